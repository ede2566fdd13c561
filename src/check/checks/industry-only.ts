import { INDUSTRY_FIELDS } from '../../model/vocabulary.ts';
import type { Check, Problem } from '../check.ts';
import { cellValue } from '../table.ts';

/** Fields that every industry member should have, of those that only industry members have. */
const EXPECTED = ['size', 'focus', 'stateOwned', 'foreign', 'public'];

/** Fields of industry members in another member's row, or lacking in theirs (Appendix 1 of the brief). */
export const industryOnly: Check = {
  id: 'industry-only',
  title: 'A field of industry members is given for another member, or lacks for one of them.',
  severity: 'warning',
  *look(table): Iterable<Problem> {
    for (const row of table.rows) {
      const type = cellValue(row, 'type');
      if (type === null) continue;
      for (const field of INDUSTRY_FIELDS) {
        const value = cellValue(row, field);
        if (type !== 'Industry' && value !== null) {
          yield { row, field, message: `given for industry members only; this one is ${type}` };
        } else if (
          type === 'Industry' &&
          value === null &&
          EXPECTED.includes(field) &&
          row.cells.has(field)
        ) {
          yield { row, field, message: 'missing for an industry member' };
        }
      }
    }
  },
};
