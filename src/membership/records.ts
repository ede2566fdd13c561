import type { Element } from 'domhandler';
import type { Line, Lines } from './line.ts';
import { parentOf } from './tree.ts';

/** A set of lines that can tell how many of them stand within an element. */
export class LineSet {
  readonly #before: Uint32Array;

  constructor(
    readonly lines: Lines,
    members: Iterable<Line>,
  ) {
    const counts = new Uint32Array(lines.all.length + 1);
    for (const line of members) counts[line.index + 1] = 1;
    for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
    this.#before = counts;
  }

  /** How many lines of the set stand at the positions `from` to `to` (not included). */
  between(from: number, to: number): number {
    return (this.#before[to] ?? 0) - (this.#before[from] ?? 0);
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
