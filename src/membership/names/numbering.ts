import type { Line } from '../line.ts';
import { shapeOf } from '../shape.ts';
import { gluedNumber, type Mark } from './enumerators.ts';
import { changedAt, type Places } from './places.ts';

/** Lines that count on from each other: so many where one has a sign behind its number, or the first is 1. */
const MIN_RUN = 3;
const MIN_RUN_FROM_ONE = 4;
/** So many names that begin with one number after the other are counted, whatever the first number is. */
const LONG_RUN = 6;

/**
 * Takes numbers off names that they are glued to (`10砾原集团`), where the lines around count in the same way.
 * Names that begin with a number keep it: no line before or after goes on counting.
 */
export function withoutGluedNumbers(lines: readonly Line[], places: Places): Line[] {
  return changedAt(lines, places, (place) => {
    const changed = new Map<Line, Line>();
    for (const { line, glued, value } of countingRuns(place.map(counted)).filter(counts).flat()) {
      if (glued === null) continue;
      const mark: Mark = { kind: 'number', sign: '', value };
      changed.set(line, { ...line, text: glued, shape: shapeOf(glued), mark });
    }
    return changed;
  });
}

/**
 * Gives numbers back to names that begin with one (`360 砾原集团`): it counts further than there are lines, and
 * no line before or after goes on counting.
 */
export function withNumbersOfNames(lines: readonly Line[], places: Places): Line[] {
  return changedAt(lines, places, (place) => {
    const changed = new Map<Line, Line>();
    const values = new Set(place.map(({ mark }) => mark?.value));
    for (const line of place) {
      const { value, kind } = line.mark ?? {};
      if (kind !== 'number' || !value || value <= place.length) continue;
      if (values.has(value - 1) || values.has(value + 1)) continue;
      const text = `${value} ${line.text}`;
      changed.set(line, { ...line, text, shape: shapeOf(text), mark: null });
    }
    return changed;
  });
}

/** Names of a place that are numbered, for what is marked otherwise to be no name: the caption of a picture. */
const MIN_NUMBERED = 8;

/** Tells captions between numbered names, `▲ 成立大会现场`, from names without a form. */
export function markCaptions(lines: readonly Line[], places: Places): Line[] {
  return changedAt(lines, places, (place) => {
    const named = place.filter(({ shape }) => shape === 'organization' || shape === 'name');
    const numbered = named.filter(({ mark }) => mark?.kind === 'number').length;
    if (numbered < MIN_NUMBERED || numbered * 10 < named.length * 8) return new Map();
    const captions = named.filter(({ shape, mark }) => shape === 'name' && mark?.kind === 'bullet');
    return new Map(captions.map((line) => [line, { ...line, shape: 'note' }]));
  });
}

function counts(run: readonly Counted[]): boolean {
  const marked = run.some(({ glued }) => glued === null);
  const fromOne = run[0]?.value === 1;
  return run.length >= (marked ? MIN_RUN : fromOne ? MIN_RUN_FROM_ONE : LONG_RUN);
}

interface Counted {
  readonly line: Line;
  readonly value: number | null;
  /** The text without the number that it begins with; null where a number was taken off before. */
  readonly glued: string | null;
}

function counted(line: Line): Counted {
  if (line.mark !== null) return { line, value: line.mark.value, glued: null };
  const glued = gluedNumber(line.text);
  return { line, value: glued?.value ?? null, glued: glued?.rest ?? null };
}

/** Lines of which each counts one further than one before it: columns of a table can count side by side. */
function countingRuns(place: readonly Counted[]): Counted[][] {
  const runs: Counted[][] = [];
  const open = new Map<number, Counted[]>();
  for (const item of place) {
    if (item.value === null) continue;
    const run = open.get(item.value) ?? [];
    if (run.length === 0) runs.push(run);
    run.push(item);
    open.delete(item.value);
    open.set(item.value + 1, run);
  }
  return runs;
}

/**
 * Tells the sub-headings of a list by their marks: `（一）芯片类`, and below it items that are counted otherwise
 * or not at all, then `（二）…`. Organizations by their form stay: a list can mark some of its members.
 *
 * @param isLabel is a line a heading of members?
 */
export function markSubheadings(
  lines: readonly Line[],
  places: Places,
  isLabel: (line: Line) => boolean,
): Line[] {
  const headings = new Set<Line>();
  for (const place of places.textByPlace(lines)) {
    const keys = new Set(place.flatMap(({ mark }) => (mark === null ? [] : [keyOf(mark)])));
    for (const key of keys) for (const line of headingsMarked(key, place, isLabel)) headings.add(line);
  }
  return headings.size === 0
    ? [...lines]
    : lines.map((line) => (headings.has(line) ? { ...line, shape: 'subgroup' } : line));
}

function keyOf({ kind, sign }: Mark): string {
  return `${kind}${sign}`;
}

/** The lines with one mark, where each has lines with other marks below it and the first opens the list. */
function headingsMarked(key: string, place: readonly Line[], isLabel: (line: Line) => boolean): Line[] {
  const isMarked = (line: Line | undefined) => line?.mark != null && keyOf(line.mark) === key;
  const at = place.flatMap((line, index) => (isMarked(line) ? [index] : []));
  const [first] = at;
  if (first === undefined || at.length < 2) return [];
  const before = place[first - 1];
  const opens = before === undefined || isLabel(before) || !isListed(before);
  const apart = at.filter((index) => {
    const next = place[index + 1];
    return next !== undefined && !isMarked(next) && isListed(next) && !isLabel(next);
  });
  const marked = at.flatMap((index) => place[index] ?? []);
  const organizations = marked.filter((line) => line.shape === 'organization').length;
  if (!opens || apart.length < at.length || organizations * 2 > marked.length) return [];
  return marked.filter((line) => line.shape !== 'organization');
}

function isListed({ shape }: Line): boolean {
  return shape === 'organization' || shape === 'name';
}
