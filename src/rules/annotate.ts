import type { Annotation } from '../model/annotation.ts';
import { cellDecisions, type DecidedCells } from '../model/cell-decisions.ts';
import type { CellDecision, Decision } from '../model/decision.ts';
import { ANNOTATED_FIELDS, type AnnotatedField, INDUSTRY_FIELDS } from '../model/vocabulary.ts';
import { absentCell, decidedCell, inapplicableCell, ruledCell, withStaleDecision } from './cell.ts';
import type { Facts } from './facts.ts';
import { Reading } from './reading.ts';
import { type Rule, votesOf } from './rule.ts';
import { RULES } from './rules.ts';

/** What annotating a snapshot gives. */
export interface AnnotatedSnapshot {
  readonly annotations: readonly Annotation[];
  /** Decisions that were made on other evidence than there is now: they did not apply, and want a second look. */
  readonly stale: readonly CellDecision[];
  /** Decisions that no cell asked for: their organization is not in the snapshot. */
  readonly unused: readonly CellDecision[];
}

interface Cells {
  readonly annotations: Annotation[];
  readonly stale: readonly CellDecision[];
}

/** What is known of the fields that say which other fields there are. */
type Deciding = Partial<Record<AnnotatedField, string | null>>;

/** Fields that say which other fields there are; they stand before them in the order. */
const DECIDING: ReadonlySet<AnnotatedField> = new Set(['type', 'focus', 'public']);
const INDUSTRY_ONLY: ReadonlySet<AnnotatedField> = new Set(INDUSTRY_FIELDS);

/** A field, with what there is to know of it; looked up once, for cells are made in millions. */
interface Step {
  readonly field: AnnotatedField;
  readonly rule: Rule;
  readonly isDeciding: boolean;
  readonly isIndustryOnly: boolean;
}

const STEPS: readonly Step[] = ANNOTATED_FIELDS.map((field) => ({
  field,
  rule: RULES[field],
  isDeciding: DECIDING.has(field),
  isIndustryOnly: INDUSTRY_ONLY.has(field),
}));
const UNDECIDED: DecidedCells = new Map();

/**
 * Gives every annotated field of one organization its value, or the reason of its absence, by the rules alone.
 *
 * @returns one annotation a field, in the order of `ANNOTATED_FIELDS`.
 */
export function annotate(facts: Facts): Annotation[] {
  return cellsOf(facts, UNDECIDED).annotations;
}

/**
 * Annotates all organizations of a snapshot. A person's decision wins over the rule where it was made on the
 * evidence that there is now, and what hangs on the decided cell follows it: an organization that was decided
 * to be academic has no size. A decision on other evidence is stale: the rule's value stands, with the
 * decision among its rejected values.
 *
 * @throws UserError where two decisions conflict.
 */
export function annotateAll(facts: Iterable<Facts>, decisions: readonly Decision[]): AnnotatedSnapshot {
  const decided = cellDecisions(decisions);
  const seen = new Set<string>();
  const annotations: Annotation[] = [];
  const stale: CellDecision[] = [];
  for (const one of facts) {
    const { id } = one.organization;
    const cells = cellsOf(one, decided.get(id) ?? UNDECIDED);
    annotations.push(...cells.annotations);
    stale.push(...cells.stale);
    seen.add(id);
  }
  const unused = [...decided]
    .filter(([id]) => !seen.has(id))
    .flatMap(([, cells]) => [...cells.values()].flat());
  return { annotations, stale, unused };
}

function cellsOf(facts: Facts, decided: DecidedCells): Cells {
  const reading = new Reading(facts);
  const annotations: Annotation[] = [];
  const stale: CellDecision[] = [];
  const deciding: Deciding = {};
  for (const step of STEPS) {
    const byRule = ruled(step, reading, deciding);
    const cell = decided.size === 0 ? byRule : afterDecisions(byRule, decided.get(step.field) ?? [], stale);
    if (step.isDeciding) deciding[step.field] = cell.value;
    annotations.push(cell);
  }
  return { annotations, stale };
}

function afterDecisions(
  byRule: Annotation,
  decisions: readonly CellDecision[],
  stale: CellDecision[],
): Annotation {
  const current = decisions.find(({ basis }) => basis === byRule.basis);
  if (current !== undefined) return decidedCell(byRule, current);
  const newest = decisions.at(-1);
  if (newest === undefined) return byRule;
  stale.push(newest);
  return withStaleDecision(byRule, newest);
}

function ruled(step: Step, reading: Reading, deciding: Deciding): Annotation {
  const { rule } = step;
  const reason = whyNotApplicable(step, deciding);
  if (reason !== null) return inapplicableCell(rule, reading, reason);
  const verdict = rule.combine(votesOf(rule, reading));
  return verdict === null ? absentCell(rule, reading) : ruledCell(rule, reading, verdict);
}

/** Why a field does not exist for the organization, or null where it does. */
function whyNotApplicable({ field, isIndustryOnly }: Step, deciding: Deciding): string | null {
  if (isIndustryOnly && deciding.type !== 'Industry') {
    return `The field is given for industry members only; this one is ${deciding.type}.`;
  }
  if (field === 'category' && deciding.focus !== 'Focused on AI') {
    return 'The category is given for AI-focused companies only; this one is diversified.';
  }
  if ((field === 'exchange' || field === 'ticker') && deciding.public !== 'Yes')
    return 'The company is not public.';
  return null;
}
