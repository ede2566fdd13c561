import type { ReadPage } from './website-page.ts';
import type { Sign } from './website-signs.ts';

/** Most products that are read off a page. */
const MOST_PRODUCTS = 12;
/** Headings and menu entries under which a site lists what it offers. */
const OFFER =
  /^(?:我们的|核心|主要|主营)?(?:产品|业务|解决方案|服务)(?:中心|介绍|展示|领域|范围|列表|体系|矩阵)?(?:(?:与|和|及|\/)(?:服务|解决方案|技术|应用))?$|^(?:our )?(?:products?|solutions|services)(?: (?:&|and) (?:services|solutions))?$/iu;
/** Entries of menus that name no product. */
const NO_PRODUCT =
  /^(?:更多|查看|了解|首页|全部|详情|下载|关于|联系|新闻|招聘|加入|more|learn|all|home|overview|返回|about|contact|news)/iu;
/** Where the names of a list of products stand, the most telling places first. */
const ITEMS = ['h3', 'h4', 'h5', 'dt', 'strong', 'b', 'li > a', 'td:first-child', 'li'] as const;
/** Headings of this kind that are looked below. */
const MOST_HEADINGS = 20;
/** How far up from a heading its list is looked for. */
const LEVELS_UP = 3;

/** Names of products: the entries of the menu of products, or the list below a heading such as 产品中心. */
export function productSigns(page: ReadPage): Sign[] {
  const products = [...new Set(menuEntries(page) ?? listBelowHeading(page) ?? [])].slice(0, MOST_PRODUCTS);
  if (products.length === 0) return [];
  const value = products.join('、');
  return [{ field: 'products', value, quote: value }];
}

/** The submenu of an entry 产品 of the site's menu. */
function menuEntries({ dom }: ReadPage): string[] | null {
  const menu = dom('li')
    .toArray()
    .find((item) => OFFER.test(dom(item).children('a, span').first().text().trim()));
  const entries = menu === undefined ? [] : dom(menu).find('li a, dl a, div a').toArray();
  return namesIn(entries.map((entry) => dom(entry).text()));
}

/** The first list of names in the part of the page that a heading opens. */
function listBelowHeading({ dom }: ReadPage): string[] | null {
  const headings = dom('h1, h2, h3, h4, legend, caption, th, dt, strong, .title')
    .toArray()
    .filter((element) => OFFER.test(dom(element).text().trim()));
  for (const element of headings.slice(0, MOST_HEADINGS)) {
    const heading = dom(element);
    let part = heading.parent();
    for (let level = 0; level < LEVELS_UP; level++, part = part.parent()) {
      if (part.is('body, html')) break;
      for (const items of ITEMS) {
        const names = namesIn(
          part
            .find(items)
            .not(heading)
            .toArray()
            .map((item) => dom(item).text()),
        );
        if (names !== null) return names;
      }
    }
  }
  return null;
}

/** The names that texts hold; `名称：说明` gives the name. Null where none does. */
function namesIn(texts: readonly string[]): string[] | null {
  const names = texts
    .map((text) => text.replace(/\s+/gu, ' ').split(/[:：]/u)[0]?.trim() ?? '')
    .filter((name) => /^[^。！!？?；;，,]{2,24}$/u.test(name) && !NO_PRODUCT.test(name) && !OFFER.test(name));
  return names.length === 0 ? null : names;
}
