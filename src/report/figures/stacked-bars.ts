import { type Html, html } from '../html/html.ts';
import { fitText, px, TYPE_SIZE, textWidth, wrapText } from './drawing.ts';
import { box, INNER_WIDTH, label } from './figure.ts';
import { type Ink, PAPER_COLOUR } from './palette.ts';

/** One segment of a bar. */
interface Segment {
  readonly name: string;
  readonly ink: Ink;
  readonly n: number;
}

/** One bar: its heading, and its segments from left to right. */
export interface Bar {
  readonly name: string;
  readonly segments: readonly Segment[];
}

const BAR_HEIGHT = 34;
/** From one bar to the next: bar, the line of labels that found no room in it, air. */
const BAR_STEP = 72;
const LEGEND_STEP = 22;
const LEGEND_WIDEST = 300;

/**
 * Horizontal stacked bars with a legend above. A segment is labelled inside where the label fits; those
 * of a bar that do not fit are listed under it.
 *
 * @param scale `share`: every bar as long as the figure is wide; `count`: as long as it has members.
 */
export function stackedBars(
  bars: readonly Bar[],
  scale: 'share' | 'count',
): { readonly height: number; readonly content: Html } {
  const legend = legendOf(bars);
  const headings = Math.min(170, Math.max(...bars.map(({ name }) => textWidth(name, TYPE_SIZE.text))) + 16);
  const longest = Math.max(1, ...bars.map(sizeOf));
  const room = INNER_WIDTH - headings;
  const drawn = bars.map((bar, i) => {
    const width = scale === 'share' ? room : (room * sizeOf(bar)) / longest;
    return drawBar(bar, { x: headings, y: legend.height + 8 + i * BAR_STEP, width });
  });
  return {
    height: legend.height + 8 + bars.length * BAR_STEP - 12,
    content: html`${legend.content}${drawn}`,
  };
}

function sizeOf({ segments }: Bar): number {
  return segments.reduce((sum, { n }) => sum + n, 0);
}

/** Percent of a bar, with one decimal: for reading, not for adding up. */
export function percent(n: number, whole: number): string {
  return whole === 0 ? '0%' : `${((100 * n) / whole).toFixed(1)}%`;
}

/** Every segment that some bar has, in the order of the bars, in lines as wide as the figure. */
function legendOf(bars: readonly Bar[]): { height: number; content: Html } {
  const used = new Set(
    bars.flatMap(({ segments }) => segments.filter(({ n }) => n > 0).map(({ name }) => name)),
  );
  const shown = new Map<string, Ink>();
  for (const { name, ink } of bars.flatMap(({ segments }) => segments))
    if (used.has(name)) shown.set(name, ink);
  let x = 0;
  let y = 0;
  const entries: Html[] = [];
  for (const [name, ink] of shown) {
    const text = fitText(name, TYPE_SIZE.text, LEGEND_WIDEST);
    const width = 24 + textWidth(text, TYPE_SIZE.text) + 18;
    if (x > 0 && x + width > INNER_WIDTH) {
      x = 0;
      y += LEGEND_STEP;
    }
    entries.push(html`${box({ x, y, width: 16, height: 14 }, ink.fill, name)}${label(text, x + 22, y + 12)}`);
    x += width;
  }
  return { height: y + LEGEND_STEP, content: html`${entries}` };
}

function drawBar(bar: Bar, place: { x: number; y: number; width: number }): Html {
  const whole = sizeOf(bar);
  const outside: string[] = [];
  let x = place.x;
  const segments = bar.segments.map((segment) => {
    if (segment.n === 0) return null;
    const width = (place.width * segment.n) / whole;
    const mark = box({ x, y: place.y, width, height: BAR_HEIGHT }, segment.ink.fill, tip(segment, whole));
    const inside = insideLabel(segment, whole, width);
    if (inside === null) outside.push(tip(segment, whole));
    const drawn = html`${mark}${inside === null ? null : onSegment(inside, segment.ink, x + width / 2, place.y)}`;
    x += width;
    return drawn;
  });
  return html`${heading(bar.name, whole, place)}${segments}${outsideLabels(outside, place)}`;
}

function tip({ name, n }: Segment, whole: number): string {
  return `${name}: ${n} (${percent(n, whole)})`;
}

function insideLabel({ n }: Segment, whole: number, width: number): string | null {
  const candidates = [`${n} (${percent(n, whole)})`, String(n)];
  return candidates.find((text) => textWidth(text, TYPE_SIZE.small) + 10 <= width) ?? null;
}

function onSegment(text: string, ink: Ink, middle: number, y: number): Html {
  const width = textWidth(text, TYPE_SIZE.small) + 4;
  const ground = ink.hatched
    ? html`<rect x="${px(middle - width / 2)}" y="${px(y + 8)}" width="${px(width)}" height="18" rx="3" fill="${PAPER_COLOUR}"/>`
    : null;
  const style = { size: TYPE_SIZE.small, anchor: 'middle', colour: ink.label } as const;
  return html`${ground}${label(text, middle, y + BAR_HEIGHT / 2 + 4.5, style)}`;
}

function heading(name: string, whole: number, { x, y }: { x: number; y: number }): Html {
  const lines = wrapText(name, TYPE_SIZE.text, x - 12);
  const first = y + BAR_HEIGHT / 2 + 4 - lines.length * 9;
  return html`${lines.map((line, i) => label(line, x - 10, first + i * 18, { anchor: 'end' }))}${label(`n = ${whole}`, x - 10, first + lines.length * 18, { anchor: 'end', size: TYPE_SIZE.small, quiet: true })}`;
}

/** What found no room in the bar: beside it where that is free, else under it, as much as one line holds. */
function outsideLabels(labels: readonly string[], bar: { x: number; y: number; width: number }): Html | null {
  if (labels.length === 0) return null;
  const style = { size: TYPE_SIZE.small, quiet: true };
  const text = labels.join('  ·  ');
  const end = bar.x + bar.width;
  if (end + 10 + textWidth(text, TYPE_SIZE.small) <= INNER_WIDTH) {
    return label(text, end + 10, bar.y + BAR_HEIGHT / 2 + 4.5, style);
  }
  const fitted = fitText(text, TYPE_SIZE.small, INNER_WIDTH - bar.x);
  return label(fitted, INNER_WIDTH, bar.y + BAR_HEIGHT + 17, { ...style, anchor: 'end' });
}
