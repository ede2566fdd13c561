import type { EvidenceField } from '../model/evidence.ts';
import type { AnnotatedField } from '../model/vocabulary.ts';
import type { Reading } from './reading.ts';

/** What an indicator saw: the value that it speaks for, how strongly, and the words it stands on. */
export interface Sign<Value extends string = string> {
  readonly value: Value;
  /** How much it counts: 0 (nothing) to 1 (settles the matter alone). */
  readonly strength: number;
  /** The rest of a sentence that begins with "because": names what was seen, with the quoted words. */
  readonly because: string;
  /** Ids of the evidence that it stands on; empty where it stands on the listed name alone. */
  readonly evidence: readonly string[];
}

/** A sign, with the indicator that gave it. */
export interface Vote<Value extends string = string> extends Sign<Value> {
  readonly indicator: string;
}

/** One small, named reason: looks at one kind of evidence and speaks for a value, or abstains. */
export interface Indicator<Value extends string = string> {
  /** Name within its rule, in kebab case. */
  readonly id: string;
  /** What it looks at, in a line. */
  readonly title: string;
  /** It speaks where nothing is known, from what most organizations are: no evidence, and no conflict. */
  readonly fallback?: boolean;
  readonly look: (reading: Reading) => Sign<Value> | null;
}

/** What the votes come to. */
export interface Verdict<Value extends string = string> {
  readonly winner: Vote<Value>;
  readonly confidence: number;
  /** Other votes for the same value. */
  readonly supporters: readonly Vote<Value>[];
  /** The best vote for each other value, and why it lost. */
  readonly losers: readonly { readonly vote: Vote<Value>; readonly reason: string }[];
}

/** Weighs the votes, which come in the order of the indicators; null where none was cast. */
export type Combination = <Value extends string>(votes: readonly Vote<Value>[]) => Verdict<Value> | null;

/** How one field gets its value. */
export interface Rule<Value extends string = string> {
  readonly field: AnnotatedField;
  /** Raised whenever the rule can give another answer on the same evidence. */
  readonly version: number;
  readonly title: string;
  /** The order of precedence, in words: for the explanation and the documentation. */
  readonly precedence: string;
  /** The evidence that it looks at. A decision goes stale when any of it changes. */
  readonly reads: readonly EvidenceField[];
  readonly indicators: readonly Indicator<Value>[];
  readonly combine: Combination;
}

/** The votes of a rule on one organization, in the order of its indicators. */
export function votesOf<Value extends string>(rule: Rule<Value>, reading: Reading): Vote<Value>[] {
  const votes: Vote<Value>[] = [];
  for (const indicator of rule.indicators) {
    const sign = indicator.look(reading);
    if (sign === null) continue;
    // Written out, without spreading: millions of votes are cast in one go.
    const { value, strength, because, evidence } = sign;
    votes.push({ indicator: indicator.id, value, strength, because, evidence });
  }
  return votes;
}
