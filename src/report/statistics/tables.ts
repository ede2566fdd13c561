import type { ReportRow } from '../rows.ts';
import { sharesThatSum } from './shares.ts';

/** Whom a statistic is about. */
const POPULATIONS = ['members', 'industry', 'aiFocused'] as const;
export type Population = (typeof POPULATIONS)[number];

/** One line of a distribution. */
export interface Share {
  /** The label; null counts those of the population that have no value. */
  readonly value: string | null;
  readonly n: number;
  /** Percent of the population, one decimal; the shares of a distribution sum to 100. */
  readonly share: number;
}

/** How a population divides over the values of one field. */
export interface Distribution {
  readonly population: Population;
  /** Size of the population: the sum of `entries[].n`. */
  readonly n: number;
  readonly entries: readonly Share[];
}

/** How a population divides over two fields at once. */
export interface CrossTable {
  readonly population: Population;
  readonly n: number;
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
  /** Counts, by row, then by column. */
  readonly cells: readonly (readonly number[])[];
}

/** What a row counts under; null for no value. */
export type Key = (row: ReportRow) => string | null;

/**
 * Counts rows by a key.
 *
 * @param labels labels that have a line even where none has them, in this order; other values follow,
 *   most frequent first and then by code points, and the line of those without a value comes last.
 */
export function distribute(
  population: Population,
  rows: readonly ReportRow[],
  key: Key,
  labels: readonly string[] = [],
): Distribution {
  const counts = new Map<string | null, number>(labels.map((label) => [label, 0]));
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  const values = orderedValues(counts, labels);
  const numbers = values.map((value) => counts.get(value) ?? 0);
  const shares = sharesThatSum(numbers);
  const entries = values.map((value, i) => ({ value, n: numbers[i] ?? 0, share: shares[i] ?? 0 }));
  return { population, n: rows.length, entries };
}

function orderedValues(counts: ReadonlyMap<string | null, number>, labels: readonly string[]) {
  const others = [...counts]
    .filter((entry): entry is [string, number] => entry[0] !== null && !labels.includes(entry[0]))
    .sort(([a, nA], [b, nB]) => nB - nA || (a < b ? -1 : 1))
    .map(([value]) => value);
  return [...labels, ...others, ...(counts.has(null) ? [null] : [])];
}

/** Counts rows by two keys; lines and columns are those that {@link distribute} gives. */
export function cross(
  population: Population,
  rows: readonly ReportRow[],
  down: { readonly key: Key; readonly labels: readonly string[] },
  across: { readonly key: Key; readonly labels: readonly string[] },
): CrossTable {
  const lines = distribute(population, rows, down.key, down.labels).entries.map(({ value }) => value);
  const columns = distribute(population, rows, across.key, across.labels).entries.map(({ value }) => value);
  const cells = lines.map((line) =>
    columns.map(
      (column) => rows.filter((row) => down.key(row) === line && across.key(row) === column).length,
    ),
  );
  return { population, n: rows.length, rows: lines, columns, cells };
}

/** The count under a value; 0 where the distribution has no such line. */
export function countOf(distribution: Distribution, value: string | null): number {
  return distribution.entries.find((entry) => entry.value === value)?.n ?? 0;
}
