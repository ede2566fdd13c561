import { type AnyNode, type Document, Element, isTag, isText } from 'domhandler';

/** Elements that stand within a line of text; everything else begins a line of its own. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p q ruby rb rp rt s samp ' +
    'small span st1:personname strike strong sub sup time tt u var wbr'
  ).split(' '),
);
/** Elements that only wrap: one that is its parent's only child says nothing of the structure. */
const WRAPPERS = new Set('div section article main center form figure header picture fieldset'.split(' '));
const ALWAYS_WRAPPERS = new Set('tbody thead tfoot'.split(' '));
/** Elements whose text is no text of the page. */
const SILENT = new Set(
  'script style noscript template select datalist textarea iframe object svg math canvas audio video head title input'.split(
    ' ',
  ),
);
const BOLD = new Set('b strong th h1 h2 h3 h4 h5 h6'.split(' '));

export function isInline(element: Element): boolean {
  return INLINE.has(element.name);
}

export function isSilent(element: Element): boolean {
  return SILENT.has(element.name);
}

export function isBold(element: Element): boolean {
  return BOLD.has(element.name);
}

export function parentOf(node: AnyNode): Element | null {
  const { parent } = node;
  return parent !== null && isTag(parent) ? parent : null;
}

/** What is called on the way through a page. */
export interface Visitor {
  text(value: string): void;
  /** @returns false where the element's content is to be passed over; `leave` is not called then. */
  enter(element: Element): boolean;
  leave(element: Element): void;
}

/** Walks through a page in document order without recursion: pages can be nested deeper than the stack. */
export function walk(root: Document | Element, visitor: Visitor): void {
  let node: AnyNode | null = root.children[0] ?? null;
  while (node !== null) {
    if (isText(node)) visitor.text(node.data);
    if (isTag(node) && visitor.enter(node)) {
      if (node.children[0] !== undefined) {
        node = node.children[0];
        continue;
      }
      visitor.leave(node);
    }
    while (node !== null && node.next === null) {
      const parent: AnyNode | null = node.parent;
      node = parent === root ? null : parent;
      if (node !== null && isTag(node)) visitor.leave(node);
    }
    node = node === null ? null : node.next;
  }
}

/**
 * Numbers the structural positions of a page: two elements have the same number where the tags on the way
 * down to them are the same. Inline elements and wrappers around a single thing are passed over, class
 * names and other attributes are never looked at.
 */
export class Structure {
  readonly #paths = new Map<Element, number>();
  readonly #numbers = new Map<string, number>();

  /** @param detail says more of an element than its tag does: the column of a table's cell. */
  constructor(readonly detail: (element: Element) => string = () => '') {}

  pathOf(element: Element): number {
    const chain: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !this.#paths.has(at)) {
      chain.push(at);
      at = parentOf(at);
    }
    let path = at === null ? 0 : (this.#paths.get(at) ?? 0);
    for (const next of chain.reverse()) {
      if (!isTransparent(next)) path = this.#number(`${path}>${next.name}${this.detail(next)}`);
      this.#paths.set(next, path);
    }
    return path;
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size + 1);
    return this.#numbers.size;
  }
}

function isTransparent(element: Element): boolean {
  if (isInline(element) || ALWAYS_WRAPPERS.has(element.name)) return true;
  return WRAPPERS.has(element.name) && isOnlyChild(element);
}

function isOnlyChild(element: Element): boolean {
  return !hasContent(element.prev, 'prev') && !hasContent(element.next, 'next');
}

/** Is there anything but white space and comments on this side? Stops at the first thing found. */
function hasContent(from: AnyNode | null, direction: 'prev' | 'next'): boolean {
  for (let node = from; node !== null; node = node[direction]) {
    if (isText(node) ? node.data.trim() !== '' : isTag(node)) return true;
  }
  return false;
}

/** CSS selectors of elements, made of tags and positions; valid in any browser. */
export class Selectors {
  readonly #positions = new Map<Element, number>();

  selectorOf(element: Element): string {
    const steps: string[] = [];
    for (let at: Element | null = element; at !== null && steps.length < MAX_STEPS; at = parentOf(at)) {
      steps.push(
        at.name === 'html' || at.name === 'body'
          ? at.name
          : `${escapeTag(at.name)}:nth-of-type(${this.#position(at)})`,
      );
    }
    return steps.reverse().join(' > ');
  }

  #position(element: Element): number {
    if (!this.#positions.has(element)) {
      const seen = new Map<string, number>();
      for (const sibling of element.parent?.children ?? [element]) {
        if (!(sibling instanceof Element)) continue;
        const position = (seen.get(sibling.name) ?? 0) + 1;
        seen.set(sibling.name, position);
        this.#positions.set(sibling, position);
      }
    }
    return this.#positions.get(element) ?? 1;
  }
}

/** Deeper than any real page: a selector names the last steps, and the page nests without end. */
const MAX_STEPS = 100;

function escapeTag(name: string): string {
  return name.replace(/[^\w-]/gu, (sign) => `\\${sign}`);
}

export function childElements(element: Element | Document): Element[] {
  return element.children.filter(isTag);
}

/** Elements of one name below an element, in document order. */
export function descendants(root: Element | Document, name: string): Element[] {
  const found: Element[] = [];
  walk(root, {
    text: () => {},
    enter: (element) => {
      if (element.name === name) found.push(element);
      return true;
    },
    leave: () => {},
  });
  return found;
}
