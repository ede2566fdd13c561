import type { Element } from 'domhandler';
import type { Line } from './line.ts';
import { isPhrase } from './shape.ts';
import type { Structure } from './tree.ts';

/** Lines that stand at the same place of a repeated structure. */
export interface Group {
  readonly key: string;
  readonly lines: readonly Line[];
  readonly organizations: readonly Line[];
  /** Lines that could be names. */
  readonly names: readonly Line[];
}

/** Groups lines by where they stand in the structure, text and attributes apart. */
export function groupByPlace(candidates: readonly Line[], structure: Structure): Group[] {
  const places = new Map<string, Line[]>();
  for (const line of candidates) {
    const key = `${structure.pathOf(line.element)}|${line.source}`;
    const group = places.get(key);
    if (group) group.push(line);
    else places.set(key, [line]);
  }
  return [...places].map(([key, lines]) => ({
    key,
    lines,
    organizations: lines.filter((line) => line.shape === 'organization'),
    names: lines.filter((line) => line.shape === 'name' || line.shape === 'person'),
  }));
}

/** Persons at one place, for other names as short as theirs to be of persons too, whatever their surname is. */
const MANY_PERSONS = 5;

/** The short names at a place where most of those are persons: `幸福生` beside `袁建华` and `刘志勇`. */
export function shortPersons({ lines }: Group): ReadonlySet<Line> {
  const short = lines.filter(({ text }) => /^\p{Script=Han}{2,3}$/u.test(text));
  const persons = short.filter(({ shape }) => shape === 'person').length;
  return new Set(persons >= MANY_PERSONS && persons * 2 > short.length ? short : []);
}

/** Lines at one place of a page, and lines for each text among them, from which on texts are values and no names. */
const MANY_LINES = 8;
const LINES_A_VALUE = 4;

/** Tells the few words that stand at one place of a page again and again, as the sectors of cards do. */
export function valuesOf(lines: readonly Line[], structure: Structure): (line: Line) => boolean {
  const places = new Map<number, { total: number; once: number; readonly counts: Map<string, number> }>();
  for (const line of lines) {
    const path = structure.pathOf(line.element);
    const place = places.get(path) ?? { total: 0, once: 0, counts: new Map<string, number>() };
    const before = place.counts.get(line.text) ?? 0;
    place.total++;
    place.once += before === 0 ? 1 : before === 1 ? -1 : 0;
    place.counts.set(line.text, before + 1);
    places.set(path, place);
  }
  return (line) => {
    const place = places.get(structure.pathOf(line.element));
    if (place === undefined || place.total < MANY_LINES) return false;
    const count = place.counts.get(line.text) ?? 0;
    if (place.counts.size * LINES_A_VALUE <= place.total) return count > 1;
    // Beside names, each of which stands there once.
    return count >= LINES_A_VALUE && place.once * 2 >= place.counts.size;
  };
}

/** Does a group stand in attributes, where nobody but a program reads it? */
export function isAttribute(group: Group): boolean {
  return group.lines[0]?.source !== 'text';
}

/** Companies whose sites most menus lead to. */
const SERVICES = /^(?:facebook|twitter|linkedin|github|youtube|instagram|slack|wechat|weibo|微信|微博)$/iu;

/** Could a line of a list of names be one more, though by itself it looks like something else? */
export function isNameAmongNames(line: Line): boolean {
  return line.shape === 'sentence'
    ? isPhrase(line.text)
    : line.shape === 'navigation' && SERVICES.test(line.text);
}

/** What stands beside an organization in its own cell or item, where most of them have something beside them: its place. */
export function fieldsOf({ lines, organizations }: Group): Set<Line> {
  const blocks = new Map<Element, Line[]>();
  for (const line of lines) {
    if (line.cut) continue;
    const beside = blocks.get(line.block);
    if (beside) beside.push(line);
    else blocks.set(line.block, [line]);
  }
  const pairs = [...blocks.values()].filter(
    (beside) => beside.length > 1 && beside.filter((line) => line.shape === 'organization').length === 1,
  );
  if (pairs.length < 2 || pairs.length * 2 < organizations.length) return new Set();
  return new Set(pairs.flat().filter((line) => line.shape !== 'organization'));
}

/** Texts that stand there again and again: buttons and slogans, no names. Where all do, the whole list is repeated. */
export function repeatedTexts(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  if (counts.size > 1 && [...counts.values()].every((count) => count > 1)) return new Set();
  return new Set([...counts].filter(([, count]) => count > 2).map(([text]) => text));
}
