import type { Element } from 'domhandler';
import type { Line, Lines } from '../line.ts';
import { parentOf, type Structure } from '../tree.ts';

const ITEMS = new Set('td th li dd dt'.split(' '));
/** Lines that a cell or item has at most: one with more is there for the layout, and holds other things. */
const LARGEST_ITEM = 8;

/** Where lines stand: in which cell or item, and at which place of the page's structure. */
export class Places {
  readonly #items = new Map<Element, Element | null>();

  /** @param spans which lines each element holds, by their index */
  constructor(
    readonly structure: Structure,
    readonly spans: Lines['spans'],
  ) {}

  /** The cell or item that a block stands in or is; null where it is in none. */
  itemOf(block: Element): Element | null {
    const known = this.#items.get(block);
    if (known !== undefined) return known;
    let item: Element | null = block;
    while (item !== null && !ITEMS.has(item.name)) item = parentOf(item);
    if (item !== null && this.sizeOf(item) > LARGEST_ITEM) item = null;
    this.#items.set(block, item);
    return item;
  }

  /** The cell, item or block whose lines belong together. */
  unitOf(line: Line): Element {
    return this.itemOf(line.block) ?? line.block;
  }

  /** How many lines an element holds. */
  sizeOf(element: Element): number {
    const span = this.spans.get(element);
    return span === undefined ? 0 : span.to - span.from;
  }

  pathOf(element: Element): number {
    return this.structure.pathOf(element);
  }

  /** Lines of text by the place of their cell, item or block in the structure of the page, in page order. */
  textByPlace(lines: readonly Line[]): Line[][] {
    const places = new Map<number, Line[]>();
    for (const line of lines) {
      if (line.source !== 'text') continue;
      const path = this.pathOf(this.unitOf(line));
      const place = places.get(path);
      if (place) place.push(line);
      else places.set(path, [line]);
    }
    return [...places.values()];
  }
}

/** Lines as `change` gives them for each place; null for those that are no more. */
export function changedAt(
  lines: readonly Line[],
  places: Places,
  change: (place: readonly Line[]) => ReadonlyMap<Line, Line | null>,
): Line[] {
  const changed = new Map(places.textByPlace(lines).flatMap((place) => [...change(place)]));
  return changed.size === 0
    ? [...lines]
    : lines.flatMap((line) => {
        const now = changed.get(line);
        return now === undefined ? [line] : now === null ? [] : [now];
      });
}
