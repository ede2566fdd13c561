import type { Check, Problem } from './check.ts';
import type { CheckRow } from './table.ts';

/** What is wrong with one text: a message, and what it should be. */
export interface TextProblem {
  readonly message: string;
  readonly suggestion?: string;
}

/** A check that looks at every cell of some fields alone. */
export function eachCell(
  fields: readonly string[] | 'all',
  look: (text: string, row: CheckRow, field: string) => TextProblem | null,
): Check['look'] {
  return function* (table): Iterable<Problem> {
    const looked = fields === 'all' ? [...table.columns.keys()] : fields;
    for (const row of table.rows) {
      for (const field of looked) {
        const text = row.cells.get(field);
        const problem = text === undefined ? null : look(text, row, field);
        if (problem !== null) yield { row, field, ...problem };
      }
    }
  };
}
