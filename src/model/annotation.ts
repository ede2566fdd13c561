import { z } from 'zod';
import { ABSENCES, ANNOTATED_FIELDS } from './vocabulary.ts';

/** A value that was considered and lost. */
export const rejectedValue = z.strictObject({
  value: z.string(),
  /** Indicator, rule or person that spoke for it. */
  by: z.string(),
  /** Why it lost, in a sentence. */
  reason: z.string(),
});

/** The value of one field for one organization, with its reasons. */
export const annotation = z
  .strictObject({
    organization: z.string(),
    field: z.enum(ANNOTATED_FIELDS),
    /** The label or text; null when the cell has none, and then `absence` says why. */
    value: z.string().min(1).nullable(),
    absence: z.enum(ABSENCES).nullable(),
    /** Who set it. */
    origin: z.enum(['rule', 'decision', 'import']),
    /** `<field>.<indicator>` for a rule, the decision's id for a decision, the file for an import. */
    by: z.string(),
    /** Version of the rule. Raised whenever the rule can give another answer on the same evidence. */
    version: z.int().positive().nullable(),
    /** 0 to 1; 1 for a person's decision. */
    confidence: z.number().min(0).max(1),
    /** Why, in a sentence that a reader of the dataset understands. */
    explanation: z.string().min(1),
    /** Ids of the evidence that it stands on. */
    evidence: z.array(z.string()),
    rejected: z.array(rejectedValue),
    /** Hash of everything that was decided on: a decision that was made on another hash is stale. */
    basis: z.string(),
  })
  .refine((cell) => (cell.value === null) === (cell.absence !== null), {
    message: 'a cell has a value or a reason for its absence, never both and never neither',
  });
export type Annotation = z.infer<typeof annotation>;
export type RejectedValue = z.infer<typeof rejectedValue>;
