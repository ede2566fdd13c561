import { z } from 'zod';
import { ABSENCES, ANNOTATED_FIELDS } from './vocabulary.ts';

const common = {
  /** `d-` and 12 hexadecimal digits. */
  id: z.string().regex(/^d-[0-9a-f]{12}$/),
  /** Who decided. */
  by: z.string().min(1),
  /** When, ISO 8601. */
  at: z.string(),
  reason: z.string().min(1),
};

/** A person's verdict on one cell. */
export const cellDecision = z.strictObject({
  ...common,
  kind: z.literal('cell'),
  organization: z.string(),
  field: z.enum(ANNOTATED_FIELDS),
  /** The value, or null with the reason of its absence. */
  value: z.string().min(1).nullable(),
  absence: z.enum(ABSENCES).nullable(),
  /** `Annotation.basis` of the cell that the person looked at. */
  basis: z.string(),
});

/** A person's verdict on whether two organizations are one. */
export const identityDecision = z.strictObject({
  ...common,
  kind: z.enum(['rename', 'merge']),
  /** The organization that stays. */
  organization: z.string(),
  /** The organization that was renamed to it, or is merged into it. */
  other: z.string(),
  verdict: z.enum(['accepted', 'rejected', 'unsure']),
  basis: z.string(),
});

/** One line of `annotated/decisions.jsonl`. The file is only ever appended to; a withdrawal is a line of its own. */
export const withdrawal = z.strictObject({ ...common, kind: z.literal('withdrawal'), decision: z.string() });

export const decision = z.discriminatedUnion('kind', [cellDecision, identityDecision, withdrawal]);
export type CellDecision = z.infer<typeof cellDecision>;
export type IdentityDecision = z.infer<typeof identityDecision>;
export type Decision = z.infer<typeof decision>;
