import type { Element } from 'domhandler';
import { isText } from 'domhandler';
import type { TierWords } from '../settings.ts';
import { parentOf, walk } from '../tree.ts';
import { fieldsOf, nameField } from './fields.ts';
import { isFields } from './payloads.ts';
import { type Row, rowOf } from './rows.ts';
import type { AttributeValue } from './sources.ts';
import { linesOf, type Markup, namesIn } from './texts.ts';

/**
 * Names that stand in no text of a page but in data that its items carry in an attribute, one record each: they
 * are shown as the titles of the items, as a reader would meet them who clicks there.
 */
export function showNamesOfItems(
  attributes: readonly AttributeValue[],
  words: TierWords,
  markup: Markup,
): void {
  const items = new Map<string, { element: Element; row: Row }[]>();
  for (const { element, name, value } of attributes) {
    if (!isFields(value)) continue;
    const known = items.get(name) ?? [];
    known.push({ element, row: rowOf(value) });
    items.set(name, known);
  }
  const titled = new Set<Element>();
  for (const group of items.values()) {
    const name = nameField(
      fieldsOf(
        group.map(({ row }) => row),
        words,
        markup,
      ),
    );
    if (name === null || group.length < 2 || name.distinct < 0.8) continue;
    for (const { element, row } of group) {
      const [text = ''] = linesOf(row.get(name.path) ?? '', markup);
      if (text === '' || isWithin(element, titled) || !isSilentOn(element, text)) continue;
      element.attribs.title = namesIn(text, words)[0]?.name ?? text;
      titled.add(element);
    }
  }
}

function isWithin(element: Element, titled: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) if (titled.has(at)) return true;
  return false;
}

/** Does an item show no text, or the name cut to fit? */
function isSilentOn(element: Element, name: string): boolean {
  let shown = '';
  let named = (element.attribs.title ?? '').trim() !== '';
  walk(element, {
    text: (value) => {
      shown += value;
    },
    enter: (inner) => {
      named ||= [inner.attribs.alt, inner.attribs.title].some((text) => (text ?? '').trim() !== '');
      return (
        !inner.children.every((child) => isText(child)) || !/^(?:script|style|template)$/u.test(inner.name)
      );
    },
    leave: () => {},
  });
  const text = shown.replace(/\s+/gu, ' ').trim();
  const cut = /^(.+?)\s*(?:…+|\.{2,})$/u.exec(text)?.[1];
  return !named && (text === '' || (cut !== undefined && name.startsWith(cut)));
}
