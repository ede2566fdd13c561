import { load } from 'cheerio';
import { addressOf, titleOf } from './pages.ts';

/** What a crawler of the bench is to do, from its arguments: `HOSTS PORT FOLDER …`. */
export interface Job {
  readonly hosts: number;
  readonly port: number;
  /** A folder of its own. */
  readonly folder: string;
  readonly rest: readonly string[];
}

export function readJob(): Job {
  const [hosts, port, folder = '', ...rest] = process.argv.slice(2);
  return { hosts: Number(hosts), port: Number(port), folder, rest };
}

/** Addresses of the home pages: every other page is found by its link. */
export function homesOf({ hosts, port }: Job): string[] {
  return Array.from({ length: hosts }, (_, host) => `http://${addressOf(host)}:${port}/`);
}

/** What a crawler is to take from a page. */
export interface Found {
  readonly title: string;
  readonly text: string;
  readonly links: readonly string[];
}

/**
 * One function for all pages. Loading each page anew would make a class a page, and hidden classes lie in the
 * old generation: they would keep every page's tree through all minor collections, by the hundred.
 */
const $ = load('', { xml: { xmlMode: false, decodeEntities: true } });

/** Reads a page with cheerio on htmlparser2, as crawlee does. */
export function readPage(html: string, url: string): Found {
  const page = $(html);
  const links = page
    .find('li a')
    .map((_, link) => new URL($(link).attr('href') ?? '', url).href)
    .get();
  return { title: page.find('title').text(), text: page.find('article').text(), links };
}

/** Counts pages and prints the result for the bench to read. */
export class Tally {
  readonly #hostOf = new Map<string, number>();
  readonly #seen = new Set<string>();
  readonly #started = performance.now();
  #right = 0;

  constructor(job: Job) {
    for (const [host, home] of homesOf(job).entries()) this.#hostOf.set(new URL(home).hostname, host);
  }

  count(url: string, { title, text }: { title: string; text: string }): void {
    const { hostname, pathname } = new URL(url);
    const page = Number(pathname.slice(1));
    if (this.#seen.has(`${hostname} ${page}`)) throw new Error(`${url} was counted twice`);
    this.#seen.add(`${hostname} ${page}`);
    if (text.length > 1000 && title === titleOf(this.#hostOf.get(hostname) ?? -1, page)) this.#right++;
  }

  print(): void {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const result = {
      pages: this.#seen.size,
      right: this.#right,
      seconds: (performance.now() - this.#started) / 1000,
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      megabytes: maxRSS / 1024,
    };
    process.stdout.write(`RESULT ${JSON.stringify(result)}\n`);
  }
}

/** Addresses of a page's links that are not its home page's second name. */
export function fresh(links: readonly string[], seen: Set<string>): string[] {
  return links.filter((link) => {
    if (seen.has(link) || link.endsWith('/0')) return false;
    seen.add(link);
    return true;
  });
}
