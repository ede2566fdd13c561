import { Finder, type Match, type PlainText } from './lexicon.ts';
import { BUSINESS, type BusinessKey } from './lexicons/business.ts';

const finder = new Finder<BusinessKey>(BUSINESS);

type Keys = ReadonlySet<BusinessKey>;

/** Two words that together say more than each alone. */
interface Compound {
  readonly first: Keys;
  readonly second: Keys;
  /** Most characters between them. */
  readonly gap: number;
  /** What they say together. */
  readonly key: BusinessKey;
  /** Which of both is replaced; the other stays what it is. */
  readonly replaces: 'first' | 'second';
}

/** Next to each other: nothing, a space or a hyphen between. */
const NEXT = 1;
/** Within one thing named: a word or two between. */
const NEAR = 24;

/** Read in this order; a word is replaced once. */
const COMPOUNDS: readonly Compound[] = [
  // Work of the mind and of the senses, done by something intelligent, is done by AI: intelligent risk control, 智能投研.
  {
    first: new Set(['intelligent']),
    second: new Set([
      'customerService',
      'marketing',
      'humanResources',
      'finance',
      'medicine',
      'education',
      'law',
      'voice',
      'picture',
      'bigData',
      'dataWork',
      'drone',
    ]),
    gap: NEXT,
    key: 'ai',
    replaces: 'first',
  },
  // Pictures that are not only taken but understood: CT image screening, 视频审核.
  {
    first: new Set(['picture']),
    second: new Set(['perceive']),
    gap: NEAR,
    key: 'vision',
    replaces: 'second',
  },
  {
    first: new Set(['voice']),
    second: new Set(['perceive']),
    gap: NEAR,
    key: 'language',
    replaces: 'second',
  },
  // Vehicles without a driver, of whatever kind: autonomous port trucks, 无人环卫车.
  {
    first: new Set(['driverless']),
    second: new Set(['vehicle']),
    gap: NEAR,
    key: 'driving',
    replaces: 'second',
  },
];

/** Most words begin no compound, and this tells at once. */
const BEGINNINGS: Keys = new Set(COMPOUNDS.flatMap(({ first }) => [...first]));

/**
 * The business words of a text, compounds read as such.
 *
 * @param typed as in {@link Finder.find}.
 */
export function businessWords(text: PlainText, typed = false): Match<BusinessKey>[] {
  const matches = finder.find(text, typed);
  for (let at = 0; at + 1 < matches.length; at++) {
    const first = matches[at];
    if (first === undefined || !BEGINNINGS.has(first.key)) continue;
    // A word of another kind may stand between: unmanned delivery vehicles.
    if (!join(matches, at, at + 1, text.written)) join(matches, at, at + 2, text.written);
  }
  return matches;
}

/** Replaces one of two words by the compound that they are. @returns are they one? */
function join(matches: Match<BusinessKey>[], at: number, then: number, text: string): boolean {
  const [first, second] = [matches[at], matches[then]];
  if (first === undefined || second === undefined) return false;
  const gap = second.at - first.at - first.words.length;
  const compound = COMPOUNDS.find(
    (one) => gap <= one.gap && one.first.has(first.key) && one.second.has(second.key),
  );
  if (compound === undefined) return false;
  if (compound.replaces === 'first') {
    const words = text.slice(first.at, second.at + second.words.length);
    matches[at] = { ...first, key: compound.key, words };
  } else matches[then] = { ...second, key: compound.key };
  return true;
}
