import type { Listed } from '../model/changes.ts';
import { compareSnapshots } from '../model/snapshot.ts';
import type { Edition } from './edition.ts';
import { type MassLoss, suspectAbsences } from './missing.ts';
import type { Listings } from './pairing.ts';

/** Organizations that only one of two editions lists. */
export interface Presence {
  /** Gone, as far as the pages tell. */
  readonly gone: readonly string[];
  /** Not listed, where the page is the likelier reason. */
  readonly missing: readonly string[];
  /** Listed for the first time. */
  readonly arrived: readonly string[];
  /** Not in the edition before, but known from an earlier one. */
  readonly returned: readonly string[];
  readonly warnings: readonly string[];
}

/** Sorts out who is gone, missing, new or back. */
export function presence(
  from: Edition,
  to: Edition,
  before: Listings,
  after: Listings,
  massLoss: MassLoss | null,
): Presence {
  const absent = [...before.keys()].filter((id) => !after.has(id));
  const fresh = [...after.keys()].filter((id) => !before.has(id));
  const goneListings = new Set(absent.flatMap((id) => before.get(id) ?? []));
  const pages = new Set(to.listings.flatMap(({ page }) => (page === null ? [] : [page])));
  const suspects =
    massLoss === null ? null : suspectAbsences(from, (listing) => goneListings.has(listing), pages, massLoss);
  const isMissing = (id: string) =>
    before.get(id)?.some((listing) => suspects?.listings.has(listing)) ?? false;
  const isBack = (id: string) => {
    const firstSeen = to.identities.get(id)?.firstSeen ?? null;
    return firstSeen !== null && from.snapshot !== null && compareSnapshots(firstSeen, from.snapshot) < 0;
  };
  return {
    gone: absent.filter((id) => !isMissing(id)),
    missing: absent.filter(isMissing),
    arrived: fresh.filter((id) => !isBack(id)),
    returned: fresh.filter(isBack),
    warnings: suspects?.warnings ?? [],
  };
}

/** An organization as it is listed in one edition: by its first listing. */
export function listedOf(organization: string, listings: Listings): Listed {
  const first = listings.get(organization)?.[0];
  return {
    organization,
    name: first?.name ?? organization,
    tier: first?.tier ?? null,
    order: first?.order ?? null,
  };
}
