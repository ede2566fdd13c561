import type { Summary } from '../summary/summary.ts';
import type { Language } from '../texts.ts';
import { barsOf, describeBars } from './cross-bars.ts';
import type { Drawing } from './figure.ts';
import { FILLS, type Ink } from './palette.ts';
import { stackedBars } from './stacked-bars.ts';

const INKS = new Map<string | null, Ink>([
  ['Small/startup', FILLS.pale],
  ['Medium', FILLS.light],
  ['Big', FILLS.deep],
]);

/** The brief's Figure 3: how many companies are diversified or AI-focused, and how big they are. */
export function sizeFocus(_id: string, language: Language, { statistics }: Summary): Drawing {
  const table = statistics.organizations.crosses.focusBySize;
  const bars = barsOf(table, language, (value) => INKS.get(value) ?? FILLS.blank);
  const title = {
    en: 'Size of diversified and AI-focused companies, each organization once',
    zh: '多元化企业与专注人工智能企业的规模（每家机构计一次）',
  }[language];
  return { title, description: describeBars(bars), ...stackedBars(bars, 'count') };
}
