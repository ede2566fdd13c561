import { z } from 'zod';
import { TIERS } from '../model/vocabulary.ts';

const tier = z.enum(TIERS);

/** What is expected of the list: a breach of a minimum stops publication, anything else warns. */
export const expectationSettings = z.strictObject({
  tiers: z
    .array(tier)
    .default([...TIERS])
    .describe('tiers that the list must hold')
    .meta({ examples: [['vice-chair', 'board', 'ordinary']] }),
  minTotal: z
    .int()
    .min(0)
    .default(1)
    .describe('fewest members of the whole list')
    .meta({ examples: [400] }),
  min: z
    .partialRecord(tier, z.int().min(0))
    .default({})
    .describe('fewest members per tier; fewer is a breach')
    .meta({ examples: [{ 'vice-chair': 20 }] }),
  max: z
    .partialRecord(tier, z.int().positive())
    .default({})
    .describe('most members per tier; more is a warning')
    .meta({ examples: [{ ordinary: 2000 }] }),
  seenBefore: z
    .number()
    .min(0)
    .max(1)
    .default(0.7)
    .describe(
      "smallest share (0 to 1) of the last good list's names that must be there again; fewer is a breach",
    )
    .meta({ examples: [0.7] }),
  unexplained: z
    .number()
    .min(0)
    .max(1)
    .default(0.1)
    .describe('largest share (0 to 1) of the lines that may stay unexplained; more is a warning')
    .meta({ examples: [0.1] }),
});
export type Expectations = z.infer<typeof expectationSettings>;

/** One page of the list. */
export const pageSettings = z.strictObject({
  url: z
    .url()
    .describe('address of the page; one in an archive is fine')
    .meta({ examples: ['http://aiiaorg.cn/'] }),
  tier: tier
    .optional()
    .describe('tier of everything on the page, for sites that give each tier a page of its own')
    .meta({ examples: ['board'] }),
});

/** Where an alliance's membership list stands, how it is written, and what is expected of it. */
export const membershipSettings = z.strictObject({
  pages: z.array(pageSettings).default([]).describe('pages of the list, in the order of the list'),
  next: z
    .string()
    .min(1)
    .optional()
    .describe('CSS selector of the link to the next page, for lists that run over several')
    .meta({ examples: ['a.next'] }),
  maxPages: z
    .int()
    .positive()
    .default(50)
    .describe('most pages that are followed by next: a guard against links that go in a circle')
    .meta({ examples: [50] }),
  tierWords: z
    .record(z.string().min(1), z.union([tier, z.null(), z.literal('ignore')]))
    .default({})
    .describe(
      "the alliance's own words for its tiers, as in its headings; null for a tier that is none of ours, " +
        'ignore for a heading whose list is not of members',
    )
    .meta({ examples: [{ 轮值主席单位: 'vice-chair', 观察员: null, 支持单位: 'ignore' }] }),
  expectations: expectationSettings.prefault({}).describe('what is expected of the list'),
});
export type MembershipSettings = z.infer<typeof membershipSettings>;
export type TierWords = MembershipSettings['tierWords'];
