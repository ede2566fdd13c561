import type { Check, Problem } from '../check.ts';
import { cellValue } from '../table.ts';
import { isOrganizationName } from './misplaced-value.ts';

/** The organization's name begins with another place than its city. It may have moved; someone should look. */
export const cityName: Check = {
  id: 'city-name',
  title: 'The place in the organization’s name is another than its city or province.',
  severity: 'note',
  *look(table, { placeInName }): Iterable<Problem> {
    for (const row of table.rows) {
      const place = placeInName(row.name);
      const [city, province] = [cellValue(row, 'city'), cellValue(row, 'province')];
      if (place === null || city === null || isOrganizationName(city)) continue;
      const expected = place.city ?? place.province;
      const found = place.city === null ? province : city;
      if (found === expected || found === null) continue;
      yield { row, field: 'city', message: `the name says ${expected}, the cell says ${found}` };
    }
  },
};
