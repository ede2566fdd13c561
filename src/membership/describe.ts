import type { Tier } from '../model/vocabulary.ts';
import type { Line } from './line.ts';
import type { BlockReason, ParsedTier } from './parsed-page.ts';
import type { FoundList } from './repeats.ts';

/** Says where a line stands. */
export type SelectorOf = (line: Line) => string;

/** Lines that a reason shows, and how much of each. */
const SAMPLE = 3;
const SAMPLE_LENGTH = 60;

/**
 * A list in the form that is handed on.
 *
 * @param options the page's address, and the tier of the whole page where it is configured
 */
export function tierOf(
  { label, members }: FoundList,
  selectorOf: SelectorOf,
  options: { readonly url: string; readonly tier?: Tier },
): ParsedTier {
  return {
    tier: options.tier ?? label?.reading.tier ?? null,
    label: label?.line.text ?? '',
    members: members.map((line, index) => ({
      order: index + 1,
      name: line.text,
      selector: selectorOf(line),
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

/** Why each list was kept. */
export function describeLists(lists: readonly FoundList[], selectorOf: SelectorOf): BlockReason[] {
  return lists.map(({ label, members }) => {
    const tier = label?.reading.tier ?? 'no tier of ours';
    return block(`stands under "${label?.line.text ?? ''}", which names ${tier}`, members, selectorOf);
  });
}

/** Why the other lines were left out, the most frequent reason first. */
export function describeLeftOut(
  leftOut: ReadonlyMap<string, readonly Line[]>,
  selectorOf: SelectorOf,
): BlockReason[] {
  return [...leftOut]
    .map(([reason, lines]) => block(reason, lines, selectorOf))
    .sort((a, b) => b.lines - a.lines);
}

function block(reason: string, lines: readonly Line[], selectorOf: SelectorOf): BlockReason {
  const [first] = lines;
  return {
    reason,
    selector: first === undefined ? '' : selectorOf(first),
    lines: lines.length,
    sample: lines.slice(0, SAMPLE).map((line) => line.text.slice(0, SAMPLE_LENGTH)),
  };
}
