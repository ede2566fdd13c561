import { twoAt } from '../model/two-at.ts';
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

/** The phrases that begin with one word. */
interface Beginning<Key> {
  /** What the word says alone. */
  alone: Key | undefined;
  readonly bySecond: Map<string, Phrase<Key>[]>;
}

interface Term<Key> {
  readonly word: string;
  readonly key: Key;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const LATIN = /[a-z]/;
const HAN = /[\u3400-\u9fff]/;
const NO_TOKENS: readonly Token[] = [];

/** A text made ready for finding words, once for all word lists that are looked for in it. */
export class PlainText {
  /** In lower case. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hasHan: boolean;

  /** @param written in NFKC, in any case. */
  constructor(readonly written: string) {
    this.text = written.toLowerCase();
    this.tokens = LATIN.test(this.text) ? tokensOf(this.text) : NO_TOKENS;
    this.hasHan = HAN.test(this.text);
  }
}

/**
 * Finds the words of a lexicon in texts. The longest word wins at each place and words do not overlap, so
 * that 智能手机 (smartphone) is not read as 智能 (intelligent), nor "smart phone" as "smart".
 */
export class Finder<Key extends string> {
  /** By the first word. */
  private readonly phrases = new Map<string, Beginning<Key>>();
  /** By the first two characters, as {@link twoAt} numbers them. */
  private readonly terms = new Map<number, Term<Key>[]>();
  private readonly near: NearWords;

  constructor(lexicon: Lexicon<Key>) {
    for (const [key, entry] of Object.entries(lexicon) as [Key, Entry][]) {
      for (const phrase of entry.en) this.addPhrase(phrase, key);
      for (const word of entry.zh) this.addTerm(word, key);
    }
    const longer = [...this.phrases.values()].flatMap(({ bySecond }) => [...bySecond.values()]);
    for (const list of longer) list.sort((a, b) => b.tokens.length - a.tokens.length);
    for (const list of this.terms.values()) list.sort((a, b) => b.word.length - a.word.length);
    const tokens = longer.flat().flatMap((phrase) => phrase.tokens);
    this.near = new NearWords(new Set([...this.phrases.keys(), ...tokens]));
  }

  /**
   * All matches in a text, in order.
   *
   * @param typed the text was typed by hand: long English words are found with a slip of one letter.
   */
  find({ text, tokens, hasHan }: PlainText, typed = false): Match<Key>[] {
    const found: Match<Key>[] = [];
    if (tokens.length > 0) this.inLatin(text, typed ? tokens.map(this.meant) : tokens, found);
    const inLatin = found.length;
    if (hasHan) this.inHan(text, found);
    // Each script comes in order by itself.
    if (inLatin > 0 && found.length > inLatin) found.sort((a, b) => a.at - b.at);
    return found;
  }

  private readonly meant = (token: Token): Token => {
    const word = this.near.meant(token.word);
    return word === token.word ? token : { ...token, word };
  };

  private addPhrase(phrase: string, key: Key): void {
    const tokens = tokensOf(phrase).map(({ word }) => word);
    const [first, second] = tokens;
    if (first === undefined) throw new Error(`The lexicon's English words "${phrase}" hold no letter.`);
    const beginning = this.phrases.get(first) ?? { alone: undefined, bySecond: new Map() };
    if (second === undefined) beginning.alone = key;
    else push(beginning.bySecond, second, { tokens, key });
    this.phrases.set(first, beginning);
  }

  private addTerm(word: string, key: Key): void {
    if (word.length < 2)
      throw new Error(`The lexicon's Chinese word "${word}" is too short to tell anything.`);
    push(this.terms, twoAt(word, 0), { word, key });
  }

  private inLatin(text: string, tokens: readonly Token[], found: Match<Key>[]): void {
    for (let at = 0; at < tokens.length; ) {
      const first = tokens[at];
      if (first === undefined) break;
      const beginning = this.phrases.get(first.word);
      const phrase = beginning && phraseAt(tokens, at, beginning);
      const key = phrase?.key ?? beginning?.alone;
      const length = phrase?.tokens.length ?? 1;
      const last = tokens[at + length - 1] ?? first;
      if (key !== undefined) found.push({ key, words: text.slice(first.start, last.end), at: first.start });
      at += length;
    }
  }

  private inHan(text: string, found: Match<Key>[]): void {
    for (let at = 0; at < text.length - 1; ) {
      const term = startingAt(text, at, this.terms.get(twoAt(text, at)));
      if (term) found.push({ key: term.key, words: term.word, at });
      at += term ? term.word.length : 1;
    }
  }
}

/**
 * The words in Latin letters and digits. Read by hand, for texts are read in millions: a dot, a number sign or an
 * apostrophe between two letters joins them, as in `pony.ai` and `o'neill`; a hyphen or a plus sign parts.
 */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLatin(text.charCodeAt(at))) continue;
    const start = at;
    while (
      isLatin(text.charCodeAt(at + 1)) ||
      (isJoiner(text.charCodeAt(at + 1)) && isLatin(text.charCodeAt(at + 2)))
    ) {
      at++;
    }
    tokens.push({ word: singular(text.slice(start, at + 1)), start, end: at + 1 });
  }
  return tokens;
}

/** Lower-case letters and digits. */
function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** `.`, `#`, `'` and `’`. */
function isJoiner(code: number): boolean {
  return code === 46 || code === 35 || code === 39 || code === 0x2019;
}

/** Takes the plural's ending off: enough to join "robots" with "robot" and "technologies" with "technology". */
function singular(word: string): string {
  if (!word.endsWith('s') || word.length <= 3) return word;
  if (word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** The longest phrase of two words or more that stands there. */
function phraseAt<Key>(
  tokens: readonly Token[],
  at: number,
  { bySecond }: Beginning<Key>,
): Phrase<Key> | undefined {
  const second = tokens[at + 1];
  const phrases = second && bySecond.get(second.word);
  return phrases?.find(({ tokens: words }) => follows(tokens, at, words));
}

/** Do the words of a phrase stand there, from the third on? */
function follows(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let offset = 2; offset < words.length; offset++) {
    if (tokens[at + offset]?.word !== words[offset]) return false;
  }
  return true;
}

/** The first of the terms, which come longest first, that stands there. */
function startingAt<Key>(
  text: string,
  at: number,
  terms: readonly Term<Key>[] | undefined,
): Term<Key> | undefined {
  if (terms === undefined) return undefined;
  for (const term of terms) if (text.startsWith(term.word, at)) return term;
  return undefined;
}

function push<MapKey, Value>(map: Map<MapKey, Value[]>, key: MapKey, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
