import { type Document, type Element, isTag } from 'domhandler';
import type { Label, LineLabels } from './label.ts';
import { type Line, type Lines, linesIn } from './line.ts';
import { childElements, parentOf, walk } from './tree.ts';

/** Elements around the words of a button that can hold its value. */
const LEVELS = 3;
/** Buttons and shown lines without which the same value can stand in two places by chance. */
const FEWEST_BUTTONS = 2;
const FEWEST_LINES = 3;
const FILTER = /^(?:data-|value$)/u;
const EVERYTHING = /^(?:\*|all|any|)$/iu;

interface Button {
  readonly label: Label;
  readonly elements: readonly Element[];
  readonly tokens: readonly string[];
}

/**
 * Finds the lists whose items say their tier in an attribute alone, `data-level="board"`, and the buttons that
 * filter them by it and say the tier in words, `<button data-filter="board">Board members</button>`. Programs tie
 * one to the other by a value, as a word in an attribute of data or as a class; which words, is never looked at.
 */
export function findFilters(root: Document, labels: readonly Label[], lines: Lines): LineLabels {
  const buttons = withOwnTokens(labels.map(buttonOf)).filter((button) => button.tokens.length > 0);
  const own = new Set(buttons.flatMap(({ elements }) => elements));
  const shown = itemsByToken(root, new Set(buttons.flatMap(({ tokens }) => tokens)), own);
  const found = new Map<Line, Label>();
  const used = new Set<Line>();
  const items: Element[] = [];
  for (const { label, tokens } of buttons) {
    const parts = tokens.flatMap((token) => shown.get(token) ?? []);
    const lists = parts.flatMap((item) => linesIn(item, lines));
    if (lists.some((line) => found.has(line))) return NONE;
    if (lists.length === 0) continue;
    items.push(...parts);
    used.add(label.line);
    for (const line of lists) found.set(line, label);
  }
  if (!areOneList(items, lines)) return NONE;
  const told = new Set(labels.map(({ line }) => line));
  const enough = [...found.keys()].filter((line) => !told.has(line)).length >= FEWEST_LINES;
  return used.size >= FEWEST_BUTTONS && enough ? { labels: found, used } : NONE;
}

const NONE: LineLabels = { labels: new Map(), used: new Set() };

/** Do they stand side by side, with next to nothing between them? */
function areOneList(items: readonly Element[], lines: Lines): boolean {
  const [first] = items;
  const list = first === undefined ? null : parentOf(first);
  if (list === null || items.some((item) => parentOf(item) !== list)) return false;
  const filled = childElements(list).filter((child) => linesIn(child, lines).length > 0);
  return items.length * 10 >= filled.length * 8;
}

/** A label with the values of its element and of those that hold nothing else. */
function buttonOf(label: Label): Button {
  const elements: Element[] = [];
  let at: Element | null = label.line.element;
  for (let level = 0; at !== null && level < LEVELS; level++) {
    elements.push(at);
    if (hasSibling(at)) break;
    at = parentOf(at);
  }
  const values = elements.flatMap(({ attribs }) =>
    Object.entries(attribs).flatMap(([name, value]) => (FILTER.test(name) ? tokensOf(value) : [])),
  );
  return { label, elements, tokens: [...new Set(values)] };
}

/** Is there an element beside it? Looks no further than to the first. */
function hasSibling(element: Element): boolean {
  let [before, after] = [element.prev, element.next];
  while (before !== null && !isTag(before)) before = before.prev;
  while (after !== null && !isTag(after)) after = after.next;
  return before !== null || after !== null;
}

/** Buttons with the values that no other has: `Member` in each of theirs tells nothing. */
function withOwnTokens(buttons: readonly Button[]): Button[] {
  const uses = new Map<string, number>();
  for (const token of buttons.flatMap(({ tokens }) => tokens)) uses.set(token, (uses.get(token) ?? 0) + 1);
  return buttons.map((button) => ({
    ...button,
    tokens: button.tokens.filter((token) => uses.get(token) === 1),
  }));
}

/** `.cat-board`, `board`: one value for a selector and for a word; and the whole, where it is several words. */
function tokensOf(value: string): string[] {
  return [...value.split(/[\s,]+/u).map((token) => token.replace(/^[.#]/u, '')), value.trim()].filter(
    (token) => !EVERYTHING.test(token),
  );
}

/** The elements that bear a value, as a class or in an attribute of data; of nested ones the outer. */
function itemsByToken(
  root: Document,
  wanted: ReadonlySet<string>,
  without: ReadonlySet<Element>,
): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>();
  if (wanted.size === 0) return found;
  const bearing = new Set<Element>();
  walk(root, {
    text: () => {},
    enter: (element) => {
      // What was entered and not left yet is around.
      if (without.has(element) || bearing.size > 0) return true;
      for (const token of borneBy(element, wanted)) {
        const known = found.get(token);
        if (known) known.push(element);
        else found.set(token, [element]);
        bearing.add(element);
      }
      return true;
    },
    leave: (element) => {
      bearing.delete(element);
    },
  });
  return found;
}

function borneBy({ attribs }: Element, wanted: ReadonlySet<string>): Set<string> {
  const values = Object.entries(attribs).filter(([name]) => name === 'class' || name.startsWith('data-'));
  return new Set(values.flatMap(([, value]) => tokensOf(value)).filter((token) => wanted.has(token)));
}
