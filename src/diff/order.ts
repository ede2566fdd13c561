/** A listing's place in a tier before and after. */
export interface Placed<Item> {
  readonly item: Item;
  readonly from: number;
  readonly to: number;
}

/**
 * Which listings of one tier changed their place by themselves. When a member leaves, all that stand below
 * it move up by one: that is no change of theirs, and is not reported.
 *
 * A change can be read in two ways: somebody edited single numbers, or somebody put listings elsewhere and
 * the others made room. The way that needs fewer changes is told.
 *
 * @param common listings that are in both editions.
 * @param lost places (before) of listings that are gone from the tier.
 * @param gained places (after) of listings that are new in the tier.
 */
export function reordered<Item>(
  common: readonly Placed<Item>[],
  lost: readonly number[],
  gained: readonly number[],
): Placed<Item>[] {
  const inOrder = common.toSorted((a, b) => a.from - b.from);
  const edited = notShifted(inOrder, lost, gained);
  if (edited.length <= 1) return edited;
  const steady = longestRising(inOrder.map(({ to }) => to));
  const movers = inOrder.filter((_, index) => !steady.has(index));
  const rest = inOrder.filter((_, index) => steady.has(index));
  const madeRoom = notShifted(
    rest,
    [...lost, ...movers.map(({ from }) => from)],
    [...gained, ...movers.map(({ to }) => to)],
  );
  const put = [...movers.filter(({ from, to }) => from !== to), ...madeRoom];
  return put.length < edited.length ? put : edited;
}

/** Listings that do not stand where those that came and went would have shifted them to. */
function notShifted<Item>(
  placed: readonly Placed<Item>[],
  lost: readonly number[],
  gained: readonly number[],
): Placed<Item>[] {
  const [gone, above] = [sortedNumbers(lost), sortedNumbers(gained)];
  return placed.filter(({ from, to }) => to - from !== countBelow(above, to) - countBelow(gone, from));
}

function sortedNumbers(numbers: readonly number[]): number[] {
  return numbers.toSorted((a, b) => a - b);
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], limit: number): number {
  return firstIndex(sorted.length, (index) => (sorted[index] ?? 0) >= limit);
}

/** Indexes of a longest non-falling subsequence (patience sorting, with back links). */
function longestRising(values: readonly number[]): Set<number> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, value] of values.entries()) {
    const length = firstIndex(ends.length, (at) => (values[ends[at] ?? 0] ?? 0) > value);
    previous[index] = ends[length - 1];
    ends[length] = index;
  }
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(at);
  return kept;
}

/** The first index below `length` at which a condition holds that holds from there on; `length` where none does. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
