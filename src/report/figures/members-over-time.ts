import { TIERS } from '../../model/vocabulary.ts';
import { type Html, html } from '../html/html.ts';
import type { TierCounts } from '../summary/changes.ts';
import { type Language, TIER_NAMES } from '../texts.ts';
import { px, TYPE_SIZE, textWidth } from './drawing.ts';
import { type Drawing, INNER_WIDTH, label } from './figure.ts';
import { INK_COLOUR, LINE_COLOUR, PAPER_COLOUR } from './palette.ts';

const PLOT = { x: 44, y: 8, width: INNER_WIDTH - 44 - 190, height: 250 };
/** Least distance between the baselines of two labels at the end of lines. */
const LABEL_STEP = 17;

/** One line of the chart: told apart by its dashes and its marks, not by colour. */
interface Series {
  readonly name: string;
  readonly values: readonly number[];
  readonly dashes: string;
  readonly mark: 'disc' | 'square' | 'diamond' | 'ring';
}

/** How many listings each tier had at every snapshot, with time drawn to scale. */
export function membersOverTime(language: Language, history: readonly TierCounts[]): Drawing {
  const series = seriesOf(language, history);
  const top = niceTop(Math.max(1, ...series.flatMap(({ values }) => values)));
  const xs = timePositions(history);
  const y = (n: number) => PLOT.y + PLOT.height * (1 - n / top);
  const title = { en: 'Listings over time', zh: '名单条目数的变化' }[language];
  return {
    title,
    description: history.map((point, i) => describe(point.snapshot, series, i)).join(' '),
    height: PLOT.y + PLOT.height + 30,
    content: html`${axes(top, y)}${dates(history, xs)}${series.map((one) => line(one, xs, y))}${endLabels(series, y)}`,
  };
}

function seriesOf(language: Language, history: readonly TierCounts[]): Series[] {
  const styles = [
    { dashes: '2 4', mark: 'diamond' },
    { dashes: '7 4', mark: 'square' },
    { dashes: '', mark: 'disc' },
  ] as const;
  const tiers = TIERS.map((tier, i) => ({
    name: TIER_NAMES[tier][language],
    values: history.map(({ tiers: counts }) => counts[tier]),
    dashes: styles[i]?.dashes ?? '',
    mark: styles[i]?.mark ?? ('disc' as const),
  }));
  const all = history.map((_, i) => tiers.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));
  return [{ name: { en: 'All', zh: '合计' }[language], values: all, dashes: '', mark: 'ring' }, ...tiers];
}

function describe(snapshot: string, series: readonly Series[], i: number): string {
  return `${snapshot}: ${series.map(({ name, values }) => `${name} ${values[i] ?? 0}`).join(', ')}.`;
}

/** The number at the top of the axis: four equal steps, each 1, 2, 2.5 or 5 times a power of ten. */
function niceTop(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest / 4));
  const step = [1, 2, 2.5, 5, 10].map((n) => Math.max(1, n * power)).find((s) => s * 4 >= highest);
  return Math.ceil(step ?? highest / 4) * 4;
}

/** Where each snapshot lies, by its day; several in a day share a place. */
function timePositions(history: readonly TierCounts[]): number[] {
  const times = history.map(({ snapshot }) => Date.parse(`${snapshot.slice(0, 10)}T00:00:00Z`));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return times.map((time) => PLOT.x + (last === first ? 0.5 : (time - first) / (last - first)) * PLOT.width);
}

function axes(top: number, y: (n: number) => number): Html {
  return html`${[0, 1, 2, 3, 4].map((i) => {
    const n = (top * i) / 4;
    const at = px(y(n));
    return html`<line x1="${PLOT.x}" x2="${PLOT.x + PLOT.width}" y1="${at}" y2="${at}" class="fig-line" stroke="${LINE_COLOUR}"/>${label(String(n), PLOT.x - 8, y(n) + 4, { size: TYPE_SIZE.small, anchor: 'end', quiet: true })}`;
  })}`;
}

/** The dates under the axis: the first and the last, and those between that have room. */
function dates(history: readonly TierCounts[], xs: readonly number[]): Html {
  const half = textWidth('0000-00-00', TYPE_SIZE.small) / 2 + 6;
  const last = xs.at(-1) ?? 0;
  let free = Number.NEGATIVE_INFINITY;
  const shown = history.filter((_, i) => {
    const x = xs[i] ?? 0;
    const isLast = i === history.length - 1;
    if (!isLast && (x - half < free || x + half > last - half)) return false;
    free = x + half;
    return true;
  });
  return html`${shown.map(({ snapshot }) => {
    const x = xs[history.findIndex((point) => point.snapshot === snapshot)] ?? 0;
    return label(snapshot, x, PLOT.y + PLOT.height + 20, {
      size: TYPE_SIZE.small,
      anchor: 'middle',
      quiet: true,
    });
  })}`;
}

function line({ name, values, dashes, mark }: Series, xs: readonly number[], y: (n: number) => number): Html {
  const points = values.map((n, i) => ({ x: xs[i] ?? 0, y: y(n), n }));
  const path = points.map((point) => `${px(point.x)},${px(point.y)}`).join(' ');
  return html`<polyline points="${path}" fill="none" class="fig-stroke" stroke="${INK_COLOUR}" stroke-width="1.75"${dashes === '' ? null : html` stroke-dasharray="${dashes}"`}/>
${points.map((point) => marker(mark, point.x, point.y, `${name}: ${point.n}`))}`;
}

function marker(mark: Series['mark'], x: number, y: number, tip: string): Html {
  const title = html`<title>${tip}</title>`;
  const ink = html`class="fig-ink" fill="${INK_COLOUR}"`;
  const [cx, cy] = [px(x), px(y)];
  if (mark === 'disc') return html`<circle cx="${cx}" cy="${cy}" r="4" ${ink}>${title}</circle>`;
  if (mark === 'ring') {
    return html`<circle cx="${cx}" cy="${cy}" r="4" class="fig-paper fig-stroke" fill="${PAPER_COLOUR}" stroke="${INK_COLOUR}" stroke-width="1.75">${title}</circle>`;
  }
  const turn = mark === 'diamond' ? html` transform="rotate(45 ${cx} ${cy})"` : null;
  return html`<rect x="${px(x - 3.5)}" y="${px(y - 3.5)}" width="7" height="7" ${ink}${turn}>${title}</rect>`;
}

/** Name and last value at the end of each line, moved apart where lines end close together. */
function endLabels(series: readonly Series[], y: (n: number) => number): Html {
  const wanted = series
    .map(({ name, values }) => ({ text: `${name} ${values.at(-1) ?? 0}`, at: y(values.at(-1) ?? 0) + 4 }))
    .sort((a, b) => b.at - a.at);
  let lowest = Number.POSITIVE_INFINITY;
  return html`${wanted.map(({ text, at }) => {
    lowest = Math.min(at, lowest - LABEL_STEP);
    return label(text, PLOT.x + PLOT.width + 12, lowest);
  })}`;
}
