import type { Element } from 'domhandler';
import { readLiteral, type Value } from './literal.ts';

/** JSON within JSON within JSON. */
const MAX_FOLDS = 4;
const MAX_DEPTH = 100;

type Fields = { readonly [key: string]: Value };

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

export function isFields(value: Value | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value);
}

/**
 * The data that programs write in a form of their own, as plain data: strings that hold JSON, lists whose
 * numbers point to other entries, records that refer to each other by key.
 */
export function unfold(value: Value): Value {
  return unfoldValue(value, 0, MAX_FOLDS);
}

function unfoldValue(value: Value, depth: number, folds: number): Value {
  if (depth > MAX_DEPTH) return null;
  if (typeof value === 'string') return folds > 0 ? unfoldString(value, depth, folds) : value;
  if (isList(value)) {
    const list = isPointed(value) ? pointed(value) : value;
    return isList(list)
      ? list.map((each) => unfoldValue(each, depth + 1, folds))
      : unfoldValue(list, depth + 1, folds);
  }
  if (!isFields(value)) return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, unfoldValue(each, depth + 1, folds)]),
  );
  return referring(fields);
}

/** A string that holds data, escaped or not; anything else stays what it is. */
function unfoldString(text: string, depth: number, folds: number): Value {
  const inner = /^\s*%[57]B/iu.test(text) ? percentDecoded(text) : withoutBrackets(text);
  if (
    inner.length < 8 ||
    !/^\s*[[{]\s*["'[{&\\\d\p{L}_]/u.test(inner.slice(0, 100)) ||
    !/[\]}]\s*$/u.test(inner)
  )
    return text;
  const json = inner.includes('"') ? inner : inner.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const { value, end, code } = readLiteral(json, json.search(/\S/u));
  if (value === undefined || code.length > 0 || json.slice(end).trim() !== '') return text;
  return unfoldValue(value, depth + 1, folds - 1);
}

/** `(…)`: how data is written that is to be evaluated. */
function withoutBrackets(text: string): string {
  const inner = text.trim();
  return inner.startsWith('(') && inner.endsWith(')') ? inner.slice(1, -1) : inner;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Entries that such a list has at least. */
const MIN_POINTED = 4;

/** Nuxt 3 writes its data as one flat array in which numbers are indices of other entries. */
function isPointed(list: readonly Value[]): boolean {
  const { length } = list;
  if (length < MIN_POINTED || !(isList(list[0]) || isFields(list[0]))) return false;
  const isIndex = (value: Value) => typeof value === 'number' && Number.isInteger(value) && value < length;
  const holders = list.filter((entry) => isFields(entry) || isList(entry));
  return (
    holders.length < length &&
    holders.every((entry) =>
      isList(entry)
        ? entry.every((each, at) => isIndex(each) || (at === 0 && typeof each === 'string'))
        : Object.values(entry as Fields).every(isIndex),
    )
  );
}

function pointed(flat: readonly Value[]): Value {
  let left = flat.length * 4;
  const resolve = (index: Value, path: ReadonlySet<Value>): Value => {
    const entry = typeof index === 'number' ? flat[index] : undefined;
    if (entry === undefined || path.has(index) || left-- < 0) return null;
    if (!isList(entry) && !isFields(entry)) return entry;
    const deeper = new Set(path).add(index);
    if (isFields(entry))
      return Object.fromEntries(Object.entries(entry).map(([key, each]) => [key, resolve(each, deeper)]));
    const wrapped = typeof entry[0] === 'string';
    return wrapped ? resolve(entry[1] ?? null, deeper) : entry.map((each) => resolve(each, deeper));
  };
  return resolve(0, new Set());
}

const REFERENCE = '__ref';

/** Caches of graphs hold every record under its kind and number, `Company:7`, and refer to it: the records by kind. */
function referring(fields: Fields): Fields {
  const entries = Object.entries(fields);
  const keyed = entries.filter(([key, value]) => /^[A-Z]\w*:./u.test(key) && isFields(value));
  if (keyed.length < 2 || keyed.length * 10 < entries.length * 8) return fields;
  const kinds = new Map<string, Value[]>();
  for (const [key, value] of keyed) {
    const kind = key.slice(0, key.indexOf(':'));
    const record = Object.fromEntries(
      Object.entries(value as Fields).map(([name, each]) => [name, referred(each, fields)]),
    );
    const known = kinds.get(kind);
    if (known) known.push(record);
    else kinds.set(kind, [record]);
  }
  return Object.fromEntries(kinds);
}

function referred(value: Value, fields: Fields): Value {
  if (isList(value)) return value.map((each) => referred(each, fields));
  const key = isFields(value) ? value[REFERENCE] : undefined;
  return typeof key === 'string' ? (fields[key] ?? null) : value;
}

/** Astro writes the properties of an island as pairs of a kind, a number, and a value. */
export function withoutPairs(element: Element, value: Value): Value {
  return element.name === 'astro-island' ? unpaired(value, 0) : value;
}

function unpaired(value: Value, depth: number): Value {
  if (depth > MAX_DEPTH) return null;
  if (isFields(value))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unpaired(each, depth + 1)]));
  if (!isList(value) || value.length !== 2 || typeof value[0] !== 'number') return value;
  const inner = value[1] ?? null;
  return isList(inner) ? inner.map((each) => unpaired(each, depth + 1)) : unpaired(inner, depth + 1);
}

/** `self.__next_f.push([1, "…"])`: how Next.js hands over a part of its stream. */
function chunksOf(value: Value): string[] {
  if (!isList(value)) return [];
  if (value[0] === 1 && typeof value[1] === 'string') return [value[1]];
  return value.flatMap((each) =>
    isList(each) && each[0] === 1 && typeof each[1] === 'string' ? [each[1]] : [],
  );
}

/** The rows of the stream whose parts stand in `values`: each an id in hexadecimal digits, a colon, and JSON. */
export function joinStream(values: readonly Value[]): Value | null {
  const chunks = values.flatMap(chunksOf);
  if (chunks.length === 0) return null;
  return chunks
    .join('')
    .split('\n')
    .flatMap((row) => {
      const start = /^[0-9a-f]+:(?=[[{])/u.exec(row)?.[0].length;
      const value = start === undefined ? undefined : readLiteral(row, start).value;
      return value === undefined ? [] : [value];
    });
}
