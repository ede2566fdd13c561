import type { Line } from './lines.ts';
import type { FoundList } from './repeats.ts';
import type { Structure } from './tree.ts';

/** A list of bodies without one organization by form is as long as this, or it is none. */
const MIN_BRANDS = 4;
/** Share of the main list that a list elsewhere has at least, to be one of its own. */
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
  if (organizationsIn(main) === 0 && !areBrands(main))
    return new Set(lists.flatMap(({ members }) => members));
  const placeOf = (line: Line) => `${structure.pathOf(line.element)}|${line.source}|${line.bold}`;
  const kin = kinOf(main, lists, placeOf);
  const size = main.members.length;
  const strays = lists.filter((list) => {
    if (kin.has(list)) return false;
    const organizations = organizationsIn(list);
    const special = list.label !== null && !list.label.reading.general;
    if (organizations * 2 < list.members.length) return true;
    return !special && list.members.length < size * OF_ITS_OWN;
  });
  return new Set(strays.flatMap(({ members }) => members));
}

function organizationsIn({ members }: FoundList): number {
  return members.filter((line) => line.shape === 'organization').length;
}

/** Names without any form can be brands; Chinese ones that are nearly always have some with a form among them. */
function areBrands({ members }: FoundList): boolean {
  const chinese = members.filter(({ text }) => /\p{Script=Han}/u.test(text)).length;
  return members.length >= MIN_BRANDS && chinese * 2 < members.length;
}

/** The main list, and all that agree with it or with one that does. */
function kinOf(
  main: FoundList,
  lists: readonly FoundList[],
  placeOf: (line: Line) => string,
): Set<FoundList> {
  const placesOf = ({ label, members }: FoundList, all: boolean): string[] => [
    ...(label === null ? [] : [`heading ${placeOf(label.line)}`]),
    ...members
      .filter((line) => all || line.shape === 'organization')
      .map((line) => `member ${placeOf(line)}`),
  ];
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
