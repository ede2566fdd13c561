import { sha256, stableJson } from '../files/hash.ts';
import type { Annotation } from '../model/annotation.ts';
import type { CellDecision } from '../model/decision.ts';
import type { AnnotatedField } from '../model/vocabulary.ts';
import type { Check, CheckWorld, Problem } from './check.ts';
import type { CheckTable } from './table.ts';

/** One mending can bring the next to light; after so many rounds a cell that still changes is left alone. */
const MOST_ROUNDS = 5;

/** Who decides, and when. */
export interface Decider {
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Turns the safe suggestions of the checks into decisions, one a cell. The data are not touched: a decision
 * can be withdrawn, and does not apply any more once the cell stands on other evidence.
 *
 * @param table a snapshot's table, whose organizations are those of the annotations.
 */
export function fixesAsDecisions(
  table: CheckTable,
  annotations: readonly Annotation[],
  world: CheckWorld,
  checks: readonly Check[],
  decider: Decider,
): CellDecision[] {
  const mended = new Map<string, { text: string; reasons: string[] }>();
  let current = table;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = suggestedFixes(current, world, checks);
    if (fixes.size === 0) break;
    for (const [key, { text, reason }] of fixes) {
      mended.set(key, { text, reasons: [...(mended.get(key)?.reasons ?? []), reason] });
    }
    current = withTexts(current, fixes);
  }
  return annotations.flatMap((cell) => {
    const fix = mended.get(cellKey(cell.organization, cell.field));
    return fix === undefined || fix.text === cell.value || cell.value === null
      ? []
      : [decision(cell, fix, decider)];
  });
}

function suggestedFixes(table: CheckTable, world: CheckWorld, checks: readonly Check[]) {
  const fixes = new Map<string, { text: string; reason: string }>();
  for (const { id, look } of checks) {
    for (const problem of look(table, world)) {
      const key = cellKey(problem.row.organization, problem.field);
      if (problem.suggestion !== undefined && !fixes.has(key)) {
        fixes.set(key, { text: problem.suggestion, reason: reasonOf(id, problem) });
      }
    }
  }
  return fixes;
}

function reasonOf(check: string, { message }: Problem): string {
  return `${check}: ${message}`;
}

function withTexts(table: CheckTable, fixes: ReadonlyMap<string, { text: string }>): CheckTable {
  const rows = table.rows.map((row) => {
    const cells = [...row.cells].map(([field, text]): [string, string] => {
      return [field, fixes.get(cellKey(row.organization, field))?.text ?? text];
    });
    return { ...row, cells: new Map(cells) };
  });
  return { ...table, rows };
}

function cellKey(organization: string, field: string): string {
  return `${organization} ${field}`;
}

function decision(
  cell: Annotation,
  fix: { text: string; reasons: string[] },
  { by, at }: Decider,
): CellDecision {
  const field: AnnotatedField = cell.field;
  const { organization, basis } = cell;
  const content = { kind: 'cell', organization, field, value: fix.text, absence: null, basis } as const;
  const reason = [...new Set(fix.reasons)].join('; ');
  return { id: `d-${sha256(stableJson({ ...content, by, at })).slice(0, 12)}`, by, at, reason, ...content };
}
