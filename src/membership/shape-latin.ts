import { ABBREVIATIONS, MADE_EN, OFFICES, TELLING_EN } from './lexicons/everyday.ts';
import {
  FORMS_EN,
  FORMS_WITHIN_EN,
  INSTITUTIONS,
  LEGAL_FORMS,
  OPENINGS_EN,
} from './lexicons/organizations.ts';

const FORM_EN = new RegExp(`(?:^|[\\s,.&(-])(?:${FORMS_EN})\\.?\\)?$`, 'iu');
/** A person by the title before the name. */
const TITLED = /^(?:Prof|Dr|Mr|Mrs|Ms|Sir|Dame)\b\.?\s+\p{Lu}/u;
const MAX_NAME_LATIN = 110;
const TRAILING_BRACKETS = /\s*\([^()]*\)$/u;

/** What a line without Chinese characters looks like; see `Shape`. */
export function shapeOfLatin(text: string): 'organization' | 'name' | 'person' | 'sentence' {
  if (/^[\p{L}\d]+!$/u.test(text)) return 'name';
  if (text.length > MAX_NAME_LATIN || /[!?;]|\.\.\.|…/u.test(text)) return 'sentence';
  const core = withoutTrailingBrackets(text);
  const words = core.split(/\s+/u);
  if (BY_ITS_OWNER.test(core)) return 'name';
  if (TELLING_EN.test(spokenWords(core)) || (words.length > 1 && endsSentence(text))) return 'sentence';
  const titled = isTitled(words);
  if (words.length > 1 && hasLatinForm(core, titled)) return 'organization';
  if (OFFICES.test(core) || TITLED.test(core)) return 'person';
  if (text.length < 2 || words.length > 8) return 'sentence';
  return titled || isForeign(text) ? 'name' : 'sentence';
}

/** A brand and who owns it: `Tessaro by Orrin Cloud`. */
const BY_ITS_OWNER = new RegExp(
  `^(?!(?:${MADE_EN})\\b)\\p{Lu}[\\p{L}\\d&.-]*(?:,? \\p{Lu}[\\p{L}\\d&.-]*){0,3} by \\p{Lu}[\\p{L}\\d&.-]*(?: \\p{Lu}[\\p{L}\\d&.-]*){0,3}$`,
  'u',
);

/** The words that can tell something: initials cannot, though `US` reads like one of them. */
function spokenWords(text: string): string {
  return /\p{Ll}/u.test(text) ? text.replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, '') : text;
}

/** Does a full stop end a sentence? Not behind an abbreviation. */
function endsSentence(text: string): boolean {
  if (/(?<!\p{L})\p{Lu}{2}\. \p{Lu}/u.test(text)) return true;
  return [...text.matchAll(/(\p{L}{3,})\.(?=\s|$)/gu)].some(
    ([, word = '']) => !ABBREVIATIONS.has(word.toLowerCase()) && !/^\p{Lu}\p{Ll}{1,2}$/u.test(word),
  );
}

/** Does it end as names of organizations do? A legal form is enough, other words need the look of a name around them. */
function hasLatinForm(core: string, titled: boolean): boolean {
  if (
    LEGAL_FORMS.test(core) &&
    (titled || /\p{Lu}/u.test(core.replace(LEGAL_FORMS, '')) || core.split(' ').length <= 2)
  )
    return true;
  return titled && (FORM_EN.test(core) || OPENINGS_EN.test(core) || isInstitution(core));
}

/** A university or institute by a word of its language, and no words before it that describe one. */
function isInstitution(core: string): boolean {
  const at = core.search(INSTITUTIONS);
  const within = at < 0 && !OFFICES.test(core) ? core.search(FORMS_WITHIN_EN) : at;
  return within >= 0 && !/(?<!\p{L})\p{Ll}{4,}/u.test(core.slice(0, within));
}

/** A few words with a letter that English has not: the names of bodies abroad write most words small. */
function isForeign(text: string): boolean {
  return /^\p{Lu}/u.test(text) && /[^\p{ASCII}’‘“”–—·]/u.test(text) && !/[,:]/u.test(text);
}

/** Are the words those of a name: most of the longer ones begin with a capital, a digit or a sign? */
function isTitled(words: readonly string[]): boolean {
  const longer = words.filter((word) => word.length > 3);
  const titled = longer.filter((word) => !/^\p{Ll}+$/u.test(word));
  return (
    longer.length === 0 ||
    titled.length * 2 > longer.length ||
    (words.length === 2 && /^\p{Lu}/u.test(words[1] ?? '') && titled.length > 0) ||
    (words.length === 1 && longer.length === 1)
  );
}

/** A name without what stands in brackets behind it. */
export function withoutTrailingBrackets(text: string): string {
  let core = text;
  while (TRAILING_BRACKETS.test(core) && core.replace(TRAILING_BRACKETS, '') !== '')
    core = core.replace(TRAILING_BRACKETS, '');
  return core;
}
