import * as xlsx from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { UserError } from '../errors.ts';
import { decodeText } from './text.ts';

/** A row of a table with a header, and where it stands in its file. */
export interface TableRow {
  /** Number of the row in its file, from 1, title rows and header counted. */
  readonly number: number;
  /** The cell under a header, trimmed; empty where the column or the value is missing. */
  readonly cell: (header: string) => string;
}

/** Rows of the header are looked for in this many rows at the top: title and date rows stand above it. */
const HEADER_WITHIN = 20;

/** Signs that registries print where a value is missing. */
const EMPTY_MARKS = new Set(['-', '--', '—', '－', 'n/a', 'N/A', '暂无', '未公开']);

/**
 * Rows of the first sheet of a workbook (xlsx, xls, or an HTML table that calls itself xls) as texts.
 * The cells are taken as they are there: the extent that the file declares is not trusted.
 *
 * @param file name, for messages.
 * @throws UserError where the bytes are no workbook.
 */
export function sheetRows(bytes: Uint8Array, file: string): string[][] {
  const workbook = readWorkbook(bytes, file);
  const first = workbook.SheetNames[0];
  const cells = (first === undefined ? undefined : workbook.Sheets[first]?.['!data']) ?? [];
  // Rows and cells that the file leaves out are holes in the arrays.
  return Array.from(cells, (row) => Array.from(row ?? [], (cell) => cellText(cell)));
}

function readWorkbook(bytes: Uint8Array, file: string): xlsx.WorkBook {
  const options = { dense: true, cellFormula: false, cellHTML: false, cellText: false } as const;
  const isHtml = isHtmlTable(bytes);
  if (!isHtml && !isWorkbook(bytes)) {
    throw new UserError(
      `${file} is not a workbook (xlsx or xls): it begins with other bytes. Download it again.`,
    );
  }
  try {
    return isHtml
      ? xlsx.read(decodeText(bytes), { ...options, type: 'string', raw: true })
      : xlsx.read(bytes, options);
  } catch (cause) {
    throw new UserError(`${file} cannot be read as a workbook. Download it again, or save it as xlsx.`, {
      cause,
    });
  }
}

/** Zip (xlsx), or OLE compound file (xls). */
function isWorkbook([a, b, c, d]: Uint8Array): boolean {
  return (
    (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04) ||
    (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)
  );
}

/** An HTML table, which some sites serve as xls. */
function isHtmlTable(bytes: Uint8Array): boolean {
  return /<table[\s>]/iu.test(decodeText(bytes.subarray(0, 4096)));
}

function cellText(cell: xlsx.CellObject | undefined): string {
  if (cell === undefined || cell.v === undefined || cell.v === null) return '';
  return String(cell.v).trim();
}

/**
 * Rows of a CSV file as texts; UTF-8 (with or without byte-order mark) or GB 18030.
 *
 * @throws UserError naming the file and the line where the quoting breaks.
 */
export function csvRows(bytes: Uint8Array, file: string): string[][] {
  try {
    return parse(decodeText(bytes), { relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`${file} is not a CSV file: ${reason}`, { cause });
  }
}

/**
 * Finds the header among the first rows and gives the rows below it. Headers are compared without white
 * space and by NFKC, so that `B股 简 称` and `企业（机构）类型` are found however they are typed; columns may stand
 * in any order and others may be among them.
 *
 * @param required headers that must all be there; a `|` parts alternatives.
 * @throws UserError where no row holds the required headers.
 */
export function requireTable(
  rows: readonly (readonly string[])[],
  required: readonly string[],
  file: string,
): TableRow[] {
  const wanted = required.map((alternatives) => alternatives.split('|').map(headerKey));
  for (const [index, row] of rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = new Map(row.map((cell, column) => [headerKey(cell), column] as const).reverse());
    if (wanted.every((alternatives) => alternatives.some((header) => columns.has(header)))) {
      return rows.slice(index + 1).map((cells, offset) => ({
        number: index + offset + 2,
        cell: (header) => cellUnder(cells, columns, header),
      }));
    }
  }
  throw new UserError(
    `${file}: no header with the columns ${required.join(', ')} in the first ${HEADER_WITHIN} rows. ` +
      'Is it the right file? Its layout may have changed.',
  );
}

function cellUnder(cells: readonly string[], columns: ReadonlyMap<string, number>, header: string): string {
  for (const alternative of header.split('|')) {
    const column = columns.get(headerKey(alternative));
    const text = column === undefined ? '' : (cells[column] ?? '').trim();
    if (text !== '' && !EMPTY_MARKS.has(text)) return text;
  }
  return '';
}

function headerKey(header: string): string {
  return header.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}
