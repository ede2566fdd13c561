import { load } from 'cheerio';
import type { Element } from 'domhandler';
import type { Tier } from '../model/vocabulary.ts';
import { decodePage } from '../web/charset.ts';
import { describeLeftOut, describeLists, tierOf } from './describe.ts';
import { buildDocument } from './document.ts';
import type { Line } from './line.ts';
import { mergeTiers } from './merge.ts';
import type { ParsedPage } from './parsed-page.ts';
import { withoutInvisible } from './plain-text.ts';
import { readTree, type TreeReading } from './read-tree.ts';
import { type CarryingPage, readSourcesOf, sourcesOf } from './scripts/all-data.ts';
import { tellsMore, withHeadingOf, worthOf } from './scripts/choose.ts';
import { showInPlace } from './scripts/in-place.ts';
import { attributeValues } from './scripts/sources.ts';
import type { Markup } from './scripts/texts.ts';
import type { TierWords } from './settings.ts';
import { parentOf, Selectors } from './tree.ts';
import { warningsOf } from './warnings.ts';

/** What is known of a page besides its bytes. */
export interface ParseOptions {
  /** Where the page came from: links are resolved against it. */
  readonly url: string;
  /** The `Content-Type` that it was sent with. */
  readonly contentType?: string;
  /** The alliance's own words for its tiers. */
  readonly tierWords?: TierWords;
  /** The tier of everything on the page, where the site gives each tier a page of its own. */
  readonly tier?: Tier;
}

/** A reading, and the way to say where its lines stand. */
interface Located {
  readonly reading: TreeReading;
  readonly selectorOf: (line: Line) => string;
}

/**
 * Reads the members of an alliance from one of its pages: lists of organizations under headings that name a
 * tier, told by what they are and never by class names or addresses.
 *
 * @param bytes the page as it was sent, in any encoding
 * @throws UserError where the page is larger or nested deeper than any page that a browser could show
 * @returns what was found, with warnings where it is not sure; a page without organizations has no members
 */
export function parseMembershipPage(bytes: Uint8Array, options: ParseOptions): ParsedPage {
  const headers = options.contentType === undefined ? [] : ([['content-type', options.contentType]] as const);
  const { text, encoding } = decodePage({ body: bytes, headers });
  const page = buildDocument(text, options.url);
  const [root] = page.root().get();
  if (root === undefined) throw new RangeError('a parsed page has a root');
  const title = withoutInvisible(page('title').first().text()).replace(/\s+/gu, ' ').trim();
  const { reading, selectorOf } = bestReading({ root, text, title, words: options.tierWords ?? {} });
  const tiers = mergeTiers(reading.lists.map((list) => tierOf(list, selectorOf, options)));
  const total = tiers.reduce((sum, tier) => sum + tier.members.length, 0);
  return {
    url: options.url,
    title,
    encoding,
    tiers,
    total,
    warnings: warningsOf(reading, tiers, options.tierWords ?? {}),
    lines: { total: reading.lines.all.length, unexplained: reading.unexplained },
    kept: describeLists(reading.lists, selectorOf),
    leftOut: describeLeftOut(reading.leftOut, selectorOf),
  };
}

/** The page itself, or the data in its scripts and attributes where that tells more of the lists. */
function bestReading(carrying: CarryingPage): Located {
  const { root, title, words } = carrying;
  const markup: Markup = (html) => load(html, { scriptingEnabled: false }, false).root().contents().get();
  const selectors = new Selectors();
  const attributes = attributeValues(root);
  const sources = sourcesOf(carrying, attributes);
  const found = readSourcesOf(carrying, sources, markup).map(
    ({ source, reading, paths }): Located => ({
      reading,
      selectorOf: (line) =>
        `${selectors.selectorOf(source.holder)}${source.place} ${within(line, paths) ?? '$'}`,
    }),
  );
  const shown = showInPlace(attributes, sources, words, markup);
  const page: Located = {
    reading: readTree(root, title, words),
    selectorOf: (line) => {
      const put = within(line, shown);
      return put === undefined
        ? selectors.selectorOf(line.whole ?? line.element)
        : `${selectors.selectorOf(put.holder)}${put.path}`;
    },
  };
  const [data] = found.sort((a, b) => worthOf(b.reading) - worthOf(a.reading));
  if (data === undefined || !tellsMore(data.reading, page.reading)) return page;
  return { ...data, reading: withHeadingOf(page.reading, data.reading) };
}

/** What is known of the smallest element around a line that something is known of. */
function within<T>(line: Line, known: ReadonlyMap<Element, T>): T | undefined {
  let at: Element | null = line.element;
  while (at !== null && !known.has(at)) at = parentOf(at);
  return at === null ? undefined : known.get(at);
}
