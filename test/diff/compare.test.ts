import { describe, expect, it } from 'vitest';
import { COMPARE_DEFAULTS, compareEditions } from '../../src/diff/compare.ts';
import { edition, type Given, members, names, type SetBy } from './editions.ts';

const BEFORE = '2026-10-01';
const AFTER = '2026-11-01';
const compare = (before: readonly Given[], after: readonly Given[], options = COMPARE_DEFAULTS) =>
  compareEditions(edition(BEFORE, before), edition(AFTER, after), options);
describe('places on the page', () => {
  it('are not told as changed when others came or went', () => {
    const all = members(9);
    const after = [{ name: '新公司' }, ...all.filter((_, nr) => nr !== 4)].map((one, nr) => ({
      ...one,
      order: nr + 1,
    }));
    expect(compare(all, after)).toMatchObject({ changed: [], moved: [] });
  });

  it('are told for the one that was put elsewhere, and for no other', () => {
    const [first, ...rest] = members(9);
    const after = [...rest.slice(0, 5), first as Given, ...rest.slice(5)];
    expect(compare(members(9), after).changed).toMatchObject([
      { name: '第0公司', field: 'order', from: '1', to: '6' },
    ]);
  });

  it('are told for a number that was edited alone, even to one that is taken', () => {
    for (const order of [3, 4, 5, 40]) {
      const after = members(9).map((one, nr) => (nr === 1 ? { ...one, order } : one));
      expect(compare(members(9), after).changed).toMatchObject([
        { name: '第1公司', from: '2', to: `${order}` },
      ]);
    }
  });

  it('make a move when the tier changes, and no departure', () => {
    const before = [...members(5), { name: '甲公司', tier: 'board' as const, order: 1 }];
    const after = [...members(5), { name: '甲公司', order: 6 }];
    expect(compare(before, after)).toMatchObject({
      joined: [],
      left: [],
      changed: [],
      moved: [{ name: '甲公司', fromTier: 'board', toTier: 'ordinary' }],
    });
  });

  it('count an organization that is listed twice as one', () => {
    const twice = [...members(3), { name: '第0公司', tier: 'board' as const, order: 1 }];
    const changes = compare(twice, members(3));
    expect(changes).toMatchObject({ left: [], moved: [] });
    expect(changes.changed).toMatchObject([
      { name: '第0公司', field: 'listings', from: 'ordinary 1, board 1', to: 'ordinary 1' },
    ]);
  });
});

describe('a missing page', () => {
  it('is no departure of its members', () => {
    const before = [...members(8), { name: '甲公司', page: 'q' }, { name: '乙公司', page: 'q' }];
    const changes = compare(before, members(8));
    expect([names(changes.missing), changes.left]).toEqual([['甲公司', '乙公司'], []]);
    expect(changes.warnings).toEqual([
      '2 members are missing, and not counted as departures: the page q was not read',
    ]);
  });

  it('is suspected where ten in a row, or a quarter of a tier, are absent', () => {
    expect(compare(members(100), members(90)).missing).toHaveLength(10);
    const everyThird = members(60)
      .map((one, nr) => ({ ...one, order: nr + 1 }))
      .filter((_, nr) => nr % 3 !== 0);
    expect(compare(members(60), everyThird).missing).toHaveLength(20);
  });

  it('is not blamed for a few departures, nor where a person says that all are departures', () => {
    expect(compare(members(100), members(91)).left).toHaveLength(9);
    const options = { ...COMPARE_DEFAULTS, massLoss: null };
    expect(compare(members(100), members(50), options).left).toHaveLength(50);
  });

  it('makes no new members of those who come back', () => {
    const known = { names: [], uscc: null, domains: [], firstSeen: '2026-09-01' };
    const after = edition(AFTER, members(3), { identities: new Map([['第2公司', known]]) });
    const changes = compareEditions(edition(BEFORE, members(2)), after);
    expect([names(changes.returned), changes.joined]).toEqual([['第2公司'], []]);
  });
});

describe('the cause of a changed cell', () => {
  const cause = (
    before: Partial<SetBy>,
    after: Partial<SetBy>,
    texts: [string, string] = ['Beijing', 'Wuhan'],
  ) => {
    const given = (text: string, setBy: Partial<SetBy>): Given => ({
      name: '甲公司',
      cells: { city: text },
      setBy,
    });
    return compare([given(texts[0], before)], [given(texts[1], after)]).changed.map((one) => one.cause);
  };

  it.each<[string, Partial<SetBy>, Partial<SetBy>, string]>([
    ['other evidence', {}, { basis: 'b2' }, 'world'],
    ['another rule on the same evidence', {}, { by: 'city.other' }, 'rule'],
    ['a new version of the rule on the same evidence', {}, { version: 2 }, 'rule'],
    ['other evidence and a new version of the rule', {}, { version: 2, basis: 'b2' }, 'unknown'],
    ['a decision', {}, { origin: 'decision', by: 'd-1', version: null }, 'decision'],
    ['a decision that was withdrawn', { origin: 'decision', by: 'd-1', version: null }, {}, 'decision'],
    ['a published value that a rule replaced', { origin: 'import', by: 'old.csv' }, {}, 'unknown'],
  ])('is told by %s', (_what, before, after, expected) => {
    expect(cause(before, after)).toEqual([expected]);
  });

  it('of a cell that begins to apply is that of the cell which decides on it', () => {
    const before = { name: '甲公司', cells: { type: 'Academia', size: 'not applicable' } };
    const after = { name: '甲公司', cells: { type: 'Industry', size: 'Big' } };
    const changed = compareEditions(
      edition(BEFORE, [before]),
      edition(AFTER, [{ ...after, setBy: { basis: 'b2' } }]),
    ).changed;
    expect(changed.map(({ field, cause, reason }) => [field, cause, reason])).toEqual([
      ['type', 'world', 'other evidence; set by city.rule'],
      ['size', 'world', 'follows type, which changed'],
    ]);
  });

  it('is none where only line ends differ', () => {
    expect(cause({}, {}, ['a\nb', 'a\r\nb'])).toEqual([]);
  });
});

describe('what is compared', () => {
  it('leaves out what is to be ignored', () => {
    const [before, after] = [
      { name: '甲公司', cells: { city: 'a', size: 'b' } },
      { name: '甲公司', cells: { city: 'x', size: 'y' } },
    ];
    const { changed } = compare([before], [after], { ...COMPARE_DEFAULTS, ignore: ['city'] });
    expect(changed.map(({ field }) => field)).toEqual(['size']);
  });

  it('takes any two absences for equal where one edition has one word for all', () => {
    const before = edition('old.csv', [{ name: '甲公司', cells: { city: 'not found' } }]);
    const after = edition('new.csv', [{ name: '甲公司', cells: { city: 'not checked' } }], {
      tellsAbsences: false,
    });
    expect(compareEditions(before, after).changed).toEqual([]);
  });

  it.each([
    ['an empty key', [{ name: ' ' }], 'row 1: the key is empty'],
    [
      'two rows that nothing tells apart',
      [
        { name: '甲公司', order: 1 },
        { name: '甲公司', order: 1 },
      ],
      'the key "甲公司" is there twice at ordinary 1',
    ],
  ])('refuses %s', (_what, given, message) => {
    expect(() => compare(given, [])).toThrow(message);
  });
});
