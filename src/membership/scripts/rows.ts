import type { Value } from './literal.ts';
import { isFields, isList } from './payloads.ts';

/** The texts of one record by the path to each: `name`, `member.name`, `terms[].name`. */
export type Row = ReadonlyMap<string, string>;

/** What a record has about itself stands at most as deep as this; deeper is other things' data. */
const MAX_DEPTH = 5;
const MAX_FIELDS = 120;
/** Longer lists within a record are lists of their own, not something said of it. */
const MAX_WORDS = 6;
/** A path with this in it goes through a list: there are several such texts. */
export const SEVERAL = '[]';

/** Keys that programs keep for themselves: they say nothing to a reader. */
export function isInternal(key: string): boolean {
  return /^[@$_]/u.test(key) && key !== '@graph';
}

/** The texts of a record. A string alone is a record of one text, at the empty path. */
export function rowOf(value: Value): Row {
  const row = new Map<string, string>();
  const add = (each: Value, path: string, depth: number): void => {
    if (each === null || depth > MAX_DEPTH || row.size >= MAX_FIELDS) return;
    if (isList(each)) {
      const isRow = depth === 0;
      if (isRow) for (const [at, cell] of each.entries()) add(cell, String(at), depth + 1);
      else if (each.length <= MAX_WORDS) for (const word of each) add(word, path + SEVERAL, depth + 1);
    } else if (isFields(each)) {
      for (const [key, field] of Object.entries(each)) {
        if (!isInternal(key)) add(field, path === '' ? key : `${path}.${key}`, depth + 1);
      }
    } else {
      const text = String(each).trim();
      if (text === '') return;
      row.set(path, row.has(path) ? `${row.get(path)}\n${text}` : text);
    }
  };
  add(value, '', 0);
  return row;
}

/** `platinumMembers`, `platinum_members` and `PLATINUM-MEMBERS` as words. */
export function wordsOf(key: string): string {
  return key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[_.-]+/gu, ' ')
    .trim();
}
