import { utils, write } from '@e965/xlsx';
import type { SnapshotId } from '../model/snapshot.ts';

/** One sheet of a workbook: its name (31 characters at most) and its rows. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * An xlsx workbook in which every cell is a text: tickers keep their zeros, and nothing is a formula. Its
 * dates are the snapshot's, so that the same rows give the same bytes.
 */
export function workbook(sheets: readonly Sheet[], title: string, snapshot: SnapshotId): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((text) => ({ t: 's', v: text }))));
    sheet['!autofilter'] = { ref: sheet['!ref'] ?? 'A1' };
    utils.book_append_sheet(book, sheet, name);
  }
  const date = new Date(`${snapshot.slice(0, 10)}T00:00:00Z`);
  book.Props = { Title: title, CreatedDate: date, ModifiedDate: date };
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
}
