import type { Document, Element } from 'domhandler';
import { type Piece, splitRun } from './runs.ts';
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
  /** The block that it stands in, or the element whose attribute it is. */
  readonly element: Element;
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
    if (span) span.to = this.#lines.length;
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
    const bold = isBold(block);
    for (const part of splitRun(pieces, this.words)) {
      const element = part.source === 'text' ? block : (part.holder ?? block);
      this.#lines.push({
        index: this.#lines.length,
        text: part.text,
        shape: shapeOf(part.text),
        source: part.source,
        element,
        href: part.link?.attribs.href ?? closestLink(block),
        bold: bold || part.bold,
        region: this.#regions.at(-1) ?? null,
      });
    }
  }
}

function closestLink(block: Element): string | null {
  for (let at: Element | null = block; at !== null; at = parentOf(at)) {
    if (at.name === 'a') return at.attribs.href ?? null;
  }
  return null;
}
