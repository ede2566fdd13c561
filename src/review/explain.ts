import type { Annotation } from '../model/annotation.ts';
import type { Evidence } from '../model/evidence.ts';

/** A rule's name, and its order of precedence in words. */
export interface RuleInWords {
  readonly title: string;
  readonly precedence: string;
}

/** A cell with all that it stands on. */
export interface ExplainedCell extends Omit<Annotation, 'evidence'> {
  readonly rule: RuleInWords;
  readonly evidence: readonly Evidence[];
  /** Ids of evidence that is no longer at hand. */
  readonly missingEvidence: readonly string[];
}

/** Joins a cell with its evidence. */
export function explainCell(
  cell: Annotation,
  evidence: readonly Evidence[],
  rule: RuleInWords,
): ExplainedCell {
  const byId = new Map(evidence.map((one) => [one.id, one]));
  return {
    ...cell,
    rule: { title: rule.title, precedence: rule.precedence },
    evidence: cell.evidence.flatMap((id) => byId.get(id) ?? []),
    missingEvidence: cell.evidence.filter((id) => !byId.has(id)),
  };
}

/** A cell's explanation as text. Words from pages are shown without their control characters. */
export function explanationText(cell: ExplainedCell): string {
  return [
    `${cell.rule.title}: ${shown(cell.value ?? cell.absence ?? '')}\n`,
    `  set by     ${origin(cell)}, confidence ${cell.confidence.toFixed(2)}\n`,
    `  because    ${shown(cell.explanation)}\n`,
    `  precedence ${cell.rule.precedence}\n`,
    ...cell.evidence.map(evidenceText),
    ...cell.missingEvidence.map((id) => `  evidence   ${id} is not in this snapshot\n`),
    ...cell.rejected.map(
      ({ value, by, reason }) => `  not        ${shown(value)} (${by}): ${shown(reason)}\n`,
    ),
  ].join('');
}

function origin({ origin: kind, by, version }: ExplainedCell): string {
  if (kind === 'decision') return `a person’s decision, ${by}`;
  if (kind === 'import') return `the file ${by}`;
  return `rule ${by}, version ${version}`;
}

function evidenceText(one: Evidence): string {
  const place = one.path === undefined ? '' : `, ${one.path}`;
  return [
    `  evidence   “${shown(one.quote ?? one.value)}”\n`,
    `             ${one.source}: ${shown(one.url)}${shown(place)}\n`,
    `             read ${one.at}, ${one.digest}\n`,
    `             about ${one.about === 'self' ? 'the organization itself' : 'its group'}; matched by ${one.match.key}: ${shown(one.match.reason)}\n`,
  ].join('');
}

/** Text from strangers on a terminal: no control characters, no changes of direction. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
