import type { Lookup, LookupOutcome } from '../../model/evidence.ts';
import { compareSnapshots, type SnapshotId } from '../../model/snapshot.ts';
import { ANNOTATED_FIELDS } from '../../model/vocabulary.ts';
import { BRIEF_CLAIMS } from '../claims/brief/index.ts';
import { reproduce } from '../claims/reproduce.ts';
import { cellValue, type ReportRow } from '../rows.ts';
import { COUNTINGS, type Counting, repeatedMembers } from '../statistics/counting.ts';
import { type Statistics, statisticsOf } from '../statistics/statistics.ts';
import { countOf } from '../statistics/tables.ts';
import { type TierCounts, tierCounts, tierFlows } from './changes.ts';
import { coverageOf } from './coverage.ts';
import { HEADLINES, type HeadlineName } from './headlines.ts';
import type {
  Finding,
  Head,
  Headline,
  MemberLine,
  QueuedCell,
  ReproducedLine,
  SourceUse,
  Summary,
} from './summary.ts';

/** What a summary is made from. */
export interface SummaryInput {
  readonly snapshot: SnapshotId;
  readonly rows: readonly ReportRow[];
  /** The snapshot before this one, where there is one. */
  readonly previous?: { readonly snapshot: SnapshotId; readonly rows: readonly ReportRow[] };
  /** Listings by tier at earlier snapshots, in any order; the previous one need not be among them. */
  readonly history?: readonly TierCounts[];
  /** Cells that wait for a person, most urgent first. */
  readonly queue?: readonly QueuedCell[];
  readonly lookups?: readonly Lookup[];
  readonly findings?: readonly Finding[];
}

/** Lines of the queue and of the findings that the report shows. */
const HEAD_LENGTH = 20;

/** The day on which the list was taken that the brief is about. */
const BRIEF_SNAPSHOT: SnapshotId = '2020-03-26';

/** Everything that the report says of a snapshot. Pure: the same input gives the same summary. */
export function summarise(input: SummaryInput): Summary {
  const { snapshot, rows, previous, queue = [], lookups = [], findings = [] } = input;
  const statistics = allStatistics(rows);
  return {
    formatVersion: 1,
    snapshot,
    previousSnapshot: previous?.snapshot ?? null,
    headlines: headlines(statistics, previous ? allStatistics(previous.rows) : null),
    history: historyOf(input),
    flows: previous ? tierFlows(previous.rows, rows) : [],
    statistics,
    repeated: repeatedMembers(rows),
    coverage: coverageOf(rows),
    queue: head(queue),
    sources: sourceUses(lookups),
    findings: head<Finding>(findings),
    members: rows.map(memberLine),
    reproduction: snapshot === BRIEF_SNAPSHOT ? reproductionOf(rows) : null,
  };
}

/** This snapshot, the previous one and all earlier ones that are known, each once, oldest first. */
function historyOf({ snapshot, rows, previous, history = [] }: SummaryInput): TierCounts[] {
  const points = new Map(history.map((point) => [point.snapshot, point]));
  if (previous) points.set(previous.snapshot, tierCounts(previous.snapshot, previous.rows));
  points.set(snapshot, tierCounts(snapshot, rows));
  const known = [...points.values()].sort((a, b) => compareSnapshots(a.snapshot, b.snapshot));
  return known.filter((point) => compareSnapshots(point.snapshot, snapshot) <= 0);
}

function allStatistics(rows: readonly ReportRow[]): Record<Counting, Statistics> {
  const entries = COUNTINGS.map((counting) => [counting, statisticsOf(rows, counting)] as const);
  return Object.fromEntries(entries) as Record<Counting, Statistics>;
}

type StatisticsByCounting = Readonly<Record<Counting, Statistics>>;

/** The numbers that open the report; all but the listings count each organization once. */
const HEADLINE_NUMBERS: Record<HeadlineName, (statistics: StatisticsByCounting) => number> = {
  listings: ({ listings }) => listings.populations.members,
  organizations: ({ organizations }) => organizations.populations.members,
  industry: ({ organizations }) => organizations.populations.industry,
  stateOwned: ({ organizations }) => countOf(organizations.distributions.stateOwned, 'Yes'),
  aiFocused: ({ organizations }) => organizations.populations.aiFocused,
  public: ({ organizations }) => countOf(organizations.distributions.public, 'Yes'),
  cities: ({ organizations }) =>
    organizations.distributions.city.entries.filter(({ value }) => value !== null).length,
};

function headlines(now: StatisticsByCounting, before: StatisticsByCounting | null): Headline[] {
  return HEADLINES.map((name) => ({
    name,
    now: HEADLINE_NUMBERS[name](now),
    before: before && HEADLINE_NUMBERS[name](before),
  }));
}

function head<T>(values: readonly T[]): Head<T> {
  return { total: values.length, first: values.slice(0, HEAD_LENGTH) };
}

/** Sources in the order in which they first answered. */
function sourceUses(lookups: readonly Lookup[]): SourceUse[] {
  const uses = new Map<string, Partial<Record<LookupOutcome, number>>>();
  for (const { source, outcome } of lookups) {
    const outcomes = uses.get(source) ?? {};
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    uses.set(source, outcomes);
  }
  return [...uses].map(([source, outcomes]) => ({ source, outcomes }));
}

function memberLine(row: ReportRow): MemberLine {
  const { name, tier, order } = row;
  const values = Object.fromEntries(
    ANNOTATED_FIELDS.flatMap((field) => {
      const value = cellValue(row, field);
      return value === null ? [] : [[field, value] as const];
    }),
  );
  return {
    name,
    commonName: cellValue(row, 'commonNameEn') ?? cellValue(row, 'commonNameZh'),
    tier,
    order,
    values,
  };
}

function reproductionOf(rows: readonly ReportRow[]): ReproducedLine[] {
  const claims = reproduce({ claims: BRIEF_CLAIMS, rows, extracted: BRIEF_SNAPSHOT });
  return claims.map(({ computed: _, ...line }) => line);
}
