import { normalizeName } from '../model/names.ts';
import type { Label } from './label.ts';
import type { Line } from './line.ts';

/** A list as it stands on the page. */
export interface FoundList {
  readonly label: Label | null;
  readonly members: readonly Line[];
}

/** Shorter lists under other words may agree by chance: an organization can be listed twice. */
const MIN_REPEATED = 3;
/** Share of a list that stands in another before it: the copy for small screens can be cut or misspelt. */
const KNOWN = 0.8;
/** Share of the names that a list holds more than once where it is shown again and again. */
const MOSTLY_TWICE = 0.6;

/**
 * Finds lists that the page shows again: for small screens, in a band that moves without end, in a panel of
 * all members beside one panel per tier. An organization that is listed twice stays listed twice.
 *
 * @returns the lines that only repeat others
 */
export function findRepeats(lists: readonly FoundList[]): Set<Line> {
  const repeats = new Set<Line>();
  for (const list of lists) for (const line of repeatsWithin(list.members)) repeats.add(line);
  const namesOf = ({ members }: FoundList) =>
    members.filter((line) => !repeats.has(line)).map((line) => normalizeName(line.text));
  const inOneTier = new Set(lists.filter(namesOneTier).flatMap(namesOf));
  /** What stands before, by the words of the heading. */
  const before = new Map<string | undefined, Set<string>>();
  for (const list of lists) {
    const core = list.label?.reading.core;
    const known = before.get(core) ?? new Set();
    const copied = (name: string) => known.has(name) || (!namesOneTier(list) && inOneTier.has(name));
    const shown = namesOf(list);
    const again = shown.filter(copied).length;
    // The same few under the same words are a copy; under other words they may agree by chance.
    const enough =
      list.members.length >= MIN_REPEATED || (core !== undefined && shown.every((n) => known.has(n)));
    if (enough && again >= list.members.length * KNOWN) for (const line of list.members) repeats.add(line);
    for (const name of shown) known.add(name);
    before.set(core, known);
  }
  return repeats;
}

/** Does its heading name one tier? A list under none, or under `members`, can be one of all that are listed elsewhere. */
function namesOneTier({ label }: FoundList): boolean {
  return label !== null && !label.reading.general;
}

/** Items that a list shows twice: all of them, in a second round, or those at its ends, where it turns in a circle. */
function repeatsWithin(members: readonly Line[]): readonly Line[] {
  const names = members.map((line) => normalizeName(line.text));
  const again = secondRound(members, names);
  if (again.length > 0) return again;
  const endless = laterOnes(members, names);
  if (endless.length > 0) return endless;
  const turned = clonesAtEnds(names);
  return turned === 0 ? [] : [...members.slice(0, turned), ...members.slice(-turned)];
}

/** What a list shows after the first time, where it shows most of its names several times, in whatever order. */
function laterOnes(members: readonly Line[], names: readonly string[]): readonly Line[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const twice = [...counts.values()].filter((count) => count > 1).length;
  if (counts.size < MIN_REPEATED || twice < counts.size * MOSTLY_TWICE) return [];
  const seen = new Set<string>();
  return members.filter((_, at) => seen.size === seen.add(names[at] ?? '').size);
}

/** How many of the last items a circling list shows again before the first one, and of the first ones after the last. */
function clonesAtEnds(names: readonly string[]): number {
  const { length } = names;
  for (let count = Math.floor(length / MIN_REPEATED); count > 0; count--) {
    if (names[0] !== names[length - 2 * count] || names[count] !== names[length - count]) continue;
    const begins = names.slice(0, count).every((name, at) => name === names[length - 2 * count + at]);
    if (begins && names.slice(-count).every((name, at) => name === names[count + at])) return count;
  }
  return 0;
}

/** Everything after the first round of a sequence that is one sequence several times. */
function secondRound(members: readonly Line[], names: readonly string[]): readonly Line[] {
  const [first] = names;
  for (
    let period = names.indexOf(first ?? '', 1);
    period > 0;
    period = names.indexOf(first ?? '', period + 1)
  ) {
    if (
      period >= MIN_REPEATED &&
      names.length >= period * 1.5 &&
      names.every((name, at) => at < period || name === names[at - period])
    ) {
      return members.slice(period);
    }
  }
  return [];
}
