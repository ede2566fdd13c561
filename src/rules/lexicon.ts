import { NearWords } from './near-words.ts';

/** One entry of a word list: the words for one thing, in both languages. */
export interface Entry {
  /** Simplified Chinese, NFKC, lower case. Found anywhere in a text. */
  readonly zh: readonly string[];
  /** English, lower case, singular. Found as whole words; a plural and a hyphen make no difference. */
  readonly en: readonly string[];
  /** What the entry catches, and what it must not be taken for. */
  readonly catches: string;
}

/** A word list, as data: entries by key. */
export type Lexicon<Key extends string = string> = Readonly<Record<Key, Entry>>;

/** The words of a list that is written as one text, parted by commas. */
export function words(list: string): readonly string[] {
  return list.split(',').map((word) => word.trim().replace(/\s+/g, ' '));
}

/** Words of an entry found in a text. */
export interface Match<Key extends string = string> {
  readonly key: Key;
  /** The words as they stand in the text. */
  readonly words: string;
  /** Where they begin, in UTF-16 units. */
  readonly at: number;
}

interface Phrase<Key> {
  readonly tokens: readonly string[];
  readonly key: Key;
}

interface Term<Key> {
  readonly word: string;
  readonly key: Key;
}

interface Token {
  word: string;
  readonly start: number;
  readonly end: number;
}

const LATIN_WORD = /[a-z0-9]+(?:[.#'’][a-z0-9]+)*/g;
const LATIN = /[a-z]/;
const HAN = /[\u3400-\u9fff]/;

/**
 * Finds the words of a lexicon in texts. The longest word wins at each place and words do not overlap, so
 * that 智能手机 (smartphone) is not read as 智能 (intelligent), nor "smart phone" as "smart".
 */
export class Finder<Key extends string> {
  private readonly phrases = new Map<string, Phrase<Key>[]>();
  /** By the code of the first character. */
  private readonly terms = new Map<number, Term<Key>[]>();
  private readonly near: NearWords;

  constructor(lexicon: Lexicon<Key>) {
    for (const [key, entry] of Object.entries(lexicon) as [Key, Entry][]) {
      for (const phrase of entry.en) this.addPhrase(phrase, key);
      for (const word of entry.zh) this.addTerm(word, key);
    }
    for (const list of this.phrases.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
    for (const list of this.terms.values()) list.sort((a, b) => b.word.length - a.word.length);
    const tokens = [...this.phrases.values()].flat().flatMap((phrase) => phrase.tokens);
    this.near = new NearWords(new Set(tokens));
  }

  /**
   * All matches in a text, in order.
   *
   * @param text in NFKC, in any case.
   * @param typed the text was typed by hand: long English words are found with a slip of one letter.
   */
  find(text: string, typed = false): Match<Key>[] {
    const plain = text.toLowerCase();
    const found = LATIN.test(plain) ? this.inLatin(plain, typed) : [];
    if (HAN.test(plain) && this.inHan(plain, found)) found.sort((a, b) => a.at - b.at);
    return found;
  }

  private addPhrase(phrase: string, key: Key): void {
    const tokens = tokensOf(phrase).map(({ word }) => word);
    const [first] = tokens;
    if (first === undefined) throw new Error(`The lexicon's English words "${phrase}" hold no letter.`);
    push(this.phrases, first, { tokens, key });
  }

  private addTerm(word: string, key: Key): void {
    push(this.terms, word.charCodeAt(0), { word, key });
  }

  private inLatin(text: string, typed: boolean): Match<Key>[] {
    const tokens = tokensOf(text);
    if (typed) for (const token of tokens) token.word = this.near.meant(token.word);
    const found: Match<Key>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const first = tokens[at];
      const phrase =
        first && this.phrases.get(first.word)?.find((candidate) => follows(tokens, at, candidate));
      const last = phrase && tokens[at + phrase.tokens.length - 1];
      if (phrase && first && last) {
        found.push({ key: phrase.key, words: text.slice(first.start, last.end), at: first.start });
        at += phrase.tokens.length;
      } else at += 1;
    }
    return found;
  }

  /** @returns was anything added? */
  private inHan(text: string, found: Match<Key>[]): boolean {
    const before = found.length;
    for (let at = 0; at < text.length; ) {
      const term = this.terms.get(text.charCodeAt(at))?.find(({ word }) => text.startsWith(word, at));
      if (term) found.push({ key: term.key, words: term.word, at });
      at += term ? term.word.length : 1;
    }
    return found.length > before;
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(LATIN_WORD)) {
    const [word] = match;
    tokens.push({ word: singular(word), start: match.index, end: match.index + word.length });
  }
  return tokens;
}

/** Takes the plural's ending off: enough to join "robots" with "robot" and "technologies" with "technology". */
function singular(word: string): string {
  if (!word.endsWith('s') || word.length <= 3) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

function follows<Key>(tokens: readonly Token[], at: number, phrase: Phrase<Key>): boolean {
  return phrase.tokens.every((word, offset) => tokens[at + offset]?.word === word);
}

function push<MapKey, Value>(map: Map<MapKey, Value[]>, key: MapKey, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
