import { UserError } from '../errors.ts';
import { formatCsv } from '../files/csv.ts';
import type { Imprint } from '../model/imprint.ts';
import type { ImportedSnapshot } from './import.ts';
import { type PublishedCells, type PublishedKey, publishedCells } from './published-columns.ts';
import { type PublishedFile, publishedColumnsOf } from './read-published.ts';
import { type MemberRow, memberRows } from './rows.ts';

type Columns = readonly (PublishedKey | null)[];
type ImprintRow = Imprint['rows'][number];

/**
 * Takes the imprint of a published file: its conventions, and the cells that the snapshot made from it
 * would not give back by itself.
 *
 * @param digest digest of the file.
 */
export function takeImprint(published: PublishedFile, imported: ImportedSnapshot, digest: string): Imprint {
  const { file, byteOrderMark, lineEnd, endsWithLineEnd, headers, columns } = published;
  const rowOf = new Map(memberRows(imported).map((row) => [row.membership, row]));
  return {
    file,
    digest,
    byteOrderMark,
    lineEnd,
    endsWithLineEnd,
    headers: headers.map((header) => [...header]),
    rows: imported.memberships.flatMap((membership, index): ImprintRow[] => {
      const row = rowOf.get(membership);
      const written = published.rows[index]?.written;
      if (row === undefined || written === undefined) return [];
      const cells = differences(written, derivedCells(publishedCells(row), columns));
      return [{ tier: membership.tier, order: membership.order, cells }];
    }),
  };
}

function differences(written: readonly string[], derived: readonly string[]): ImprintRow['cells'] {
  return derived.flatMap((text, column) => {
    const cell = written[column] ?? '';
    return cell === text ? [] : [{ column, derived: text, written: cell }];
  });
}

function derivedCells(cells: PublishedCells, columns: Columns): string[] {
  return columns.map((key) => (key === null ? '' : cells[key]));
}

/**
 * The snapshot in the conventions of the file that it was imported from: its headers, columns, row order,
 * line ends and spellings. Byte for byte that file, but for values that have changed since.
 *
 * @throws UserError where rows and imprint do not belong together.
 */
export function asPublished(rows: readonly MemberRow[], imprint: Imprint): string {
  const columns = imprintColumns(imprint);
  const rowsAt = byPlace(rows, ({ membership }) => membership);
  const records = imprint.rows.map((entry) => {
    const row = rowsAt.get(place(entry))?.shift();
    if (row === undefined) {
      throw new UserError(
        `The snapshot has no listing ${place(entry)}, but ${imprint.file} has. Import it again.`,
      );
    }
    return putBack(derivedCells(publishedCells(row), columns), entry);
  });
  return formatCsv([...imprint.headers, ...records], imprint);
}

/** Gives each row's cells in the published layout, with the spellings of the file that it came from. */
export function imprintedCells(imprint: Imprint): (row: MemberRow) => PublishedCells {
  const columns = imprintColumns(imprint);
  const entries = byPlace(imprint.rows, (entry) => entry);
  return (row) => {
    const cells = publishedCells(row);
    const entry = entries.get(place(row.membership))?.shift();
    if (entry === undefined) return cells;
    const written = putBack(derivedCells(cells, columns), entry);
    const changed = columns.flatMap((key, index) => (key === null ? [] : [[key, written[index] ?? '']]));
    return { ...cells, ...Object.fromEntries(changed) };
  };
}

function putBack(derived: readonly string[], entry: ImprintRow): string[] {
  const cells = [...derived];
  for (const { column, derived: then, written } of entry.cells) {
    if (cells[column] === then) cells[column] = written;
  }
  return cells;
}

function imprintColumns({ headers, file }: Imprint): Columns {
  const columns = publishedColumnsOf(headers.at(-1) ?? []);
  if (columns === null)
    throw new UserError(`The imprint of ${file} has no header of the published layout. Import it again.`);
  return columns;
}

function place({ tier, order }: { readonly tier: string; readonly order: number }): string {
  return `${tier} ${order}`;
}

/** Rows by tier and order; should two share a place, they follow each other in their order. */
function byPlace<Row>(
  rows: readonly Row[],
  placed: (row: Row) => { readonly tier: string; readonly order: number },
): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const row of rows) map.set(place(placed(row)), [...(map.get(place(placed(row))) ?? []), row]);
  return map;
}
