import type { TierWords } from '../settings.ts';
import { shapeOf } from '../shape.ts';
import { type DataLabel, dataLabel, type Item, siblingLabel } from './context.ts';
import { isOtherTitle } from './keys.ts';
import type { Value } from './literal.ts';
import { isInternal, type Row, SEVERAL, wordsOf } from './rows.ts';

/** What a page says that its codes of tiers mean. */
export interface Codes {
  readonly labels: ReadonlyMap<string, DataLabel>;
  /** Nothing but an order says it: it holds for fields that are called tiers. */
  readonly guessed: boolean;
}

/** Tiers that a list of codes has at most, with the things beside them that are none. */
const MAX_TIERS = 40;
const MAX_CODE = 40;

/** Lists and objects that name tiers by codes: `[{id: 1, name: '理事单位'}]`, `{1: '理事单位'}`, `['理事单位', …]`. */
export function codesOfItems(items: readonly Item[], words: TierWords): Codes[] {
  if (items.length < 2 || items.length > MAX_TIERS) return [];
  if (items.every(({ value }) => typeof value === 'string'))
    return codesByPosition(
      items.map(({ value }) => String(value)),
      words,
    );
  const rows = items.map(({ row }) => row);
  const paths = new Set(rows.flatMap((row) => [...row.keys()].filter((path) => !path.includes(SEVERAL))));
  const titled = [...paths].filter((path) => rows.filter((row) => isTier(row.get(path), words)).length >= 2);
  return titled.slice(0, 1).flatMap((title) =>
    [...paths].flatMap((path) => {
      const pairs = rows.flatMap((row) => pairOf(row.get(path), row.get(title)));
      return path === title ? [] : codesOf(pairs, words);
    }),
  );
}

/** @param entries the fields of an object */
export function codesOfFields(entries: readonly (readonly [string, Value])[], words: TierWords): Codes[] {
  const texts = entries.filter(([key, value]) => typeof value !== 'object' && !isInternal(key));
  if (texts.length < 2 || texts.length > MAX_TIERS) return [];
  const pairs = texts.flatMap(([key, value]) => pairOf(key, String(value)));
  const reversed = texts.flatMap(([key, value]) => pairOf(String(value), key));
  return [...codesOf(pairs, words), ...codesOf(reversed, words)];
}

/** Programs count from nothing or from one; the codes that are used tell which. */
export function codesByPosition(texts: readonly string[], words: TierWords, guessed = false): Codes[] {
  const firsts = isTier(texts[0], words) ? [1, 0] : [0];
  return firsts.flatMap((first) =>
    codesOf(
      texts.map((text, at) => [String(at + first), text]),
      words,
      guessed,
    ),
  );
}

export function isTier(text: string | undefined, words: TierWords): boolean {
  return text !== undefined && dataLabel(text, words) !== null;
}

function pairOf(code: string | undefined, text: string | undefined): [string, string][] {
  return code === undefined || text === undefined || code.length > MAX_CODE ? [] : [[code, text]];
}

/** Codes where at least two and most of the texts name tiers, and each code stands for one thing of its own. */
export function codesOf(
  pairs: readonly (readonly [string, string])[],
  words: TierWords,
  guessed = false,
): Codes[] {
  const texts = new Set(pairs.map(([, text]) => text));
  const tiers = pairs.filter(([, text]) => isTier(text, words)).length;
  const areDistinct = new Map(pairs).size === pairs.length && texts.size === pairs.length;
  if (!areDistinct || tiers < 2 || tiers * 2 < pairs.length) return [];
  const labels = pairs.flatMap(([code, text]): [string, DataLabel][] => {
    const isNone = isOtherTitle(text) || shapeOf(text) === 'subgroup';
    const label = dataLabel(text, words) ?? (isNone ? null : siblingLabel(text));
    return label === null ? [] : [[code, label]];
  });
  return [{ labels: new Map(labels), guessed }];
}

/** Fields that codes of tiers stand in, and fields of small numbers that are none. */
const OF_TIERS =
  /type|level|tier|grade|class|cat(?:e|id|eg)|group|kind|rank|role|member|identity|身份|级|类|等|^(?:lx|jb|dj|lb|hylx|hyjb)$/iu;
const OF_OTHERS =
  /status|state|sort|order|index|idx|num|count|seq|show|hot|top|recommend|\bis\b|flag|page|year|month|time|date|sex|gender|weight|prov|city|area|region|industry|^(?:id|no|xh|px|zt)$/iu;

/**
 * The field that holds codes of tiers, and what they mean.
 *
 * @param rows what is said of each record
 * @param not the field of the names
 */
export function codeField(
  rows: readonly Row[],
  codes: readonly Codes[],
  not: string | null,
): { path: string; codes: Codes } | null {
  let best: { path: string; codes: Codes; score: number } | null = null;
  const paths = new Set(rows.slice(0, 200).flatMap((row) => [...row.keys()]));
  for (const path of paths) {
    if (path === not) continue;
    const values = rows.flatMap((row) => row.get(path) ?? []);
    if (values.length * 10 < rows.length * 8) continue;
    const used = new Set(values);
    const hint = hintOf(path);
    if (used.size > MAX_TIERS || hint < 0 || (hint === 0 && used.size < 2)) continue;
    for (const each of codes) {
      const known = values.filter((value) => each.labels.has(value)).length;
      if (known * 10 < values.length * 9 || (each.guessed && hint === 0)) continue;
      const score = (known / values.length) * 100 + hint * 10 + Math.min(used.size, 9);
      if (best === null || score > best.score) best = { path, codes: each, score };
    }
  }
  return best;
}

function hintOf(path: string): number {
  const words = wordsOf(path.slice(path.lastIndexOf('.') + 1)).toLowerCase();
  return OF_TIERS.test(words) ? 1 : OF_OTHERS.test(words) ? -1 : 0;
}
