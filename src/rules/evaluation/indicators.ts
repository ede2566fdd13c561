import type { Vote } from '../rule.ts';

/** The votes of one rule on one labelled row. */
export interface VotedRow {
  readonly gold: string;
  readonly votes: readonly Vote[];
}

/**
 * How one indicator does over labelled rows, with the measures of Snorkel's `LFAnalysis` (labeling/analysis.py).
 * Fallbacks, which speak where nothing is known, neither overlap nor conflict with anyone.
 */
export interface IndicatorMeasures {
  /** `<field>.<indicator>`. */
  readonly id: string;
  readonly field: string;
  /** Rows that it voted on, and rows there were. */
  readonly votes: number;
  readonly n: number;
  /** Share of rows that it voted on. */
  readonly coverage: number;
  /** Share of rows that it and another indicator voted on. */
  readonly overlaps: number;
  /** Share of rows that it voted on and where another indicator voted for another value. */
  readonly conflicts: number;
  /** Share of its votes that agree with people; null where it never voted, which is not the same as 0. */
  readonly accuracy: number | null;
}

/** Measures every indicator of a rule. */
export function indicatorMeasures(
  field: string,
  indicators: readonly { readonly id: string; readonly fallback?: boolean }[],
  rows: readonly VotedRow[],
): IndicatorMeasures[] {
  const fallbacks = new Set(indicators.filter(({ fallback }) => fallback).map(({ id }) => id));
  return indicators.map(({ id }) => {
    const voted = rows.flatMap(({ gold, votes }) => {
      const own = votes.find(({ indicator }) => indicator === id);
      if (own === undefined) return [];
      const others = votes.filter(({ indicator }) => indicator !== id && !fallbacks.has(indicator));
      return [{ gold, own, others: fallbacks.has(id) ? [] : others }];
    });
    const share = (count: number) => (rows.length === 0 ? 0 : round(count / rows.length));
    const right = voted.filter(({ gold, own }) => own.value === gold).length;
    return {
      id: `${field}.${id}`,
      field,
      votes: voted.length,
      n: rows.length,
      coverage: share(voted.length),
      overlaps: share(voted.filter(({ others }) => others.length > 0).length),
      conflicts: share(
        voted.filter(({ own, others }) => others.some(({ value }) => value !== own.value)).length,
      ),
      accuracy: voted.length === 0 ? null : round(right / voted.length),
    };
  });
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
