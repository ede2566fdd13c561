import type { Check, Problem } from '../check.ts';
import { cellValue } from '../table.ts';

/** A category is given for companies focused on AI, and for them only (Appendix 2 of the brief). */
export const focusCategory: Check = {
  id: 'focus-category',
  title: 'Focus and category contradict each other.',
  severity: 'error',
  *look(table): Iterable<Problem> {
    for (const row of table.rows) {
      const [focus, category] = [cellValue(row, 'focus'), cellValue(row, 'category')];
      if (focus === 'Focused on AI' && category === null) {
        yield { row, field: 'category', message: 'focused on AI, but without a category' };
      } else if (focus === 'Diversified' && category !== null) {
        yield { row, field: 'category', message: 'has a category, but is diversified' };
      }
    }
  },
};
