import type { ParsedPage } from '../../src/membership/parsed-page.ts';
import type { ExpectedList } from './fixture.ts';

/** How well a page was read: over names as written, and over names under the right tier and heading. */
export interface Score {
  readonly f1: number;
  /** Share of the names found rightly that stand under the right tier. */
  readonly tiers: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Holds what was read against what a person reads; a name that stands twice counts twice. */
export function score(page: ParsedPage, expected: readonly ExpectedList[]): Score {
  const wanted = expected.flatMap(({ tier, names }) => names.map((name) => ({ name, tier })));
  const found = page.tiers.flatMap(({ tier, members }) => members.map(({ name }) => ({ name, tier })));
  const missed = without(
    wanted.map(({ name }) => name),
    found.map(({ name }) => name),
  );
  const wrong = without(
    found.map(({ name }) => name),
    wanted.map(({ name }) => name),
  );
  const right = wanted.length - missed.length;
  const inPlace = wanted.length - without(wanted.map(keyOf), found.map(keyOf)).length;
  return {
    f1: right === 0 ? 0 : (2 * right) / (wanted.length + found.length),
    tiers: right === 0 ? 0 : inPlace / right,
    missed,
    wrong,
  };
}

function keyOf({ name, tier }: { name: string; tier: string | null }): string {
  return `${tier} ${name}`;
}

function without(values: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return values.filter((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}
