/**
 * Shares of a whole, in percent with one decimal, that sum to exactly 100: each is rounded down, and the
 * tenths that are left go to those with the largest remainders (Hare–Niemeyer); of equal remainders the
 * earlier wins. All zero where the whole is nothing.
 *
 * @param counts whole numbers, 0 or more.
 * @returns one share for each count, in the same order.
 */
export function sharesThatSum(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const TENTHS = 1000;
  const tenths = counts.map((count) => Math.floor((count * TENTHS) / total));
  const left = TENTHS - tenths.reduce((sum, share) => sum + share, 0);
  const byRemainder = counts
    .map((count, index) => ({ index, remainder: (count * TENTHS) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return tenths.map((share, index) => (share + (raised.has(index) ? 1 : 0)) / 10);
}
