import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/diff/compare.ts';
import { snapshotEdition } from '../../src/diff/edition.ts';
import type { Changes } from '../../src/model/changes.ts';
import { type Month, SimulatedYear } from './simulated-year.ts';

const CUT_MONTH = 6;
const SEEDS = [1, 2, 3, 4, 5];

const names = (listed: readonly { readonly name: string }[]) => listed.map(({ name }) => name).sort();

function compare(from: Month, to: Month): Changes {
  return compareEditions(snapshotEdition(from.content), snapshotEdition(to.content));
}

/** The months that follow each other where the site showed its whole list. */
function wholePairs(months: readonly Month[]): (readonly [Month, Month])[] {
  return months.flatMap((to, index) => {
    const from = months[index - 1];
    return from === undefined || index === CUT_MONTH || index === CUT_MONTH + 1 ? [] : [[from, to] as const];
  });
}

describe.each(SEEDS)('a year of monthly snapshots (%i)', (seed) => {
  const months = new SimulatedYear(seed).months(12, CUT_MONTH);

  it('shows who joined, left and moved in each month', () => {
    for (const [from, to] of wholePairs(months)) {
      const changes = compare(from, to);
      const { truth } = to;
      // Whoever came or went is told exactly once: as such, or in a proposed rename.
      const came = [...truth.joined, ...truth.renamed.map((one) => one.to)];
      const went = [...truth.left, ...truth.renamed.map((one) => one.from)];
      expect([...names(changes.joined), ...changes.renamed.map((one) => one.to)].sort()).toEqual(came.sort());
      expect([...names(changes.left), ...changes.renamed.map((one) => one.from)].sort()).toEqual(went.sort());
      expect(changes.moved.map(({ name, fromTier, toTier }) => ({ name, fromTier, toTier }))).toEqual(
        expect.arrayContaining(truth.moved),
      );
      expect(changes.moved).toHaveLength(truth.moved.length);
      expect([changes.missing, changes.returned, changes.warnings]).toEqual([[], [], []]);
    }
  });

  it('tells a changed world from a changed rule and from a decision', () => {
    for (const [from, to] of wholePairs(months)) {
      const { changed } = compare(from, to);
      const byCause = (cause: string) => names(changed.filter((one) => one.cause === cause));
      expect(byCause('world')).toEqual(to.truth.moreCities.toSorted());
      expect(byCause('rule')).toEqual(to.truth.newRules.toSorted());
      expect(byCause('decision')).toEqual(to.truth.decided.toSorted());
      expect(byCause('unknown')).toEqual([]);
    }
  });

  it('takes no half-shown tier for departures, and no return for new members', () => {
    const [before, cut, after] = months.slice(CUT_MONTH - 1, CUT_MONTH + 2) as [Month, Month, Month];
    const shrunk = compare(before, cut);
    expect(shrunk.warnings).not.toEqual([]);
    expect(names(shrunk.left)).toEqual(
      cut.truth.left.filter((name) => names(shrunk.left).includes(name)).sort(),
    );
    expect(shrunk.missing.length).toBeGreaterThan(150);
    const back = compare(cut, after);
    const joinedWhileHidden = [...cut.truth.joined, ...cut.truth.renamed.map(({ to }) => to)];
    const maybeNew = new Set([
      ...after.truth.joined,
      ...after.truth.renamed.map(({ to }) => to),
      ...joinedWhileHidden,
    ]);
    expect(names(back.joined).filter((name) => !maybeNew.has(name))).toEqual([]);
    expect(back.returned.length).toBeGreaterThan(150);
    const skipped = compare(before, after);
    expect([skipped.missing, skipped.returned, skipped.warnings]).toEqual([[], [], []]);
  });
});

describe('proposed renames over all simulated years', () => {
  it('have a precision of 0.95 or more and a recall of 0.9 or more', () => {
    let [proposed, right, real] = [0, 0, 0];
    for (const seed of SEEDS) {
      for (const [from, to] of wholePairs(new SimulatedYear(seed).months(12, CUT_MONTH))) {
        const { renamed } = compare(from, to);
        proposed += renamed.length;
        real += to.truth.renamed.length;
        right += renamed.filter((one) =>
          to.truth.renamed.some((truth) => truth.from === one.from && truth.to === one.to),
        ).length;
      }
    }
    expect(real).toBeGreaterThan(60);
    expect(right / proposed).toBeGreaterThanOrEqual(0.95);
    expect(right / real).toBeGreaterThanOrEqual(0.9);
  });
});
