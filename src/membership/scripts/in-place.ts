import { type ChildNode, Element, isText, type ParentNode, Text } from 'domhandler';
import type { TierWords } from '../settings.ts';
import { parentOf, walk } from '../tree.ts';
import { type Field, fieldsOf, nameField } from './fields.ts';
import type { Value } from './literal.ts';
import { isFields, isList } from './payloads.ts';
import { type Row, rowOf } from './rows.ts';
import type { AttributeValue, DataSource } from './sources.ts';
import { linesOf, type Markup, namesIn } from './texts.ts';

/** Where an element that was put into the page has its text from: the path into the data of a source. */
export type Shown = ReadonlyMap<Element, { readonly holder: Element; readonly path: string }>;

/** Share of different names that a list must have, or else it is one of settings. */
const DISTINCT = 0.8;

/**
 * Puts into a page what a program shows at the place where its data stands, so that it is read under the
 * headings of the page: the names that items carry in attributes, one or a list each, and what scripts write.
 *
 * @param attributes those that hold data
 * @param sources the data of the page's scripts
 */
export function showInPlace(
  attributes: readonly AttributeValue[],
  sources: readonly DataSource[],
  words: TierWords,
  markup: Markup,
): Shown {
  const shown = new Map<Element, { holder: Element; path: string }>();
  const show = new InPlace(shown, words, markup);
  const groups = new Map<string, AttributeValue[]>();
  for (const each of attributes) {
    const known = groups.get(each.name);
    if (known) known.push(each);
    else groups.set(each.name, [each]);
  }
  for (const group of groups.values()) show.attributes(group);
  for (const source of sources) if (writes(source)) show.script(source);
  return shown;
}

/** Is the source a script that writes into the page where it stands? */
function writes({ holder }: DataSource): boolean {
  const isInBody = holder.name === 'script' && parentOf(holder)?.name !== 'head';
  return isInBody && holder.children.some((child) => isText(child) && child.data.includes('document.write'));
}

class InPlace {
  readonly #titled = new Set<Element>();

  constructor(
    readonly shown: Map<Element, { holder: Element; path: string }>,
    readonly words: TierWords,
    readonly markup: Markup,
  ) {}

  /** What the same attribute of several elements holds: a record each, or a list each. */
  attributes(group: readonly AttributeValue[]): void {
    const items = group.flatMap(({ element, value }) =>
      isFields(value) ? [{ element, row: rowOf(value) }] : [],
    );
    const single = this.#nameOf(items.map(({ row }) => row));
    if (single !== null && items.length > 1) for (const item of items) this.#title(item, single);
    const lists = group.flatMap(({ element, name, value }) =>
      listsIn(value).map(({ path, rows }) => ({ element, path: `[${name}] $${path}`, rows })),
    );
    const several = this.#nameOf(lists.flatMap(({ rows }) => rows));
    if (several === null) return;
    for (const { element, path, rows } of lists) {
      if (!isSilent(element, null) || this.#isTitled(element)) continue;
      append(element, this.#names(rows, several, { holder: element, path }));
    }
  }

  script({ holder, values }: DataSource): void {
    const written = values.flatMap(({ name, value }): ChildNode[] => {
      if (typeof value === 'string') return this.markup(value);
      return listsIn(value).flatMap(({ path, rows }) => {
        const field = this.#nameOf(rows);
        return field === null ? [] : this.#names(rows, field, { holder, path: ` $.${name}${path}` });
      });
    });
    const parent = holder.parent;
    if (written.length === 0 || parent === null) return;
    const block = new Element('x-data', {}, []);
    append(block, written);
    this.shown.set(block, { holder, path: ' $' });
    insertAfter(parent, holder, block);
  }

  #nameOf(rows: readonly Row[]): Field | null {
    const field = rows.length === 0 ? null : nameField(fieldsOf(rows, this.words, this.markup));
    return field !== null && field.distinct >= DISTINCT && field.labels + field.menu < 0.2 ? field : null;
  }

  /** A name that stands in no text of its item is the item's title, as a reader would meet it who points there. */
  #title({ element, row }: { element: Element; row: Row }, field: Field): void {
    const [text = ''] = linesOf(row.get(field.path) ?? '', this.markup);
    if (text === '' || this.#isTitled(element) || !isSilent(element, text)) return;
    element.attribs.title = namesIn(text, this.words)[0]?.name ?? text;
    this.#titled.add(element);
  }

  #isTitled(element: Element): boolean {
    for (let at: Element | null = element; at !== null; at = parentOf(at))
      if (this.#titled.has(at)) return true;
    return false;
  }

  #names(rows: readonly Row[], field: Field, { holder, path }: { holder: Element; path: string }): Element[] {
    return rows.flatMap((row, at) => {
      const [text = ''] = linesOf(row.get(field.path) ?? '', this.markup);
      if (text === '') return [];
      const element = new Element('x-name', {}, []);
      append(element, [new Text(text)]);
      this.shown.set(element, { holder, path: `${path}[${at}]${field.path === '' ? '' : `.${field.path}`}` });
      return [element];
    });
  }
}

/** The list that a value is, or that stands alone among its fields. */
function listsIn(value: Value): { path: string; rows: Row[] }[] {
  if (isList(value)) {
    const isPlain = value.length > 0 && value.every((each) => typeof each === 'string' || isFields(each));
    return isPlain ? [{ path: '', rows: value.map(rowOf) }] : [];
  }
  const lists = isFields(value) ? Object.entries(value).filter(([, each]) => isList(each)) : [];
  const [[key, list] = ['', null]] = lists;
  return lists.length === 1 && isList(list)
    ? listsIn(list).map(({ rows }) => ({ path: `.${key}`, rows }))
    : [];
}

/** Does an element show no text, or the name cut to fit? */
function isSilent(element: Element, name: string | null): boolean {
  let text = '';
  let named = (element.attribs.title ?? '').trim() !== '';
  walk(element, {
    text: (value) => {
      text += value;
    },
    enter: (inner) => {
      named ||= [inner.attribs.alt, inner.attribs.title].some((words) => (words ?? '').trim() !== '');
      return !/^(?:script|style|template)$/u.test(inner.name);
    },
    leave: () => {},
  });
  text = text.replace(/\s+/gu, ' ').trim();
  const cut = /^(.+?)\s*(?:…+|\.{2,})$/u.exec(text)?.[1];
  return !named && (text === '' || (name !== null && cut !== undefined && name.startsWith(cut)));
}

function append(parent: Element, nodes: readonly ChildNode[]): void {
  for (const node of nodes) {
    node.parent = parent;
    node.prev = parent.children.at(-1) ?? null;
    node.next = null;
    if (node.prev !== null) node.prev.next = node;
    parent.children.push(node);
  }
}

function insertAfter(parent: ParentNode, before: Element, node: Element): void {
  node.parent = parent;
  node.prev = before;
  node.next = before.next;
  if (before.next !== null) before.next.prev = node;
  before.next = node;
  parent.children.splice(parent.children.indexOf(before) + 1, 0, node);
}
