import type { Document } from 'domhandler';
import { normalizeName } from '../model/names.ts';
import { valuesOf } from './groups.ts';
import { findHeadings, type Headings } from './headings.ts';
import type { Label } from './label.ts';
import type { Line, Lines } from './line.ts';
import { readLines } from './lines.ts';
import type { Stretch } from './page-view.ts';
import { type FoundList, findRepeats } from './repeats.ts';
import { type Selection, selectMembers, withBrandsAmong } from './select.ts';
import type { TierWords } from './settings.ts';
import { findStrays } from './strays.ts';
import { Structure } from './tree.ts';
import { labelOf, unheadedList } from './unheaded.ts';

/** What alliances and other bodies with members end in. */
const ALLIANCE =
  /(?:联盟|协会|学会|商会|公会|联合会|促进会|聯盟|協會|學會|商會|公會|alliance|consortium|foundation|association)$/u;

/** The lists of one page, or of the data in one script. */
export interface TreeReading {
  readonly lines: Lines;
  readonly lists: readonly FoundList[];
  /** Headings that name a tier and have no list under them. */
  readonly emptyHeadings: readonly Label[];
  /** What was left out, by reason. */
  readonly leftOut: ReadonlyMap<string, readonly Line[]>;
  /** Lines between the members that nothing explains. */
  readonly unexplained: number;
}

/**
 * Reads the lists of members in a tree of elements.
 *
 * @param title the page's title: the alliance's own name stands in it
 */
export function readTree(root: Document, title: string, words: TierWords): TreeReading {
  const structure = new Structure();
  const lines = readLines(root, structure, words);
  const headings = findHeadings(root, lines, structure, words);
  const labels = headings.boundaries.flatMap(({ label }) => (label === null ? [] : [label.line.text]));
  const view = {
    lines,
    structure,
    headings,
    isOwnName: ownName(title, labels),
    isValue: valuesOf(lines.all, structure),
  };
  const stretches = cutAt(headings, lines);
  const read = withBrandsAmong(
    stretches.map((stretch) => ({ stretch, selection: selectMembers(stretch, view) })),
    structure,
  );
  const headed = read.flatMap(({ stretch, selection }) => listsOf(stretch, selection, headings));
  const strays = findStrays(headed, structure);
  const ours = headed
    .map(({ label, members }) => ({ label, members: members.filter((line) => !strays.has(line)) }))
    .filter(({ members }) => members.length > 0);
  const lists = isLost(ours, lines)
    ? mostOf(ours, unheadedList(stretches, view, title, words))
    : toldByMenu(ours, labelOf(view, title, words));
  const repeats = findRepeats(lists);
  return {
    lines,
    lists: lists
      .map(({ label, members }) => ({ label, members: members.filter((line) => !repeats.has(line)) }))
      .filter(({ members }) => members.length > 0),
    emptyHeadings: emptyHeadings(headings, headed),
    leftOut: reasonsOf(
      read.map(({ selection }) => selection),
      lists,
      repeats,
      strays,
    ),
    unexplained: read.reduce((sum, { selection }) => sum + selection.unexplained, 0),
  };
}

/** Share of a page's organizations that its lists hold at least, where it has many. */
const FOUND = 1 / 4;
const MANY = 20;

/** Do the headings of members hold next to none of the organizations of the page? Then they are those of a menu. */
function isLost(lists: readonly FoundList[], { all }: Lines): boolean {
  const found = organizationsIn(lists);
  if (found === 0) return true;
  const organizations = all.filter(({ shape, region }) => shape === 'organization' && region === null).length;
  return organizations >= MANY && found < organizations * FOUND;
}

function mostOf(lists: readonly FoundList[], others: readonly FoundList[]): readonly FoundList[] {
  return organizationsIn(others) > organizationsIn(lists) * 2 ? others : lists;
}

function organizationsIn(lists: readonly FoundList[]): number {
  const members = lists.flatMap((list) => list.members);
  return members.filter(({ shape }) => shape === 'organization').length;
}

/** One list under a heading that says only that there are members, on a page of one tier, as its title or menu says. */
function toldByMenu(lists: readonly FoundList[], told: Label | null): readonly FoundList[] {
  const [only, ...others] = lists;
  if (!only?.label?.reading.general || others.length > 0 || told === null || told.reading.general)
    return lists;
  return [{ ...only, label: told }];
}

/** Headings that name one tier and have no list. */
function emptyHeadings({ boundaries }: Headings, lists: readonly FoundList[]): Label[] {
  const filled = new Set(lists.map(({ label }) => label?.reading.core));
  const empty = boundaries.flatMap(({ label }) => (label && !filled.has(label.reading.core) ? [label] : []));
  return empty.filter(({ reading }) => !reading.general && !reading.ignored && reading.bodies);
}

function reasonsOf(
  selections: readonly Selection[],
  lists: readonly FoundList[],
  repeats: ReadonlySet<Line>,
  strays: ReadonlySet<Line>,
): Map<string, Line[]> {
  const leftOut = new Map<string, Line[]>();
  const members = new Set(lists.flatMap((list) => list.members));
  for (const selection of selections) {
    for (const [line, reason] of selection.leftOut) if (!members.has(line)) note(leftOut, reason, line);
    for (const line of selection.members)
      if (!members.has(line) && !strays.has(line)) note(leftOut, 'stands under no heading of members', line);
  }
  for (const line of strays)
    if (!members.has(line))
      note(leftOut, 'stands under a heading of members, but not as the members do', line);
  for (const line of repeats) note(leftOut, 'repeats a list that stands elsewhere on the page', line);
  return leftOut;
}

/**
 * Is a line the alliance's own name? It is a part of the title, or a body of its kind that the title or a heading
 * of members speaks of.
 */
export function ownName(
  title: string,
  headings: readonly string[] = [],
): (line: Pick<Line, 'text'>) => boolean {
  const parts = new Set([title, ...title.split(/[-_|—–·,，]+/u)].map(normalizeName));
  const texts = [...new Set([title, ...headings])];
  const wholes = texts.map(normalizeName);
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  return ({ text }) => {
    if (text.length > longest) return false;
    const name = normalizeName(text);
    return parts.has(name) || (ALLIANCE.test(name) && wholes.some((whole) => whole.includes(name)));
  };
}

function note(leftOut: Map<string, Line[]>, reason: string, line: Line): void {
  const lines = leftOut.get(reason);
  if (lines) lines.push(line);
  else leftOut.set(reason, [line]);
}

function cutAt({ boundaries, labelLines, own, filtered }: Headings, lines: Lines): Stretch[] {
  const isContent = (line: Line) => !labelLines.has(line) && (!filtered || own.has(line));
  return boundaries.map(({ at, label, kind }, index) => {
    const end = boundaries[index + 1]?.at ?? lines.all.length;
    return { label, kind, lines: lines.all.slice(at, end).filter(isContent) };
  });
}

/** The members of a stretch by their labels: their own, where a badge or a cell gives them one. */
function listsOf(stretch: Stretch, selection: Selection, headings: Headings): FoundList[] {
  const lists = new Map<string, { label: Label; members: Line[] }>();
  for (const line of selection.members) {
    const own = headings.own.get(line);
    const label = own ?? stretch.label;
    if (label === null || label.reading.ignored) continue;
    // What says its own tier is another list than what only stands behind the same words.
    const key = `${own !== undefined} ${label.reading.core}`;
    const list = lists.get(key);
    if (list) list.members.push(line);
    else lists.set(key, { label, members: [line] });
  }
  return [...lists.values()];
}
