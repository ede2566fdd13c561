import { describe, expect, it } from 'vitest';
import { mergePages } from '../../src/membership/merge.ts';
import { parseMembershipPage } from '../../src/membership/parse.ts';
import { each } from './fixture.ts';
import { companies } from './names.ts';

const NAMES = companies(12);
const html = (label: string, names: readonly string[]) =>
  `<title>${label}</title><h3>${label}</h3><ul>${each(names, (name) => `<li>${name}</li>`)}</ul>`;
const parse = (url: string, label: string, names: readonly string[]) =>
  parseMembershipPage(Buffer.from(html(label, names)), { url });

describe('the pages of one list', () => {
  it('are joined in order, and go on counting under the same heading', () => {
    const merged = mergePages([
      parse('http://a.example/1', '理事单位（共8家）', NAMES.slice(0, 5)),
      parse('http://a.example/2', '理事单位', NAMES.slice(5, 8)),
      parse('http://a.example/3', '会员单位', NAMES.slice(8)),
    ]);
    expect(merged.tiers.map(({ tier, label }) => [tier, label])).toEqual([
      ['board', '理事单位（共8家）'],
      ['ordinary', '会员单位'],
    ]);
    expect(merged.tiers[0]?.members.map(({ order, name }) => [order, name])).toEqual(
      NAMES.slice(0, 8).map((name, index) => [index + 1, name]),
    );
    expect(merged.total).toBe(12);
  });

  it('say which page a warning is about', () => {
    const merged = mergePages([
      parse('http://a.example/1', '理事单位', NAMES),
      parse('http://a.example/2', '理事单位', []),
    ]);
    expect(merged.warnings.every((warning) => warning.startsWith('http://a.example/2: '))).toBe(true);
    expect(merged.warnings).not.toEqual([]);
  });

  it('are handed through where there is one', () => {
    const page = parse('http://a.example/1', '理事单位', NAMES);
    expect(mergePages([page])).toBe(page);
  });

  it('are at least one', () => {
    expect(() => mergePages([])).toThrow(RangeError);
  });
});

describe('a page that is given a tier', () => {
  it('has that tier, whatever its heading says', () => {
    const page = parseMembershipPage(Buffer.from(html('成员名录', NAMES)), {
      url: 'http://a.example/',
      tier: 'vice-chair',
    });
    expect(page.tiers).toMatchObject([{ tier: 'vice-chair', label: '成员名录' }]);
  });

  it('needs no heading', () => {
    const list = `<title>名单</title><ul>${each(NAMES, (name) => `<li>${name}</li>`)}</ul>`;
    const page = parseMembershipPage(Buffer.from(list), { url: 'http://a.example/', tier: 'board' });
    expect(page.tiers).toMatchObject([{ tier: 'board', label: '' }]);
    expect(page.total).toBe(12);
  });
});

describe("an alliance's own words", () => {
  it('give a heading its tier, and can say that a list is not of members', () => {
    const page = parseMembershipPage(
      Buffer.from(
        html('轮值主席单位', NAMES.slice(0, 4)) +
          html('特约观察单位', NAMES.slice(4, 8)) +
          html('理事单位', NAMES.slice(8)),
      ),
      {
        url: 'http://a.example/',
        tierWords: { 轮值主席单位: 'vice-chair', 特约观察单位: 'ignore', 理事单位: null },
      },
    );
    expect(page.tiers.map(({ tier, label, members }) => [tier, label, members.length])).toEqual([
      ['vice-chair', '轮值主席单位', 4],
      [null, '理事单位', 4],
    ]);
  });
});
