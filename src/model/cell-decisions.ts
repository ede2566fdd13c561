import { UserError } from '../errors.ts';
import type { CellDecision, Decision } from './decision.ts';
import { type AnnotatedField, FIELD_LABELS } from './vocabulary.ts';

/** The decisions on the cells of one organization, by field; newest last. */
export type DecidedCells = ReadonlyMap<AnnotatedField, readonly CellDecision[]>;

/**
 * The cell decisions in force, by organization and field.
 *
 * The log is only ever appended to, so these rules say what counts:
 * - a decision is in force until a withdrawal names it;
 * - a decision that was made on other evidence than a newer one is replaced by the newer one;
 * - two decisions in force that were made on the same evidence and say different things conflict: no rule
 *   can choose between two people, so this is an error until one of them is withdrawn.
 *
 * @throws UserError naming both decisions of a conflicting pair, or a decision whose value its field cannot hold.
 */
export function cellDecisions(decisions: readonly Decision[]): ReadonlyMap<string, DecidedCells> {
  const withdrawn = new Set(decisions.flatMap((one) => (one.kind === 'withdrawal' ? [one.decision] : [])));
  const byOrganization = new Map<string, Map<AnnotatedField, CellDecision[]>>();
  for (const decision of decisions) {
    if (decision.kind !== 'cell' || withdrawn.has(decision.id)) continue;
    assertValueFits(decision);
    const cells = byOrganization.get(decision.organization) ?? new Map<AnnotatedField, CellDecision[]>();
    const earlier = cells.get(decision.field) ?? [];
    for (const other of earlier) assertNoConflict(other, decision);
    cells.set(decision.field, [...earlier, decision]);
    byOrganization.set(decision.organization, cells);
  }
  return byOrganization;
}

/** @throws UserError where a field with fixed labels is given another, or a value and an absence are mixed up. */
export function assertValueFits(decision: Pick<CellDecision, 'id' | 'field' | 'value' | 'absence'>): void {
  const labels = FIELD_LABELS[decision.field];
  if ((decision.value === null) === (decision.absence === null)) {
    throw new UserError(
      `Decision ${decision.id} must give ${decision.field} a value or a reason for its absence, not both.`,
    );
  }
  if (decision.value !== null && labels !== undefined && !labels.includes(decision.value)) {
    throw new UserError(
      `Decision ${decision.id}: ${decision.field} cannot be "${decision.value}". Expected one of: ${labels.join(', ')}.`,
    );
  }
}

function assertNoConflict(one: CellDecision, other: CellDecision): void {
  const same = one.value === other.value && one.absence === other.absence;
  if (same || one.basis !== other.basis) return;
  throw new UserError(
    `Two decisions on ${one.field} of ${one.organization} conflict: ${described(one)}, and ${described(other)}. ` +
      'Withdraw one of them.',
  );
}

function described({ id, by, at, value, absence }: CellDecision): string {
  return `${id} (${by}, ${at}) says "${value ?? absence}"`;
}
