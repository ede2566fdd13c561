import type { SnapshotId } from '../../model/snapshot.ts';
import { TIERS, type Tier } from '../../model/vocabulary.ts';

/** How many listings each tier had in a snapshot. */
export interface TierCounts {
  readonly snapshot: SnapshotId;
  readonly tiers: Readonly<Record<Tier, number>>;
}

/** Organizations that went from one tier to another between two snapshots; null stands for not being listed. */
export interface TierFlow {
  readonly from: Tier | null;
  readonly to: Tier | null;
  readonly n: number;
}

/** What is needed of a listing: a membership has it, and a row of the report. */
export interface Listed {
  readonly organization: string;
  readonly tier: Tier;
}

/** Counts the listings of a snapshot by tier. */
export function tierCounts(snapshot: SnapshotId, listings: readonly Listed[]): TierCounts {
  const tiers: Record<Tier, number> = { 'vice-chair': 0, board: 0, ordinary: 0 };
  for (const { tier } of listings) tiers[tier] += 1;
  return { snapshot, tiers };
}

/**
 * Where the organizations of two snapshots went, from the highest tier down. An organization that is
 * listed in several tiers counts in the highest.
 */
export function tierFlows(before: readonly Listed[], after: readonly Listed[]): TierFlow[] {
  const [from, to] = [highestTiers(before), highestTiers(after)];
  const states = [...TIERS, null];
  const organizations = [...new Set([...from.keys(), ...to.keys()])];
  return states.flatMap((a) =>
    states.flatMap((b) => {
      const n = organizations.filter(
        (id) => (from.get(id) ?? null) === a && (to.get(id) ?? null) === b,
      ).length;
      return n === 0 ? [] : [{ from: a, to: b, n }];
    }),
  );
}

function highestTiers(listings: readonly Listed[]): Map<string, Tier> {
  const tiers = new Map<string, Tier>();
  for (const { organization, tier } of listings) {
    const known = tiers.get(organization);
    if (known === undefined || TIERS.indexOf(tier) < TIERS.indexOf(known)) tiers.set(organization, tier);
  }
  return tiers;
}
