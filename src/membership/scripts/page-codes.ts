import { type Document, type Element, isTag, isText } from 'domhandler';
import { readLabel } from '../labels.ts';
import type { TierWords } from '../settings.ts';
import { childElements, parentOf, walk } from '../tree.ts';
import { type Codes, codesByPosition, codesOf, isTier } from './codes.ts';

/** Longer is no tab, option or badge. */
const MAX_SHOWN = 80;
/** Elements whose words name tiers that are looked at: a page has a few. */
const MAX_FOUND = 300;
/** Tabs side by side. */
const MAX_TABS = 30;

/**
 * What the page says that codes of tiers mean, surest first: by attributes of tabs, options and links; by the
 * conditions of templates and programs; by the order of its tabs.
 */
export function codesOfPage(root: Document, words: TierWords): Codes[] {
  const found = new Map<string, [string, string][]>();
  const menus = new Set<Element>();
  const add = (name: string, code: string, text: string): void => {
    const pairs = found.get(name);
    if (pairs) pairs.push([code, text]);
    else found.set(name, [[code, text]]);
  };
  let left = MAX_FOUND;
  walk(root, {
    text: () => {},
    enter: (element) => {
      if (element.name === 'script')
        for (const [code, text] of conditionsIn(element, words)) add('condition', code, text);
      if (left <= 0) return true;
      const label = labelIn(element, words);
      const text = label === null ? shortText(element) : null;
      const named = label ?? (text !== null && isTier(text, words) ? text : null);
      if (named === null) return true;
      left--;
      for (
        let at: Element | null = element;
        at !== null && (at === element || shortText(at) === named);
        at = parentOf(at)
      ) {
        for (const [name, value] of Object.entries(at.attribs)) {
          for (const [kind, code] of codeIn(name, value)) add(kind, code, named);
        }
        const menu = parentOf(at);
        if (menu !== null) menus.add(menu);
      }
      return label !== null;
    },
    leave: () => {},
  });
  const said = [...found.values()].flatMap((pairs) => codesOf([...new Map(pairs)], words));
  const ordered = [...menus].flatMap((menu) => codesByPosition(tabsOf(menu, words), words, true));
  return [...said, ...ordered];
}

/** The words of elements side by side that could be tabs of tiers: alike, and one of them names a tier of several. */
function tabsOf(menu: Element, words: TierWords): string[] {
  const tabs = childElements(menu);
  if (tabs.length > MAX_TABS || new Set(tabs.map(({ name }) => name)).size > 1) return [];
  const texts = tabs.map((tab) => labelIn(tab, words) ?? shortText(tab) ?? '');
  return texts.some((text) => readLabel(text, words)?.general === false) ? texts : [];
}

/** The text of an element with nothing else in it; null where it is long. */
function shortText(element: Element): string | null {
  let text = '';
  const add = (at: Element, depth: number): boolean =>
    at.children.length <= 8 &&
    depth <= 4 &&
    at.children.every((child) => {
      if (isText(child)) text += child.data;
      return text.length <= MAX_SHOWN && (!isTag(child) || add(child, depth + 1));
    });
  return add(element, 0) && text.trim() !== '' ? text.replace(/\s+/gu, ' ').trim() : null;
}

/** The words of a tab that a component is given in an attribute. */
function labelIn({ attribs }: Element, words: TierWords): string | null {
  return (
    [attribs.label, attribs.title, attribs.tab, attribs.text].find((text) => isTier(text, words)) ?? null
  );
}

/** The code in an attribute, with what codes of its kind stand in. */
function codeIn(name: string, value: string): [string, string][] {
  const code = codeOf(name, value);
  if (code === undefined) return [];
  return [[/^(?:v-|ng-|\*ng|x-)/u.test(name) ? 'condition' : name, code]];
}

function codeOf(name: string, value: string): string | undefined {
  if (/^(?:v-|ng-|\*ng|x-)/u.test(name)) return /={2,3}\s*["']?([\w-]{1,20})/u.exec(value)?.[1];
  if (name === 'href') return /[?&#/](?:[\w-]+=)?([\w-]{1,20})(?:\.html?)?$/u.exec(value)?.[1];
  if (/^(?:on|@)/u.test(name)) return /\(\s*["']?([\w-]{1,20})["']?\s*[,)]/u.exec(value)?.[1];
  return /^(?::?(?:value|name|key|index)|data-.+)$/u.test(name) && /^[\w-]{1,20}$/u.test(value)
    ? value
    : undefined;
}

/** `case 1: return '理事单位'`, `type == 1 ? '理事单位' : …`: what a program says of a code. */
const CONDITION =
  /(?:\bcase\s+|={2,3}\s*)["']?([\w-]{1,20})["']?\s*[:)?][^"'`]{0,60}["'`]([^"'`\n]{2,30})["'`]/gu;

function conditionsIn(script: Element, words: TierWords): [string, string][] {
  if (/json/iu.test(script.attribs.type ?? '')) return [];
  const source = script.children.map((child) => (isText(child) ? child.data : '')).join('');
  return [...source.matchAll(CONDITION)].flatMap(([, code = '', text = '']): [string, string][] =>
    isTier(text, words) ? [[code, text]] : [],
  );
}
