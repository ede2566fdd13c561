import { readLabel } from './labels.ts';
import { SUBGROUPS } from './lexicons/everyday.ts';
import { chineseOf } from './names/bilingual.ts';
import { type Mark, takeMark } from './names/enumerators.ts';
import { withoutNotes } from './names/notes.ts';
import { areLines } from './names/rows.ts';
import { collapse, shielded, shortGaps, unshielded, withoutInvisible } from './plain-text.ts';
import type { TierWords } from './settings.ts';
import { isFramed, isProper, type Shape, shapeOf } from './shape.ts';

/** One name or other text that stood in a text, with what was taken off it. */
export interface Part {
  readonly text: string;
  /** The number, bullet or sign before it. */
  readonly mark: Mark | null;
  /** What stood behind it and is no part of a name: a person, a state of membership, a sign. */
  readonly note: string | null;
  /** It was cut off a text that names several: the others of that text are its equals. */
  readonly cut: boolean;
  /** The tier that it says of itself, in brackets behind the name. */
  readonly tag?: string;
}

/**
 * Where the heading of a text stands, if it has one: on its own line, on the line above, or above a list whose
 * items have stood on all lines since.
 */
export type Announced = 'no' | 'among' | 'above' | 'beside';

/** A field of a member's card that is written out: `会员名称：…`, `Membership level: …`. */
const FIELD =
  /^(?:(?:会员|成员|单位|企业|公司|机构)(?:单位|企业)?(?:名称|全称|级别|类别|等级|类型)|名称|全称|(?:company|organi[sz]ation|member)(?: name)?|member(?:ship)? (?:level|tier|type|class))\s*$/iu;
/** What sorts the members of a list on their own line: `湖北省：…`, `芯片类：…`. */
const GROUP = /(?:类|区|组|方向|领域|行业|省|市|批|片|系统|板块|环节|其他|其它)(?:[(（].{1,12}[)）])?$/u;
/** Nothing longer is a name, whatever stands around it. */
const LONGEST_NAME = 500;
const LEADING = /^[\s:：、，,。；;|｜]+/u;
/** Words that are written with a full stop; behind any other it ends a sentence. */
const ABBREVIATED =
  'inc|ltd|ltda|lda|corp|cos?|coop|bros|univ|inst|tech|intl|ent|mfg|assn|assoc|dept|ing|cia|pty|pte|bhd|[a-z]';
const TRAILING = new RegExp(`(?<!\\b(?:${ABBREVIATED})|[.．])[.．]$|[、，,；;。：:|｜\\s]+$`, 'iu');
/** A single word with a full stop behind it, on a line of its own: a brand that is written so. */
const DOTTED_WORD = /^[\p{Script=Latin}\d]+[.]$/u;

interface Separator {
  readonly pattern: RegExp;
  /** It stands between the items of a list and nowhere else. */
  readonly sure: boolean;
}

/** A gap that nobody writes within a name. */
const WIDE_GAP: Separator = { pattern: /\u3000+|\t+|(?: |\u00a0){2,}/u, sure: true };
const LISTING_COMMA: Separator = {
  pattern:
    /[，,](?!\s*(?:ltd|limited|inc|incorporated|llc|llp|l\.?p|co|corp|s\.?a|s\.?r\.?l|s\.?r\.?o|s\.? ?coop|gmbh|ag|plc|n\.?v|b\.?v|kg|pte|pty)\b\.?)\s*/iu,
  sure: false,
};
const STROKE: Separator = { pattern: /\s*[/／]\s*/u, sure: false };
const SINGLE_GAP: Separator = {
  pattern: /(?<=\p{Script=Han}[)）]?)\s+(?=[\p{Script=Han}A-Za-z0-9])/u,
  sure: false,
};
/** The signs that stand between names on one line, the surest first. */
const SEPARATORS: readonly Separator[] = [
  { pattern: /[、；;]/u, sure: true },
  { pattern: /[；;]/u, sure: true },
  {
    pattern:
      /\s*(?:(?<=[\p{Script=Han})）\s；;。])(?=[(（]?[\d０-９]{1,4}\s*[、.．)）](?![\d０-９])|[(（][一二三四五六七八九十]{1,3}[)）]|[\u2460-\u2473]))/u,
    sure: true,
  },
  { pattern: /\s*[|｜]\s*|\s+[·•・]\s+/u, sure: true },
  WIDE_GAP,
  LISTING_COMMA,
  STROKE,
  SINGLE_GAP,
];
/** Behind the last of several names: there are more. */
const AND_OTHERS = /等(?:共?\s*\d+\s*(?:家|个|所))?(?:单位|企业|公司|机构|高校|院校)?$/u;

/**
 * Cuts a text into the names that stand in it: `label: a, b, c` comes apart into four lines, a sentence
 * stays what it is. Numbers, bullets, punctuation and notes around a name are taken off it.
 *
 * @param announced a heading stands before it: names without a suffix count as well, on its own line behind
 *   any separator, further down only where they stand between signs that separate nothing else
 */
export function splitText(text: string, words: TierWords, announced: Announced = 'no'): Part[] {
  const shown = shortGaps(withoutInvisible(text)).trim();
  if (shown === '') return [];
  const rows = shown.split(/\s*[\n\r]\s*/u);
  if (areLines(rows, words)) return rows.flatMap((row) => splitText(row, words, announced));
  const headed = /^([^:：]{2,50})[:：]\s*(\S.*)$/su.exec(shown);
  const [, head = '', rest = ''] = headed ?? [];
  if (headed && readLabel(head, words)) return [plain(head), ...cutNames(rest, 'beside')];
  if (headed && FIELD.test(head)) return [plain(rest)];
  if (readLabel(shown, words)) return [plain(shown)];
  if (headed && announced !== 'no') {
    const sorted = cutNames(rest, 'beside');
    if (isGroup(head, sorted)) return [{ ...plain(head), text: `${plain(head).text}：` }, ...sorted];
  }
  return cutNames(withoutSourceBreaks(rows), announced).map((part) => withOwnTier(part, words));
}

/** `湖北省（3家）：…`: a word that sorts, and names behind it. */
function isGroup(head: string, sorted: readonly Part[]): boolean {
  const organizations = sorted.filter(({ text }) => shapeOf(text) === 'organization').length;
  const word = takeMark(head.trim()).rest;
  const sorts = shapeOf(word) === 'subgroup' || SUBGROUPS.test(word) || GROUP.test(word);
  return sorts && head.length <= 20 && organizations * 2 >= sorted.length && sorted.length > 0;
}

/** `某某公司（理事单位）`: the name, and the tier that it says behind itself. */
function withOwnTier(part: Part, words: TierWords): Part {
  const [, body = '', note = ''] = /^(.+?)\s*[(（]([^()（）]{2,20})[)）]$/u.exec(part.text) ?? [];
  const reading = note === '' ? null : readLabel(note, words);
  return reading !== null && !reading.general && shapeOf(body) === 'organization'
    ? { ...part, text: body, tag: note }
    : part;
}

/** A heading as written, without the ornaments before it and the colon behind it. */
function plain(text: string): Part {
  const shown = collapse(text).replace(/^[^\p{L}\p{N}\p{P}]+|^[·•\-–—*]+\s*|\s*[:：]$/gu, '');
  return { text: shown, mark: null, note: null, cut: false };
}

/** Breaks of the source as white space; between names that wide gaps part they are gaps as well. */
function withoutSourceBreaks(rows: readonly string[]): string {
  if (rows.length < 2) return rows[0] ?? '';
  return rows.every((row) => WIDE_GAP.pattern.test(row)) ? rows.join('\u3000') : collapse(rows.join('\n'));
}

function cutNames(text: string, announced: Announced): Part[] {
  const safe = shielded(text);
  for (const separator of SEPARATORS) {
    const parts = cutAt(safe, separator);
    if (separator === WIDE_GAP && announced !== 'no' && areColumns(parts)) return [withFields(parts)];
    if (parts.length >= 2 && areNames(parts, separator, announced))
      return parts.flatMap((part) => cutNames(part, announced)).map((part) => ({ ...part, cut: true }));
  }
  const part = cleanName(text, true);
  return part.text === '' ? [] : [part];
}

/** The parts as written, without a remark that there are more. */
function cutAt(safe: string, separator: Separator): string[] {
  const written = safe.split(separator.pattern);
  if (written.length < 2) return [];
  // Letter-spaced words are no names side by side.
  if (separator === SINGLE_GAP && written.some((part) => part.length < 2)) return [];
  const parts = withDashes(written.map(unshielded)).filter((part) => cleanName(part, false).text !== '');
  const last = parts.pop();
  if (last !== undefined)
    parts.push(parts.length > 0 ? last.replace(TRAILING, '').replace(AND_OTHERS, '') : last);
  return parts;
}

/** Who stands for a body can be set apart by a gap and a dash: `某某公司　——张某`. */
function withDashes(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && /^\s*(?:——|--)/u.test(part)) joined[joined.length - 1] = `${last} ${part}`;
    else joined.push(part);
  }
  return joined;
}

function areNames(written: readonly string[], separator: Separator, announced: Announced): boolean {
  const parts = written.map((part) => cleanName(part, false).text);
  const brands = countsBrands(parts, separator, announced);
  // A Latin name beside a Chinese one is its translation, and no other member.
  const chinese = parts.filter((part) => /\p{Script=Han}/u.test(part)).length;
  if (chinese > 0 && chinese < parts.length && !brands) return false;
  // Two Latin names with a comma between them are as often a body and what it belongs to.
  if (separator === LISTING_COMMA && chinese === 0 && parts.length < 3 && announced !== 'beside')
    return false;
  // Two bodies with a stroke between them hold one membership together.
  if (separator === STROKE && parts.length < 3 && announced !== 'beside') return false;
  const shapes = parts.map(shapeOf);
  if (shapes.includes('sentence') || shapes.lastIndexOf('fragment') > 0) return false;
  const organizations = shapes.filter((shape) => shape === 'organization').length;
  const names = organizations + shapes.filter((shape) => shape === 'name' || shape === 'person').length;
  // A word that menus use as well can be a brand: 微博.
  const inMenus = shapes.filter((shape) => shape === 'navigation').length;
  if (brands && names + inMenus === parts.length && inMenus * 4 <= parts.length) return true;
  if (separator === WIDE_GAP && areSideBySide(parts)) return true;
  return organizations * 2 > parts.length && names * 10 >= parts.length * 8;
}

/** Do names without a suffix count as names between these signs? */
function countsBrands(parts: readonly string[], separator: Separator, announced: Announced): boolean {
  if (announced === 'beside') return true;
  if (announced === 'no' || !parts.every((part) => isProper(part) && part.length <= 40)) return false;
  if (separator === LISTING_COMMA) return announced === 'above' && areLatin(parts);
  if (separator === WIDE_GAP) return parts.length > 2 || parts.every((part) => part.length > 2);
  if (parts.length < 3) return false;
  return separator.sure || (separator === SINGLE_GAP && areShort(parts));
}

/** Right below a heading, several Latin names with commas between them. */
function areLatin(parts: readonly string[]): boolean {
  return (
    parts.length > 3 &&
    parts.every((part) => /^[\p{Lu}\d]/u.test(part) && !/\p{Script=Han}/u.test(part)) &&
    parts.some((part) => shapeOf(part) === 'organization')
  );
}

/** Short names side by side with a blank between them, no persons. */
function areShort(parts: readonly string[]): boolean {
  const persons = parts.filter((part) => shapeOf(part) === 'person').length;
  return (
    persons * 2 < parts.length && parts.every((part) => /^[\p{Script=Han}A-Za-z\d+·]{2,12}$/u.test(part))
  );
}

/** Names in columns that only gaps make: as long as those of bodies, longer than words and persons. */
function areSideBySide(parts: readonly string[]): boolean {
  return parts.every(
    (part) => /^[\p{Script=Han}()（）·]{4,}$/u.test(part) && /^(?:organization|name)$/u.test(shapeOf(part)),
  );
}

const FIELDS: ReadonlySet<Shape> = new Set(['subgroup', 'date', 'number', 'count', 'contact', 'person']);

/** One organization, and what else is said of it, in columns that only gaps make. */
function areColumns(parts: readonly string[]): boolean {
  const shapes = parts.map((part) => shapeOf(cleanName(part, false).text));
  return (
    shapes.length > 1 &&
    shapes.filter((shape) => shape === 'organization').length === 1 &&
    shapes.every((shape) => shape === 'organization' || FIELDS.has(shape)) &&
    !parts.some((part) => /印发|发布|更新/u.test(part))
  );
}

/** The organization, and the other columns as a note. */
function withFields(parts: readonly string[]): Part {
  const read = parts.map((part) => cleanName(part, false));
  const name = read.find(({ text }) => shapeOf(text) === 'organization') ?? read[0];
  if (name === undefined) throw new RangeError('columns have an organization');
  const others = read.filter((part) => part !== name).map(({ text }) => text);
  return { ...name, note: others.join(' ') };
}

/**
 * One name as written, without the mark before it, punctuation and notes behind it, and its translation.
 *
 * @param whole it is all that its line says
 */
function cleanName(text: string, whole: boolean): Part {
  if (text.length > LONGEST_NAME) return { text, mark: null, note: null, cut: false };
  const shown = collapse(text).replace(LEADING, '');
  if (isFramed(shown)) return { text: shown, mark: null, note: null, cut: false };
  const { mark, rest } = takeMark(shown);
  const bare = whole && DOTTED_WORD.test(rest) ? rest : rest.replace(TRAILING, '').trim();
  const { name, note } = withoutNotes(bare);
  return {
    text: chineseOf(note === null ? name : name.replace(TRAILING, '').trim()),
    mark,
    note,
    cut: false,
  };
}
