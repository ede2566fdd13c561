import type { Annotation } from '../model/annotation.ts';
import type { CellDecision } from '../model/decision.ts';
import type { Reading } from './reading.ts';
import type { Rule, Verdict, Vote } from './rule.ts';

/** The cell of a verdict: its value, and in words why it has it and why the others lost. */
export function ruledCell(rule: Rule, reading: Reading, verdict: Verdict): Annotation {
  const { winner, supporters, losers } = verdict;
  return cell(rule, reading, winner.indicator, {
    value: winner.value,
    absence: null,
    confidence: verdict.confidence,
    explanation: explained(verdict),
    evidence: evidenceOf(winner, supporters),
    rejected: losers.map((loser) => rejected(rule, loser)),
  });
}

/** The cell of a field that no indicator spoke on: `not found` where sources were used, else `not checked`. */
export function absentCell(rule: Rule, reading: Reading): Annotation {
  const looked = reading.wasAskedOn(rule.reads) || reading.facts.evidence.length > 0;
  return cell(rule, reading, 'none', {
    value: null,
    absence: looked ? 'not found' : 'not checked',
    confidence: looked ? 0.6 : 0.1,
    explanation: looked
      ? 'The sources that were used say nothing about it.'
      : 'No source that could tell was used.',
    evidence: [],
    rejected: [],
  });
}

/** The cell of a field that does not exist for the organization. */
export function inapplicableCell(rule: Rule, reading: Reading, reason: string): Annotation {
  return cell(rule, reading, 'applicable', {
    value: null,
    absence: 'not applicable',
    confidence: 0.95,
    explanation: reason,
    evidence: [],
    rejected: [],
  });
}

type Finding = Pick<Annotation, 'value' | 'absence' | 'confidence' | 'explanation' | 'evidence' | 'rejected'>;

// Written out, without spreading: millions of cells are made in one go.
function cell(rule: Rule, reading: Reading, indicator: string, finding: Finding): Annotation {
  return {
    organization: reading.facts.organization.id,
    field: rule.field,
    value: finding.value,
    absence: finding.absence,
    origin: 'rule',
    by: `${rule.field}.${indicator}`,
    version: rule.version,
    confidence: finding.confidence,
    explanation: finding.explanation,
    evidence: finding.evidence,
    rejected: finding.rejected,
    basis: reading.basisOf(rule.reads),
  };
}

function evidenceOf(winner: Vote, supporters: readonly Vote[]): string[] {
  const ids = [...winner.evidence];
  for (const { evidence } of supporters) for (const id of evidence) if (!ids.includes(id)) ids.push(id);
  return ids;
}

function rejected(rule: Rule, { vote, reason }: Verdict['losers'][number]): Annotation['rejected'][number] {
  return {
    value: vote.value,
    by: `${rule.field}.${vote.indicator}`,
    reason: `${sentence(vote.because)} It lost because ${reason}.`,
  };
}

/** A rule's cell after a person decided on it; what the rule says stays among the rejected values. */
export function decidedCell(byRule: Annotation, decision: CellDecision): Annotation {
  const differs = byRule.value !== null && byRule.value !== decision.value;
  return {
    ...byRule,
    value: decision.value,
    absence: decision.absence,
    origin: 'decision',
    by: decision.id,
    version: null,
    confidence: 1,
    explanation: `${decision.by} decided so on ${day(decision)}: ${decision.reason}`,
    rejected: differs
      ? [
          {
            value: byRule.value ?? '',
            by: byRule.by,
            reason: `${byRule.explanation} It lost because a person decided otherwise.`,
          },
          ...byRule.rejected.filter(({ value }) => value !== decision.value),
        ]
      : byRule.rejected,
  };
}

/** A rule's cell on which a person decided when the evidence was another: the decision is kept in sight. */
export function withStaleDecision(byRule: Annotation, decision: CellDecision): Annotation {
  return {
    ...byRule,
    rejected: [
      {
        value: decision.value ?? decision.absence ?? '',
        by: decision.id,
        reason:
          `${decision.by} decided so on ${day(decision)} (${decision.reason}), but the evidence has changed since. ` +
          'It does not apply until someone looks again.',
      },
      ...byRule.rejected,
    ],
  };
}

function explained({ winner, supporters }: Verdict): string {
  if (supporters.length === 0) return `${winner.value}: ${winner.because}.`;
  return `${winner.value}: ${winner.because}; also, ${supporters.map(({ because }) => because).join('; ')}.`;
}

function sentence(because: string): string {
  return `${because.charAt(0).toUpperCase()}${because.slice(1)}.`;
}

function day(decision: CellDecision): string {
  return decision.at.slice(0, 10);
}
