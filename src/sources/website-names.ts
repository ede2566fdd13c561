import { nameAnatomy } from '../model/name-anatomy.ts';
import { normalizeName } from '../model/names.ts';
import { footerText, metaContent, type ReadPage } from './website-page.ts';
import type { Sign } from './website-signs.ts';

const LEGAL_NAME =
  /[\p{Script=Han}A-Za-z0-9()（）·]{2,40}?(?:有限责任公司|股份有限公司|有限公司|研究院|研究所|大学|学院|协会|联盟|委员会)/gu;
const LATIN_LEGAL_NAME =
  /[A-Z][A-Za-z0-9&.'’ -]{1,60}?[ ,](?:Co\.?,? ?Ltd\b\.?|Company Limited|Limited|Corporation|Corp\b\.?|Inc\b\.?|LLC|GmbH|Ltd\b\.?)/u;
/** Words that stand in titles beside the name. */
const TITLE_NOISE =
  /官方网站|官方网址|官网|首页|主页|网站|欢迎访问|欢迎光临|欢迎您|home\s*page|homepage|home|official\s*(?:web)?site|welcome\s+to/giu;
const TITLE_PARTS = /\s*[|｜_—–-]{1,2}\s+|\s+[-—–]{1,2}\s*|[|｜_—,，。·:：!！]|\s{2,}/u;

/** Does a page of the site bear the organization's legal name, in any width of brackets? */
export function bearsName(pages: readonly ReadPage[], names: readonly string[]): boolean {
  const wanted = names.map(normalizeName);
  return pages.some((page) => {
    const text = normalizeName(page.text);
    return wanted.some((name) => text.includes(name));
  });
}

/** Does the title or the text of the home page bear the organization's own name (字号)? */
export function bearsBrand(pages: readonly ReadPage[], names: readonly string[]): boolean {
  const [home] = pages;
  if (home === undefined) return false;
  const text = normalizeName(`${home.dom('title').text()} ${home.text}`);
  return names.some((name) => {
    const brand = normalizeName(nameAnatomy(name).brand);
    return brand.length >= 2 && text.includes(brand);
  });
}

/**
 * The legal name in the copyright line, where it is not the listed one but shares its own name (字号): the
 * organization was renamed, or is listed by an older name.
 */
export function legalNameSign(pages: readonly ReadPage[], names: readonly string[]): Sign[] {
  const brands = names.map((name) => nameAnatomy(name).brand);
  const known = new Set(names.map(normalizeName));
  for (const page of pages) {
    const line = copyrightLine(page);
    const written = [...line.matchAll(LEGAL_NAME)].map(([name]) =>
      name.replace(/^.*(?:版权所有|所有权)/u, ''),
    );
    const other = written.find((name) => brands.some((brand) => brand.length >= 2 && name.includes(brand)));
    if (other !== undefined && !known.has(normalizeName(other))) {
      return [{ field: 'legalName', value: other, quote: line }];
    }
  }
  return [];
}

/** The line that claims the copyright; empty where there is none. */
function copyrightLine(page: ReadPage): string {
  return (
    footerText(page)
      .split('\n')
      .find((line) => /版权所有|copyright|©|\(c\)/iu.test(line)) ?? ''
  );
}

/** The name in English that the copyright line or the schema.org data of a page gives. */
export function nameEnSign(pages: readonly ReadPage[]): Sign[] {
  for (const page of pages) {
    const line = copyrightLine(page);
    const found = LATIN_LEGAL_NAME.exec(
      line.replace(/copyright|©|\(c\)|all rights reserved\.?|\d{4}\s*[-–]?/giu, ' '),
    );
    if (found) return [{ field: 'nameEn', value: found[0].replace(/\s+/gu, ' ').trim(), quote: line }];
  }
  return [];
}

/** Names by which the site presents its owner: `og:site_name`, schema.org `name`, then the parts of the title. */
export function commonNameSigns(home: ReadPage, names: readonly string[]): Sign[] {
  const title = home.dom('title').first().text().replace(/\s+/gu, ' ').trim();
  const candidates = [
    ...['og:site_name', 'application-name', 'apple-mobile-web-app-title'].map((name) =>
      metaContent(home, name),
    ),
    ...structuredNames(home),
    ...title.split(TITLE_PARTS),
  ].map((part) => part.replace(TITLE_NOISE, ' ').replace(/\s+/gu, ' ').trim());
  const chinese = candidates.find((text) => isChineseName(text, names));
  const english = candidates.map(latinPart).find((text) => text !== '');
  const signs: Sign[] = [];
  if (chinese !== undefined)
    signs.push({ field: 'commonNameZh', value: chinese.replace(/[A-Za-z\s]+$/u, ''), quote: title });
  if (english !== undefined) signs.push({ field: 'commonNameEn', value: english, quote: title });
  return signs;
}

/** Short, no legal name, and it shares two characters in a row with the own name of the organization. */
function isChineseName(text: string, names: readonly string[]): boolean {
  if (!/\p{Script=Han}{2}/u.test(text) || text.length > 12 || /公司$|[。；]/u.test(text)) return false;
  return names.some((name) => {
    const { brand } = nameAnatomy(name);
    return [...brand].some((_, at) => at + 2 <= brand.length && text.includes(brand.slice(at, at + 2)));
  });
}

/** A name in Latin letters of up to four words; `SenseTime 商汤科技` gives the former. */
function latinPart(text: string): string {
  const latin = /^([A-Z][\w.&'-]*(?: [A-Z0-9][\w.&'-]*){0,3})(?=$|\s*\p{Script=Han})/u.exec(text)?.[1] ?? '';
  const behind = /\p{Script=Han}\s*([A-Z][\w.&'-]*(?: [A-Z0-9][\w.&'-]*){0,3})$/u.exec(text)?.[1] ?? '';
  const found = latin || behind;
  return /^(?:AI|IT|APP|PC|HR|IOT|VR|AR|SAAS|CMS)$/iu.test(found) || found.length < 2 ? '' : found;
}

/** `name` of schema.org organizations in the page's JSON-LD. */
function structuredNames(page: ReadPage): string[] {
  return page
    .dom('script[type="application/ld+json"]')
    .toArray()
    .flatMap((element) => {
      const data = parseJson(page.dom(element).text());
      const isOrganization =
        data !== null && /Organization|Corporation|CollegeOrUniversity/u.test(String(data['@type']));
      const name = isOrganization ? data.name : undefined;
      return typeof name === 'string' ? [name] : [];
    });
}

/** Structured data that cannot be read is as good as none: pages are full of it. */
function parseJson(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
