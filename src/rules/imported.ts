import type { Annotation } from '../model/annotation.ts';
import { cellDecisions } from '../model/cell-decisions.ts';
import type { CellDecision, Decision } from '../model/decision.ts';
import { decidedCell, withStaleDecision } from './cell.ts';

/** The cells of an imported snapshot after people decided on some. */
export interface DecidedImport {
  readonly annotations: Annotation[];
  /** Decisions that were made on another value than the file's: they do not apply. */
  readonly stale: CellDecision[];
  /** Decisions whose organization is not in the file. */
  readonly unused: CellDecision[];
}

/**
 * Applies decisions to the cells of an imported snapshot. No rule has a say there: what was published
 * stands unless a person decided otherwise on exactly that value.
 *
 * @throws UserError where two decisions conflict.
 */
export function decideImported(
  imported: readonly Annotation[],
  decisions: readonly Decision[],
): DecidedImport {
  const decided = cellDecisions(decisions);
  const stale: CellDecision[] = [];
  const annotations = imported.map((cell) => {
    const onCell = decided.get(cell.organization)?.get(cell.field) ?? [];
    const current = onCell.findLast(({ basis }) => basis === cell.basis);
    if (current !== undefined) return decidedCell(cell, current);
    const newest = onCell.at(-1);
    if (newest === undefined) return cell;
    stale.push(newest);
    return withStaleDecision(cell, newest);
  });
  const seen = new Set(imported.map(({ organization }) => organization));
  const unused = [...decided].flatMap(([id, cells]) => (seen.has(id) ? [] : [...cells.values()].flat()));
  return { annotations, stale, unused };
}
