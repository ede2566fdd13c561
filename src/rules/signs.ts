import type { Evidence, EvidenceField } from '../model/evidence.ts';
import type { Match } from './lexicon.ts';
import type { BusinessKey } from './lexicons/business.ts';
import type { Reading } from './reading.ts';

/** Quotes that are shown of one sign; more would bury the first. */
const MOST_WORDS = 4;
/** Characters of a quote in an explanation; the evidence holds the whole. */
const LONGEST_QUOTE = 80;

/** Words as they are quoted in an explanation: “a”, “b”; each once. */
export function quoted(words: Iterable<string>): string {
  const quotes: string[] = [];
  for (const word of words) {
    const quote = `“${word.length > LONGEST_QUOTE ? `${word.slice(0, LONGEST_QUOTE)}…` : word}”`;
    if (!quotes.includes(quote)) quotes.push(quote);
    if (quotes.length === MOST_WORDS) break;
  }
  return quotes.join(', ');
}

/** The words of an explanation that name a statement: its value, and the source that made it. */
export function saidBy(evidence: Evidence): string {
  return `${evidence.source} gives “${evidence.value}”`;
}

/** The ids of evidence, each once. */
export function idsOf(evidence: readonly Evidence[]): string[] {
  const ids: string[] = [];
  for (const { id } of evidence) if (!ids.includes(id)) ids.push(id);
  return ids;
}

/** The words of a set of keys among matches. */
export function wordsOf(matches: readonly Match<BusinessKey>[], keys: ReadonlySet<BusinessKey>): string[] {
  return matches.filter(({ key }) => keys.has(key)).map(({ words }) => words);
}

/** ` (asked: …)`: the sources on some fields whose silence a negative answer stands on. */
export function askedSources(reading: Reading, fields: readonly EvidenceField[]): string {
  const asked = reading.askedOn(fields);
  return asked.length === 0 ? ', and no register was asked' : ` (asked: ${asked.join(', ')})`;
}
