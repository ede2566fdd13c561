import type { Document, Element } from 'domhandler';
import { isText } from 'domhandler';
import { descendants } from '../tree.ts';
import { readLiteral, type Value } from './literal.ts';

/** Data that a page carries in a script, for a program in the browser to show. */
export interface ScriptData {
  readonly script: Element;
  readonly value: Value;
}

/** Scripts longer than this are programs; data of ten thousand members is a tenth of it. */
const MAX_SCRIPT = 8_000_000;
/** Places in one script where a literal may begin that are tried. */
const MAX_TRIES = 400;
/** Signs that are read in all tries together, in multiples of the script's length. */
const MAX_WORK = 6;

/** Everything that looks like data in the scripts of a page, in page order. Nothing is run. */
export function readScripts(root: Document): ScriptData[] {
  const found = descendants(root, 'script').flatMap((script) => {
    const source = script.children.map((child) => (isText(child) ? child.data : '')).join('');
    if (source.length > MAX_SCRIPT || source.trim() === '') return [];
    return valuesOf(source, script).map((value) => ({ script, value }));
  });
  const chunks = found.filter(({ value }) => chunkOf(value) !== null);
  const [first] = chunks;
  if (first === undefined) return found;
  return [
    ...found,
    { script: first.script, value: streamed(chunks.map(({ value }) => chunkOf(value) ?? '').join('')) },
  ];
}

/** `self.__next_f.push([1, "…"])`: how Next.js hands over a part of its stream. */
function chunkOf(value: Value): string | null {
  return Array.isArray(value) && value[0] === 1 && typeof value[1] === 'string' ? value[1] : null;
}

/** The rows of such a stream: each an id in hexadecimal digits, a colon, and JSON. */
function streamed(stream: string): Value {
  return stream.split('\n').flatMap((row) => {
    const start = /^[0-9a-f]+:(?=[[{])/u.exec(row)?.[0].length;
    const literal = start === undefined ? null : readLiteral(row, start);
    return literal === null ? [] : [literal.value];
  });
}

function valuesOf(source: string, script: Element): Value[] {
  if (/json/iu.test(script.attribs.type ?? '')) {
    const json = readLiteral(source, source.search(/[[{]/u));
    if (json === null) return [];
    return [script.attribs.id === '__NUXT_DATA__' ? hydrate(json.value) : json.value];
  }
  return [...called(source), ...assigned(source)];
}

/** Literals behind an assignment or in the arguments of a call: `var members = [ … ]`, `render({ … })`. */
function assigned(source: string): Value[] {
  const values: Value[] = [];
  const starts = /(?:=|\(|JSON\.parse\()\s*(?=[[{])/gu;
  let work = 0;
  for (let tries = 0; tries < MAX_TRIES && work < source.length * MAX_WORK; tries++) {
    const start = starts.exec(source);
    if (start === null) break;
    const from = start.index + start[0].length;
    const literal = readLiteral(source, from);
    work += literal === null ? 1000 : literal.end - from;
    if (literal === null) continue;
    starts.lastIndex = literal.end;
    values.push(literal.value);
  }
  return values;
}

/** `(function(a,b){return {…}})(1,2)`: how Nuxt writes data, with what stands there often as an argument. */
function called(source: string): Value[] {
  const head = /function\s*\(([\w$,\s]*)\)\s*\{/u.exec(source);
  if (head === null) return [];
  const body = source.indexOf('return', head.index + head[0].length);
  const start = body < 0 ? -1 : source.slice(body, body + 20).search(/[[{]/u) + body;
  if (body < 0 || start < body) return [];
  const end = readLiteral(source, start)?.end;
  const args = end === undefined ? null : /^\s*;?\s*\}\s*\)?\s*\(/u.exec(source.slice(end));
  if (end === undefined || args === null) return [];
  const list = readLiteral(`[${source.slice(end + args[0].length).replace(/\)\s*\)?\s*;?\s*$/u, '')}]`, 0);
  const parameters = (head[1] ?? '').split(',').map((name) => name.trim());
  const given = Array.isArray(list?.value) ? (list.value as readonly Value[]) : [];
  const names = new Map(parameters.map((name, index) => [name, given[index] ?? null]));
  const literal = readLiteral(source, start, names);
  return literal === null ? [] : [literal.value];
}

/** Nuxt 3 writes its data as one flat array in which numbers are indices of other entries. */
function hydrate(value: Value): Value {
  if (!Array.isArray(value)) return value;
  const flat = value as readonly Value[];
  let left = flat.length * 4;
  const resolve = (index: Value, path: ReadonlySet<Value>): Value => {
    const entry = typeof index === 'number' ? flat[index] : undefined;
    if (entry === undefined || path.has(index) || left-- < 0) return null;
    const deeper = new Set(path).add(index);
    if (Array.isArray(entry)) {
      const wrapped = typeof entry[0] === 'string';
      return wrapped ? resolve(entry[1] ?? null, deeper) : entry.map((each) => resolve(each, deeper));
    }
    if (entry === null || typeof entry !== 'object') return entry;
    return Object.fromEntries(
      Object.entries(entry).map(([key, each]) => [key, resolve(each as Value, deeper)]),
    );
  };
  return resolve(0, new Set());
}
