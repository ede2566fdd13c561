import { ANNOTATED_FIELDS } from '../../model/vocabulary.ts';
import type { Check, Problem } from '../check.ts';
import { type CheckRow, isAbsent } from '../table.ts';

/** One column has several spellings of "no value": a reader cannot tell whether they mean different things. */
export const mixedMissing: Check = {
  id: 'mixed-missing',
  title: 'A column writes a missing value in several ways.',
  severity: 'note',
  *look(table): Iterable<Problem> {
    for (const field of ANNOTATED_FIELDS) {
      const bySpelling = new Map<string, CheckRow[]>();
      for (const row of table.rows) {
        const text = row.cells.get(field);
        if (text === undefined || !isAbsent(text) || /^not /.test(text)) continue;
        const same = bySpelling.get(text) ?? [];
        same.push(row);
        bySpelling.set(text, same);
      }
      const [usual, ...others] = [...bySpelling].sort(([, a], [, b]) => b.length - a.length);
      if (usual === undefined) continue;
      for (const [spelling, rows] of others) {
        const message = `"${spelling}" where ${usual[1].length} cells of the column have "${usual[0]}" for a missing value`;
        for (const row of rows) yield { row, field, message };
      }
    }
  },
};
