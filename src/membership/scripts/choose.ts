import { normalizeName } from '../../model/names.ts';
import type { TreeReading } from '../read-tree.ts';

/** Share of a page's names in data that makes the page show a part of the data. */
const SHOWN = 0.7;
/** Share of the names in data on the page that makes both the same list. */
const SAME = 0.9;
/** How many times as much data of other names must tell as a page that has a list of one tier or of none. */
const OTHERWISE = 3;
/** Names between two members that stand in the first one's card: translations, descriptions. */
const IN_CARD = 8;

/**
 * Chooses between what a page shows and what its data holds: never both, for they are two forms of one list.
 *
 * @returns true where the data tells more: all of a list that the page shows in part, or the same list without
 *   what stands beside the names in the page's cards
 */
export function tellsMore(data: TreeReading, page: TreeReading): boolean {
  const inData = new Set(namesOf(data));
  const onPage = namesOf(page);
  if (inData.size === 0) return false;
  if (onPage.length === 0) return true;
  const shown = new Set(onPage);
  const common = [...inData].filter((name) => shown.has(name)).length;
  if (common >= inData.size * SAME) return isSameList(data, page, inData);
  const isPart = onPage.filter((name) => inData.has(name)).length >= onPage.length * SHOWN;
  if (isPart) return inTiers(page) === 0 || inTiers(data) >= inTiers(page);
  const isSurer = inTiers(page) === 0 && inTiers(data) > 0;
  return worthOf(data) > worthOf(page) * (isSurer ? 1 : OTHERWISE) && inTiers(data) >= inTiers(page);
}

/** How much a reading tells: members under tiers count full, members under no words of members half. */
export function worthOf({ lists }: TreeReading): number {
  return lists.reduce(
    (sum, { label, members }) =>
      sum + members.length * (label === null ? 0.5 : label.reading.general ? 0.9 : 1),
    0,
  );
}

/** Members under a heading that names one tier of several. */
function inTiers({ lists }: TreeReading): number {
  return lists.reduce(
    (sum, { label, members }) => sum + (label === null || label.reading.general ? 0 : members.length),
    0,
  );
}

function namesOf({ lists }: TreeReading): string[] {
  return lists.flatMap(({ members }) => members.map(({ text }) => normalizeName(text)));
}

/**
 * The page shows the data: is the rest of what was read on it only what stands in the cards of the members?
 * Then the data is the better reading, unless it does not say the tiers that the page does.
 */
function isSameList(data: TreeReading, page: TreeReading, inData: ReadonlySet<string>): boolean {
  let apart = 0;
  let total = 0;
  for (const { members } of page.lists) {
    let run = 0;
    const runs: number[] = [];
    let known = 0;
    for (const { text } of members) {
      if (inData.has(normalizeName(text))) {
        runs.push(run);
        run = 0;
        known++;
      } else run++;
    }
    runs.push(run);
    total += members.length - known;
    apart += known === 0 ? members.length : runs.filter((each) => each > IN_CARD).reduce((a, b) => a + b, 0);
  }
  const tiersOnPage = page.lists.reduce(
    (sum, { label, members }) =>
      sum +
      (label === null || label.reading.general
        ? 0
        : members.filter(({ text }) => inData.has(normalizeName(text))).length),
    0,
  );
  if (inTiers(data) * 10 < tiersOnPage * 9) return false;
  if (total === 0) return worthOf(data) > worthOf(page);
  return apart * 10 <= total || (inTiers(data) > 0 && tiersOnPage === 0 && apart * 2 <= inData.size);
}

/** The data of a list without a heading, of which the page shows a part under its only one: the list has it too. */
export function withHeadingOf(page: TreeReading, data: TreeReading): TreeReading {
  const [shown, ...others] = page.lists;
  const [list, ...more] = data.lists;
  if (
    shown?.label == null ||
    others.length > 0 ||
    list === undefined ||
    list.label !== null ||
    more.length > 0
  )
    return data;
  const names = new Set(namesOf(data));
  const isPart = namesOf(page).filter((name) => names.has(name)).length >= shown.members.length * SHOWN;
  return isPart ? { ...data, lists: [{ ...list, label: shown.label }] } : data;
}
