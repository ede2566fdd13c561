import { type ChildNode, Document, Element, Text } from 'domhandler';
import { readLabel } from '../labels.ts';
import type { TierWords } from '../settings.ts';
import type { Value } from './literal.ts';
import { isList } from './payloads.ts';
import { wordsOf } from './rows.ts';
import type { Markup } from './texts.ts';

/** Data of a script as a page: each value a line, each object an element, keys as the names of elements. */
export interface DataPage {
  readonly root: Document;
  /** The path into the data of each element. */
  readonly paths: ReadonlyMap<Element, string>;
}

/** Longer strings are texts to read, or markup. */
const MAX_TEXT = 400;
const MAX_DEPTH = 60;

/** What shows that a text is a part of a page. */
const BLOCK = /<(?:p|li|td|br|div|span|h\d|img)\b[^>]*>/iu;

/** Is there markup in the data, or elements as React writes them? */
export function holdsMarkup(value: Value, depth = 0): boolean {
  if (typeof value === 'string') return BLOCK.test(value);
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return false;
  if (isList(value) && tagOf(value) !== null) return true;
  return Object.values(value).some((each) => holdsMarkup(each, depth + 1));
}

/**
 * Lays data with markup in it out as a page, so that the one method that reads pages reads it: strings that hold
 * markup become parts of the page, titles and keys that name a tier become headings, records become cards.
 *
 * @param markup parses strings that hold markup, as content systems hand articles over
 */
export function pageOfData(value: Value, words: TierWords, markup: Markup): DataPage {
  const paths = new Map<Element, string>();
  const builder = new PageBuilder(paths, words, markup);
  const body = builder.element('body', '$', builder.nodesOf(value, '$', 0));
  const root = new Document([body]);
  body.parent = root;
  return { root, paths };
}

class PageBuilder {
  constructor(
    readonly paths: Map<Element, string>,
    readonly words: TierWords,
    readonly markup: Markup,
  ) {}

  element(name: string, path: string, children: ChildNode[]): Element {
    const element = new Element(name, {}, children);
    for (const [index, child] of children.entries()) {
      child.parent = element;
      child.prev = children[index - 1] ?? null;
      child.next = children[index + 1] ?? null;
    }
    this.paths.set(element, path);
    return element;
  }

  nodesOf(value: Value, path: string, depth: number): ChildNode[] {
    if (depth > MAX_DEPTH || value === null) return [];
    if (typeof value === 'string') return this.#text(value);
    if (typeof value !== 'object') return [];
    if (isList(value)) {
      const tag = tagOf(value);
      if (tag !== null) return [this.element(tag, path, this.nodesOf(childrenOf(value), path, depth + 1))];
      return value.map((each, index) =>
        this.element('x-item', `${path}[${index}]`, this.nodesOf(each, `${path}[${index}]`, depth + 1)),
      );
    }
    // A group's title can stand behind its list in the data, and never does on a page.
    const entries = Object.entries(value).filter(([key]) => !/^[@$_]/u.test(key));
    const plain = entries.filter(([, each]) => typeof each !== 'object' || each === null);
    const nested = entries.filter(([, each]) => typeof each === 'object' && each !== null);
    return [...plain, ...nested].flatMap(([key, each]) => this.#field(key, each, `${path}.${key}`, depth));
  }

  #field(key: string, value: Value, path: string, depth: number): ChildNode[] {
    const heading = typeof value === 'object' && readLabel(wordsOf(key), this.words) !== null;
    const title = heading ? [this.element('h2', path, [new Text(wordsOf(key))])] : [];
    return [
      ...title,
      this.element(
        `x-${key.replace(/[^\p{L}\p{N}]/gu, '-').toLowerCase()}`,
        path,
        this.nodesOf(value, path, depth + 1),
      ),
    ];
  }

  #text(text: string): ChildNode[] {
    if (BLOCK.test(text)) return this.markup(text);
    return text.length > MAX_TEXT || text.trim() === '' ? [] : [new Text(text)];
  }
}

/** React writes an element as `["$", tag, key, properties]`; a component of the program is a block. */
function tagOf(value: readonly Value[]): string | null {
  const [mark, name] = value;
  if (mark !== '$' || typeof name !== 'string') return null;
  return /^[a-z][a-z0-9]*$/u.test(name) ? name : 'div';
}

function childrenOf(value: readonly Value[]): Value {
  const properties = value[3];
  if (properties === null || typeof properties !== 'object' || isList(properties)) return null;
  return properties.children ?? properties.alt ?? null;
}
