import type { Element } from 'domhandler';
import type { Line, Lines } from './line.ts';
import { parentOf } from './tree.ts';

/** A set of lines that can tell how many of them stand within an element. */
export class LineSet {
  /** Position of the first line of the set. */
  readonly #first: number;
  /** How many lines of the set stand before each position from the first line to the last. */
  readonly #before: Uint32Array;

  constructor(
    readonly lines: Lines,
    members: Iterable<Line>,
  ) {
    const positions = Array.from(members, ({ index }) => index);
    const first = positions.reduce((least, index) => Math.min(least, index), lines.all.length);
    const last = positions.reduce((most, index) => Math.max(most, index), first - 1);
    // A page can have many headings with few members each: only what lies between those is counted.
    const before = new Uint32Array(last - first + 2);
    for (const index of positions) before[index - first + 1] = 1;
    for (let at = 1; at < before.length; at++) before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0);
    this.#first = first;
    this.#before = before;
  }

  /** How many lines of the set stand at the positions `from` to `to` (not included). */
  between(from: number, to: number): number {
    return this.#upTo(to) - this.#upTo(from);
  }

  #upTo(position: number): number {
    const at = Math.min(Math.max(position - this.#first, 0), this.#before.length - 1);
    return this.#before[at] ?? 0;
  }

  within(element: Element): number {
    const span = this.lines.spans.get(element);
    return span === undefined ? 0 : this.between(span.from, span.to);
  }

  /** The largest element around a line that holds no other line of the set: the card, row or item of the line. */
  recordOf(line: Line): Element {
    let record = line.element;
    for (let at = parentOf(record); at !== null && this.within(at) <= 1; at = parentOf(at)) record = at;
    return record;
  }
}
