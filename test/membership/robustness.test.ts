import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMembershipPage } from '../../src/membership/parse.ts';
import { FIXTURES } from './fixtures/index.ts';
import { companies } from './names.ts';

const url = 'http://www.liyuan.example/member';
const parse = (html: string) => parseMembershipPage(Buffer.from(html), { url });
const names = (html: string) => parse(html).tiers.flatMap(({ members }) => members.map(({ name }) => name));
/** Far more than a page takes here, and far less than a time that grows with the square of its size. */
const LIMIT = 30_000;

describe('bytes that are no page', () => {
  it('end in a result', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(parseMembershipPage(bytes, { url }).total).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('end in a result when they are made of pieces of markup', () => {
    const piece = fc.constantFrom(
      '<ul>',
      '</ul>',
      '<li>',
      '<td rowspan=99999>',
      '<table>',
      '<tr>',
      '</p>',
      '<b>',
      '理事单位',
      '：',
      '北京鲲澜软件有限公司',
      '、',
      '<br>',
      '<script>var a=[',
      '{"name":"',
      '</script>',
      '<a title="',
      '">',
      '&nbsp;',
      '　',
      '<!--',
      '-->',
      '<select><option>',
      '<img alt="',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(parse(pieces.join('')).total).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('end in a result wherever a page is cut off, and never in names that the page does not have', () => {
    const pages = FIXTURES.slice(0, 20);
    fc.assert(
      fc.property(fc.nat(pages.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), (index, share) => {
        const html = pages[index]?.html ?? '';
        const bytes = Buffer.from(html);
        const cut = parseMembershipPage(bytes.subarray(0, Math.floor(bytes.length * share)), { url });
        const plain = html.replace(/<[^>]*>|\s/g, '');
        const strange = cut.tiers
          .flatMap(({ members }) => members)
          .filter(({ name }) => !plain.includes(name.replace(/\s/g, '')) && !html.includes(name));
        // The last name can be cut, and so can the last letter of it.
        expect(strange.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a very large page', () => {
  const many = companies(16_000).map((name, index) => `${name}${index}`);

  it.each([
    [
      '50,000 elements in one list',
      `<h2>理事单位</h2><ul>${many.map((name) => `<li><a><b>${name}</b></a></li>`).join('')}</ul>`,
    ],
    ['spans of one paragraph', `<p>理事单位：${many.map((name) => `<span>${name}</span>`).join('')}</p>`],
    ['breaks in one paragraph', `<p>理事单位：<br>${many.join('<br>')}</p>`],
    ['headings with one member each', many.map((name) => `<h3>理事单位</h3><p>${name}</p>`).join('')],
    ['items that all name a tier', '<li>理事单位</li>'.repeat(20_000)],
    ['gaps', `<p>${' '.repeat(300_000)}会员单位${'-'.repeat(300_000)}</p>`],
    ['scripts that look like data', `<script>${'var a={b:[{c:'.repeat(20_000)}</script>`],
    [
      'scripts that do not close',
      `<script>${'=["'.repeat(50_000)}${"f({a:f(['x'],".repeat(20_000)}</script>`,
    ],
    ['scripts of many small values', `<script>${"f({n:'A B'});x=[1,'C D'];".repeat(20_000)}</script>`],
    ['attributes that look like data', `<p data-a='${'{"a":['.repeat(20_000)}'></p>`.repeat(5)],
    [
      'cells over all rows',
      `<table>${'<tr><td rowspan=65000 colspan=1000>1</td><td>a</td></tr>'.repeat(5_000)}</table>`,
    ],
  ])(
    'ends in a result: %s',
    (_name, html) => {
      expect(parse(html).lines.total).toBeGreaterThanOrEqual(0);
    },
    LIMIT,
  );

  it(
    'is read whole',
    () => {
      const legal = companies(10_000).map((name, index) => name.replace(/(?=有限|股份|集团)/u, `第${index}`));
      expect(names(`<h2>理事单位</h2><ul>${legal.map((name) => `<li>${name}</li>`).join('')}</ul>`)).toEqual(
        legal,
      );
    },
    LIMIT,
  );

  it.each([
    ['nested without end', '<div>'.repeat(50_000)],
    [
      'formatting that is never closed',
      Array.from({ length: 50_000 }, (_, index) => `<p><font color=${index}>x`).join(''),
    ],
    ['tables in tables', '<table><tr><td>'.repeat(20_000)],
  ])(
    'is refused with a reason: %s',
    (_name, html) => {
      expect(() => parse(html)).toThrow(/elements.*which no membership page has/);
    },
    LIMIT,
  );
});
