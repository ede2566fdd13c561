import type { CheerioAPI } from 'cheerio';

/** Pages of a website that say what its owner is. */
export const PAGE_KINDS = ['home', 'about', 'contact', 'products', 'investors'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** Words of links to each kind of page, and of their addresses, most telling first. */
const LINK_WORDS: Readonly<Record<Exclude<PageKind, 'home'>, { text: RegExp; path: RegExp }>> = {
  about: {
    text: /关于我们|公司简介|企业简介|公司介绍|公司概况|企业概况|了解我们|走进|学校概况|学校简介|简介|关于|about\s*us|about|company\s*profile|who\s+we\s+are/iu,
    path: /about|profile|intro|company|gsjj|gywm/iu,
  },
  contact: { text: /联系我们|联系方式|联系|contact/iu, path: /contact|lxwm/iu },
  products: {
    text: /产品中心|产品与服务|产品与解决方案|产品|解决方案|业务|products?|solutions?|services?/iu,
    path: /product|solution|service|cpzx/iu,
  },
  investors: { text: /投资者关系|投资者|investors?/iu, path: /investor|\bir\b/iu },
};

/** A page of a website to get. */
export interface SitePage {
  readonly kind: PageKind;
  readonly url: string;
}

/**
 * Chooses the pages to read from the links of a home page: one of each kind, on the same site, in the order
 * of {@link PAGE_KINDS}.
 *
 * @param page the home page.
 * @param base its address, after redirects.
 * @param most how many pages to choose at most, the home page not counted.
 */
export function choosePages(page: CheerioAPI, base: string, most: number): SitePage[] {
  const links = sameSiteLinks(page, base);
  const taken = new Set<string>([withoutFragment(new URL(base))]);
  const chosen: SitePage[] = [];
  for (const kind of PAGE_KINDS) {
    if (kind === 'home' || chosen.length >= most) continue;
    const url = bestLink(links, LINK_WORDS[kind], taken);
    if (url === null) continue;
    taken.add(url);
    chosen.push({ kind, url });
  }
  return chosen;
}

interface Link {
  readonly url: string;
  readonly text: string;
}

function sameSiteLinks(page: CheerioAPI, base: string): Link[] {
  return page('a[href]')
    .toArray()
    .flatMap((element) => {
      const href = page(element).attr('href') ?? '';
      if (!URL.canParse(href, base)) return [];
      const url = new URL(href, base);
      const text = page(element).text().replace(/\s+/gu, ' ').trim();
      return isSameSite(url, new URL(base)) && !isFile(url) ? [{ url: withoutFragment(url), text }] : [];
    });
}

/** With and without `www.` is one site; other names below a domain may be other bodies' (a group's, a shop's). */
function isSameSite(url: URL, base: URL): boolean {
  const host = (one: URL) => `${one.hostname.replace(/^www\./u, '')}:${one.port}`;
  return /^https?:$/u.test(url.protocol) && host(url) === host(base);
}

function isFile(url: URL): boolean {
  return /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|exe|apk|jpe?g|png|gif|mp4)$/iu.test(url.pathname);
}

function withoutFragment(url: URL): string {
  const bare = new URL(url);
  bare.hash = '';
  return bare.href;
}

/** Links by their text come first, the shortest text first: 关于我们 before 关于举办某某大会的通知. */
function bestLink(
  links: readonly Link[],
  words: { readonly text: RegExp; readonly path: RegExp },
  taken: ReadonlySet<string>,
): string | null {
  const free = links.filter(({ url }) => !taken.has(url));
  const byText = free.filter(({ text }) => text.length <= 24 && words.text.test(text));
  const shortest = byText.reduce<Link | null>(
    (best, link) => (best === null || link.text.length < best.text.length ? link : best),
    null,
  );
  const byPath = free.find(({ url }) => words.path.test(new URL(url).pathname));
  return shortest?.url ?? byPath?.url ?? null;
}
