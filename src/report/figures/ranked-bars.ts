import { type Html, html } from '../html/html.ts';
import { TYPE_SIZE, textWidth, wrapText } from './drawing.ts';
import { box, label } from './figure.ts';
import type { Ink } from './palette.ts';

/** One line of a ranking. */
export interface RankedLine {
  readonly name: string;
  readonly n: number;
  /** What stands at the end of the bar. */
  readonly value: string;
}

/** The room that a ranking is drawn in, in pixels. */
interface RankedRoom {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** From one bar to the next. */
  readonly step: number;
  /** The widest that names may be; longer ones take two lines, then are cut. */
  readonly names: number;
}

/** Horizontal bars, one a line, with name on the left and value at the end; as long as their number says. */
export function rankedBars(lines: readonly RankedLine[], ink: Ink, room: RankedRoom): Html {
  const widest = Math.max(0, ...lines.map(({ name }) => textWidth(name, TYPE_SIZE.text)));
  const names = Math.min(room.names, widest) + 10;
  const values = Math.max(0, ...lines.map(({ value }) => textWidth(value, TYPE_SIZE.small))) + 8;
  const unit = (room.width - names - values) / Math.max(1, ...lines.map(({ n }) => n));
  const height = room.step - 8;
  return html`${lines.map(({ name, n, value }, i) => {
    const y = room.y + i * room.step;
    const start = room.x + names;
    const wrapped = wrapText(name, TYPE_SIZE.text, names - 8);
    const middle = y + height / 2 + 4.5;
    const nameLines = wrapped.map((line, j) =>
      label(line, start - 8, middle + (j - (wrapped.length - 1) / 2) * 15, { anchor: 'end' }),
    );
    const bar = box({ x: start, y, width: n * unit, height }, ink.fill, `${name}: ${value}`);
    return html`${nameLines}${bar}${label(value, start + n * unit + 6, middle, { size: TYPE_SIZE.small })}`;
  })}`;
}
