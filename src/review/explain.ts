import type { Annotation } from '../model/annotation.ts';
import type { Evidence, EvidenceField, Lookup } from '../model/evidence.ts';

/** A rule's name, and its order of precedence in words. */
export interface RuleInWords {
  readonly title: string;
  readonly precedence: string;
}

/** Longest part of a statement that a cell does not stand on, in characters; the JSON has it whole. */
const LONGEST_QUOTE = 120;

/** A cell with all that it stands on. */
export interface ExplainedCell extends Omit<Annotation, 'evidence'> {
  readonly rule: RuleInWords;
  readonly evidence: readonly Evidence[];
  /** Ids of evidence that is no longer at hand. */
  readonly missingEvidence: readonly string[];
  /** What its rule reads besides: statements that disagree, or that added nothing. */
  readonly otherEvidence: readonly Evidence[];
}

/**
 * Joins a cell with its evidence.
 *
 * @param evidence all statements about the cell's organization.
 */
export function explainCell(
  cell: Annotation,
  evidence: readonly Evidence[],
  rule: RuleInWords & { readonly reads: readonly EvidenceField[] },
): ExplainedCell {
  const byId = new Map(evidence.map((one) => [one.id, one]));
  return {
    ...cell,
    rule: { title: rule.title, precedence: rule.precedence },
    evidence: cell.evidence.flatMap((id) => byId.get(id) ?? []),
    missingEvidence: cell.evidence.filter((id) => !byId.has(id)),
    otherEvidence: evidence.filter(
      ({ id, field }) => rule.reads.includes(field) && !cell.evidence.includes(id),
    ),
  };
}

/** Statements that none of the cells shows: no rule reads them. */
export function unreadEvidence(cells: readonly ExplainedCell[], evidence: readonly Evidence[]): Evidence[] {
  const shownIds = new Set(
    cells.flatMap((cell) => [...cell.evidence, ...cell.otherEvidence]).map(({ id }) => id),
  );
  return evidence.filter(({ id }) => !shownIds.has(id));
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
    ...cell.otherEvidence.map(otherText),
  ].join('');
}

/** Statements that no rule reads, and how look-ups ended that gave nothing; empty where there are neither. */
export function leftoversText(unread: readonly Evidence[], lookups: readonly Lookup[]): string {
  const statements = unread.map(otherText);
  const endings = lookups.map(
    ({ source, outcome, reason }) => `  ${outcome.padEnd(14)} ${source}: ${shown(reason)}\n`,
  );
  return [
    ...(statements.length > 0 ? ['Statements that no rule reads\n', ...statements] : []),
    ...(statements.length > 0 && endings.length > 0 ? ['\n'] : []),
    ...(endings.length > 0 ? ['Look-ups that gave nothing\n', ...endings] : []),
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

/** A match below this is worth its reason, also where a statement is shown in brief. */
const SURE = 0.9;

/**
 * A statement that a cell does not stand on, in brief: its value, its words where they are others, where it stands,
 * and how it was found to be the organization's where that is less than sure.
 */
function otherText(one: Evidence): string {
  const group = one.about === 'self' ? '' : ' of its group';
  const words = one.quote === undefined || one.quote === one.value ? '' : `, by “${brief(one.quote)}”`;
  const place = one.path === undefined ? '' : `, ${one.path}`;
  const { key, score, reason } = one.match;
  return [
    `  also       ${one.field}${group}: ${brief(one.value)}${words}\n`,
    `             ${one.source}: ${shown(one.url)}${shown(place)}, read ${one.at}\n`,
    ...(score < SURE ? [`             matched by ${key}, ${score.toFixed(2)}: ${shown(reason)}\n`] : []),
  ].join('');
}

function brief(text: string): string {
  const characters = [...shown(text)];
  return characters.length > LONGEST_QUOTE
    ? `${characters.slice(0, LONGEST_QUOTE).join('')}…`
    : characters.join('');
}

/** Text from strangers on a terminal: no control characters, no changes of direction. */
function shown(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
