import { readKindOfMember } from '../kinds.ts';
import type { TierWords } from '../settings.ts';
import { shapeOf } from '../shape.ts';
import { type Context, type DataLabel, dataLabel, type Item, isOfMembers, siblingLabel } from './context.ts';
import { isOtherTitle } from './keys.ts';
import { isFields, isList } from './payloads.ts';

/** Does a record hold lists or records, which it can be the heading of? */
export function isGroup({ value }: Item): boolean {
  return isFields(value) && Object.values(value).some((each) => isList(each) || isFields(each));
}

/**
 * What records side by side are the headings of: the title of each, where titles name tiers. A title alone
 * heads the next record that has none.
 */
export function contextsOf(items: readonly Item[], around: Context, words: TierWords): Context[] {
  const path = titlePath(items, words);
  const known = new Map<string, Context>();
  let running = around;
  return items.map((item) => {
    const { row } = item;
    const text = path === null ? undefined : row.get(path);
    if (text === undefined) return { ...running, group: { row, around: around.group } };
    const context = known.get(text) ?? titled(text, running, around, words, items.length);
    if (context !== running) known.set(text, context);
    running = isGroup(item) ? around : context;
    return { ...context, group: { row, around: around.group } };
  });
}

/** The context under a title. */
function titled(
  text: string,
  running: Context,
  around: Context,
  words: TierWords,
  siblings: number,
): Context {
  const label = dataLabel(text, words);
  if (label !== null && (!label.reading.general || siblings > 1)) return underTier(label, around);
  if (label !== null) return { ...around, title: label };
  if (shapeOf(text) === 'subgroup') return running;
  if (isOtherTitle(text) || readKindOfMember(text) === null)
    return { ...around, tier: null, title: null, other: true };
  return underTier(siblingLabel(text), around);
}

export function underTier(tier: DataLabel, around: Context): Context {
  return { ...around, tier, other: around.other && !isOfMembers(tier.text) };
}

/** A field of the record itself, or its title as an object of languages or forms. */
const OWN_TITLE = /^[^.[\]]+(?:\.(?:zh|cn|en|ja|name|title|label|text|rendered|value)[\w-]*)?$/iu;

/** Records side by side that tell which field is their title. */
const SAMPLE = 60;

/** The field of their own that names the most tiers; among several, the Chinese one, and the first. */
function titlePath(items: readonly Item[], words: TierWords): string | null {
  const scores = new Map<string, number>();
  for (const { row } of items.slice(0, SAMPLE)) {
    for (const [path, text] of row) {
      if (!OWN_TITLE.test(path) || dataLabel(text, words) === null) continue;
      scores.set(path, (scores.get(path) ?? 0) + (/\p{Script=Han}/u.test(text) ? 1.01 : 1));
    }
  }
  let best: string | null = null;
  for (const [path, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = path;
  return best;
}
