import { formatCsv } from '../files/csv.ts';
import type { SnapshotId } from '../model/snapshot.ts';
import { PUBLISHED_COLUMNS, type PublishedCells, publishedCells } from './published-columns.ts';
import type { MemberRow } from './rows.ts';

/** Where and when the list was taken: said in the header of the last column. */
export interface Extraction {
  readonly snapshot: SnapshotId;
  /** Address of the membership page. */
  readonly url: string;
}

/**
 * The dataset in the layout that it was first published in: two header rows, 26 columns, `n/a` for a cell
 * without a value, one row a membership in page order.
 *
 * @param cellsOf the cells of a row; for a snapshot that was imported, those of its imprint.
 */
export function publishedLayout(
  rows: readonly MemberRow[],
  extraction: Extraction,
  cellsOf: (row: MemberRow) => PublishedCells = publishedCells,
): string {
  const lines = rows.map((row) => {
    const cells = cellsOf(row);
    return PUBLISHED_COLUMNS.map(({ key }) => cells[key]);
  });
  return formatCsv([...publishedHeader(extraction), ...lines]);
}

/** The two header rows. */
export function publishedHeader(extraction: Extraction): [groups: string[], names: string[]] {
  return [
    PUBLISHED_COLUMNS.map(({ group }) => group),
    PUBLISHED_COLUMNS.map(({ key, header }) => (key === 'extracted' ? extracted(extraction) : header)),
  ];
}

function extracted({ snapshot, url }: Extraction): string {
  const [year = '', month = '', day = ''] = snapshot.slice(0, 10).split('-');
  return `Extracted ${Number(month)}/${Number(day)}/${year.slice(2)} from ${url}`;
}
