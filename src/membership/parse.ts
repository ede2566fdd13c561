import { load } from 'cheerio';
import type { Document } from 'domhandler';
import type { Tier } from '../model/vocabulary.ts';
import { decodePage } from '../web/charset.ts';
import { findHeadings, type Heading } from './headings.ts';
import { type Line, type Lines, readLines } from './lines.ts';
import { mergeTiers } from './merge.ts';
import type { BlockReason, ParsedPage, ParsedTier } from './parsed-page.ts';
import { type Selection, type Stretch, selectMembers } from './select.ts';
import type { TierWords } from './settings.ts';
import { Selectors, Structure } from './tree.ts';

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

/**
 * Reads the members of an alliance from one of its pages: lists of organizations under headings that name a
 * tier, told by what they are and never by class names or addresses.
 *
 * @param bytes the page as it was sent, in any encoding
 * @returns what was found, with warnings where it is not sure; a page without organizations has no members
 */
export function parseMembershipPage(bytes: Uint8Array, options: ParseOptions): ParsedPage {
  const headers = options.contentType === undefined ? [] : ([['content-type', options.contentType]] as const);
  const { text, encoding } = decodePage({ body: bytes, headers });
  const page = load(text, { scriptingEnabled: false });
  const [root] = page.root().get();
  if (root === undefined) throw new RangeError('a parsed page has a root');
  return {
    ...readPage(root, options),
    encoding,
    title: page('title').first().text().replace(/\s+/gu, ' ').trim(),
  };
}

type Read = Omit<ParsedPage, 'title' | 'encoding'>;

function readPage(root: Document, options: ParseOptions): Read {
  const words = options.tierWords ?? {};
  const lines = readLines(root, words);
  const structure = new Structure();
  const selectors = new Selectors();
  const stretches = cutAt(findHeadings(lines, structure, words), lines);
  const read = stretches.map((stretch) => ({ stretch, selection: selectMembers(stretch, lines, structure) }));
  const tiers = mergeTiers(
    read
      .filter(({ stretch }) => isList(stretch))
      .map((part) => tierOf(part.stretch, part.selection, selectors, options)),
  ).filter((tier) => tier.members.length > 0);
  const total = tiers.reduce((sum, tier) => sum + tier.members.length, 0);
  return {
    url: options.url,
    tiers,
    total,
    warnings: total === 0 ? ['No list of organizations was found on the page.'] : [],
    lines: { total: lines.all.length, unexplained: 0 },
    kept: read
      .filter(({ selection }) => selection.members.length > 0)
      .map(({ selection }) => block(selection.reason, selection.members, selectors)),
    leftOut: read.flatMap(({ selection }) => leftOutBlocks(selection, selectors)),
  };
}

function isList(stretch: Stretch): boolean {
  return stretch.heading?.reading != null && !stretch.heading.reading.ignored;
}

function cutAt(headings: readonly Heading[], lines: Lines): Stretch[] {
  const starts: { at: number; heading: Heading | null }[] = [
    { at: 0, heading: null },
    ...headings.map((heading) => ({ at: heading.at, heading })),
  ];
  return starts.map(({ at, heading }, index) => {
    const next = starts[index + 1];
    const end = next === undefined ? lines.all.length : (next.heading?.line.index ?? next.at);
    return { heading, lines: lines.all.slice(at, end) };
  });
}

function tierOf(
  stretch: Stretch,
  selection: Selection,
  selectors: Selectors,
  options: ParseOptions,
): ParsedTier {
  const reading = stretch.heading?.reading;
  return {
    tier: options.tier ?? reading?.tier ?? null,
    label: stretch.heading?.line.text ?? '',
    members: selection.members.map((line, index) => ({
      order: index + 1,
      name: line.text,
      selector: selectors.selectorOf(line.element),
      ...ownLink(line, options.url),
    })),
  };
}

/** The target of a member's link where it leads to another site. */
function ownLink(line: Line, pageUrl: string): { href?: string } {
  if (line.href === null || !URL.canParse(line.href, pageUrl)) return {};
  const target = new URL(line.href, pageUrl);
  const away = /^https?:$/u.test(target.protocol) && siteOf(target) !== siteOf(new URL(pageUrl));
  return away ? { href: target.href } : {};
}

function siteOf(url: URL): string {
  return url.hostname.replace(/^www\./u, '');
}

const SAMPLE = 3;
const SAMPLE_LENGTH = 60;

function block(reason: string, lines: readonly Line[], selectors: Selectors): BlockReason {
  const [first] = lines;
  return {
    reason,
    selector: first === undefined ? '' : selectors.selectorOf(first.element),
    lines: lines.length,
    sample: lines.slice(0, SAMPLE).map((line) => line.text.slice(0, SAMPLE_LENGTH)),
  };
}

function leftOutBlocks(selection: Selection, selectors: Selectors): BlockReason[] {
  const reasons = new Map<string, Line[]>();
  for (const [line, reason] of selection.leftOut) reasons.set(reason, [...(reasons.get(reason) ?? []), line]);
  return [...reasons].map(([reason, lines]) => block(reason, lines, selectors));
}
