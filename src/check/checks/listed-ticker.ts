import type { Check, Problem } from '../check.ts';
import { cellValue } from '../table.ts';

/** Publicly traded without exchange or ticker, or the reverse. */
export const listedTicker: Check = {
  id: 'listed-ticker',
  title: 'A publicly traded company lacks its exchange or ticker, or one that is not traded has them.',
  severity: 'warning',
  *look(table): Iterable<Problem> {
    for (const row of table.rows) {
      const isPublic = cellValue(row, 'public') === 'Yes';
      for (const field of ['exchange', 'ticker']) {
        if (!row.cells.has(field)) continue;
        const value = cellValue(row, field);
        if (isPublic && value === null)
          yield { row, field, message: `publicly traded, but without ${field}` };
        if (!isPublic && value !== null)
          yield { row, field, message: `has a value, but is not publicly traded` };
      }
    }
  },
};
