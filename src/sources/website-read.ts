import type { Statement } from './define.ts';
import { staffInProse } from './staff.ts';
import { bearsName, commonNameSigns, legalNameSign, nameEnSign } from './website-names.ts';
import { footerText, mainText, metaContent, type ReadPage } from './website-page.ts';
import { productSigns } from './website-products.ts';
import {
  addressSigns,
  icpSign,
  listingSigns,
  parentSign,
  type Sign,
  securityFilingSign,
} from './website-signs.ts';

/** How the site was found to be the organization's. */
export type Match = Statement['match'];

/**
 * Reads the pages of one website into statements: names, what it does, products, head count, listing,
 * address, filings, parent. A statement that several pages make is taken from the first.
 *
 * @param pages the home page first.
 * @param names names that the organization is listed under or legally bears.
 */
export function readWebsite(pages: readonly ReadPage[], names: readonly string[], match: Match): Statement[] {
  const [home] = pages;
  if (home === undefined) return [];
  const statements = [
    ...onPage(home, commonNameSigns(home, names), 'title', match),
    ...(bearsName(pages, names) ? [] : firstOf(pages, (page) => legalNameSign(page, names), 'footer', match)),
    ...firstOf(pages, nameEnSign, 'footer', match),
    ...descriptions(pages, match),
    ...firstOf(pages, productSigns, 'menu or headings', match),
    ...firstOf(pages, (page) => staffInProse(page.text), 'text', match),
    ...firstOf(pages, (page) => listingSigns(page.text), 'text', match),
    ...firstOf(pages.toSorted(contactFirst), (page) => addressSigns(page.text), 'text', match),
    ...firstOf(pages, (page) => icpSign(footerText(page)), 'footer', match),
    ...firstOf(pages, (page) => securityFilingSign(footerText(page)), 'footer', match),
    ...firstOf(
      pages.filter(({ kind }) => kind !== 'products'),
      (page) => parentSign(page.text),
      'text',
      match,
    ),
  ];
  return statements.filter(({ field, value }) => field !== 'parent' || !names.includes(value));
}

function contactFirst(a: ReadPage, b: ReadPage): number {
  return Number(b.kind === 'contact') - Number(a.kind === 'contact');
}

/** What the first page that says something says. */
function firstOf(
  pages: readonly ReadPage[],
  read: (page: ReadPage) => readonly Sign[],
  path: string,
  match: Match,
): Statement[] {
  for (const page of pages) {
    const signs = read(page);
    if (signs.length > 0) return onPage(page, signs, path, match);
  }
  return [];
}

function onPage(page: ReadPage, signs: readonly Sign[], path: string, match: Match): Statement[] {
  const { finalUrl, at, digest } = page.capture;
  return signs.map(({ field, value, quote }) => ({
    field,
    value,
    about: 'self',
    url: finalUrl,
    at,
    digest,
    quote,
    path: `${page.kind} page, ${path}`,
    match,
  }));
}

/** Shortest text that counts as a description, and the longest that is kept, in characters. */
const LEAST_DESCRIPTION = 15;
const MOST_DESCRIPTION = 2000;

/** What it does: the home page's own summary (else its prose), and the prose of the page about it. */
function descriptions(pages: readonly ReadPage[], match: Match): Statement[] {
  const [home] = pages;
  if (home === undefined) return [];
  const about = pages.find(({ kind }) => kind === 'about');
  const summary = metaContent(home, 'description') || metaContent(home, 'og:description');
  const everywhere = linesEverywhere(pages);
  return [
    ...(summary.length >= LEAST_DESCRIPTION
      ? onPage(home, [described(summary)], 'meta description', match)
      : proseOf(home, everywhere, match)),
    ...(about === undefined ? [] : proseOf(about, everywhere, match)),
  ];
}

/** Lines that stand on every page of a site: slogans, notices and the like, which describe nothing. */
function linesEverywhere(pages: readonly ReadPage[]): ReadonlySet<string> {
  if (pages.length < 2) return new Set();
  const [first, ...others] = pages.map(({ text }) => new Set(text.split('\n')));
  return new Set([...(first ?? [])].filter((line) => others.every((lines) => lines.has(line))));
}

function proseOf(page: ReadPage, everywhere: ReadonlySet<string>, match: Match): Statement[] {
  const prose = mainText(page)
    .filter((line) => !everywhere.has(line))
    .join('\n')
    .slice(0, MOST_DESCRIPTION);
  return prose.length >= LEAST_DESCRIPTION ? onPage(page, [described(prose)], 'main text', match) : [];
}

function described(text: string): Sign {
  return { field: 'description', value: text, quote: text.split('\n')[0] ?? text };
}
