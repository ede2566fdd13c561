import { TIERS } from '../../model/vocabulary.ts';
import type { Check, Problem } from '../check.ts';
import type { CheckRow } from '../table.ts';

/** Places of a tier that are taken twice or not at all. */
export const tierOrder: Check = {
  id: 'tier-order',
  title: 'The order within a tier has gaps or repeats.',
  severity: 'warning',
  *look(table): Iterable<Problem> {
    for (const tier of TIERS) {
      const rows = table.rows
        .filter((row): row is CheckRow & { order: number } => row.tier === tier && row.order !== null)
        .sort((a, b) => a.order - b.order);
      let last = 0;
      for (const row of rows) {
        if (row.order === last) yield { row, field: 'order', message: `${tier} ${last} is there twice` };
        else if (row.order > last + 1) {
          const missing = row.order === last + 2 ? `${last + 1} is` : `${last + 1} to ${row.order - 1} are`;
          yield { row, field: 'order', message: `${tier}: ${missing} missing before it` };
        }
        last = row.order;
      }
    }
  },
};
