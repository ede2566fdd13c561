import type { Verdict, Vote } from './rule.ts';

const NO_VOTES: readonly never[] = [];
const NO_LOSERS: readonly never[] = [];

/**
 * The combination for rules whose indicators stand in an order: the first that speaks settles the value,
 * and its strength is the confidence; a later one that disagrees takes a little of it away.
 */
export function firstThatSpeaks<Value extends string>(votes: readonly Vote<Value>[]): Verdict<Value> | null {
  const [winner] = votes;
  if (winner === undefined) return null;
  if (votes.length === 1) {
    return { winner, confidence: clamp(winner.strength), supporters: NO_VOTES, losers: NO_LOSERS };
  }
  const others = bestOfOtherValues(votes, winner.value);
  const doubt = (others[0]?.strength ?? 0) * 0.3;
  return {
    winner,
    confidence: clamp(winner.strength * (1 - doubt)),
    supporters: votes.filter((vote) => vote !== winner && vote.value === winner.value),
    losers: others.map((vote) => ({ vote, reason: `"${winner.indicator}" stands before it` })),
  };
}

/**
 * The combination for rules whose indicators add up: the strengths of the votes for each value are summed,
 * and the value with the greatest sum wins; at a tie, the value whose first vote came first. The
 * confidence is the winner's share of all that was cast.
 */
export function greatestSum<Value extends string>(votes: readonly Vote<Value>[]): Verdict<Value> | null {
  const [first] = votes;
  if (first === undefined) return null;
  if (votes.length === 1) {
    return { winner: first, confidence: clamp(1), supporters: NO_VOTES, losers: NO_LOSERS };
  }
  const sums = new Map<Value, number>();
  let all = 0;
  for (const { value, strength } of votes) {
    sums.set(value, (sums.get(value) ?? 0) + strength);
    all += strength;
  }
  let value = first.value;
  let sum = 0;
  for (const [one, ownSum] of sums) {
    if (ownSum > sum) [value, sum] = [one, ownSum];
  }
  const own = votes.filter((vote) => vote.value === value).sort((a, b) => b.strength - a.strength);
  return {
    winner: own[0] ?? first,
    confidence: clamp(sum / all),
    supporters: own.slice(1),
    losers: bestOfOtherValues(votes, value).map((vote) => ({
      vote,
      reason: `the signs for it weigh ${weight(sums.get(vote.value))} against ${weight(sum)}`,
    })),
  };
}

function bestOfOtherValues<Value extends string>(votes: readonly Vote<Value>[], won: Value): Vote<Value>[] {
  const best = new Map<Value, Vote<Value>>();
  for (const vote of votes) {
    const known = best.get(vote.value);
    if (vote.value !== won && (known === undefined || vote.strength > known.strength)) {
      best.set(vote.value, vote);
    }
  }
  return [...best.values()].sort((a, b) => b.strength - a.strength);
}

/** Two decimals, made of whole numbers: `toFixed` is too slow for millions of explanations. */
function weight(sum = 0): string {
  const hundredths = Math.round(sum * 100);
  const rest = hundredths % 100;
  return `${(hundredths - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`;
}

function clamp(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0.01, confidence)) * 100) / 100;
}
