import type { Tier } from '../model/vocabulary.ts';
import type { LabelReading } from './label.ts';
import { plainText, splitCount, withoutOrnaments } from './label-text.ts';

/** Kinds of members and of bodies, as they stand where tiers do: one word, or what ends in a word for bodies. */
const KINDS: readonly (readonly [RegExp, Tier | null])[] = [
  [/^(?:general|full|regular|ordinary|corporate)$/iu, 'ordinary'],
  [/^(?:board|council|director)$/iu, 'board'],
  [/^vice[- ](?:chair|president)$/iu, 'vice-chair'],
  [
    /^(?:chairs?|presidents?|associates?|affiliates?|academic|academia|non-?profits?|found(?:ing|ers?)|strategic|contribut(?:ors?|ing)|adopters?|promoters?|support(?:ing|ers?)|start-?ups?|liaisons?|institutional|government|industry|research|international|honorary|principal|core|community|public|education(?:al)?|(?:end[- ])?users?|developers?|observers?)$/iu,
    null,
  ],
  [
    /^(?!(?:partner|liaison|sister|media|support|related)\b)(?:[a-z&-]+,? ){1,4}(?:organi[sz]ations|companies|institutions|universities|associations)$/iu,
    null,
  ],
  [/^观察员$/u, null],
  [/^.{1,8}(?:单位|企业|机构|高校|院校)$/u, null],
  [/^.{2,10}(?:和|与|及).{2,8}组织$/u, null],
];

/** Reads a line that stands where headings of tiers do: there, one word is enough. */
export function readKindOfMember(written: string): LabelReading | null {
  const { core } = splitCount(withoutOrnaments(plainText(written)));
  const found = KINDS.find(([pattern]) => pattern.test(core));
  return found === undefined ? null : kindReading(core, found[1]);
}

/** The reading of a word that is known to name a tier, whatever it says. */
export function kindReading(core: string, tier: Tier | null): LabelReading {
  return { tier, core, announced: null, general: false, ignored: false, bodies: true };
}
