import type { Annotation } from '../model/annotation.ts';
import type { Changes } from '../model/changes.ts';
import type { Evidence } from '../model/evidence.ts';
import { type AnnotatedField, FIELD_LABELS } from '../model/vocabulary.ts';
import type { MemberRow } from './rows.ts';

/** How a cell is written whose value is known, but whose source does not allow republication. */
export const WITHHELD = 'withheld';

/** What it means, for the descriptor and the dictionary. */
export const WITHHELD_MEANING = 'known, but its source does not allow republication';

/**
 * Marks the cells that must not be published: free text that a rule took from sources of which none allows
 * republication. A label is our own judgement, and a person's decision or a published value is theirs: these
 * are never withheld.
 */
export function withholdCells(rows: readonly MemberRow[], evidence: readonly Evidence[]): MemberRow[] {
  const byId = new Map(evidence.map((statement) => [statement.id, statement]));
  return rows.map((row) => {
    const withheld = [...row.cells.values()].filter((cell) => mustWithhold(cell, byId));
    return { ...row, withheld: new Set(withheld.map(({ field }) => field)) };
  });
}

function mustWithhold(cell: Annotation, evidence: ReadonlyMap<string, Evidence>): boolean {
  if (cell.value === null || cell.origin !== 'rule' || FIELD_LABELS[cell.field] !== undefined) return false;
  const statements = cell.evidence.flatMap((id) => evidence.get(id) ?? []);
  return statements.length > 0 && statements.every(({ publishable }) => !publishable);
}

/** The differences without values that are withheld: a changelog must not tell what the tables do not. */
export function withoutWithheld(changes: Changes, rows: readonly MemberRow[]): Changes {
  const withheld = new Set(
    rows.flatMap(({ organization, withheld = NONE }) =>
      [...withheld].map((field) => `${organization.id} ${field}`),
    ),
  );
  const changed = changes.changed
    .map((change) =>
      withheld.has(`${change.organization} ${change.field}`) ? { ...change, to: WITHHELD } : change,
    )
    .filter(({ from, to }) => from !== to);
  return { ...changes, changed };
}

const NONE: ReadonlySet<AnnotatedField> = new Set();
