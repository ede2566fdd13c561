import type { Check, Problem } from '../check.ts';
import { cellValue } from '../table.ts';
import { isOrganizationName } from './misplaced-value.ts';

/** A city that is no city of China by its English name: a typo, a county, a place abroad, or no place at all. */
export const unknownCity: Check = {
  id: 'unknown-city',
  title: 'The city is no city of China at prefecture level.',
  severity: 'note',
  *look(table, { cities }): Iterable<Problem> {
    for (const row of table.rows) {
      const city = cellValue(row, 'city');
      if (city !== null && !cities.has(city) && !isOrganizationName(city))
        yield { row, field: 'city', message: `"${city}" is no city that we know` };
    }
  },
};
