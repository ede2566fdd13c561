/** One row of a comparison: what people said, and what the rules said. */
export interface LabelPair {
  /** Number of the row, from 1. */
  readonly row: number;
  readonly gold: string;
  /** Null where the rules gave no value. */
  readonly predicted: string | null;
}

/** How well two annotators agree on one field. */
export interface Agreement {
  /** Rows that people labelled. */
  readonly n: number;
  /** Share of those on which the rules gave a value; null without rows. */
  readonly coverage: number | null;
  /** Share of those on which both say the same; a row without a value counts as wrong. */
  readonly accuracy: number | null;
  /**
   * Cohen's kappa, 1960: agreement beyond that of chance; a row without a value is a label of its own. Null
   * without rows, or where both give one and the same label throughout.
   */
  readonly kappa: number | null;
  /** Mean of the F1 of every label that people gave. */
  readonly macroF1: number | null;
  /** Count of rows by people's label, then by the rules'; {@link NO_VALUE} where these gave none. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Numbers of the rows in each cell of `confusion` off its diagonal. */
  readonly misses: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** Stands for "no value" among predicted labels. */
export const NO_VALUE = '(no value)';

/** Measures the agreement over rows. */
export function agreement(pairs: readonly LabelPair[]): Agreement {
  const n = pairs.length;
  const labelled = pairs.map(({ row, gold, predicted }) => ({ row, gold, predicted: predicted ?? NO_VALUE }));
  const right = labelled.filter(({ gold, predicted }) => gold === predicted).length;
  const share = (count: number) => (n === 0 ? null : round(count / n));
  return {
    n,
    coverage: share(pairs.filter(({ predicted }) => predicted !== null).length),
    accuracy: share(right),
    kappa: kappa(labelled),
    macroF1: macroF1(labelled),
    confusion: mapTable(
      labelled,
      (rows) => rows.length,
      () => true,
    ),
    misses: mapTable(
      labelled,
      (rows) => rows,
      ({ gold, predicted }) => gold !== predicted,
    ),
  };
}

interface Labelled {
  readonly row: number;
  readonly gold: string;
  readonly predicted: string;
}

function kappa(pairs: readonly Labelled[]): number | null {
  const n = pairs.length;
  if (n === 0) return null;
  const golds = counts(pairs.map(({ gold }) => gold));
  const predictions = counts(pairs.map(({ predicted }) => predicted));
  const observed = pairs.filter(({ gold, predicted }) => gold === predicted).length / n;
  let chance = 0;
  for (const [label, count] of golds) chance += (count / n) * ((predictions.get(label) ?? 0) / n);
  return chance === 1 ? null : round((observed - chance) / (1 - chance));
}

function macroF1(pairs: readonly Labelled[]): number | null {
  const labels = [...new Set(pairs.map(({ gold }) => gold))];
  if (labels.length === 0) return null;
  const scores = labels.map((label) => {
    const both = pairs.filter(({ gold, predicted }) => gold === label && predicted === label).length;
    const either =
      pairs.filter(({ gold }) => gold === label).length +
      pairs.filter(({ predicted }) => predicted === label).length;
    return (2 * both) / either;
  });
  return round(scores.reduce((sum, score) => sum + score, 0) / labels.length);
}

function counts(labels: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const label of labels) map.set(label, (map.get(label) ?? 0) + 1);
  return map;
}

function mapTable<Cell>(
  pairs: readonly Labelled[],
  cell: (rows: readonly number[]) => Cell,
  keep: (pair: Labelled) => boolean,
): Record<string, Record<string, Cell>> {
  const rows = new Map<string, Map<string, number[]>>();
  for (const pair of pairs.filter(keep)) {
    const byPrediction = rows.get(pair.gold) ?? new Map<string, number[]>();
    byPrediction.set(pair.predicted, [...(byPrediction.get(pair.predicted) ?? []), pair.row]);
    rows.set(pair.gold, byPrediction);
  }
  return Object.fromEntries(
    [...rows].map(([gold, predictions]) => [
      gold,
      Object.fromEntries([...predictions].map(([predicted, numbers]) => [predicted, cell(numbers)])),
    ]),
  );
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
