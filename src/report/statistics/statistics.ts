import {
  type AnnotatedField,
  CATEGORIES,
  FOCUSES,
  FOREIGN,
  PUBLIC,
  SIZES,
  STATE_OWNED,
  TIERS,
  TYPES,
} from '../../model/vocabulary.ts';
import { cityLabel } from '../cities/city-label.ts';
import { CITY_TIERS } from '../cities/city-line.ts';
import { cityTier } from '../cities/city-tier.ts';
import { cellValue, type ReportRow } from '../rows.ts';
import { type Counting, countedRows } from './counting.ts';
import {
  type CrossTable,
  cross,
  type Distribution,
  distribute,
  type Key,
  type Population,
} from './tables.ts';

/** The lines that an industry member falls under where state ownership splits the type. */
export const STATE_OWNED_INDUSTRY = 'Industry, state-owned';
export const OTHER_INDUSTRY = 'Industry, not state-owned';
/** Types, with industry split by state ownership: the segments of the brief's Figure 1. */
const SPLIT_TYPES = [OTHER_INDUSTRY, STATE_OWNED_INDUSTRY, 'Academia', 'Government', 'Other/unknown'];

/** The summary statistics of Appendix 1 under one way of counting repeated members. */
export interface Statistics {
  readonly counting: Counting;
  /** Size of each population. */
  readonly populations: Readonly<Record<Population, number>>;
  /** Appendix 1's "observations": how many of a population have a value. */
  readonly observations: Readonly<Record<Observed, Observation>>;
  readonly distributions: Readonly<Record<DistributionName, Distribution>>;
  readonly crosses: Readonly<Record<CrossName, CrossTable>>;
}

interface Observation {
  readonly population: Population;
  readonly n: number;
  readonly observed: number;
}

/** Statements of Appendix 1 that are a number of observations, and whom they are about. */
const OBSERVED = {
  name: { population: 'members', fields: [] },
  commonName: { population: 'members', fields: ['commonNameEn', 'commonNameZh'] },
  city: { population: 'members', fields: ['city'] },
  province: { population: 'members', fields: ['province'] },
  industryAffiliations: { population: 'industry', fields: ['industryAffiliations'] },
  keyProducts: { population: 'industry', fields: ['keyProducts'] },
  category: { population: 'aiFocused', fields: ['category'] },
} as const satisfies Record<string, { population: Population; fields: readonly AnnotatedField[] }>;
export type Observed = keyof typeof OBSERVED;

const field =
  (name: AnnotatedField): Key =>
  (row) =>
    cellValue(row, name);
const isThere =
  (name: AnnotatedField): Key =>
  (row) =>
    cellValue(row, name) === null ? 'No' : 'Yes';

/** What is counted, whom it is about, and the lines that it always has. */
const DISTRIBUTIONS = {
  tier: { population: 'members', key: (row: ReportRow) => row.tier, labels: TIERS },
  type: { population: 'members', key: field('type'), labels: TYPES },
  website: { population: 'members', key: isThere('website'), labels: ['Yes', 'No'] },
  crunchbase: { population: 'members', key: isThere('crunchbaseUrl'), labels: ['Yes', 'No'] },
  city: { population: 'members', key: cityLabel, labels: [] },
  province: { population: 'members', key: field('province'), labels: [] },
  cityTier: { population: 'members', key: cityTier, labels: CITY_TIERS },
  size: { population: 'industry', key: field('size'), labels: SIZES },
  focus: { population: 'industry', key: field('focus'), labels: FOCUSES },
  category: { population: 'aiFocused', key: field('category'), labels: CATEGORIES },
  stateOwned: { population: 'industry', key: field('stateOwned'), labels: STATE_OWNED },
  foreign: { population: 'industry', key: field('foreign'), labels: FOREIGN },
  public: { population: 'industry', key: field('public'), labels: PUBLIC },
} as const satisfies Record<string, { population: Population; key: Key; labels: readonly string[] }>;
export type DistributionName = keyof typeof DISTRIBUTIONS;

const CROSSES = {
  tierByType: {
    population: 'members',
    down: { key: (row: ReportRow) => row.tier, labels: TIERS },
    across: { key: splitType, labels: SPLIT_TYPES },
  },
  focusBySize: {
    population: 'industry',
    down: { key: field('focus'), labels: FOCUSES },
    across: { key: field('size'), labels: SIZES },
  },
} as const;
export type CrossName = keyof typeof CROSSES;

/** The type, with industry members split by state ownership; only a plain `Yes` counts as state-owned. */
function splitType(row: ReportRow): string | null {
  const type = cellValue(row, 'type');
  if (type !== 'Industry') return type;
  return cellValue(row, 'stateOwned') === 'Yes' ? STATE_OWNED_INDUSTRY : OTHER_INDUSTRY;
}

/** The rows that belong to a population. */
export function rowsOf(rows: readonly ReportRow[], population: Population): readonly ReportRow[] {
  if (population === 'members') return rows;
  const industry = rows.filter((row) => cellValue(row, 'type') === 'Industry');
  if (population === 'industry') return industry;
  return industry.filter((row) => cellValue(row, 'focus') === 'Focused on AI');
}

/**
 * The summary statistics of Appendix 1.
 *
 * @param rows all listings of a snapshot.
 * @param counting how organizations that are listed more than once are counted.
 */
export function statisticsOf(rows: readonly ReportRow[], counting: Counting): Statistics {
  const counted = countedRows(rows, counting);
  const of: Record<Population, readonly ReportRow[]> = {
    members: counted,
    industry: rowsOf(counted, 'industry'),
    aiFocused: rowsOf(counted, 'aiFocused'),
  };
  return {
    counting,
    populations: mapValues(of, (members) => members.length),
    observations: mapValues(OBSERVED, ({ population, fields }) => {
      const has = (row: ReportRow) =>
        fields.length === 0 || fields.some((name) => cellValue(row, name) !== null);
      return { population, n: of[population].length, observed: of[population].filter(has).length };
    }),
    distributions: mapValues(DISTRIBUTIONS, ({ population, key, labels }) =>
      distribute(population, of[population], key, labels),
    ),
    crosses: mapValues(CROSSES, ({ population, down, across }) =>
      cross(population, of[population], down, across),
    ),
  };
}

function mapValues<Name extends string, In, Out>(
  values: Readonly<Record<Name, In>>,
  change: (value: In) => Out,
): Record<Name, Out> {
  const entries = Object.entries<In>(values).map(([name, value]) => [name, change(value)] as const);
  return Object.fromEntries(entries) as Record<Name, Out>;
}
