import { UserError } from '../errors.ts';
import { type CsvConventions, type CsvRecord, parseCsv } from '../files/csv.ts';
import { PUBLISHED_COLUMNS, type PublishedCells, type PublishedKey } from './published-columns.ts';

/** One record of a file in the published layout. */
export interface PublishedRow {
  /** Number among the records, from 1, header rows not counted. */
  readonly number: number;
  /** Line of the file that it begins on, from 1. */
  readonly line: number;
  /** The cells as written, by position; as many as there are columns. */
  readonly written: readonly string[];
  /** The same by column; a column that the file does not have is empty. */
  readonly cells: PublishedCells;
}

/** A file in the published layout, with all that is needed to write it again byte for byte. */
export interface PublishedFile extends CsvConventions {
  readonly file: string;
  /** The header rows as written: usually two, groups and names. */
  readonly headers: readonly (readonly string[])[];
  /** What each column is, by position; null for a column that the layout does not have. */
  readonly columns: readonly (PublishedKey | null)[];
  readonly rows: readonly PublishedRow[];
  /** Rows that are shorter or longer than the header, in words. */
  readonly ragged: readonly string[];
}

const KEY_BY_HEADER = new Map(PUBLISHED_COLUMNS.map(({ key, header }) => [normalHeader(header), key]));
/** Header rows are looked for among so many records. */
const HEADER_ROWS = 3;
/** Without these, a row is no membership. */
const REQUIRED: readonly PublishedKey[] = ['nameZh', 'order'];

/**
 * What each column of a header row is in the published layout. The last column's header says when and
 * where the list was taken, so it is known by its first word.
 *
 * @returns null where the row is not a header of the published layout.
 */
export function publishedColumnsOf(header: readonly string[]): (PublishedKey | null)[] | null {
  const keys = header.map((text) => {
    const name = normalHeader(text);
    return name.startsWith('extracted ') ? 'extracted' : (KEY_BY_HEADER.get(name) ?? null);
  });
  const hasTier = keys.includes('tierEn') || keys.includes('tierZh');
  return hasTier && REQUIRED.every((key) => keys.includes(key)) ? keys : null;
}

/**
 * Reads a file in the published layout. Columns are found by their headers, in any order.
 *
 * @param file its name, for messages.
 * @returns null where no header of the published layout is among its first records.
 */
export function readPublishedLayout(content: string | Uint8Array, file: string): PublishedFile | null {
  const { records, ...conventions } = parseCsv(content, file);
  const at = records.slice(0, HEADER_ROWS).findIndex(({ cells }) => publishedColumnsOf(cells) !== null);
  const header = records[at];
  const columns = header && publishedColumnsOf(header.cells);
  if (header === undefined || columns === undefined || columns === null) return null;
  assertColumnsDistinct(columns, header.cells, file);
  const body = records.slice(at + 1);
  return {
    ...conventions,
    file,
    headers: records.slice(0, at + 1).map(({ cells }) => cells),
    columns,
    rows: body.map((record, index) => publishedRow(record, index + 1, columns, file)),
    ragged: body.flatMap((record, index) => raggedness(record, index + 1, columns.length)),
  };
}

/** @throws UserError where the file is not in the published layout. */
export function requirePublishedLayout(content: string | Uint8Array, file: string): PublishedFile {
  const read = readPublishedLayout(content, file);
  if (read !== null) return read;
  const needed = PUBLISHED_COLUMNS.filter(({ key }) => REQUIRED.includes(key)).map(
    ({ header }) => `"${header}"`,
  );
  throw new UserError(
    `${file} is not in the published layout: among its first ${HEADER_ROWS} rows there is none with the columns ` +
      `${needed.join(', ')} and "Tier (EN)" or "Tier (ZH)".`,
  );
}

function normalHeader(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function assertColumnsDistinct(
  columns: readonly (PublishedKey | null)[],
  headers: readonly string[],
  file: string,
): void {
  const twice = columns.findIndex((key, index) => key !== null && columns.indexOf(key) !== index);
  if (twice >= 0)
    throw new UserError(`${file} has the column "${headers[twice]}" twice. Remove or rename one of them.`);
}

function publishedRow(
  { cells, line }: CsvRecord,
  number: number,
  columns: readonly (PublishedKey | null)[],
  file: string,
): PublishedRow {
  const surplus = cells.slice(columns.length).find((cell) => cell !== '');
  if (surplus !== undefined) {
    throw new UserError(
      `${file}, row ${number} (line ${line}): ${cells.length} cells where the header has ${columns.length}; ` +
        `"${surplus}" belongs to no column. Is a comma or a line break not quoted?`,
    );
  }
  const written = columns.map((_, index) => cells[index] ?? '');
  const byKey = PUBLISHED_COLUMNS.map(({ key }) => [key, written[columns.indexOf(key)] ?? ''] as const);
  return { number, line, written, cells: Object.fromEntries(byKey) as Record<PublishedKey, string> };
}

function raggedness({ cells, line }: CsvRecord, number: number, expected: number): string[] {
  if (cells.length === expected) return [];
  const effect =
    cells.length < expected ? 'the missing ones are read as empty' : 'the surplus ones are empty';
  return [
    `row ${number} (line ${line}) has ${cells.length} cells where the header has ${expected}; ${effect}`,
  ];
}
