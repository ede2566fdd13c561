import type { Annotation } from '../model/annotation.ts';
import { cellDecisions } from '../model/cell-decisions.ts';
import type { CellDecision, Decision } from '../model/decision.ts';

/** Decisions that do not apply to the cells of a snapshot. */
export interface IdleDecisions {
  /** Made on other evidence than the cell stands on now. */
  readonly stale: readonly CellDecision[];
  /** On an organization that the snapshot does not have. */
  readonly unused: readonly CellDecision[];
}

/**
 * Finds the decisions that do not apply, by comparing what they were made on with what the cells stand on.
 *
 * @throws UserError where two decisions conflict.
 */
export function staleDecisions(cells: readonly Annotation[], decisions: readonly Decision[]): IdleDecisions {
  const basisOf = new Map(cells.map(({ organization, field, basis }) => [`${organization} ${field}`, basis]));
  const newest = [...cellDecisions(decisions).values()].flatMap((byField) => [...byField.values()]);
  const stale: CellDecision[] = [];
  const unused: CellDecision[] = [];
  for (const onCell of newest) {
    const last = onCell.at(-1);
    if (last === undefined) continue;
    const basis = basisOf.get(`${last.organization} ${last.field}`);
    if (basis === undefined) unused.push(...onCell);
    else if (!onCell.some((decision) => decision.basis === basis)) stale.push(last);
  }
  return { stale, unused };
}
