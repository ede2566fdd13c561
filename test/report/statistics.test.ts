import { beforeAll, describe, expect, it } from 'vitest';
import { type Statistics, statisticsOf } from '../../src/report/statistics/statistics.ts';
import { countOf } from '../../src/report/statistics/tables.ts';
import { hasPublished, publishedRecords, publishedRows, TIER_OF_LABEL as TIER } from './published.ts';

/** How many records hold a text in a column: a plain loop over the file. */
function count(records: string[][], ...conditions: [column: number, ...texts: string[]][]): number {
  let n = 0;
  for (const record of records) {
    let all = true;
    for (const [column, ...texts] of conditions) {
      if (!texts.includes((record[column] ?? '').trim())) all = false;
    }
    if (all) n += 1;
  }
  return n;
}

describe.skipIf(!hasPublished)('the statistics of the published records', () => {
  let records: string[][];
  let statistics: Statistics;

  beforeAll(() => {
    records = publishedRecords();
    statistics = statisticsOf(publishedRows(), 'listings');
  });

  it('count every listing', () => {
    expect(statistics.populations.members).toBe(records.length);
    expect(statistics.observations.name.observed).toBe(records.length);
  });

  it('agree with a plain count over the file, label by label', () => {
    const columns = { tier: 5, type: 7, city: 11, province: 12 } as const;
    for (const [name, column] of Object.entries(columns) as [keyof typeof columns, number][]) {
      for (const text of new Set(records.map((record) => (record[column] ?? '').trim()))) {
        const label = name === 'tier' ? (TIER[text] ?? null) : text === 'n/a' ? null : text;
        expect([name, text, countOf(statistics.distributions[name], label)]).toEqual([
          name,
          text,
          count(records, [column, text]),
        ]);
      }
    }
  });

  it('agree with a plain count for the fields of industry members', () => {
    const columns = { size: 13, focus: 14, stateOwned: 18, foreign: 19, public: 20 } as const;
    const industry = count(records, [7, 'Industry']);
    expect(statistics.populations.industry).toBe(industry);
    for (const [name, column] of Object.entries(columns) as [keyof typeof columns, number][]) {
      const { entries, n } = statistics.distributions[name];
      expect(n).toBe(industry);
      for (const { value, n: counted } of entries) {
        const texts = value === null ? ['', 'n/a'] : [value];
        expect([name, value, counted]).toEqual([
          name,
          value,
          count(records, [7, 'Industry'], [column, ...texts]),
        ]);
      }
    }
  });

  it('agree with a plain count for categories, websites, Crunchbase and observations', () => {
    const ai: [number, string][] = [
      [7, 'Industry'],
      [14, 'Focused on AI'],
    ];
    for (const { value, n } of statistics.distributions.category.entries) {
      if (value !== null) expect([value, n]).toEqual([value, count(records, ...ai, [16, value])]);
    }
    expect(countOf(statistics.distributions.website, 'No')).toBe(count(records, [8, '', 'n/a']));
    expect(countOf(statistics.distributions.crunchbase, 'No')).toBe(count(records, [9, '', 'n/a']));
    expect(statistics.observations.city.observed).toBe(records.length - count(records, [11, '', 'n/a']));
    expect(statistics.observations.keyProducts.observed).toBe(
      count(records, [7, 'Industry']) - count(records, [7, 'Industry'], [17, '', 'n/a']),
    );
  });

  it('agree with a plain count for both cross tables', () => {
    const { tierByType, focusBySize } = statistics.crosses;
    tierByType.rows.forEach((tier, i) => {
      const label = Object.keys(TIER).find((text) => TIER[text] === tier) ?? '';
      const academia = tierByType.columns.indexOf('Academia');
      const owned = tierByType.columns.indexOf('Industry, state-owned');
      expect(tierByType.cells[i]?.[academia]).toBe(count(records, [5, label], [7, 'Academia']));
      expect(tierByType.cells[i]?.[owned]).toBe(count(records, [5, label], [7, 'Industry'], [18, 'Yes']));
    });
    focusBySize.rows.forEach((focus, i) => {
      focusBySize.columns.forEach((size, j) => {
        const expected = count(
          records,
          [7, 'Industry'],
          [14, ...(focus === null ? ['', 'n/a'] : [focus])],
          [13, ...(size === null ? ['', 'n/a'] : [size])],
        );
        expect(focusBySize.cells[i]?.[j]).toBe(expected);
      });
    });
  });

  it('give shares that sum to 100 in every distribution', () => {
    for (const { entries } of Object.values(statistics.distributions)) {
      const tenths = entries.reduce((sum, { share }) => sum + Math.round(share * 10), 0);
      expect(tenths).toBe(1000);
    }
  });
});
