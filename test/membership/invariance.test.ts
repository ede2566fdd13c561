import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMembershipPage } from '../../src/membership/parse.ts';
import { chinesePage, each } from './fixture.ts';
import { HEADING_FIXTURES } from './fixtures/headings.ts';
import { TABLE_FIXTURES } from './fixtures/tables.ts';
import { BODIES, companies } from './names.ts';

const url = 'http://www.liyuan.example/member';
const read = (html: string) =>
  parseMembershipPage(Buffer.from(html), { url }).tiers.map(({ tier, label, members }) => ({
    tier,
    label,
    names: members.map(({ name }) => name),
  }));
/** Pages whose names all have a form: what a name alone says does not hang on what stands around it. */
const pages = [...HEADING_FIXTURES.filter(({ name }) => !name.includes('brands')), ...TABLE_FIXTURES].map(
  ({ html }) => html,
);
const undisturbed = new Map(pages.map((html) => [html, read(html)]));
const anyPage = fc.constantFrom(...pages);
const seeds = fc.infiniteStream(fc.nat(99));

/** Changes a page by a function of its tree and of a stream of small numbers. */
function changed(
  html: string,
  numbers: fc.Stream<number>,
  change: (page: ReturnType<typeof load>, next: () => number) => void,
): string {
  const page = load(html, { scriptingEnabled: false });
  change(page, () => numbers.next().value ?? 0);
  return page.html();
}

describe('the result does not hang on', () => {
  it('class names, ids and other attributes that mean nothing', () => {
    fc.assert(
      fc.property(anyPage, seeds, (html, numbers) => {
        const noisy = changed(html, numbers, (page, next) => {
          page('body *').each((_, element) => {
            page(element).removeAttr('class').attr('data-v', `x${next()}`);
            if (next() % 2 === 0)
              page(element).attr('class', `c${next()} member nav footer`).attr('style', 'margin:0');
          });
        });
        expect(read(noisy)).toEqual(undisturbed.get(html));
      }),
      { numRuns: 30 },
    );
  });

  it('elements that only wrap', () => {
    fc.assert(
      fc.property(anyPage, seeds, (html, numbers) => {
        const wrapped = changed(html, numbers, (page, next) => {
          page('body ul, body table, body h3, body dl, body ol').each((_, element) => {
            if (next() % 3 === 0) page(element).wrap('<div></div>');
          });
          page('body li, body td').each((_, element) => {
            if (next() % 3 === 0) page(element).wrapInner('<span></span>');
          });
          page('body').wrapInner('<section><div></div></section>');
        });
        expect(read(wrapped)).toEqual(undisturbed.get(html));
      }),
      { numRuns: 30 },
    );
  });

  it('white space between and around what is shown', () => {
    fc.assert(
      fc.property(anyPage, seeds, (html, numbers) => {
        const gaps = ['\n', '  ', '\t', '\r\n   ', '&nbsp;', ''];
        const spaced = html.replace(
          /(?<=<\/?(?:li|td|tr|ul|div|p|h\d|dd|dt|th|caption)\b[^>]*>)/g,
          () => gaps[(numbers.next().value ?? 0) % gaps.length] ?? '',
        );
        expect(read(spaced)).toEqual(undisturbed.get(html));
      }),
      { numRuns: 30 },
    );
  });

  it('the width of brackets, letters and signs, but for the names as written', () => {
    const half = (text: string) => text.normalize('NFKC');
    for (const html of pages) {
      const narrow = half(html);
      expect(read(narrow)).toEqual(
        read(html).map(({ tier, label, names }) => ({ tier, label: half(label), names: names.map(half) })),
      );
    }
  });

  it('the order of blocks that have nothing to do with it', () => {
    const blocks = [
      '<div><h4>新闻动态</h4><ul><li><a href="/1">联盟召开第三次会员大会</a></li></ul></div>',
      '<div><h4>友情链接</h4><ul><li><a href="http://a.example">砾原电子学会</a></li></ul></div>',
      '<div><h4>联系我们</h4><p>地址：砾原市创新路1号</p><p>电话：010-62300000</p></div>',
    ];
    const list = `<div><h3>理事单位</h3><ul>${each([...companies(12), ...BODIES], (name) => `<li>${name}</li>`)}</ul></div>`;
    const alone = read(chinesePage(list));
    fc.assert(
      fc.property(fc.shuffledSubarray([...blocks, list], { minLength: 4 }), (order) => {
        expect(read(chinesePage(order.join('')))).toEqual(alone);
      }),
    );
  });
});

describe('the order of members', () => {
  it('is that of the page, whatever it is', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...companies(30), ...BODIES], { minLength: 20 }), (names) => {
        const html = chinesePage(`<h3>理事单位</h3><ul>${each(names, (name) => `<li>${name}</li>`)}</ul>`);
        expect(read(html)).toEqual([{ tier: 'board', label: '理事单位', names }]);
      }),
    );
  });
});
