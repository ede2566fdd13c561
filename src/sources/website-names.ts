import { nameAnatomy } from '../model/name-anatomy.ts';
import { joinKey } from './join-key.ts';
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
  const wanted = names.map(joinKey);
  return pages.some((page) => {
    const text = joinKey(page.text);
    return wanted.some((name) => text.includes(name));
  });
}

/** Does the title or the text of the home page bear one of the names that the organization is known by? */
export function bearsBrand(pages: readonly ReadPage[], brands: readonly string[]): boolean {
  const [home] = pages;
  if (home === undefined) return false;
  const text = joinKey(`${home.dom('title').text()} ${home.text}`);
  return brands.map(joinKey).some((brand) => brand.length >= 2 && text.includes(brand));
}

/**
 * A legal name in the copyright line that has the same own name (字号) as the listed one. Of a site that does not
 * bear the listed name, it says that the organization was renamed; beside the listed name it is the group's.
 */
export function legalNameSign(page: ReadPage, names: readonly string[]): Sign[] {
  const brands = new Set(names.map((name) => nameAnatomy(name).brand));
  const line = copyrightLine(page);
  const written = [...line.matchAll(LEGAL_NAME)].map(([name]) => name.replace(/^.*(?:版权所有|所有权)/u, ''));
  const other = written.find((name) => brands.has(nameAnatomy(name).brand));
  return other === undefined ? [] : [{ field: 'legalName', value: other, quote: line }];
}

/** The line that claims the copyright; empty where there is none. */
function copyrightLine(page: ReadPage): string {
  return (
    footerText(page)
      .split('\n')
      .find((line) => /版权所有|copyright|©|\(c\)/iu.test(line)) ?? ''
  );
}

/** The name in English that the copyright line of a page gives. */
export function nameEnSign(page: ReadPage): Sign[] {
  const line = copyrightLine(page);
  const found = LATIN_LEGAL_NAME.exec(
    line.replace(/copyright|©|\(c\)|all rights reserved\.?|\d{4}\s*[-–]?/giu, ' '),
  );
  return found === null
    ? []
    : [{ field: 'nameEn', value: found[0].replace(/\s+/gu, ' ').trim(), quote: line }];
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
  const chinese = candidates.flatMap((text) => chineseName(text, names));
  const english = candidates.flatMap(latinName);
  const signs: Sign[] = [];
  if (chinese[0] !== undefined) signs.push({ field: 'commonNameZh', value: chinese[0], quote: title });
  if (english[0] !== undefined) signs.push({ field: 'commonNameEn', value: english[0], quote: title });
  return signs;
}

const MOST_SIGNS_IN_A_NAME = 10;

/** The runs of Chinese that share two signs in a row with the organization's own name (字号), legal names left out. */
function chineseName(text: string, names: readonly string[]): string[] {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  return runs.filter((run) => {
    if (run.length > MOST_SIGNS_IN_A_NAME || run.endsWith('公司')) return false;
    return names.some((name) => pairsOf(nameAnatomy(name).brand).some((pair) => run.includes(pair)));
  });
}

function pairsOf(text: string): string[] {
  return [...text].slice(1).map((_, at) => text.slice(at, at + 2));
}

/** Terms of the trade in Latin letters, which stand in titles and are nobody's name. */
const LATIN_TERMS = new Set(
  'AI AIOT AIGC API APP AR BI CAD CMS CRM CV ERP FPGA GPU HR IC ICT IDC IOT IT MES NLP OA OCR PC RPA SAAS SDK VR 5G'.split(
    ' ',
  ),
);

/** A name of up to four words in Latin letters, alone or beside Chinese: `SenseTime`, `商汤科技 SenseTime 智能`. */
function latinName(text: string): string[] {
  const found =
    /(?:^|\p{Script=Han}\s*)([A-Z][\w.&'’-]+(?: [A-Z0-9][\w.&'’-]*){0,3})(?=$|\s*\p{Script=Han})/u.exec(
      text,
    )?.[1];
  return found === undefined || LATIN_TERMS.has(found.toUpperCase()) ? [] : [found];
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
