import { readLabel } from './labels.ts';
import type { TierWords } from './settings.ts';
import { hasForm, shapeOf } from './shape.ts';

/** Number, bullet or sign that lists put before an item. */
const ENUMERATOR =
  /^(?:[(（[【]\s*[\d０-９]{1,4}\s*[)）\]】]\s*[、.．:：]?|(?:No|NO|№)\.?\s*[\d０-９]{1,4}\s*[.．:：、]?|[\d０-９]{1,4}\s*[、)）]|[\d０-９]{1,4}\s*[.．:：](?![\d０-９])|[0０][\d０-９]{1,3}(?=[\s\p{Script=Han}])|[\d０-９]{1,4}\s+(?=\p{Script=Han})|[\u2460-\u24ff\u2776-\u2793\u3220-\u3229]|[一二三四五六七八九十]{1,4}\s*[、.．]|[•·●○◆◇■□★☆▪▫►▶▸→✦✓✔※*＊~～–—-]+\s*)\s*/u;
/** A field of a member's card that is written out: `会员名称：…`, `Membership level: …`. */
const FIELD =
  /^(?:(?:会员|成员|单位|企业|公司|机构)(?:单位|企业)?(?:名称|全称|级别|类别|等级|类型)|名称|全称|(?:company|organi[sz]ation|member)(?: name)?|member(?:ship)? (?:level|tier|type|class))\s*$/iu;
/** Nothing longer is a name, whatever stands around it. */
const LONGEST_NAME = 500;
const LEADING = /^[\s:：、，,。；;|｜]+/u;
/** Words that are written with a full stop; behind any other it ends a sentence. */
const ABBREVIATED = 'inc|ltd|corp|cos?|bros|univ|inst|tech|intl|ent|mfg|assn|dept|pty|pte|bhd|[a-z]';
const TRAILING = new RegExp(`(?<!\\b(?:${ABBREVIATED}))[.．]$|[、，,；;。：:|｜\\s]+$`, 'iu');
const LISTING_COMMA =
  /[，,](?!\s*(?:ltd|limited|inc|incorporated|llc|llp|l\.?p|co|corp|s\.?a|s\.?r\.?l|gmbh|ag|plc|n\.?v|b\.?v|kg|pte|pty)\b\.?)\s*/giu;
/** A gap that nobody writes within a name. */
const WIDE_GAP = /\u3000+|\t+|(?: |\u00a0){2,}/u;
/** The signs that stand between names on one line, the surest first. */
const SEPARATORS: readonly RegExp[] = [
  /[、]/u,
  /[；;]/u,
  /\s*(?:(?<=[\p{Script=Han})）\s])(?=[(（]?[\d０-９]{1,4}\s*[、.．)）](?![\d０-９])))/u,
  /\s*[|｜]\s*/u,
  WIDE_GAP,
  LISTING_COMMA,
  /\s*[/／]\s*/u,
  /(?<=\p{Script=Han}[)）]?)\s+(?=[\p{Script=Han}A-Za-z0-9])/u,
];

/** Behind a name: who stands for it. */
const REPRESENTED = /\s*[(（](?:单位)?(?:代表人?|联系人|法人|负责人)\s*[:：][^()（）]*[)）]$/u;
/** Behind the last of several names: there are more. */
const AND_OTHERS = /等(?:共?\s*\d+\s*(?:家|个|所))?(?:单位|企业|公司|机构|高校|院校)?$/u;

/** How many of them stand between the items of a list and nowhere else. */
const SURE_SEPARATORS = 5;

/** Where the heading of a text stands, if it has one: on its own line, or on the line above. */
export type Announced = 'no' | 'beside' | 'above';

/**
 * Cuts a text into the names that stand in it: `label: a, b, c` comes apart into four lines, a sentence
 * stays what it is. Numbers and bullets before a name and punctuation behind it are removed.
 *
 * @param announced a heading stands before it: names without a suffix count as well, on its own line behind
 *   any separator, on the next line only where they stand between signs that separate nothing else
 */
export function splitText(text: string, words: TierWords, announced: Announced = 'no'): string[] {
  const shown = shortGaps(withoutInvisible(text)).trim();
  if (shown === '') return [];
  const headed = /^([^:：]{2,50})[:：]\s*(\S.*)$/su.exec(shown);
  const [, head = '', rest = ''] = headed ?? [];
  if (headed && readLabel(head, words)) return [labelText(head), ...cutNames(rest, 'beside')];
  if (headed && FIELD.test(head)) return [labelText(rest)];
  if (readLabel(shown, words)) return [labelText(shown)];
  return cutNames(withoutSourceBreaks(shown), announced).flatMap((name) => withOwnTier(name, words));
}

/** `某某公司（理事单位）`: the name, and the tier that it says behind itself. */
function withOwnTier(name: string, words: TierWords): string[] {
  const [, body = '', note = ''] = /^(.+?)\s*[(（]([^()（）]{2,20})[)）]$/u.exec(name) ?? [];
  const reading = note === '' ? null : readLabel(note, words);
  return reading !== null && !reading.general && shapeOf(body) === 'organization' ? [body, note] : [name];
}

/** A text without what shows nothing: such signs would hide in names, and control signs can drive a terminal. */
export function withoutInvisible(text: string): string {
  return text.replace(/\p{Cf}|(?!\s)\p{Cc}/gu, '');
}

/** Wide gaps as one sign each: patterns that look for gaps take time that grows with the square of their length. */
function shortGaps(text: string): string {
  return text.replace(/\s{3,}/gu, (gap) => (/[\n\r]/u.test(gap) ? '\n' : '\u3000'));
}

/** A heading as written, without the ornaments before it and the colon behind it. */
function labelText(text: string): string {
  return collapse(text).replace(/^[^\p{L}\p{N}\p{P}]+|^[·•\-–—*]+\s*|\s*[:：]$/gu, '');
}

/** Line breaks of the source are white space, unless whole names stand between them. */
function withoutSourceBreaks(text: string): string {
  const rows = text.split(/\s*[\n\r]\s*/u);
  if (rows.length === 1) return text;
  return rows.every(hasForm) ? rows.join('\t') : collapse(text);
}

function cutNames(text: string, announced: Announced): string[] {
  for (const [rank, separator] of SEPARATORS.entries()) {
    const parts = text
      .split(separator)
      .map(cleanName)
      .filter((part) => part !== '');
    const last = parts.pop();
    if (last !== undefined) parts.push(parts.length > 0 ? last.replace(AND_OTHERS, '') : last);
    const brands =
      announced === 'beside' || (announced === 'above' && rank < SURE_SEPARATORS && parts.length > 2);
    if (parts.length >= 2 && (areNames(parts, brands) || (separator === WIDE_GAP && areSideBySide(parts))))
      return parts.flatMap((part) => cutNames(part, announced));
  }
  const name = cleanName(text);
  return name === '' ? [] : [name];
}

/** Names in columns that only gaps make: as long as those of bodies, longer than words and persons. */
function areSideBySide(parts: readonly string[]): boolean {
  return parts.every(
    (part) => /^[\p{Script=Han}()（）·]{4,}$/u.test(part) && /^(?:organization|name)$/u.test(shapeOf(part)),
  );
}

/** @param brands names without a suffix count as well */
function areNames(parts: readonly string[], brands: boolean): boolean {
  // A Latin name beside a Chinese one is its translation, and no other member.
  const chinese = parts.filter((part) => /\p{Script=Han}/u.test(part)).length;
  if (chinese > 0 && chinese < parts.length && !brands) return false;
  const shapes = parts.map(shapeOf);
  if (shapes.includes('sentence') || shapes.includes('fragment')) return false;
  const organizations = shapes.filter((shape) => shape === 'organization').length;
  const names = organizations + shapes.filter((shape) => shape === 'name' || shape === 'person').length;
  if (brands && names === parts.length) return true;
  return organizations * 2 > parts.length && names * 10 >= parts.length * 8;
}

/** One name as written, without the number before it, the punctuation behind it and its translation. */
function cleanName(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  let name = collapse(text).replace(LEADING, '');
  const bare = name.replace(ENUMERATOR, '');
  if (bare !== '') name = bare;
  name = name.replace(TRAILING, '').replace(REPRESENTED, '').trim();
  return chineseOf(name);
}

/** White space as it is shown: a break within Chinese text is nothing, anything else is one space. */
function collapse(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}（）])[^\S\n\r]*[\n\r]\s*(?=[\p{Script=Han}（）])/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** `启衡技术有限公司 Qiheng Technologies Co., Ltd.`: the Chinese name, where it is whole by itself. */
function chineseOf(name: string): string {
  if (!/[A-Za-z]/u.test(name) || !/\p{Script=Han}/u.test(name)) return name;
  const forwards =
    /^(.*\p{Script=Han}[)）]?)\s*[\s/|／｜]\s*([^\p{Script=Han}]*\p{L}[^\p{Script=Han}]*)$/u.exec(name);
  if (forwards?.[1] && shapeOf(forwards[1]) === 'organization') return forwards[1].trim();
  const backwards =
    /^([^\p{Script=Han}]*[A-Za-z]{3}[^\p{Script=Han}]*)\s*[\s/|／｜]\s*(\p{Script=Han}.*)$/u.exec(name);
  if (
    backwards?.[1] &&
    backwards[2] &&
    shapeOf(backwards[1]) === 'organization' &&
    shapeOf(backwards[2]) === 'organization'
  )
    return backwards[2].trim();
  return name;
}
