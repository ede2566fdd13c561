import type { MemberRow } from './rows.ts';
import { TIDY_COLUMNS } from './tidy-columns.ts';

/**
 * The canonical table as records: one header row, then one row a membership in page order. Values are
 * verbatim; a cell without a value says why: `not found`, `not applicable` or `not checked`.
 */
export function tidyRecords(rows: readonly MemberRow[]): string[][] {
  return [
    TIDY_COLUMNS.map(({ name }) => name),
    ...rows.map((row) => TIDY_COLUMNS.map(({ cell }) => cell(row))),
  ];
}
