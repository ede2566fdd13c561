import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { readLabel } from './labels.ts';
import type { Line, Lines, Region } from './line.ts';
import { readByNeighbours } from './names/neighbours.ts';
import { type Piece, type RunLine, splitRun } from './runs.ts';
import type { TierWords } from './settings.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { Announced } from './split.ts';
import { isBold, isInline, isSilent, parentOf, type Structure, type Visitor, walk } from './tree.ts';

const REGIONS: Readonly<Record<string, Region>> = {
  nav: 'navigation',
  footer: 'footer',
  button: 'control',
};

/** Reads a page into lines. */
export function readLines(root: Document, structure: Structure, words: TierWords): Lines {
  const reader = new LineReader(words);
  walk(root, reader);
  const isLabel = (line: Line) => readLabel(line.text, words) !== null;
  return readByNeighbours(reader.finish(), structure, isLabel);
}

class LineReader implements Visitor {
  readonly #lines: Line[] = [];
  readonly #spans = new Map<Element, { from: number; to: number }>();
  readonly #blocks: Element[] = [];
  readonly #inline: Element[] = [];
  /** Both kinds in one: a block can stand within a link. */
  readonly #open: Element[] = [];
  #pieces: Piece[] = [];
  readonly #regions: Region[] = [];
  /** Elements around the text in which the breaks of the source are those of the text. */
  #preformatted = 0;
  #announced: Announced = 'no';

  constructor(readonly words: TierWords) {}

  text(value: string): void {
    const rows = this.#preformatted > 0 ? value.split(/\r\n?|\n/u) : [value];
    for (const [at, row] of rows.entries()) {
      if (at > 0) this.#flush();
      this.#pieces.push(this.#piece(row, 'text', this.#open.at(-1)));
    }
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
    this.#open.push(element);
    if (isPreformatted(element)) this.#preformatted++;
    this.#spans.set(element, { from: this.#lines.length, to: this.#lines.length });
    this.#attributes(element);
    return true;
  }

  leave(element: Element): void {
    if (!isInline(element)) {
      this.#flush();
      this.#blocks.pop();
    } else this.#inline.pop();
    this.#open.pop();
    if (isPreformatted(element)) this.#preformatted--;
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
    else {
      const label = spokenLabel(element);
      if (label !== null) this.#pieces.push(this.#piece(label, 'title', element));
    }
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
    for (const part of splitRun(pieces, this.words, this.#announced)) this.#add(part, block);
  }

  #add(part: RunLine, block: Element): void {
    const shape = shapeOf(part.text);
    if (readLabel(part.text, this.words) !== null) this.#announced = 'above';
    else if (this.#announced !== 'no') this.#announced = endsList(part.text, shape) ? 'no' : 'among';
    for (let at = part.holder; at !== null && at !== block; at = parentOf(at)) this.#extend(at);
    this.#lines.push({
      index: this.#lines.length,
      text: part.text,
      shape,
      mark: part.mark,
      note: part.note,
      cut: part.cut,
      ...(part.tag === undefined ? {} : { tag: part.tag }),
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

/** More than any link around a picture holds. */
const MOST_NODES = 40;

/** The label of a link or picture for those who hear the page, where nothing in it says anything: a logo in a style. */
function spokenLabel(element: Element): string | null {
  const label = element.attribs['aria-label']?.trim();
  if (!label || (element.name !== 'a' && element.attribs.role !== 'img')) return null;
  const nodes: ChildNode[] = [...element.children];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined || at > MOST_NODES) return null;
    if (isText(node) && node.data.trim() !== '') return null;
    if (!isTag(node) || isSilent(node)) continue;
    if (node.attribs.alt?.trim() || node.attribs.title?.trim()) return null;
    nodes.push(...node.children);
  }
  return label;
}

const KEEPS_BREAKS = /white-space\s*:\s*(?:pre|break-spaces)/iu;

/** Does the element, or a style on it, keep the breaks of the source? */
function isPreformatted(element: Element): boolean {
  return element.name === 'pre' || KEEPS_BREAKS.test(element.attribs.style ?? '');
}

/** Longer texts that are no names stand below lists and not in them. */
const LONGEST_REMARK = 40;

/** Does a line end the list that a heading has announced? */
function endsList(text: string, shape: Shape): boolean {
  return (
    shape === 'navigation' || shape === 'contact' || (shape === 'sentence' && text.length > LONGEST_REMARK)
  );
}

function closestLink(block: Element): string | null {
  for (let at: Element | null = block; at !== null; at = parentOf(at)) {
    if (at.name === 'a') return at.attribs.href ?? null;
  }
  return null;
}
