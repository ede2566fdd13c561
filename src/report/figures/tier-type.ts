import { OTHER_INDUSTRY, STATE_OWNED_INDUSTRY } from '../statistics/statistics.ts';
import type { Summary } from '../summary/summary.ts';
import type { Language } from '../texts.ts';
import { barsOf, describeBars } from './cross-bars.ts';
import type { Drawing } from './figure.ts';
import { FILLS, hatching, type Ink } from './palette.ts';
import { stackedBars } from './stacked-bars.ts';

/** The brief's Figure 1: the types of members in each tier, with state-owned companies hatched. */
export function tierType(id: string, language: Language, { statistics }: Summary): Drawing {
  const inks = new Map<string | null, Ink>([
    [OTHER_INDUSTRY, FILLS.light],
    [STATE_OWNED_INDUSTRY, hatching(id)],
    ['Academia', FILLS.sand],
    ['Government', FILLS.deep],
  ]);
  const table = statistics.listings.crosses.tierByType;
  const bars = barsOf(table, language, (value) => inks.get(value) ?? FILLS.blank);
  const title = {
    en: 'Types of members in each tier, all listings',
    zh: '各层级成员的类型（全部名单条目）',
  }[language];
  return { title, description: describeBars(bars), ...stackedBars(bars, 'share') };
}
