import type { Check, Problem } from '../check.ts';
import { cellValue } from '../table.ts';

/** The column that holds city and province together says something else than the two columns beside it. */
export const locationText: Check = {
  id: 'location-text',
  title: 'City and province in one cell differ from the two cells; a municipality stands alone.',
  severity: 'warning',
  *look(table): Iterable<Problem> {
    if (!table.columns.has('location')) return;
    for (const row of table.rows) {
      const [city, province, location] = ['city', 'province', 'location'].map((field) =>
        cellValue(row, field),
      );
      if (city === null || city === undefined || location === null) continue;
      const expected = city === province || !province ? city : `${city}, ${province}`;
      if (location === expected) continue;
      yield { row, field: 'location', message: `the cells beside it say "${expected}"` };
    }
  },
};
