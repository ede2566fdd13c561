import type { Document, Element } from 'domhandler';
import { readLabel } from './labels.ts';
import { isWholeOf, type Piece, splitRun } from './runs.ts';
import type { TierWords } from './settings.ts';
import { type Shape, shapeOf } from './shape.ts';
import { isBold, isInline, isSilent, parentOf, type Visitor, walk } from './tree.ts';

/** Parts of a page whose text is never a listing. */
export type Region = 'navigation' | 'footer' | 'control';
const REGIONS: Readonly<Record<string, Region>> = {
  nav: 'navigation',
  footer: 'footer',
  button: 'control',
};

/** One line of a page: what a reader sees as one, or what stands in for it in an attribute. */
export interface Line {
  readonly index: number;
  /** Number or bullet before it and punctuation behind it removed, white space as it is shown. */
  readonly text: string;
  readonly shape: Shape;
  readonly source: 'text' | 'alt' | 'title';
  /** The smallest element that holds it, or the one whose attribute it is. */
  readonly element: Element;
  /** The block that it stands in: a paragraph, an item, a cell. */
  readonly block: Element;
  /** Target of the link that holds the whole line, as written. */
  readonly href: string | null;
  readonly bold: boolean;
  readonly region: Region | null;
}

/** The lines of a page, and which of them each element holds: `from` to `to`, the last not included. */
export interface Lines {
  readonly all: readonly Line[];
  readonly spans: ReadonlyMap<Element, { readonly from: number; readonly to: number }>;
}

/** Reads a page into lines. */
export function readLines(root: Document, words: TierWords): Lines {
  const reader = new LineReader(words);
  walk(root, reader);
  return reader.finish();
}

class LineReader implements Visitor {
  readonly #lines: Line[] = [];
  readonly #spans = new Map<Element, { from: number; to: number }>();
  readonly #blocks: Element[] = [];
  readonly #inline: Element[] = [];
  #pieces: Piece[] = [];
  readonly #regions: Region[] = [];

  constructor(readonly words: TierWords) {}

  text(value: string): void {
    this.#pieces.push(this.#piece(value, 'text', this.#inline.at(-1) ?? this.#blocks.at(-1)));
  }

  enter(element: Element): boolean {
    if (isSilent(element)) return false;
    if (element.name === 'br' || element.name === 'hr') {
      this.#flush();
      return false;
    }
    const region = REGIONS[element.name];
    if (region !== undefined) this.#regions.push(region);
    if (!isInline(element)) {
      this.#flush();
      this.#blocks.push(element);
    } else this.#inline.push(element);
    this.#spans.set(element, { from: this.#lines.length, to: this.#lines.length });
    this.#attributes(element);
    return true;
  }

  leave(element: Element): void {
    if (!isInline(element)) {
      this.#flush();
      this.#blocks.pop();
    } else this.#inline.pop();
    if (REGIONS[element.name] !== undefined) this.#regions.pop();
    const span = this.#spans.get(element);
    if (span) span.to = Math.max(span.to, this.#lines.length);
  }

  finish(): Lines {
    this.#flush();
    return { all: this.#lines, spans: this.#spans };
  }

  /** The words that stand for an image, and those that show when the pointer rests on something. */
  #attributes(element: Element): void {
    const alt = element.name === 'img' ? element.attribs.alt : undefined;
    const title = element.attribs.title;
    if (alt?.trim()) this.#pieces.push(this.#piece(alt, 'alt', element));
    else if (title?.trim()) this.#pieces.push(this.#piece(title, 'title', element));
  }

  #piece(text: string, source: Piece['source'], holder: Element | undefined): Piece {
    const link = this.#inline.findLast((element) => element.name === 'a') ?? null;
    return { text, source, holder: holder ?? null, link, bold: this.#inline.some(isBold) };
  }

  #flush(): void {
    const pieces = this.#pieces;
    if (pieces.length === 0) return;
    this.#pieces = [];
    const block = this.#blocks.at(-1);
    if (block === undefined) return;
    const last = this.#lines.at(-1);
    const headed = last !== undefined && readLabel(last.text, this.words) !== null;
    for (const part of splitRun(pieces, this.words, headed)) this.#add(part, block);
  }

  #add(part: Piece, block: Element): void {
    const shape = shapeOf(part.text);
    const last = this.#lines.at(-1);
    if (last && shape === 'fragment' && part.source === 'text' && continues(last, part.text, block)) {
      const text = last.text + part.text;
      this.#lines[last.index] = { ...last, text, shape: shapeOf(text), element: last.block };
      return;
    }
    if (
      last &&
      last.source === 'title' &&
      part.source === 'text' &&
      last.text !== part.text &&
      isWholeOf(last.text, part.text)
    ) {
      this.#add({ ...part, text: last.text }, block);
      return;
    }
    for (let at = part.holder; at !== null && at !== block; at = parentOf(at)) this.#extend(at);
    this.#lines.push({
      index: this.#lines.length,
      text: part.text,
      shape,
      source: part.source,
      element: part.holder ?? block,
      block,
      href: part.link?.attribs.href ?? closestLink(block),
      bold: isBold(block) || part.bold,
      region: this.#regions.at(-1) ?? null,
    });
  }

  /** An inline element is left before its line is complete: it is told afterwards that the line is its own. */
  #extend(element: Element): void {
    const span = this.#spans.get(element);
    if (span === undefined) return;
    if (span.from === span.to) span.from = this.#lines.length;
    span.to = this.#lines.length + 1;
  }
}

/** Names whose end was put on a line of its own: they do not end as an organization's name does. */
const WHOLE = /(?:公司|大学|学院|研究院|研究所|协会|学会|联盟|中心|银行|医院|委员会)$/u;

/** Is `text`, the end of a name, that of the line before it in the same cell or item? */
function continues(last: Line, text: string, block: Element): boolean {
  const together =
    last.block === block || (itemOf(last.block) !== null && itemOf(last.block) === itemOf(block));
  return (
    together &&
    last.source === 'text' &&
    !WHOLE.test(last.text) &&
    shapeOf(last.text + text) === 'organization'
  );
}

const ITEMS = new Set('td th li dd dt'.split(' '));

function itemOf(block: Element): Element | null {
  for (let at: Element | null = block; at !== null; at = parentOf(at)) if (ITEMS.has(at.name)) return at;
  return null;
}

function closestLink(block: Element): string | null {
  for (let at: Element | null = block; at !== null; at = parentOf(at)) {
    if (at.name === 'a') return at.attribs.href ?? null;
  }
  return null;
}
