import { UserError } from '../errors.ts';
import { sha256, stableJson } from '../files/hash.ts';
import type { Annotation } from '../model/annotation.ts';
import { cellDecisions } from '../model/cell-decisions.ts';
import type { CellDecision, Decision } from '../model/decision.ts';
import { ABSENCES, type Absence, type AnnotatedField, FIELD_LABELS } from '../model/vocabulary.ts';

/** Who decides, when, and why. */
export interface Verdict {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/**
 * A decision on a cell, bound to what the cell stands on now.
 *
 * @param written the value as a person wrote it: a label in any case, or the name of an absence.
 * @throws UserError where the field cannot hold the value.
 */
export function decisionOn(cell: Annotation, written: string, { by, at, reason }: Verdict): CellDecision {
  const { organization, field, basis } = cell;
  const content = {
    kind: 'cell',
    organization,
    field,
    ...valueFrom(field, written),
    basis,
    by,
    at,
    reason,
  } as const;
  return { ...content, id: idOf(content) };
}

/** A line that takes a decision back. */
export function withdrawalOf(
  decision: string,
  { by, at, reason }: Verdict,
): Extract<Decision, { kind: 'withdrawal' }> {
  const content = { kind: 'withdrawal', decision, by, at, reason } as const;
  return { ...content, id: idOf(content) };
}

/** Decisions in force on the same cell and the same evidence that say something else. */
export function contradicted(decision: CellDecision, decisions: readonly Decision[]): CellDecision[] {
  const inForce = cellDecisions(decisions).get(decision.organization)?.get(decision.field) ?? [];
  return inForce.filter(
    ({ basis, value, absence }) =>
      basis === decision.basis && (value !== decision.value || absence !== decision.absence),
  );
}

/** What came of taking a file's labels for decisions. */
export interface LabelDecisions {
  readonly decisions: readonly CellDecision[];
  /** Labels that were left out, and why: a sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * Labels of an imported file as decisions on the cells of a snapshot: one for every label that people gave
 * where the snapshot has the cell. An absence in the file decides nothing, for the layout does not say why;
 * a label that is already decided so is not decided again; one that contradicts a decision is left out.
 *
 * @param fields the fields that are judgements; others hold evidence, which is nothing to decide.
 */
export function labelsAsDecisions(
  imported: readonly Annotation[],
  cells: readonly Annotation[],
  fields: readonly AnnotatedField[],
  log: readonly Decision[],
  { by, at }: Pick<Verdict, 'by' | 'at'>,
): LabelDecisions {
  const byKey = new Map(cells.map((cell) => [`${cell.organization} ${cell.field}`, cell]));
  const inForce = cellDecisions(log);
  const decisions: CellDecision[] = [];
  const leftOut: string[] = [];
  for (const label of imported) {
    const cell = byKey.get(`${label.organization} ${label.field}`);
    if (cell === undefined || label.value === null || !fields.includes(label.field)) continue;
    const place = `${label.explanation} ${label.field} "${label.value}"`;
    const decision = decisionOrReason(cell, label.value, { by, at, reason: label.explanation });
    if (typeof decision === 'string') {
      leftOut.push(`${place}: ${decision}`);
      continue;
    }
    const onCell = inForce.get(cell.organization)?.get(cell.field) ?? [];
    const before = onCell.find(({ basis }) => basis === cell.basis);
    if (before === undefined) decisions.push(decision);
    else if (before.value !== decision.value)
      leftOut.push(`${place}: ${before.id} by ${before.by} says "${before.value ?? before.absence}".`);
  }
  return { decisions, leftOut };
}

function decisionOrReason(cell: Annotation, written: string, verdict: Verdict): CellDecision | string {
  try {
    return decisionOn(cell, written, verdict);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function valueFrom(field: AnnotatedField, written: string): Pick<CellDecision, 'value' | 'absence'> {
  const text = written.trim();
  const absence = ABSENCES.find((one) => one === text.toLowerCase());
  if (absence !== undefined) return { value: null, absence: absence satisfies Absence };
  const labels = FIELD_LABELS[field];
  const label = labels?.find((one) => one.toLowerCase() === text.toLowerCase());
  if (labels !== undefined && label === undefined) {
    throw new UserError(
      `${field} cannot be "${written}". Expected one of: ${[...labels, ...ABSENCES].join(', ')}.`,
    );
  }
  if (text === '') throw new UserError(`${field} needs a value, or one of: ${ABSENCES.join(', ')}.`);
  return { value: label ?? text, absence: null };
}

function idOf(content: object): string {
  return `d-${sha256(stableJson(content)).slice(0, 12)}`;
}
