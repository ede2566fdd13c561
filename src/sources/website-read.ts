import type { Statement } from './define.ts';
import { staffInProse } from './staff.ts';
import { commonNameSigns, legalNameSign, nameEnSign } from './website-names.ts';
import { footerText, mainText, metaContent, type ReadPage } from './website-page.ts';
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

/** Most products that are read off a site, and the length of their names. */
const MOST_PRODUCTS = 12;
const PRODUCT_NAME = /^[^\n。！!？?；;]{2,24}$/u;
const PRODUCT_MENU =
  /^(?:核心|主要|主营)?(?:产品|业务领域|业务范围|解决方案|服务)(?:中心|介绍|展示|与服务|与解决方案|及解决方案|列表)?$|^products?(?: (?:&|and) (?:services|solutions))?$|^solutions$/iu;
/** Entries of menus that name no product. */
const NO_PRODUCT = /^(?:更多|查看|了解|首页|全部|详情|下载|more|all|home|overview|返回)/iu;

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
    ...firstOf(pages, (page) => legalNameSign([page], names), 'footer', match),
    ...firstOf(pages, (page) => nameEnSign([page]), 'footer', match),
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

/** Shortest text that counts as a description, in characters. */
const LEAST_DESCRIPTION = 15;

/** What it does: the home page's own summary, and the main text of the page about it (else of the home page). */
function descriptions(pages: readonly ReadPage[], match: Match): Statement[] {
  const [home] = pages;
  if (home === undefined) return [];
  const summary = metaContent(home, 'description') || metaContent(home, 'og:description');
  const about = pages.find(({ kind }) => kind === 'about') ?? home;
  const told = mainText(about);
  const statements: Statement[] = [];
  if (summary.length >= LEAST_DESCRIPTION) {
    statements.push(
      ...onPage(home, [{ field: 'description', value: summary, quote: summary }], 'meta description', match),
    );
  }
  if (told.length >= LEAST_DESCRIPTION && told !== summary) {
    const quote = told.split('\n')[0] ?? told;
    statements.push(...onPage(about, [{ field: 'description', value: told, quote }], 'main text', match));
  }
  return statements;
}

/** Entries of the menu of products, or the headings of the page about them. */
function productSigns(page: ReadPage): Sign[] {
  const { dom } = page;
  const menu = dom('li')
    .toArray()
    .find((item) => PRODUCT_MENU.test(dom(item).children('a, span').first().text().trim()));
  const entries = menu === undefined ? [] : dom(menu).find('li a, dl a, div a').toArray();
  const headings = page.kind === 'products' ? dom('h2, h3, h4').toArray() : headingsBelowProducts(page);
  const names = (entries.length > 0 ? entries : headings)
    .map((element) => dom(element).text().replace(/\s+/gu, ' ').trim())
    .filter((name) => PRODUCT_NAME.test(name) && !NO_PRODUCT.test(name) && !PRODUCT_MENU.test(name));
  const products = [...new Set(names)].slice(0, MOST_PRODUCTS);
  if (products.length === 0) return [];
  const value = products.join('、');
  return [{ field: 'products', value, quote: value }];
}

/** On a page of many parts: the smaller headings in the part that is headed 产品. */
function headingsBelowProducts({ dom }: ReadPage) {
  const heading = dom('h1, h2, h3')
    .toArray()
    .find((element) => PRODUCT_MENU.test(dom(element).text().trim()));
  if (heading === undefined) return [];
  return dom(heading).parent().find('h3, h4, dt, strong').not(heading).toArray();
}
