import type { Element } from 'domhandler';
import type { Mark } from './names/enumerators.ts';
import type { Shape } from './shape.ts';

/** Parts of a page whose text is never a listing. */
export type Region = 'navigation' | 'footer' | 'control';

/** One line of a page: what a reader sees as one, or what stands in for it in an attribute. */
export interface Line {
  readonly index: number;
  /** Number or bullet before it and punctuation behind it removed, white space as it is shown. */
  readonly text: string;
  readonly shape: Shape;
  /** The number, bullet or sign that the list puts before it. */
  readonly mark: Mark | null;
  /** What stood behind the name and is none of it: a person, a state of membership, a sign of a legend. */
  readonly note: string | null;
  /** It was cut off a text that names several: the others of that text are its equals. */
  readonly cut: boolean;
  /** The tier that it says of itself, in brackets behind the name. */
  readonly tag?: string;
  readonly source: 'text' | 'alt' | 'title';
  /** The smallest element that holds it, or the one whose attribute it is. */
  readonly element: Element;
  /** The element that says the whole of a text which `element` cuts off. */
  readonly whole?: Element;
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

/** The lines that an element holds, in page order; none where it is not shown. */
export function linesIn(element: Element, { all, spans }: Lines): readonly Line[] {
  const span = spans.get(element);
  return span === undefined ? [] : all.slice(span.from, span.to);
}
