import { describe, expect, it } from 'vitest';
import {
  counted,
  countedEach,
  handful,
  majority,
  nearly,
  percent,
} from '../../src/report/claims/expectation.ts';

describe('a printed value against a computed one', () => {
  it('as a count holds where equal, and is near within one or one percent', () => {
    expect([28, 27, 29, 30].map(counted(28))).toEqual(['holds', 'near', 'near', 'differs']);
    expect([511, 516, 517].map(counted(511))).toEqual(['holds', 'near', 'differs']);
  });

  it('as counts with slashes holds or is near number by number', () => {
    expect(['245/90/18', '244/90/18', '200/90/18', '245/90'].map(countedEach('245/90/18'))).toEqual([
      'holds',
      'near',
      'differs',
      'differs',
    ]);
  });

  it('as a percentage holds where it rounds to it, and is near one point off', () => {
    expect([42.5, 43.4, 43.5, 42.4, 45].map(percent(43))).toEqual([
      'holds',
      'holds',
      'near',
      'near',
      'differs',
    ]);
    expect([0, 0.5, 1].map(percent('<1'))).toEqual(['differs', 'holds', 'differs']);
  });

  it('as words holds within what the words can mean', () => {
    expect([50, 50.1].map(majority('majority'))).toEqual(['differs', 'holds']);
    expect([39, 43.5, 50].map(nearly(50)('nearly half'))).toEqual(['differs', 'holds', 'differs']);
    expect([0, 1, 5, 6].map(handful('handful'))).toEqual(['differs', 'holds', 'holds', 'differs']);
  });
});
