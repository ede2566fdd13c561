import { z } from 'zod';
import { TIERS } from '../model/vocabulary.ts';

const tier = z.enum(TIERS);

/** What is expected of the list: a breach of a minimum stops publication, anything else warns. */
export const expectationSettings = z.strictObject({
  /** Tiers that the list must hold. */
  tiers: z.array(tier).default([...TIERS]),
  /** Fewest members of the whole list. */
  minTotal: z.int().min(0).default(1),
  /** Fewest members per tier; fewer is a breach. */
  min: z.partialRecord(tier, z.int().min(0)).default({}),
  /** Most members per tier; more is a warning. */
  max: z.partialRecord(tier, z.int().positive()).default({}),
  /** Smallest share (0 to 1) of the last good list's names that must be there again; fewer is a breach. */
  seenBefore: z.number().min(0).max(1).default(0.7),
  /** Largest share (0 to 1) of the lines among the lists that may stay unexplained; more is a warning. */
  unexplained: z.number().min(0).max(1).default(0.1),
});
export type Expectations = z.infer<typeof expectationSettings>;

/** One page of the list. */
export const pageSettings = z.strictObject({
  url: z.url(),
  /** Tier of everything on the page, for sites that give each tier a page of its own. */
  tier: tier.optional(),
});

/** Where an alliance's membership list stands, how it is written, and what is expected of it. */
export const membershipSettings = z.strictObject({
  /** Pages of the list, in the order of the list; addresses in an archive are fine. */
  pages: z.array(pageSettings).default([]),
  /** CSS selector of the link to the next page, for lists that run over several. */
  next: z.string().min(1).optional(),
  /** Most pages that are followed by `next`: a guard against links that go in a circle. */
  maxPages: z.int().positive().default(50),
  /**
   * The alliance's own words for its tiers, as in its headings: `{ "轮值主席单位": "vice-chair" }`. `null` names a
   * heading that is a tier of the list and none of ours; `"ignore"` names one whose list is not of members.
   */
  tierWords: z.record(z.string().min(1), z.union([tier, z.null(), z.literal('ignore')])).default({}),
  expectations: expectationSettings.prefault({}),
});
export type MembershipSettings = z.infer<typeof membershipSettings>;
export type TierWords = MembershipSettings['tierWords'];
