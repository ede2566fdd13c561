import { readKindOfMember } from '../kinds.ts';
import { readLabel } from '../labels.ts';
import { CLOSING_EN, CLOSING_ZH } from '../lexicons/everyday.ts';
import { simplified } from '../lexicons/traditional.ts';
import type { TierWords } from '../settings.ts';
import { type DataLabel, dataLabel } from './context.ts';
import { wordsOf } from './rows.ts';

/** Keys of what is no list of members, by their last word. */
const OTHER_THINGS =
  /(?:^|\s)(?:links?|friends?|news|articles?|posts?|feeds?|navs?|navigation|menus?|breadcrumbs?|footer|experts?|staff|team|people|persons?|employees?|speakers?|authors?|users?|sponsors?|funders?|founders?|partners?|events?|banners?|slides?|testimonials?|quotes?|products?|projects?|jobs?|search|index|zhuanjia|xinwen|lianjie)$/iu;
/** What such keys end in beside that: `newsList`, `linkData`. */
const CONTAINERS = /\s(?:list|data|items?|rows?|array|arr|info|collection|section)$/iu;

/** Does a key say that what stands under it is something else than members? */
export function isOtherKey(key: string): boolean {
  return OTHER_THINGS.test(wordsOf(key).replace(CONTAINERS, ''));
}

/** Do the words of a title announce something else than members? */
export function isOtherTitle(written: string): boolean {
  const text = simplified(written.normalize('NFKC')).trim();
  return text.length <= 60 && (CLOSING_ZH.test(text) || CLOSING_EN.test(text));
}

/**
 * Reads a key as the heading of what stands under it. Programs call lists of all kinds `…Members`; only a word
 * that names a tier makes the list one of a tier.
 */
export function readKey(key: string, words: TierWords): DataLabel | null {
  const text = wordsOf(key);
  const label = dataLabel(text, words) ?? officeLabel(text);
  if (label === null || label.reading.general || /\p{Script=Han}/u.test(text)) return label;
  if (label.reading.tier !== null || label.reading.ignored || officeLabel(text) !== null) return label;
  const kind = text.replace(/\s+(?:members?|units?|companies|organi[sz]ations?|list)$/iu, '');
  const isTier = readLabel(kind, words) !== null || readKindOfMember(kind) !== null;
  return isTier ? label : { ...label, reading: { ...label.reading, tier: 'ordinary', general: true } };
}

/** Keys that name tiers by offices, in English or in the sounds of Chinese words, and the heading that they are. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [/^(?:fu ?lishizhang|fu ?huizhang|fu ?zhuxi)$/u, '副理事长单位'],
  [/^(?:lishizhang|huizhang|zhuxi|presidents?|chairm[ae]n|chairs?|director general)$/u, '理事长单位'],
  [/^(?:changwu ?lishi|standing (?:directors?|council)|executive (?:directors?|council))$/u, '常务理事单位'],
  [/^(?:lishi|directors?|councils?|council units?)$/u, '理事单位'],
  [/^(?:jianshi|supervisors?)$/u, '监事单位'],
  [/^(?:putong ?)?huiyuan$/u, '会员单位'],
];

/** Such a key says nothing of bodies: persons hold offices too. */
function officeLabel(text: string): DataLabel | null {
  const office = text.toLowerCase().replace(/(?:\s*(?:danwei|dw|units?|list|data|arr))+$/u, '');
  const heading = OFFICES.find(([pattern]) => pattern.test(office))?.[1];
  const reading = heading === undefined ? null : readLabel(heading);
  return reading === null ? null : { text, reading: { ...reading, core: text, bodies: false } };
}

/** Reads a key beside others that name tiers: there, one word is enough. */
export function readSiblingKey(key: string): DataLabel | null {
  const text = wordsOf(key);
  const reading = readKindOfMember(text);
  return reading === null ? null : { text, reading };
}
