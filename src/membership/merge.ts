import { labelKey } from './labels.ts';
import type { ParsedPage, ParsedTier } from './parsed-page.ts';

/**
 * Joins the pages of one list, in the order given: the pages of a pagination, or one page per tier. Members
 * under the same heading go on counting where the page before stopped; headings keep the order in which
 * they are first seen.
 *
 * @param pages parsed pages, at least one
 * @throws RangeError where there is no page
 */
export function mergePages(pages: readonly ParsedPage[]): ParsedPage {
  const [first] = pages;
  if (first === undefined) throw new RangeError('mergePages needs at least one page');
  if (pages.length === 1) return first;
  const tiers = mergeTiers(pages.flatMap(tiersOfPage));
  return {
    url: first.url,
    title: first.title,
    encoding: first.encoding,
    tiers,
    total: tiers.reduce((sum, tier) => sum + tier.members.length, 0),
    warnings: pages.flatMap((page) => page.warnings.map((warning) => `${page.url}: ${warning}`)),
    lines: {
      total: sum(pages, (page) => page.lines.total),
      unexplained: sum(pages, (page) => page.lines.unexplained),
    },
    kept: pages.flatMap((page) => page.kept),
    leftOut: pages.flatMap((page) => page.leftOut),
  };
}

/** The tiers of one page, each member with the page's address: it is lost otherwise once pages are joined. */
function tiersOfPage({ url, tiers }: ParsedPage): ParsedTier[] {
  return tiers.map((tier) => ({
    ...tier,
    members: tier.members.map((member) => ({ ...member, page: url })),
  }));
}

/** Joins the parts of one tier that stand apart: under the same heading, written with another number or count. */
export function mergeTiers(parts: readonly ParsedTier[]): ParsedTier[] {
  const merged = new Map<string, ParsedTier>();
  for (const { tier, label, members } of parts) {
    const key = `${tier}|${labelKey(label)}`;
    const known = merged.get(key) ?? { tier, label, members: [] };
    merged.set(key, known);
    for (const member of members) known.members.push({ ...member, order: known.members.length + 1 });
  }
  return [...merged.values()];
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
