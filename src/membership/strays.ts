import type { Line } from './line.ts';
import type { FoundList } from './repeats.ts';
import { parentOf, type Structure } from './tree.ts';

/** Latin names or logos without one organization by form among them are as many as this, or they are no members. */
const MIN_BRANDS = 4;
/** So many of anything that has a name are members. */
const MANY = 20;
/** Of so many Chinese names, one has a form. */
const SOME_WITH_FORM = 4;
/** Share of the lists that agree that one elsewhere has at least, to be one of its own. */
const OF_ITS_OWN = 0.3;

/**
 * Finds the lists that only seem to be some: a page has one way of writing its lists, and what stands under a
 * heading of members otherwise is a menu, a box of news or of new members, a table of fees.
 *
 * The fullest list is the main one. Another agrees with it where its heading or its members stand at the same
 * place of the page's structure. One that does not agree must be convincing by itself: organizations by their
 * form, under a heading that names one tier, or as many that it could be the main list.
 *
 * @returns the lines that are no members
 */
export function findStrays(lists: readonly FoundList[], structure: Structure): Set<Line> {
  const [main] = [...lists].sort(
    (a, b) => organizationsIn(b) - organizationsIn(a) || b.members.length - a.members.length,
  );
  if (main === undefined) return new Set();
  const all = lists.flatMap(({ members }) => members);
  if (!arePlausible(all)) return new Set(all);
  const placeOf = (line: Line) => `${structure.pathOf(line.element)}|${line.source}|${line.bold}`;
  const kin = kinOf(main, lists, placeOf);
  for (const order of [lists, lists.toReversed()]) {
    for (const [at, list] of order.entries()) {
      const before = order[at - 1];
      // A tier can be one brand, or logos of their own, written larger than those of the tiers beside it.
      if (before !== undefined && kin.has(before) && isOneTier(list) && !isLinked(list)) kin.add(list);
    }
  }
  const kept = [...kin].reduce((sum, { members }) => sum + members.length, 0);
  const strays = lists.filter((list) => {
    if (kin.has(list)) return false;
    if (organizationsIn(list) * 2 < list.members.length) return true;
    return !isOneTier(list) && list.members.length < kept * OF_ITS_OWN;
  });
  return new Set(strays.flatMap(({ members }) => members));
}

function isOneTier({ label }: FoundList): boolean {
  return label !== null && !label.reading.general;
}

/** Does the heading lead somewhere else, as the items of a menu and the titles of news do? */
function isLinked({ label }: FoundList): boolean {
  for (let at = label?.line.element ?? null; at !== null; at = parentOf(at)) if (at.name === 'a') return true;
  return false;
}

function organizationsIn({ members }: FoundList): number {
  return members.filter((line) => line.shape === 'organization').length;
}

/**
 * Can these be the members of an alliance? Latin names are often without any form; among Chinese ones, some have
 * one nearly always, and text that has none is what members are promised or have to pay.
 */
function arePlausible(members: readonly Line[]): boolean {
  const organizations = members.filter((line) => line.shape === 'organization').length;
  const chinese = members.filter(({ text }) => /\p{Script=Han}/u.test(text)).length;
  if (chinese * 2 < members.length) return organizations > 0 || members.length >= MIN_BRANDS;
  const logos = members.filter(({ source }) => source !== 'text').length;
  return (
    organizations * SOME_WITH_FORM >= members.length ||
    members.length >= MANY ||
    (logos * 2 > members.length && logos >= MIN_BRANDS)
  );
}

/** The main list, and all that agree with it or with one that does. */
function kinOf(
  main: FoundList,
  lists: readonly FoundList[],
  placeOf: (line: Line) => string,
): Set<FoundList> {
  const placesOf = (list: FoundList, all: boolean): string[] => {
    const linked = isLinked(list);
    const members = linked && list !== main ? [] : list.members;
    return [
      // The items of a menu can stand as deep in the page as the headings do.
      ...(list.label === null ? [] : [`heading ${placeOf(list.label.line)} ${linked}`]),
      ...members
        .filter((line) => all || line.shape === 'organization')
        .map((line) => `member ${placeOf(line)}`),
    ];
  };
  const standing = new Map<string, FoundList[]>();
  for (const list of lists) {
    for (const place of new Set(placesOf(list, true))) {
      const there = standing.get(place);
      if (there) there.push(list);
      else standing.set(place, [list]);
    }
  }
  const kin = new Set([main]);
  // A set gives what is added to it while it is gone through.
  for (const list of kin) {
    for (const place of new Set(placesOf(list, false))) {
      for (const other of standing.get(place) ?? []) kin.add(other);
      standing.delete(place);
    }
  }
  return kin;
}
