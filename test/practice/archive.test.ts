import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Capture } from '../../src/model/capture.ts';
import { PRACTICE_MEMBERSHIP_URL } from '../../src/practice/alliance-page.ts';
import { practiceExchanges } from '../../src/practice/exchanges.ts';
import { PRACTICE_NOTE_EN, PRACTICE_NOTE_ZH } from '../../src/practice/html.ts';
import { practiceWebsite, readPracticeSources } from '../../src/practice/member.ts';
import { Captures } from '../../src/web/archive/captures.ts';
import { domUri, type Exchange } from '../../src/web/archive/exchange.ts';
import { headerValue, parseResponse } from '../../src/web/archive/http-block.ts';
import { type ArchiveReader, openWacz } from '../../src/web/archive/wacz-reader.ts';

const COMMITTED = 'raw/practice/archive.wacz';
const { members, ...sources } = await readPracticeSources('raw/practice/site');

interface Response {
  readonly url: string;
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

let archive: ArchiveReader;
let responses: Response[];

beforeAll(async () => {
  archive = await openWacz(COMMITTED);
  responses = await readResponses(archive);
});

afterAll(() => archive.close());

async function readResponses(from: ArchiveReader): Promise<Response[]> {
  const answers = from.entries.filter(({ url }) => !url.startsWith('urn:'));
  return Promise.all(
    answers.map(async (entry) => {
      const { status, headers, body } = parseResponse((await from.readRecord(entry)).block);
      return { url: entry.url, status, type: headerValue(headers, 'content-type') ?? '', body };
    }),
  );
}

/** The text of a page by what its header says, then what its markup says: read without the project's own decoder. */
function textOf({ type, body }: Response): string {
  const announced =
    /charset=([\w-]+)/i.exec(type) ?? /charset="?([\w-]+)/i.exec(Buffer.from(body).toString('latin1'));
  return new TextDecoder(announced?.[1] ?? 'utf-8', { fatal: true }).decode(body);
}

function byTime(a: Capture, b: Capture): number {
  return a.at < b.at ? -1 : 1;
}

function pagesOf(slug: string): Response[] {
  return responses.filter(
    ({ url, type }) => new URL(url).host === `${slug}.practice.example` && type.startsWith('text/html'),
  );
}

describe('the committed practice archive', () => {
  it('holds exactly what follows from the sources', async () => {
    const captures = new Captures(archive);
    const held = await Promise.all(
      archive.entries.filter(({ url }) => !url.startsWith('urn:')).map((entry) => captures.read(entry)),
    );
    const expected = practiceExchanges({ members, ...sources });
    const content = ({ url, at, status, headers, body, rendered }: Exchange | Capture) => ({
      url,
      at,
      status,
      headers,
      body: Buffer.from(body),
      rendered,
    });
    expect(held.sort(byTime).map(content), 'out of date: npm run practice').toEqual(expected.map(content));
  });

  it('is smaller than 400 KB', async () => {
    expect((await stat(COMMITTED)).size).toBeLessThan(400 * 1024);
  });

  it('says on every page, in view, that it is practice material', async () => {
    const pages = responses.filter(({ type }) => type.startsWith('text/html'));
    expect(pages.length).toBeGreaterThan(120);
    for (const page of pages) {
      const visible = textOf(page).replace(/<!--[\s\S]*?-->|<head>[\s\S]*?<\/head>/gi, '');
      const said = visible.includes(PRACTICE_NOTE_ZH) || visible.includes(PRACTICE_NOTE_EN);
      expect(said, page.url).toBe(true);
    }
  });

  it('holds the membership page with every listing', () => {
    const page = responses.find(({ url }) => url === PRACTICE_MEMBERSHIP_URL);
    const text = page ? textOf(page) : '';
    for (const name of sources.alliance.tiers.flatMap((tier) => tier.members)) {
      expect(text).toContain(`<li>${name}</li>`);
    }
  });

  it('holds a home page, with its title, for every organization that has pages', () => {
    for (const member of members.filter(({ answer, shape }) => answer === 'pages' && shape !== 'script')) {
      const home = responses.find(({ url }) => url === practiceWebsite(member));
      expect(home?.status, member.name).toBe(200);
      expect(home && textOf(home), member.name).toContain(`>${member.title}</`);
    }
  });

  it('names the organization in full on every page of its site', () => {
    for (const { slug, name } of members.filter(
      ({ answer, shape }) => answer === 'pages' && shape !== 'script',
    )) {
      for (const page of pagesOf(slug)) expect(textOf(page), page.url).toContain(name);
    }
  });

  it('has no link within a site that leads to a page that is not there', () => {
    const held = new Set(responses.map(({ url }) => url));
    for (const page of members
      .filter(({ answer }) => answer === 'pages')
      .flatMap(({ slug }) => pagesOf(slug))) {
      for (const [, href = ''] of textOf(page).matchAll(/<a [^>]*href="([^"]*)"/gi)) {
        const target = new URL(href.replaceAll('&amp;', '&'), page.url);
        target.hash = '';
        expect(held, `${href} on ${page.url}`).toContain(target.href);
      }
    }
  });
});

describe('the deliberate difficulties', () => {
  it('are sites in GBK: some say so in the header alone, some in the markup alone', () => {
    const gbk = members.filter(({ charset }) => charset !== 'utf-8');
    expect(gbk.length).toBeGreaterThanOrEqual(4);
    for (const { slug, charset, address } of gbk) {
      const pages = pagesOf(slug);
      for (const page of pages) {
        expect(() => new TextDecoder('utf-8', { fatal: true }).decode(page.body), page.url).toThrow();
        expect(/charset/i.test(page.type), page.url).toBe(charset === 'gbk by header');
        const inMarkup = /<meta[^>]*charset/i.test(Buffer.from(page.body).toString('latin1'));
        expect(inMarkup, page.url).toBe(charset === 'gbk by meta');
      }
      expect(
        pages.some((page) => textOf(page).includes(address)),
        slug,
      ).toBe(true);
    }
  });

  it('are a site that is empty without its script: its rendered DOM is archived beside it', async () => {
    const [member] = members.filter(({ shape }) => shape === 'script');
    const pages = pagesOf(member?.slug ?? '');
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(textOf(page)).toContain('<div id="app"></div>');
      const entry = archive.entries.find(({ url }) => url === domUri(page.url));
      const rendered = entry && Buffer.from((await archive.readRecord(entry)).block).toString();
      expect(rendered).toContain(member?.name);
      expect(rendered).toContain(PRACTICE_NOTE_ZH);
    }
  });

  it.each([
    ['missing', [['/', 404]]],
    ['challenge', [['/', 200]]],
    ['robots disallow', [['/robots.txt', 200]]],
    ['none', []],
  ])('are a site that fails: %s', (answer, expected) => {
    const [member] = members.filter((each) => each.answer === answer);
    const found = responses.filter(({ url }) => new URL(url).host === `${member?.slug}.practice.example`);
    expect(found.map(({ url, status }) => [new URL(url).pathname, status])).toEqual(expected);
  });
});
