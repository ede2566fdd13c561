import type { Document, Element } from 'domhandler';
import { isText } from 'domhandler';
import { descendants, walk } from '../tree.ts';
import { readLiteral, type Span, type Value } from './literal.ts';
import { isList, joinStream, unfold, withoutPairs } from './payloads.ts';

/** Data that a page carries for a program in the browser to show. */
export interface DataSource {
  /** The script, or the element in whose attribute it stands. */
  readonly holder: Element;
  /** Where in the page it stands, behind the holder's selector: empty for a script. */
  readonly place: string;
  /** Values by what they are called: a variable, a function that is given them; empty where nothing says it. */
  readonly values: readonly NamedValue[];
}

export interface NamedValue {
  readonly name: string;
  readonly value: Value;
}

/** Scripts longer than this are programs; data of ten thousand members is a tenth of it. */
const MAX_SCRIPT = 8_000_000;
/** Signs that are looked at in all tries together, in multiples of the script's length. */
const MAX_WORK = 12;
/** Shorter values in attributes are settings. */
const MIN_ATTRIBUTE = 8;

/**
 * Everything that looks like data in the scripts and attributes of a page, in page order. Nothing is run.
 *
 * @param attributes as {@link attributeValues} finds them
 */
export function readSources(root: Document, attributes: readonly AttributeValue[]): DataSource[] {
  const scripts = descendants(root, 'script').map((holder): DataSource => {
    const source = holder.children.map((child) => (isText(child) ? child.data : '')).join('');
    return { holder, place: '', values: source.length > MAX_SCRIPT ? [] : valuesOf(source, holder) };
  });
  return [...withStream(scripts), ...attributeSources(attributes)].filter(({ values }) => values.length > 0);
}

/** The data that a whole answer of a server is: JSON, or a call with it. Null where the text is a page. */
export function readAnswer(text: string, holder: Element): DataSource | null {
  if (!/^[\s\uFEFF]*(?:[\w$.]{1,60}\s*\(\s*)?[[{]/u.test(text.slice(0, 200))) return null;
  const { value, end } = readLiteral(text, text.search(/[[{]/u));
  if (value === undefined || !/^[\s);]*$/u.test(text.slice(end))) return null;
  return { holder, place: '', values: [{ name: '', value: unfold(value) }] };
}

/** What Next.js sends in parts is read whole, where its first part stands. */
function withStream(scripts: readonly DataSource[]): DataSource[] {
  const stream = joinStream(scripts.flatMap(({ values }) => values.map(({ value }) => value)));
  const first = scripts.find(({ values }) => values.some(({ value }) => joinStream([value]) !== null));
  if (stream === null || first === undefined) return [...scripts];
  return [...scripts, { ...first, values: [{ name: '', value: unfold(stream) }] }];
}

function valuesOf(source: string, script: Element): NamedValue[] {
  if (!/json/iu.test(script.attribs.type ?? '')) {
    const payload = calledWith(source);
    return (payload === null ? assigned(source) : [{ name: '', value: payload }]).map(unfolded);
  }
  const escaped = !source.includes('"') && source.includes('&quot;');
  const json = escaped ? source.replaceAll('&quot;', '"').replaceAll('&amp;', '&') : source;
  const start = json.search(/[[{]/u);
  const value = start < 0 ? undefined : readLiteral(json, start).value;
  return value === undefined ? [] : [unfolded({ name: '', value })];
}

function unfolded({ name, value }: NamedValue): NamedValue {
  return { name: name.replace(/^[_$]+|[_$]+$/gu, ''), value: unfold(value) };
}

interface Found extends NamedValue {
  /** One of several values that are given one after the other: `list.push({…})`, `list[0] = {…}`. */
  readonly series: boolean;
}

/** Literals behind an assignment, in the arguments of a call, or returned: `var members = [ … ]`, `render({ … })`. */
function assigned(source: string): NamedValue[] {
  const shown = withoutComments(source);
  const found: Found[] = [];
  let work = 0;
  const scan = ({ from, to }: Span): void => {
    const starts = new RegExp(STARTS, 'gu');
    starts.lastIndex = from;
    work += to - from;
    while (work < source.length * MAX_WORK) {
      const start = starts.exec(shown);
      if (start === null || start.index >= to) return;
      const at = start.index + start[0].length;
      const literal = readLiteral(source, at);
      work += literal.end - at;
      if (literal.value === undefined) continue;
      if (tells(literal.value))
        found.push({ ...nameBefore(shown.slice(Math.max(0, at - 120), at)), value: literal.value });
      for (const code of literal.code) scan(code);
      starts.lastIndex = Math.max(literal.end, at);
    }
  };
  scan({ from: 0, to: source.length });
  return joinSeries(found);
}

/** Does a value hold words for a reader? What programs name things by among themselves is in small letters. */
function tells(value: Value): boolean {
  if (typeof value === 'string') return value.length > 1 && /[^\p{Ll}\d_$.-]/u.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(tells);
}

/** Where a literal may begin: brackets, or a string that holds brackets, escaped or not. */
const STARTS =
  '(?:[=(]|\\breturn\\b|\\bdefault\\b)\\s*(?=[[{]|new\\s+Array\\s*\\(|["\'`]\\(?\\s*(?:[[{]|%[57]B|&quot;|<[a-z]))';

function nameBefore(code: string): { name: string; series: boolean } {
  const given =
    /([\p{L}\p{N}_$]+)(?:\[\s*["']?([\p{L}\p{N}_$]*)["']?\s*\])?\s*(\+?)=\s*(?:[\p{L}\p{N}_$.]+\s*\(\s*)*\(?$/u.exec(
      code,
    );
  if (given) {
    const [, name = '', index = '', plus = ''] = given;
    const series = plus !== '' || /^\d+$/u.test(index);
    return { name: index !== '' && !series ? index : name, series };
  }
  const called = /(?:([\p{L}\p{N}_$]+)\.)?([\p{L}\p{N}_$]+)\s*\(\s*$/u.exec(code);
  if (called === null) return { name: '', series: false };
  const [, owner = '', callee = ''] = called;
  return { name: callee === 'push' ? owner : callee, series: true };
}

/** Values that are given to the same list or function one by one are one list. */
function joinSeries(found: readonly Found[]): NamedValue[] {
  const series = new Map<string, Value[]>();
  const values: NamedValue[] = [];
  const counts = new Map<string, number>();
  for (const { name, series: isSeries } of found) if (isSeries) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { name, value, series: isSeries } of found) {
    const known = series.get(name);
    if (!isSeries || (counts.get(name) ?? 0) < 2) values.push({ name, value });
    else if (known) known.push(value);
    else {
      const list = [value];
      series.set(name, list);
      values.push({ name, value: list });
    }
  }
  return values.map(({ name, value }) => ({ name, value: joinedMarkup(value) }));
}

/** Markup that is written piece by piece is one text. */
function joinedMarkup(value: Value): Value {
  const isMarkup =
    isList(value) &&
    value.length > 0 &&
    value.every((each) => typeof each === 'string' && /^\s*</u.test(each));
  return isMarkup ? value.join('\n') : value;
}

/** Longer lines are written by programs, whose comments stand at the beginning of a line or are closed. */
const LONG_LINE = 500;

/** Comments as blanks, so that nothing in them is taken for data and every other sign keeps its place. */
function withoutComments(source: string): string {
  if (!source.includes('//') && !source.includes('/*') && !source.includes('<!--')) return source;
  const blank = (text: string) => text.replace(/[^\n]/gu, ' ');
  const closed = source.lastIndexOf('*/');
  const blocks =
    source.slice(0, closed + 2).replace(/(?<=^|[\s;,{}()[\]])\/\*[\s\S]*?\*\//gu, blank) +
    source.slice(closed + 2);
  return blocks
    .split('\n')
    .map((line) =>
      line.length > LONG_LINE && !/^\s*(?:\/\/|<!--)/u.test(line)
        ? line
        : line.replace(/(?:^|(?<=[\s;,{}]))(?:\/\/|<!--).*$/u, blank),
    )
    .join('\n');
}

/** `(function(a,b){return {…}})(1,2)`: how Nuxt writes data, with what stands there often as an argument. */
function calledWith(source: string): Value | null {
  const head = /function\s*\(([\w$,\s]*)\)\s*\{/u.exec(source);
  if (head === null) return null;
  const body = source.indexOf('return', head.index + head[0].length);
  const start = body < 0 ? -1 : source.slice(body, body + 20).search(/[[{]/u) + body;
  if (body < 0 || start < body) return null;
  const read = readLiteral(source, start);
  const args =
    read.value === undefined ? null : /^\s*;?\s*\}\s*\)?\s*\(/u.exec(source.slice(read.end, read.end + 200));
  if (args === null) return null;
  const list = readLiteral(
    `[${source.slice(read.end + args[0].length).replace(/\)[\s);]*$/u, '')}]`,
    0,
  ).value;
  const given = Array.isArray(list) ? (list as readonly Value[]) : [];
  const parameters = (head[1] ?? '').split(',').map((name) => name.trim());
  const names = new Map(parameters.map((name, index) => [name, given[index] ?? null]));
  return readLiteral(source, start, names).value ?? null;
}

/** Data in attributes: what stands in the same attribute of several elements is one list. */
function attributeSources(attributes: readonly AttributeValue[]): DataSource[] {
  const sources = new Map<string, { holder: Element; values: Value[] }>();
  for (const { element, name, value } of attributes) {
    const known = sources.get(name);
    if (known) known.values.push(value);
    else sources.set(name, { holder: element, values: [value] });
  }
  return [...sources].map(([name, { holder, values }]) => {
    const [first] = values;
    const value = values.length === 1 && first !== undefined ? first : values;
    return {
      holder,
      place: `[${name}]`,
      values: [{ name: name.replace(/^(?:data-|:|v-bind:|x-)/u, ''), value }],
    };
  });
}

/** An attribute that holds an object or a list. */
export interface AttributeValue {
  readonly element: Element;
  readonly name: string;
  readonly value: Value;
}

/** Each attribute that holds an object or a list, in page order. */
export function attributeValues(root: Document): AttributeValue[] {
  const found: AttributeValue[] = [];
  walk(root, {
    text: () => {},
    enter: (element) => {
      for (const [name, text] of Object.entries(element.attribs)) {
        const value = text.length >= MIN_ATTRIBUTE ? attributeValue(name, text) : undefined;
        if (value !== undefined) found.push({ element, name, value: unfold(withoutPairs(element, value)) });
      }
      return true;
    },
    leave: () => {},
  });
  return found;
}

function attributeValue(name: string, text: string): Value | undefined {
  const data = /^%[57]B/iu.test(text) ? decoded(text) : text;
  const start = /^\s*(?:[\w$.]{1,60}\s*=\s*)?(?=[[{])/u.exec(data)?.[0].length;
  if (start === undefined || /^(?:style|on|srcset)/u.test(name)) return undefined;
  const { value, end } = readLiteral(data, start);
  return /^[\s;]*$/u.test(data.slice(end)) ? value : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
