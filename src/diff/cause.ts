import type { Cause } from '../model/changes.ts';
import type { EditionCell } from './edition.ts';

/** Why a cell changed, and what that was told by. */
export interface Explained {
  readonly cause: Cause;
  readonly reason: string;
}

/** Fields that decide whether another field applies, nearest first. */
const GOVERNED_BY: Readonly<Record<string, readonly string[]>> = {
  size: ['type'],
  focus: ['type'],
  industryAffiliations: ['type'],
  category: ['focus', 'type'],
  keyProducts: ['type'],
  stateOwned: ['type'],
  foreign: ['type'],
  public: ['type'],
  exchange: ['public', 'type'],
  ticker: ['public', 'type'],
};

/**
 * Tells why a cell changed. An annotation holds the hash of the evidence that it stands on (`basis`), its
 * rule and the rule's version: the same evidence means that a rule changed, the same rule means that the
 * world did.
 *
 * @param changedBefore causes of the organization's other changed cells: a cell that begins or ceases to
 *   apply follows the cell that decides on it.
 */
export function explainChange(
  field: string,
  from: EditionCell,
  to: EditionCell,
  changedBefore: ReadonlyMap<string, Explained>,
): Explained {
  const [before, after] = [from.setBy, to.setBy];
  if (before === null || after === null) return unknown('the files do not say who set the cell');
  if (before.origin === 'decision' || after.origin === 'decision') return decided(before, after);
  if (before.origin === 'import' || after.origin === 'import') {
    return unknown('at least one of the two values was published by people, without their reasons');
  }
  const governing = GOVERNED_BY[field]?.find((name) => changedBefore.has(name));
  const inherited = governing === undefined ? undefined : changedBefore.get(governing);
  if (inherited !== undefined && appliesDifferently(from, to)) {
    return { cause: inherited.cause, reason: `follows ${governing}, which changed` };
  }
  if (before.basis === after.basis) return { cause: 'rule', reason: sameEvidence(before, after) };
  if (before.by === after.by && before.version !== after.version) {
    return unknown(`both the evidence and the rule ${after.by} changed`);
  }
  return { cause: 'world', reason: `other evidence; set by ${after.by}` };
}

function unknown(reason: string): Explained {
  return { cause: 'unknown', reason };
}

type SetBy = NonNullable<EditionCell['setBy']>;

function decided(before: SetBy, after: SetBy): Explained {
  if (after.origin === 'decision') return { cause: 'decision', reason: `decided by a person (${after.by})` };
  return { cause: 'decision', reason: `the decision ${before.by} does not apply any more` };
}

function appliesDifferently(from: EditionCell, to: EditionCell): boolean {
  const notApplicable = (cell: EditionCell) => cell.absent && cell.text === 'not applicable';
  return notApplicable(from) !== notApplicable(to);
}

function sameEvidence(before: SetBy, after: SetBy): string {
  const versions = before.by === after.by ? `${after.by}` : `${before.by} before, ${after.by} now`;
  return `the same evidence, read by other rules or settings (${versions})`;
}
