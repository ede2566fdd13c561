import type { Share } from '../statistics/tables.ts';
import type { Summary } from '../summary/summary.ts';
import { type Language, labelText } from '../texts.ts';
import { type Drawing, INNER_WIDTH } from './figure.ts';
import { FILLS } from './palette.ts';
import { rankedBars } from './ranked-bars.ts';
import { percent } from './stacked-bars.ts';

const STEP = 34;

/** The brief's Figure 4: the AI-focused companies by category, most frequent first. */
export function categories(_id: string, language: Language, { statistics }: Summary): Drawing {
  const { n, entries } = statistics.organizations.distributions.category;
  const lines = [...entries].sort(byFrequency).map((entry) => ({
    name: labelText(entry.value)[language],
    n: entry.n,
    value: `${entry.n} (${percent(entry.n, n)})`,
  }));
  const title = {
    en: `AI-focused companies by product or service category, each organization once (n = ${n})`,
    zh: `专注人工智能的企业：产品与服务类别（每家机构计一次，n = ${n}）`,
  }[language];
  const room = { x: 0, y: 0, width: INNER_WIDTH, step: STEP, names: 230 };
  return {
    title,
    description: lines.map(({ name, value }) => `${name}: ${value}.`).join(' '),
    height: lines.length * STEP,
    content: rankedBars(lines, FILLS.light, room),
  };
}

/** Most frequent first; "Other" and no value come last, since they are no category to compare. */
function byFrequency(a: Share, b: Share): number {
  return rest(a) - rest(b) || b.n - a.n;
}

function rest({ value }: Share): number {
  return value === null ? 2 : value === 'Other' ? 1 : 0;
}
