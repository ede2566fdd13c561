import type { Decision, IdentityDecision } from '../model/decision.ts';

/** What people decided on which organizations are one. */
export interface IdentityDecisions {
  /** The organization that one is compared as: itself, or the one that it was renamed or merged to. */
  readonly standsFor: (organization: string) => string;
  /** Has a person said that the two are not one? */
  readonly isRejected: (one: string, other: string) => boolean;
  /** The accepted decision by which one organization became another. */
  readonly acceptedFor: (other: string) => IdentityDecision | undefined;
}

/** Reads the decisions on renames and mergers that are in force: the last one on a pair counts. */
export function identityDecisions(decisions: readonly Decision[]): IdentityDecisions {
  const withdrawn = new Set(decisions.flatMap((one) => (one.kind === 'withdrawal' ? [one.decision] : [])));
  const accepted = new Map<string, IdentityDecision>();
  const rejected = new Set<string>();
  for (const decision of decisions) {
    if (decision.kind !== 'rename' && decision.kind !== 'merge') continue;
    if (withdrawn.has(decision.id)) continue;
    rejected.delete(pairKey(decision.organization, decision.other));
    accepted.delete(decision.other);
    if (decision.verdict === 'accepted') accepted.set(decision.other, decision);
    if (decision.verdict === 'rejected') rejected.add(pairKey(decision.organization, decision.other));
  }
  return {
    standsFor: (organization) => follow(organization, accepted),
    isRejected: (one, other) => rejected.has(pairKey(one, other)),
    acceptedFor: (other) => accepted.get(other),
  };
}

/** Follows a chain of renames to its end; a circle of them ends where it was entered. */
function follow(organization: string, accepted: ReadonlyMap<string, IdentityDecision>): string {
  const seen = new Set<string>();
  let current = organization;
  for (
    let next = accepted.get(current);
    next !== undefined && !seen.has(current);
    next = accepted.get(current)
  ) {
    seen.add(current);
    current = next.organization;
  }
  return current;
}

function pairKey(one: string, other: string): string {
  return [one, other].sort().join(' ');
}
