import { describe, expect, it } from 'vitest';
import { countedRows, repeatedMembers } from '../../src/report/statistics/counting.ts';
import { row } from './rows.ts';

const industry = { type: 'Industry' } as const;
const twoTiersAi = [
  row('a', 'ordinary', 9, { ...industry, focus: 'Focused on AI' }),
  row('a', 'board', 4, { ...industry, focus: 'Focused on AI' }),
];
const oneTierAi = [
  row('b', 'ordinary', 20, { ...industry, focus: 'Focused on AI' }),
  row('b', 'ordinary', 3, { ...industry, focus: 'Focused on AI' }),
];
const named = [
  row('c', 'ordinary', 1, { ...industry, focus: 'Diversified', commonNameEn: 'IDM Technology' }),
  row('c', 'ordinary', 2, { ...industry, focus: 'Diversified', commonNameEn: 'IDM Technology' }),
];
const other = [
  row('d', 'board', 1, { ...industry, focus: 'Diversified' }),
  row('d', 'ordinary', 5, { ...industry, focus: 'Diversified' }),
];
const rows = [...twoTiersAi, ...oneTierAi, ...named, ...other, row('e', 'vice-chair', 1, industry)];

describe('ways of counting repeated members', () => {
  it('counts every listing', () => {
    expect(countedRows(rows, 'listings')).toEqual(rows);
  });

  it('counts, by the brief’s rule, AI-focused members and the named one once, and others at every listing', () => {
    expect(countedRows(rows, 'brief').map((r) => r.organization)).toEqual(['a', 'b', 'c', 'd', 'd', 'e']);
  });

  it('counts, by the brief’s rule for cities, only the two with several roles once', () => {
    expect(countedRows(rows, 'briefCities').map((r) => r.organization)).toEqual([
      'a',
      'b',
      'b',
      'c',
      'd',
      'd',
      'e',
    ]);
  });

  it('counts each organization once, at its highest tier and earliest place', () => {
    const counted = countedRows(rows, 'organizations');
    expect(counted.map((r) => [r.organization, r.tier, r.order])).toEqual([
      ['a', 'board', 4],
      ['b', 'ordinary', 3],
      ['c', 'ordinary', 1],
      ['d', 'board', 1],
      ['e', 'vice-chair', 1],
    ]);
  });

  it('counts an organization once even where two of its listings are alike in everything', () => {
    const same = row('a', 'board', 1);
    expect(countedRows([same, same], 'organizations')).toEqual([same]);
  });

  it('names the repeated members with all their places', () => {
    expect(repeatedMembers(rows).map((r) => [r.organization, r.listings.length])).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 2],
      ['d', 2],
    ]);
  });
});
