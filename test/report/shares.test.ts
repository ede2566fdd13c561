import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesThatSum } from '../../src/report/statistics/shares.ts';

describe('shares', () => {
  it('sum to exactly 100 and lie within a tenth of the exact share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }), (counts) => {
        const total = counts.reduce((a, b) => a + b, 0);
        const shares = sharesThatSum(counts);
        const tenths = shares.map((share) => Math.round(share * 10));
        expect(tenths.reduce((a, b) => a + b, 0)).toBe(total === 0 ? 0 : 1000);
        if (total === 0) return;
        counts.forEach((count, i) => {
          expect(Math.abs((shares[i] ?? 0) - (100 * count) / total)).toBeLessThan(0.1 + 1e-9);
        });
      }),
    );
  });

  it('give what is left over to the largest remainders', () => {
    expect(sharesThatSum([1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
    expect(sharesThatSum([2, 1])).toEqual([66.7, 33.3]);
  });
});
