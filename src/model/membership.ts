import { z } from 'zod';
import { snapshotId } from './snapshot.ts';
import { TIERS } from './vocabulary.ts';

/** One listing on the alliance's page. The same organization can be listed more than once. */
export const membership = z.strictObject({
  snapshot: snapshotId,
  /** The organization behind the listing (`Organization.id`). */
  organization: z.string(),
  /** Name as written on the page, white space around it removed and nothing else. */
  name: z.string().min(1),
  tier: z.enum(TIERS),
  /** The heading that the listing stood under, as written. */
  label: z.string(),
  /** Position within the tier, from 1. */
  order: z.int().positive(),
  /** The page that it was read from, and the digest of the capture of that page. */
  url: z.string(),
  digest: z.string(),
  /** Where on the page it stood: a CSS selector, or a path into the JSON of a script. */
  selector: z.string().optional(),
});
export type Membership = z.infer<typeof membership>;
