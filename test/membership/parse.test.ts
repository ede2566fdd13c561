import { load } from 'cheerio';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseMembershipPage } from '../../src/membership/parse.ts';
import { FIXTURES } from './fixtures/index.ts';
import { PAGES_WITHOUT_MEMBERS } from './fixtures/none.ts';
import { score } from './score.ts';

const url = 'http://www.liyuan.example/member';

describe('a page with members', () => {
  it('is written in at least 25 styles here', () => {
    expect(FIXTURES.length).toBeGreaterThanOrEqual(25);
  });

  describe.each(FIXTURES)('$name', ({ html, expected }) => {
    it('gives the names, tiers and headings that a person reads', () => {
      const page = parseMembershipPage(Buffer.from(html), { url });
      const { f1, tiers, missed, wrong } = score(page, expected);
      expect({ missed, wrong }).toEqual({ missed: [], wrong: [] });
      expect({ f1, tiers }).toEqual({ f1: 1, tiers: 1 });
      expect(page.tiers.map(({ label }) => label)).toEqual(expected.map(({ label }) => label));
    });

    it('keeps the order within each tier', () => {
      const page = parseMembershipPage(Buffer.from(html), { url });
      expect(page.tiers.map(({ members }) => members.map(({ name }) => name))).toEqual(
        expected.map(({ names }) => names),
      );
      for (const { members } of page.tiers)
        expect(members.map(({ order }) => order)).toEqual(members.map((_, i) => i + 1));
    });

    it('reads the same in GBK', () => {
      const gbk = iconv.encode(html.replace('charset="utf-8"', 'charset="gbk"'), 'gb18030');
      const page = parseMembershipPage(gbk, { url });
      expect(page.tiers).toEqual(parseMembershipPage(Buffer.from(html), { url }).tiers);
    });
  });

  it('says where each member stands, by a selector that a browser understands', () => {
    for (const { html, name } of FIXTURES) {
      const page = parseMembershipPage(Buffer.from(html), { url });
      const document = load(html, { scriptingEnabled: false });
      for (const member of page.tiers.flatMap(({ members }) => members)) {
        if (member.selector.includes(' $')) continue;
        const element = document(member.selector);
        const said = `${element.text()} ${Object.values(element.attr() ?? {}).join(' ')}`.replace(/\s/g, '');
        expect(said, `${name}: ${member.selector}`).toContain(member.name.replace(/\s/g, ''));
      }
    }
  });

  it('keeps the link of a member to another site, and no link within the site', () => {
    const html = `<h2>理事单位</h2><ul><li><a href="http://kunlan.example/">北京鲲澜软件有限公司</a></li><li><a href="/member/2">上海启衡电子有限公司</a></li><li><a href="javascript:;">深圳墨弧科技有限公司</a></li></ul>`;
    const [tier] = parseMembershipPage(Buffer.from(html), { url }).tiers;
    expect(tier?.members.map(({ href }) => href)).toEqual(['http://kunlan.example/', undefined, undefined]);
  });
});

describe('a page without members', () => {
  it.each(PAGES_WITHOUT_MEMBERS)('gives none and says so: $name', ({ html }) => {
    const page = parseMembershipPage(Buffer.from(html), { url });
    expect(page.tiers).toEqual([]);
    expect(page.total).toBe(0);
    expect(page.warnings).not.toEqual([]);
  });
});
