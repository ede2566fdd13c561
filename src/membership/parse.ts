import { load } from 'cheerio';
import type { Document } from 'domhandler';
import { normalizeName } from '../model/names.ts';
import type { Tier } from '../model/vocabulary.ts';
import { decodePage } from '../web/charset.ts';
import { findHeadings, type Headings, type Label } from './headings.ts';
import { type Line, type Lines, readLines } from './lines.ts';
import { mergeTiers } from './merge.ts';
import type { BlockReason, ParsedPage, ParsedTier } from './parsed-page.ts';
import { type FoundList, findRepeats } from './repeats.ts';
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
  const title = page('title').first().text().replace(/\s+/gu, ' ').trim();
  return { ...readPage(root, title, options), encoding, title };
}

type Read = Omit<ParsedPage, 'title' | 'encoding'>;

function readPage(root: Document, title: string, options: ParseOptions): Read {
  const words = options.tierWords ?? {};
  const lines = readLines(root, words);
  const structure = new Structure();
  const selectors = new Selectors();
  const headings = findHeadings(root, lines, structure, words);
  const own = new Set(title.split(/[-_|—–·,，]+/u).map(normalizeName));
  const isOwnName = (line: Line) => own.has(normalizeName(line.text));
  const view = { lines, structure, headings, isOwnName };
  const read = cutAt(headings, lines).map((stretch) => ({
    stretch,
    selection: selectMembers(stretch, view),
  }));
  const lists = read.flatMap(({ stretch, selection }) => listsOf(stretch, selection, headings));
  const repeats = findRepeats(lists);
  const tiers = mergeTiers(
    lists
      .map(({ label, members }) => ({ label, members: members.filter((line) => !repeats.has(line)) }))
      .filter(({ members }) => members.length > 0)
      .map((list) => tierOf(list, selectors, options)),
  );
  const total = tiers.reduce((sum, tier) => sum + tier.members.length, 0);
  return {
    url: options.url,
    tiers,
    total,
    warnings: total === 0 ? ['No list of organizations was found on the page.'] : [],
    lines: {
      total: lines.all.length,
      unexplained: read.reduce((sum, { selection }) => sum + selection.unexplained, 0),
    },
    kept: lists.map(({ label, members }) =>
      block(`stands under "${label?.line.text ?? ''}"`, members, selectors),
    ),
    leftOut: read.flatMap(({ selection }) => leftOutBlocks(selection, selectors)),
  };
}

/** The members of a stretch by their labels: their own, where a badge or a cell gives them one. */
function listsOf(stretch: Stretch, selection: Selection, headings: Headings): FoundList[] {
  const lists = new Map<string, { label: Label | null; members: Line[] }>();
  for (const line of selection.members) {
    const label = headings.own.get(line) ?? stretch.label;
    if (label === null || label.reading.ignored) continue;
    const list = lists.get(label.reading.core) ?? { label, members: [] };
    list.members.push(line);
    lists.set(label.reading.core, list);
  }
  return [...lists.values()];
}

function cutAt({ boundaries, labelLines }: Headings, lines: Lines): Stretch[] {
  return boundaries.map(({ at, label }, index) => {
    const end = boundaries[index + 1]?.at ?? lines.all.length;
    return { label, lines: lines.all.slice(at, end).filter((line) => !labelLines.has(line)) };
  });
}

function tierOf({ label, members }: FoundList, selectors: Selectors, options: ParseOptions): ParsedTier {
  return {
    tier: options.tier ?? label?.reading.tier ?? null,
    label: label?.line.text ?? '',
    members: members.map((line, index) => ({
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
