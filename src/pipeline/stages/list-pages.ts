import { load } from 'cheerio';
import { UsageError, UserError } from '../../errors.ts';
import { parseCapture } from '../../membership/parse-capture.ts';
import type { ParsedPage } from '../../membership/parsed-page.ts';
import type { Capture } from '../../model/capture.ts';
import type { Tier } from '../../model/vocabulary.ts';
import { decodePage } from '../../web/charset.ts';
import type { Web } from '../../web/types.ts';
import type { Run } from '../stage.ts';

/** A page of the list as it was got and read. */
export interface ReadPage {
  readonly capture: Capture;
  readonly parsed: ParsedPage;
}

/** A page that is to be read; `tier` where all members on it belong to one. */
interface WantedPage {
  readonly url: string;
  readonly tier: Tier | undefined;
}

/**
 * Gets and parses all pages of the list, in the order of the list.
 *
 * @throws UserError naming the page and how getting it ended: a list with a page missing is no list.
 */
export async function readListPages(run: Run, web: Web): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (const wanted of wantedPages(run)) {
    const seen = new Set<string>();
    let url: string | null = wanted.url;
    while (url !== null && !seen.has(url)) {
      if (seen.size >= run.profile.membership.maxPages) throw tooManyPages(run, wanted.url);
      seen.add(url);
      run.progress.update(pages.length, null, url);
      const capture = await getPage(web, url);
      const parsed = parseCapture(capture, {
        url,
        tierWords: run.profile.membership.tierWords,
        ...(wanted.tier !== undefined && { tier: wanted.tier }),
      });
      pages.push({ capture, parsed });
      url = nextPage(capture, run.profile.membership.next);
    }
  }
  return pages;
}

function wantedPages(run: Run): WantedPage[] {
  if (run.flags.url !== undefined) return [{ url: run.flags.url, tier: undefined }];
  const pages = run.profile.membership.pages.map(({ url, tier }) => ({ url, tier }));
  if (pages.length > 0) return pages;
  throw new UsageError(
    `Profile "${run.profileName}" names no membership page. Give one with --url, or set membership.pages: [{ url: "http://…" }].`,
  );
}

async function getPage(web: Web, url: string): Promise<Capture> {
  const result = await web.get(url, { expect: 'page' });
  if (result.outcome === 'ok') return result.capture;
  throw new UserError(
    `The membership page ${url} could not be had (${result.outcome}): ${result.reason} Nothing is recorded or published.`,
  );
}

/** Address of the page that the configured link leads to, or null on the last page. */
function nextPage(capture: Capture, selector: string | undefined): string | null {
  if (selector === undefined) return null;
  const href = load(decodePage(capture).text)(selector).first().attr('href');
  return href === undefined || !URL.canParse(href, capture.finalUrl)
    ? null
    : new URL(href, capture.finalUrl).href;
}

function tooManyPages(run: Run, url: string): UserError {
  return new UserError(
    `The list that begins at ${url} has more than ${run.profile.membership.maxPages} pages. Check membership.next, or raise membership.maxPages.`,
  );
}
