import type { Edition } from './edition.ts';

const END = 'end';

/**
 * Finds the gaps between neighbours that stayed: for each organization that is in one edition only, the
 * gap that it stands in. A gap at the end of a tier is left out, since new members are put there, and so
 * is a gap with more than one organization in it.
 *
 * @param isCommon is the organization in both editions?
 * @returns by organization, a text that is equal for equal gaps.
 */
export function slotsOf(edition: Edition, isCommon: (organization: string) => boolean): Map<string, string> {
  const slots = new Map<string, string>();
  const placed = edition.listings.filter(({ tier, order }) => tier !== null && order !== null);
  const sequence = placed.toSorted((a, b) =>
    a.tier === b.tier ? (a.order ?? 0) - (b.order ?? 0) : (a.tier ?? '') < (b.tier ?? '') ? -1 : 1,
  );
  for (const [index, listing] of sequence.entries()) {
    if (isCommon(listing.organization)) continue;
    const neighbour = (at: number) => {
      const other = sequence[at];
      return other === undefined || other.tier !== listing.tier ? END : other.organization;
    };
    const [before, after] = [neighbour(index - 1), neighbour(index + 1)];
    if (after === END || !isCommon(after) || (before !== END && !isCommon(before))) continue;
    slots.set(listing.organization, `${listing.tier} ${before} ${after}`);
  }
  return slots;
}
