import type { Tier } from '../model/vocabulary.ts';
import type { Edition, Listing } from './edition.ts';

/** From how much missing at once a page is the likelier reason than the members. */
export interface MassLoss {
  /** So many listings in a row on the page. */
  readonly run: number;
  /** Or such a share of a tier, 0 to 1, … */
  readonly share: number;
  /** … but at least so many. */
  readonly least: number;
}

/** Members leave one by one, from anywhere on the page. Half a tier at once, or ten in a row, is a page that was cut. */
export const MASS_LOSS: MassLoss = { run: 10, share: 0.25, least: 5 };

/** Listings whose absence is more likely the page's doing, and the reasons in words. */
export interface Suspects {
  readonly listings: ReadonlySet<Listing>;
  readonly warnings: readonly string[];
}

/**
 * Finds absences that are likelier a missing page, or a page that was cut, than departures.
 *
 * @param from the edition before.
 * @param isGone has the organization of a listing no listing any more?
 * @param pagesAfter pages that the edition after was read from.
 */
export function suspectAbsences(
  from: Edition,
  isGone: (listing: Listing) => boolean,
  pagesAfter: ReadonlySet<string>,
  limits: MassLoss,
): Suspects {
  const listings = new Set<Listing>();
  const warnings: string[] = [];
  const suspect = (found: readonly Listing[], reason: string) => {
    if (found.length === 0) return;
    for (const listing of found) listings.add(listing);
    warnings.push(`${found.length} members are missing, and not counted as departures: ${reason}`);
  };
  for (const page of unreadPages(from, pagesAfter)) {
    suspect(
      from.listings.filter((listing) => listing.page === page && isGone(listing)),
      `the page ${page} was not read`,
    );
  }
  for (const [tier, members] of byTier(from.listings)) {
    const goneHere = (listing: Listing) => isGone(listing) && !listings.has(listing);
    const runs = longRuns(members, goneHere, limits.run);
    suspect(runs, `${limits.run} or more in a row of ${tier} are absent, as when a page is cut`);
    const rest = members.filter(goneHere);
    if (rest.length >= limits.least && rest.length >= limits.share * members.length) {
      suspect(rest, `${rest.length} of ${members.length} of ${tier} are absent at once`);
    }
  }
  return { listings, warnings };
}

/** Pages of the edition before that were not read after, where others were: a site that moved as a whole is none. */
function unreadPages(from: Edition, pagesAfter: ReadonlySet<string>): string[] {
  const pages = [...new Set(from.listings.flatMap(({ page }) => (page === null ? [] : [page])))];
  return pages.some((page) => pagesAfter.has(page)) ? pages.filter((page) => !pagesAfter.has(page)) : [];
}

function byTier(listings: readonly Listing[]): Map<Tier, Listing[]> {
  const tiers = new Map<Tier, Listing[]>();
  for (const listing of listings) {
    if (listing.tier === null) continue;
    const members = tiers.get(listing.tier) ?? [];
    members.push(listing);
    tiers.set(listing.tier, members);
  }
  for (const members of tiers.values()) members.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  return tiers;
}

function longRuns(
  members: readonly Listing[],
  isGone: (listing: Listing) => boolean,
  least: number,
): Listing[] {
  const found: Listing[] = [];
  let run: Listing[] = [];
  for (const listing of [...members, null]) {
    if (listing !== null && isGone(listing)) {
      run.push(listing);
    } else {
      if (run.length >= least) found.push(...run);
      run = [];
    }
  }
  return found;
}
