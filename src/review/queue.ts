import type { Annotation } from '../model/annotation.ts';
import type { CellDecision } from '../model/decision.ts';
import type { AnnotatedField } from '../model/vocabulary.ts';

/** Why a person should look at a cell, most urgent first. */
export const QUEUE_KINDS = ['stale decision', 'conflict', 'low margin', 'no evidence'] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** One cell that a person's look is worth. */
export interface QueueItem {
  readonly organization: string;
  readonly field: AnnotatedField;
  readonly kind: QueueKind;
  /** What the rules propose. */
  readonly value: string | null;
  readonly absence: Annotation['absence'];
  readonly confidence: number;
  /** What there is to decide, in sentences. */
  readonly reasons: readonly string[];
  /** What a look is worth: the doubt about the cell times how much hangs on its field. */
  readonly worth: number;
  /** What a decision on it is bound to. */
  readonly basis: string;
}

/** How much hangs on a field: the type decides which fields there are, the focus whether there is a category. */
const WEIGHTS: Partial<Record<AnnotatedField, number>> = {
  type: 3,
  focus: 2,
  stateOwned: 1.5,
  foreign: 1.5,
  public: 1.5,
  category: 1,
  size: 1,
  city: 1,
  province: 0.8,
  website: 0.5,
};
/** Below this, a value that stands on evidence is a narrow one. */
const NARROW = 0.65;

/** What the queue needs to know besides the cells. */
export interface QueueContext {
  /** Decisions that were made on other evidence than there is now. */
  readonly stale: readonly CellDecision[];
  /** Does this `Annotation.by` name a fallback, which speaks where nothing is known? */
  readonly isFallback: (by: string) => boolean;
}

/**
 * The cells that a person's look is worth, most worthwhile first: stale decisions, then conflicts between
 * signs, then narrow margins, then cells that stand on no evidence; within each, by worth. A cell that a
 * person decided, or that stands on evidence with nothing against it, is not in the queue.
 */
export function reviewQueue(annotations: readonly Annotation[], context: QueueContext): QueueItem[] {
  const staleByCell = new Map(context.stale.map((decision) => [cellKey(decision), decision]));
  return annotations
    .flatMap((cell) => itemOf(cell, staleByCell.get(cellKey(cell)), context.isFallback) ?? [])
    .sort((a, b) => QUEUE_KINDS.indexOf(a.kind) - QUEUE_KINDS.indexOf(b.kind) || b.worth - a.worth);
}

function cellKey({ organization, field }: Pick<Annotation, 'organization' | 'field'>): string {
  return `${organization} ${field}`;
}

function itemOf(
  cell: Annotation,
  stale: CellDecision | undefined,
  isFallback: (by: string) => boolean,
): QueueItem | null {
  const { organization, field, value, absence, confidence, basis } = cell;
  const weight = WEIGHTS[field];
  if (cell.origin !== 'rule' || weight === undefined) return null;
  const dissenters = cell.rejected.filter(({ by }) => by.startsWith(`${field}.`) && !isFallback(by));
  const kind = stale === undefined ? kindOf(cell, dissenters.length > 0, isFallback) : 'stale decision';
  if (kind === null) return null;
  const doubt = value === null ? 0.5 : 1 - confidence;
  const decided =
    stale && `${stale.by} decided "${stale.value ?? stale.absence}" on other evidence: ${stale.reason}`;
  const others = dissenters.map(({ value: other, reason }) => `Or ${other}: ${reason}`);
  return {
    organization,
    field,
    kind,
    value,
    absence,
    confidence,
    reasons: [...(decided === undefined ? [] : [decided]), cell.explanation, ...others],
    worth: Math.round(doubt * weight * 100) / 100,
    basis,
  };
}

function kindOf(
  { value, absence, by, confidence }: Annotation,
  disputed: boolean,
  isFallback: (by: string) => boolean,
): QueueKind | null {
  if (absence === 'not applicable') return null;
  if (disputed) return 'conflict';
  if (value === null || isFallback(by)) return 'no evidence';
  return confidence < NARROW ? 'low margin' : null;
}
