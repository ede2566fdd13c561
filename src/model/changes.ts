import { z } from 'zod';
import { TIERS } from './vocabulary.ts';

/**
 * Why a cell changed: the world (other evidence), a rule (the same evidence, other rules or settings), a
 * person's decision, or no way to tell.
 */
export const CAUSES = ['world', 'rule', 'decision', 'unknown'] as const;
export type Cause = (typeof CAUSES)[number];

const listed = z.strictObject({
  /** The organization's id; in a file without ids, the value of the key column. */
  organization: z.string(),
  name: z.string(),
  tier: z.enum(TIERS).nullable(),
  order: z.int().positive().nullable(),
});

const renaming = z.strictObject({
  /** The organization as it is now, and as it was before. */
  organization: z.string(),
  formerOrganization: z.string(),
  /** The names before and after. */
  from: z.string(),
  to: z.string(),
  /** 0 to 1; 1 where a person decided. Without a decision it is a proposal, and nothing is renamed by it. */
  confidence: z.number().min(0).max(1),
  reasons: z.array(z.string()).min(1),
  /** The decision that accepted it; null for a proposal. */
  decision: z.string().nullable(),
});

const regrouping = z.strictObject({
  from: z.array(listed).min(1),
  to: z.array(listed).min(1),
  confidence: z.number().min(0).max(1),
  reasons: z.array(z.string()).min(1),
});

const move = z.strictObject({
  organization: z.string(),
  name: z.string(),
  fromTier: z.enum(TIERS),
  toTier: z.enum(TIERS),
});

const cellChange = z.strictObject({
  organization: z.string(),
  name: z.string(),
  /** Field of the dataset; in a file of another layout, the column as it is headed. */
  field: z.string(),
  /** Text of the cell; an absence is written as its words, such as `not found`. */
  from: z.string(),
  to: z.string(),
  cause: z.enum(CAUSES),
  /** What the cause was told by, in a sentence. */
  reason: z.string(),
});

/** What changed between two editions of the dataset: the document that `diff --json` prints. */
export const changes = z.strictObject({
  formatVersion: z.literal(1),
  from: z.string(),
  to: z.string(),
  /** Organizations that are new, and those that are gone; without those that a proposal below explains. */
  joined: z.array(listed),
  left: z.array(listed),
  /** Organizations that are in none of `from`'s listings, but were seen before it. */
  returned: z.array(listed),
  /** Organizations that are not listed, where so much is missing at once that the page is the likelier reason. */
  missing: z.array(listed),
  renamed: z.array(renaming),
  /** Several organizations that became one, proposed. */
  merged: z.array(regrouping),
  /** One organization that became several, proposed. */
  split: z.array(regrouping),
  moved: z.array(move),
  changed: z.array(cellChange),
  /** Columns that only one of the two has. */
  columns: z.strictObject({ added: z.array(z.string()), removed: z.array(z.string()) }),
  /** What was left out of the comparison, and what was made equal before it. */
  ignored: z.array(z.string()),
  /** Things that a reader must know to read the rest rightly: a page that is missing, for one. */
  warnings: z.array(z.string()),
  counts: z.record(z.string(), z.number()),
});
export type Changes = z.infer<typeof changes>;
export type Listed = z.infer<typeof listed>;
export type Renaming = z.infer<typeof renaming>;
export type Regrouping = z.infer<typeof regrouping>;
export type TierMove = z.infer<typeof move>;
export type CellChange = z.infer<typeof cellChange>;
