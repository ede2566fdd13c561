import { type ChildNode, Document, Element, Text } from 'domhandler';
import { readLabel } from '../labels.ts';
import type { TierWords } from '../settings.ts';
import type { Value } from './literal.ts';

/** Data of a script as a page: each value a line, each object an element, keys as the names of elements. */
export interface DataPage {
  readonly root: Document;
  /** The path into the data of each element. */
  readonly paths: ReadonlyMap<Element, string>;
}

/** Longer strings are texts to read, or markup. */
const MAX_TEXT = 400;
const MAX_DEPTH = 60;

/**
 * Lays data out as a page, so that the one method that reads pages reads it: arrays of records become lists of
 * cards, a key that names a tier becomes a heading, a field that does becomes a badge.
 *
 * @param markup parses strings that hold markup, as content systems hand articles over
 */
export function pageOfData(value: Value, words: TierWords, markup: (html: string) => ChildNode[]): DataPage {
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
    readonly markup: (html: string) => ChildNode[],
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
    if (isArray(value)) {
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
    if (/<(?:p|li|td|br|div|span|h\d|img)\b[^>]*>/iu.test(text)) return this.markup(text);
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
  if (properties === null || typeof properties !== 'object' || isArray(properties)) return null;
  return properties.children ?? properties.alt ?? null;
}

function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** `platinumMembers` and `platinum_members` as words. */
function wordsOf(key: string): string {
  return key.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[_-]+/gu, ' ');
}
