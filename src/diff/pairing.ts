import { UserError } from '../errors.ts';
import { TIERS } from '../model/vocabulary.ts';
import type { Edition, Listing } from './edition.ts';

/** The listings of one organization in both editions, matched with each other. */
export interface Pairing {
  readonly organization: string;
  /** Listings in the same tier before and after. */
  readonly steady: readonly (readonly [from: Listing, to: Listing])[];
  /** Listings whose tier changed. */
  readonly moved: readonly (readonly [from: Listing, to: Listing])[];
  /** Listings that only one of the editions has: an organization that is listed once more, or once less. */
  readonly lost: readonly Listing[];
  readonly gained: readonly Listing[];
}

/** Listings by organization, each organization's by tier and order. */
export type Listings = ReadonlyMap<string, readonly Listing[]>;

/**
 * Groups an edition's listings by organization.
 *
 * @param idOf the organization that one is to be compared as (a decision may have joined two).
 * @throws UserError where a key is empty, or two listings cannot be told apart.
 */
export function groupListings(edition: Edition, idOf: (organization: string) => string): Listings {
  const groups = new Map<string, Listing[]>();
  for (const [index, listing] of edition.listings.entries()) {
    const id = idOf(listing.organization);
    if (id.trim() === '')
      throw new UserError(`${edition.id}, row ${index + 1}: the key is empty. Every row needs one.`);
    const group = groups.get(id) ?? [];
    group.push(listing);
    groups.set(id, group);
  }
  for (const [id, group] of groups) {
    group.sort(byPlace);
    assertDistinct(edition.id, id, group);
  }
  return groups;
}

/** By tier, highest first, then by order. */
function byPlace(a: Listing, b: Listing): number {
  const rank = ({ tier }: Listing) => (tier === null ? TIERS.length : TIERS.indexOf(tier));
  return rank(a) - rank(b) || (a.order ?? 0) - (b.order ?? 0);
}

function assertDistinct(edition: string, id: string, group: readonly Listing[]): void {
  const twice = group.find((listing, index) => {
    const next = group[index + 1];
    return next !== undefined && listing.tier === next.tier && listing.order === next.order;
  });
  if (twice === undefined) return;
  const place = twice.tier === null ? '' : ` at ${twice.tier} ${twice.order}`;
  throw new UserError(
    `${edition}: the key "${id}" is there twice${place}. Rows with the same key cannot be compared: choose a column with --key that tells them apart.`,
  );
}

/** Matches the listings of one organization: those in the same tier first, in order, then the rest in order. */
export function pairListings(
  organization: string,
  from: readonly Listing[],
  to: readonly Listing[],
): Pairing {
  const steady: [Listing, Listing][] = [];
  const unmatched = [...to];
  const rest: Listing[] = [];
  for (const listing of from) {
    const at = unmatched.findIndex(({ tier }) => tier === listing.tier);
    const [match] = at < 0 ? [] : unmatched.splice(at, 1);
    if (match === undefined) rest.push(listing);
    else steady.push([listing, match]);
  }
  const moves = Math.min(rest.length, unmatched.length);
  const moved = rest.slice(0, moves).flatMap((listing, index): [Listing, Listing][] => {
    const match = unmatched[index];
    return match === undefined ? [] : [[listing, match]];
  });
  return { organization, steady, moved, lost: rest.slice(moves), gained: unmatched.slice(moves) };
}
