import { ANNOTATED_FIELDS } from '../../model/vocabulary.ts';
import type { Check, Problem } from '../check.ts';
import { cellValue } from '../table.ts';
import { byOrganization } from './duplicate-organization.ts';

/** Two rows of one organization that say different things of it. */
export const contradiction: Check = {
  id: 'contradiction',
  title: 'Two rows of one organization contradict each other.',
  severity: 'error',
  *look(table): Iterable<Problem> {
    for (const [first, ...others] of byOrganization(table.rows).values()) {
      if (first === undefined) continue;
      for (const row of others) {
        for (const field of ANNOTATED_FIELDS) {
          const [one, other] = [cellValue(first, field), cellValue(row, field)];
          if (one === other) continue;
          yield {
            row,
            field,
            message: `row ${first.row}, the same organization, has "${one ?? 'no value'}"`,
          };
        }
      }
    }
  },
};
