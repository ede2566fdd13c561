import { CATEGORIES, SIZES, TIERS, type Tier } from '../../src/model/vocabulary.ts';
import { type ReportRow, type Summary, summarise, tierCounts } from '../../src/report/index.ts';
import { row } from './rows.ts';

/** Cities in the shares in which such lists have them: a big one, close neighbours, far ones, and one unknown. */
const CITIES: readonly [city: string, province: string, weight: number][] = [
  ['Beijing', 'Beijing', 40],
  ['Shanghai', 'Shanghai', 16],
  ['Suzhou', 'Jiangsu', 6],
  ['Nanjing', 'Jiangsu', 6],
  ['Hangzhou', 'Zhejiang', 6],
  ['Shenzhen', 'Shenzhen', 7],
  ['Guangzhou', 'Guangdong', 6],
  ['Tianjin', 'Tianjin', 4],
  ['Chengdu', 'Sichuan', 4],
  ["Xi'an", 'Shaanxi', 2],
  ['Ürümqi', 'Xinjiang', 1],
  ['Harbin', 'Heilongjiang', 1],
  ['Atlantis', 'Nowhere', 1],
];

function pick<T>(values: readonly T[], i: number): T {
  const value = values[i % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** A made-up list of members of every kind, the same in every run. */
export function sampleRows(size = 200): ReportRow[] {
  const places = CITIES.flatMap(([city, province, weight]) =>
    Array.from({ length: weight }, () => ({ city, province })),
  );
  const orders: Record<Tier, number> = { 'vice-chair': 0, board: 0, ordinary: 0 };
  return Array.from({ length: size }, (_, i) => {
    const tier = TIERS[i % 20 === 0 ? 0 : i % 3 === 0 ? 1 : 2] ?? 'ordinary';
    orders[tier] += 1;
    const place = pick(places, i * 37);
    const id = `org-${i % (size - 3)}`;
    if (i % 11 === 5)
      return row(id, tier, orders[tier], { ...place, type: i % 2 === 0 ? 'Academia' : 'Government' });
    const isFocused = i % 10 < 3;
    return row(id, tier, orders[tier], {
      ...place,
      type: 'Industry',
      commonNameEn: `Sample ${i}`,
      size: pick(SIZES, isFocused ? (i % 7 === 0 ? 1 : 0) : i),
      focus: isFocused ? 'Focused on AI' : 'Diversified',
      ...(isFocused && { category: pick(CATEGORIES, i * i) }),
      stateOwned: i % 6 === 1 ? 'Yes' : 'No',
      foreign: i % 19 === 3 ? 'Yes' : 'No',
      public: i % 8 === 2 ? 'Yes' : 'No',
    });
  });
}

/** A summary that has something in every one of its parts. */
export function sampleSummary(rows: readonly ReportRow[] = sampleRows()): Summary {
  const before = rows.slice(5).map((one, i) => (i % 25 === 0 ? { ...one, tier: pick(TIERS, i) } : one));
  return summarise({
    snapshot: '2020-03-26',
    rows,
    previous: { snapshot: '2020-02-20', rows: [...before, row('gone', 'board', 99)] },
    history: [tierCounts('2019-12-01', rows.slice(0, 90)), tierCounts('2020-01-28', rows.slice(0, 120))],
    queue: rows.slice(0, 30).map(({ organization, name }) => ({
      organization,
      name,
      field: 'size',
      value: 'Medium',
      confidence: 0.4,
      reason: 'two indicators disagree',
    })),
    lookups: rows.map(({ organization }, i) => ({
      organization,
      source: pick(['website', 'wikidata'], i),
      outcome: pick(['found', 'not found', 'blocked'] as const, i),
      reason: 'sample',
    })),
    findings: rows.slice(0, 25).map((_, i) => ({
      rule: 'label',
      severity: 'error',
      row: i + 1,
      column: 'Type',
      value: 'Firm',
      message: 'is none of the labels',
    })),
  });
}
