import type { Check, Problem } from '../check.ts';
import { cellValue } from '../table.ts';

/** The city lies in another province than the cell beside it says. */
export const cityProvince: Check = {
  id: 'city-province',
  title: 'City and province do not belong together.',
  severity: 'error',
  *look(table, { cities }): Iterable<Problem> {
    for (const row of table.rows) {
      const [city, province] = [cellValue(row, 'city'), cellValue(row, 'province')];
      const expected = city === null ? undefined : cities.get(city);
      if (expected === undefined || province === expected) continue;
      const found = province === null ? 'no province is given' : `the province is given as ${province}`;
      yield {
        row,
        field: 'province',
        message: `${city} is in ${expected}, but ${found}`,
        suggestion: expected,
      };
    }
  },
};
