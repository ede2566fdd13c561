import { z } from 'zod';
import { snapshotId } from './snapshot.ts';

/** One name of an organization: how it is written, what it is, and when it was first seen. */
export const organizationName = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['listed', 'legal', 'common', 'former', 'alias']),
  language: z.enum(['zh', 'en']),
  firstSeen: snapshotId,
  /** The source that gave it (`membership page`, or a source's name). */
  source: z.string(),
});
export type OrganizationName = z.infer<typeof organizationName>;

/** The real body behind one or more memberships. */
export const organization = z.strictObject({
  /** Given at first sight and never recomputed: what else is known of the organization may change. */
  id: z.string().regex(/^org-[0-9a-f]{10}$/),
  /** The name that it is listed under, most recently. */
  name: z.string().min(1),
  names: z.array(organizationName),
  /** Unified Social Credit Identifier (GB 32100-2015), valid by its check characters. */
  uscc: z.string().optional(),
  lei: z.string().optional(),
  wikidata: z.string().optional(),
  /** Permalink of the Crunchbase record. */
  crunchbase: z.string().optional(),
  domains: z.array(z.string()).default([]),
  firstSeen: snapshotId,
});
export type Organization = z.infer<typeof organization>;
