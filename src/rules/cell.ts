import type { Annotation } from '../model/annotation.ts';
import type { CellDecision } from '../model/decision.ts';
import { basisOf } from './basis.ts';
import type { Reading } from './reading.ts';
import type { Rule, Verdict } from './rule.ts';

/** The cell of a verdict: its value, and in words why it has it and why the others lost. */
export function ruledCell(rule: Rule, reading: Reading, verdict: Verdict): Annotation {
  const { winner, supporters, losers } = verdict;
  return {
    ...common(rule, reading),
    value: winner.value,
    absence: null,
    by: `${rule.field}.${winner.indicator}`,
    confidence: verdict.confidence,
    explanation: explained(verdict),
    evidence: [...new Set([winner, ...supporters].flatMap(({ evidence }) => evidence))],
    rejected: losers.map(({ vote, reason }) => ({
      value: vote.value,
      by: `${rule.field}.${vote.indicator}`,
      reason: `${sentence(vote.because)} It lost because ${reason}.`,
    })),
  };
}

/** The cell of a field that no indicator spoke on: `not found` where sources were used, else `not checked`. */
export function absentCell(rule: Rule, reading: Reading): Annotation {
  const looked = reading.wasAsked() || reading.facts.evidence.length > 0;
  return {
    ...common(rule, reading),
    value: null,
    absence: looked ? 'not found' : 'not checked',
    by: `${rule.field}.none`,
    confidence: looked ? 0.6 : 0.1,
    explanation: looked
      ? 'The sources that were used say nothing about it.'
      : 'No source that could tell was used.',
    evidence: [],
    rejected: [],
  };
}

/** The cell of a field that does not exist for the organization. */
export function inapplicableCell(rule: Rule, reading: Reading, reason: string): Annotation {
  return {
    ...common(rule, reading),
    value: null,
    absence: 'not applicable',
    by: `${rule.field}.applicable`,
    confidence: 0.95,
    explanation: reason,
    evidence: [],
    rejected: [],
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

function common(rule: Rule, reading: Reading) {
  return {
    organization: reading.facts.organization.id,
    field: rule.field,
    origin: 'rule' as const,
    version: rule.version,
    basis: basisOf(reading.facts, rule.reads),
  };
}

function explained({ winner, supporters }: Verdict): string {
  const also = supporters.map(({ because }) => because);
  return `${winner.value}: ${winner.because}${also.length > 0 ? `; also, ${also.join('; ')}` : ''}.`;
}

function sentence(because: string): string {
  return `${because.charAt(0).toUpperCase()}${because.slice(1)}.`;
}

function day(decision: CellDecision): string {
  return decision.at.slice(0, 10);
}
