import type { Element } from 'domhandler';
import type { Line } from '../line.ts';
import { shapeOf } from '../shape.ts';
import { isPartOf } from './bodies.ts';
import type { Places } from './places.ts';

const HAN = /\p{Script=Han}/u;
/** Names whose end was put on a line of its own do not end as an organization's name does. */
const WHOLE =
  /(?:公司|集团|大学|学院|研究院|研究所|协会|学会|联盟|中心|银行|医院|委员会|实验室|厂|局)[)）]?$/u;
/** What stands behind any body that is a company. */
const LEGAL_FORM = /^[(（]?(?:集团|控股|股份)*[)）]?(?:股份)?有限(?:责任)?公司$/u;
const COMPANY = /公司[)）]?$/u;
/** The rest of a word that says what a body is: no name begins so. */
const END_OF_FORM =
  /^(?:限(?:责任|公司)|责任公司|任公司|份(?:有限)?公司|公司$|司$|团(?:股份|有限|公司)|究(?:院|所|中心|总院)|验室|员会|心$|院$|所$|会$|学$|局$|厂$)/u;
/** A Latin name goes on behind these, and before those. */
const GOES_ON = /(?:\b(?:of|for|and|the|de|di|du|des|der|und|für)|[,&(/-])$/iu;
const CONTINUES = /^(?:\p{Ll}|[(&]|(?:co|inc|ltd|llc|corp|gmbh|s\.a|limited|corporation)\b)/iu;

/** Lines that one name is broken into at most. */
const MOST_LINES = 3;
/** Cells of one name that a place must have for the lines of another cell to be one name as well. */
const MIN_CELLS = 3;
const MIN_BLOCKS = 8;

/** The lines of one cell, item or block. */
interface Unit {
  readonly element: Element;
  readonly lines: readonly Line[];
}

/**
 * Puts names together that stand on two or three lines, in a narrow cell or where somebody broke the line. A
 * break between names is told from one within a name by the form of the halves, and by the other cells: where
 * nearly all hold one name, the lines of a cell are one.
 *
 * @param isLabel is a line a heading of members?
 */
export function joinHalves(lines: readonly Line[], places: Places, isLabel: (line: Line) => boolean): Line[] {
  const units = unitsOf(lines, places);
  const single = placesOfOneName(units, places, isLabel);
  const isRemark = remarksAmong(units);
  return units.flatMap(({ element, lines: parts }) => {
    const remarks = parts.filter(isRemark).map((line): Line => ({ ...line, shape: 'note' }));
    if (remarks.length > 0 && remarks.length < parts.length) {
      return [...parts.filter((line) => !isRemark(line)), ...remarks];
    }
    if (parts.length === 1) return [...parts];
    const names = parts.filter(isNameLike).length;
    const oneName = names <= MOST_LINES && single.has(places.pathOf(element)) && !parts.some(isLabel);
    return joinWithin(parts, element, oneName);
  });
}

/** What a Latin name can end in, on a line of its own. */
const LATIN_FORM =
  /^(?:co|inc|ltd|llc|corp|gmbh|s\.a|limited|corporation|group|holdings|technologies|systems)\b/iu;
/** Units that say the same behind their name, for it to be no part of any: `New`, `Solution Provider`. */
const MIN_REMARKS = 3;

/** Tells the words that stand behind several names in an element of their own, the same each time. */
function remarksAmong(units: readonly Unit[]): (line: Line) => boolean {
  const isBehind = (line: Line, first: Line | undefined) =>
    line !== first &&
    line.element !== first?.element &&
    line.shape === 'name' &&
    !HAN.test(line.text) &&
    /^\p{Lu}/u.test(line.text) &&
    !LATIN_FORM.test(line.text);
  const behind = units.flatMap(({ lines }) => lines.filter((line) => isBehind(line, lines[0])));
  const counts = new Map<string, number>();
  for (const { text } of behind) counts.set(text, (counts.get(text) ?? 0) + 1);
  const remarks = new Set(behind.filter(({ text }) => (counts.get(text) ?? 0) >= MIN_REMARKS));
  return (line) => remarks.has(line);
}

function unitsOf(lines: readonly Line[], places: Places): Unit[] {
  const units: { element: Element; lines: Line[] }[] = [];
  for (const line of lines) {
    const element = places.unitOf(line);
    const last = units.at(-1);
    if (last?.element === element && last.lines[0]?.source === line.source) last.lines.push(line);
    else units.push({ element, lines: [line] });
  }
  return units;
}

/** The places where cells hold one name each: some can hold it on several lines, none holds a list. */
function placesOfOneName(
  units: readonly Unit[],
  places: Places,
  isLabel: (line: Line) => boolean,
): Set<number> {
  const counts = new Map<number, { single: number; several: number; lists: number; cell: boolean }>();
  for (const { element, lines: all } of units) {
    const lines = inOneScript(all.filter((line) => isNameLike(line) || isBeginning(line)));
    if (!lines.some(isNameLike) || lines.some(isLabel)) continue;
    const path = places.pathOf(element);
    const count = counts.get(path) ?? {
      single: 0,
      several: 0,
      lists: 0,
      cell: places.itemOf(element) === element,
    };
    if (lines.length === 1) count.single++;
    else if (lines.length <= MOST_LINES) count.several++;
    else count.lists++;
    counts.set(path, count);
  }
  const ofOne = [...counts].filter(
    ([, { single, several, lists, cell }]) =>
      lists === 0 && single >= several && single >= (cell ? MIN_CELLS : MIN_BLOCKS),
  );
  return new Set(ofOne.map(([path]) => path));
}

/** The Chinese lines where there are some: a translation below a name is no second name. */
function inOneScript(lines: readonly Line[]): readonly Line[] {
  const chinese = lines.filter((line) => HAN.test(line.text));
  return chinese.length > 0 ? chinese : lines;
}

function isNameLike({ shape, source }: Line): boolean {
  return source === 'text' && (shape === 'organization' || shape === 'name' || shape === 'fragment');
}

function joinWithin(parts: readonly Line[], element: Element, oneName: boolean): Line[] {
  const joined: Line[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const text = last && last.source === 'text' ? joinedName(last, part, oneName) : null;
    if (last === undefined || text === null) joined.push(part);
    else {
      const holder = last.block === part.block ? last.block : element;
      joined[joined.length - 1] = { ...last, text, shape: shapeOf(text), element: holder, note: part.note };
    }
  }
  return joined;
}

/** The name whose halves two lines are; null where they are two names, or none. */
function joinedName(first: Line, second: Line, oneName: boolean): string | null {
  if (second.mark !== null || !isNameLike(second) || !(isNameLike(first) || (oneName && isBeginning(first))))
    return null;
  const [a, b] = [first.text, second.text];
  const single = oneName && !first.cut && !second.cut;
  if (!HAN.test(a) || !HAN.test(b)) return single ? joinedLatin(first, second) : null;
  const text = a + b;
  const shape = shapeOf(text);
  const named = shape === 'organization' || (single && shape === 'name' && second.shape !== 'organization');
  if (!named) return null;
  const open = (a.match(/[(（]/gu) ?? []).length > (a.match(/[)）]/gu) ?? []).length;
  if (open || (LEGAL_FORM.test(b) && !COMPANY.test(a))) return text;
  if (!WHOLE.test(a)) return second.shape === 'fragment' || END_OF_FORM.test(b) || single ? text : null;
  return single && isPartOf(a, b) ? text : null;
}

/** A region or what looks like a person can be the beginning of a name: 徐州徐|辰机械有限公司. */
function isBeginning({ shape, source }: Line): boolean {
  return source === 'text' && (shape === 'subgroup' || shape === 'person');
}

function joinedLatin(first: Line, second: Line): string | null {
  const [a, b] = [first.text, second.text];
  if (HAN.test(a + b) || !(GOES_ON.test(a) || CONTINUES.test(b))) return null;
  const text = a.endsWith('-') ? a + b : `${a} ${b}`;
  const shape = shapeOf(text);
  return shape === 'organization' || shape === 'name' ? text : null;
}
