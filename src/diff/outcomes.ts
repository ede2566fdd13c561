import type { CellChange, Regrouping, Renaming, TierMove } from '../model/changes.ts';
import { TIERS, type Tier } from '../model/vocabulary.ts';
import { worldly } from './cells.ts';
import type { Edition, Listing } from './edition.ts';
import type { IdentityDecisions } from './identity.ts';
import type { Likeness } from './likeness.ts';
import { type Placed, reordered } from './order.ts';
import type { Listings, Pairing } from './pairing.ts';
import { listedOf } from './presence.ts';
import type { Proposals } from './proposals.ts';

/** Changes of tier of one organization. */
export function tierMoves({ organization, moved }: Pairing): TierMove[] {
  return moved.flatMap(([before, after]) =>
    before.tier === null || after.tier === null
      ? []
      : [{ organization, name: after.name, fromTier: before.tier, toTier: after.tier }],
  );
}

/** Listings that changed their place within a tier, by themselves and not because others came or went. */
export function orderChanges(pairings: readonly Pairing[], before: Listings, after: Listings): CellChange[] {
  return [...TIERS, null].flatMap((tier) => {
    const common = pairings.flatMap((pairing) =>
      pairing.steady.flatMap(([from, to]): Placed<Pairing>[] =>
        from.tier !== tier || from.order === null || to.order === null
          ? []
          : [{ item: pairing, from: from.order, to: to.order }],
      ),
    );
    const steady = new Set(pairings.flatMap((pairing) => pairing.steady.flat()));
    const moved = reordered(common, otherPlaces(before, tier, steady), otherPlaces(after, tier, steady));
    return moved.map(({ item, from, to }) =>
      worldly(item.organization, item.steady[0]?.[1].name ?? item.organization, 'order', `${from}`, `${to}`),
    );
  });
}

/** Places in a tier of listings that are not in both editions. */
function otherPlaces(listings: Listings, tier: Tier | null, steady: ReadonlySet<Listing>): number[] {
  return [...listings.values()]
    .flat()
    .filter((listing) => listing.tier === tier && !steady.has(listing))
    .flatMap(({ order }) => (order === null ? [] : [order]));
}

/** A proposed rename, with its reasons. */
export function proposedRename({ before, after, confidence, signs }: Likeness): Renaming {
  return {
    organization: after.organization,
    formerOrganization: before.organization,
    from: before.listings[0]?.name ?? before.organization,
    to: after.listings[0]?.name ?? after.organization,
    confidence,
    reasons: signs.map(({ reason }) => reason),
    decision: null,
  };
}

/** Renames and mergers that a person accepted, and that these two editions show. */
export function decidedRenames(from: Edition, after: Listings, decisions: IdentityDecisions): Renaming[] {
  const seen = new Set<string>();
  return from.listings.flatMap(({ organization: formerOrganization, name }) => {
    const decision = decisions.acceptedFor(formerOrganization);
    const organization = decisions.standsFor(formerOrganization);
    const [now] = after.get(organization) ?? [];
    if (decision === undefined || now === undefined || seen.has(formerOrganization)) return [];
    seen.add(formerOrganization);
    return [
      {
        organization,
        formerOrganization,
        from: name,
        to: now.name,
        confidence: 1,
        reasons: [`${decision.by} decided so: ${decision.reason}`],
        decision: decision.id,
      },
    ];
  });
}

/** Several organizations that became one, or one that became several. */
export function regrouping(group: readonly Likeness[], from: Listings, to: Listings): Regrouping {
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  return {
    from: unique(group.map(({ before }) => before.organization)).map((id) => listedOf(id, from)),
    to: unique(group.map(({ after }) => after.organization)).map((id) => listedOf(id, to)),
    confidence: Math.min(...group.map(({ confidence }) => confidence)),
    reasons: group.flatMap(({ before, after, signs }) =>
      signs.map(({ reason }) => `${before.listings[0]?.name} and ${after.listings[0]?.name}: ${reason}`),
    ),
  };
}

/** Organizations that a proposal explains: they are not told as joined or left as well. */
export function explainedBy({ renamed, merged, split }: Proposals): Set<string> {
  return new Set(
    [...renamed, ...merged.flat(), ...split.flat()].flatMap(({ before, after }) => [
      before.organization,
      after.organization,
    ]),
  );
}
