import type { AnnotatedField } from '../model/vocabulary.ts';
import type { MemberRow } from './rows.ts';

/** How full a column is. */
export interface FieldFill {
  /** Rows for which the field exists at all. */
  readonly applicable: number;
  /** Of those, rows for which some source was asked. */
  readonly checked: number;
  /** Of those, rows with a value. */
  readonly filled: number;
}

/** Counts a field's cells over all rows; a row without an annotation counts as not checked. */
export function fieldFill(rows: readonly MemberRow[], field: AnnotatedField): FieldFill {
  let applicable = 0;
  let checked = 0;
  let filled = 0;
  for (const { cells } of rows) {
    const cell = cells.get(field);
    if (cell?.absence === 'not applicable') continue;
    applicable++;
    if (cell !== undefined && cell.absence !== 'not checked') checked++;
    if (cell !== undefined && cell.value !== null) filled++;
  }
  return { applicable, checked, filled };
}
