import type { Evidence } from '../model/evidence.ts';
import type { Match } from './lexicon.ts';
import type { BusinessKey } from './lexicons/business.ts';
import type { Reading } from './reading.ts';

/** Quotes that are shown of one sign; more would bury the first. */
const MOST_WORDS = 4;
/** Characters of a quote in an explanation; the evidence holds the whole. */
const LONGEST_QUOTE = 80;

/** Words as they are quoted in an explanation: “a”, “b”. */
export function quoted(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  return distinct
    .slice(0, MOST_WORDS)
    .map((word) => `“${word.length > LONGEST_QUOTE ? `${word.slice(0, LONGEST_QUOTE)}…` : word}”`)
    .join(', ');
}

/** The words of an explanation that name a statement: its value, and the source that made it. */
export function saidBy(evidence: Evidence): string {
  return `${evidence.source} gives “${evidence.value}”`;
}

/** The ids of evidence, each once. */
export function idsOf(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ id }) => id))];
}

/** The words of a set of keys among matches. */
export function wordsOf(matches: readonly Match<BusinessKey>[], keys: ReadonlySet<BusinessKey>): string[] {
  return matches.filter(({ key }) => keys.has(key)).map(({ words }) => words);
}

/** ` (asked: …)`: the sources whose silence a negative answer stands on. */
export function askedSources(reading: Reading): string {
  const asked = reading.askedSources();
  return asked.length === 0 ? ', and no register was asked' : ` (asked: ${asked.join(', ')})`;
}
