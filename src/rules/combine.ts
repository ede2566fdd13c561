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
  const own = strongestFirst(votes.filter((vote) => vote.value === value));
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
  const best: Vote<Value>[] = [];
  for (const vote of votes) {
    if (vote.value === won) continue;
    const at = best.findIndex(({ value }) => value === vote.value);
    const known = best[at];
    if (known === undefined) best.push(vote);
    else if (vote.strength > known.strength) best[at] = vote;
  }
  return strongestFirst(best);
}

/** Sorts a few votes where they stand; of two that are as strong, the first stays the first. */
function strongestFirst<Value extends string>(votes: Vote<Value>[]): Vote<Value>[] {
  // By insertion: for so few, `sort` takes more time to make itself ready than to sort.
  for (let end = 1; end < votes.length; end++) {
    for (let at = end; at > 0; at--) {
      const [before, vote] = [votes[at - 1], votes[at]];
      if (before === undefined || vote === undefined || before.strength >= vote.strength) break;
      votes[at - 1] = vote;
      votes[at] = before;
    }
  }
  return votes;
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
