import type { Document } from 'domhandler';
import { normalizeName } from '../model/names.ts';
import { findHeadings, type Headings, type Label } from './headings.ts';
import { type Line, type Lines, readLines } from './lines.ts';
import { type FoundList, findRepeats } from './repeats.ts';
import { type Selection, type Stretch, selectMembers } from './select.ts';
import type { TierWords } from './settings.ts';
import { Structure } from './tree.ts';

/** The lists of one page, or of the data in one script. */
export interface TreeReading {
  readonly lines: Lines;
  readonly lists: readonly FoundList[];
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
  const lines = readLines(root, words);
  const structure = new Structure();
  const headings = findHeadings(root, lines, structure, words);
  const own = new Set(title.split(/[-_|—–·,，]+/u).map(normalizeName));
  const view = { lines, structure, headings, isOwnName: (line: Line) => own.has(normalizeName(line.text)) };
  const read = cutAt(headings, lines).map((stretch) => ({
    stretch,
    selection: selectMembers(stretch, view),
  }));
  const lists = read.flatMap(({ stretch, selection }) => listsOf(stretch, selection, headings));
  const repeats = findRepeats(lists);
  const leftOut = new Map<string, Line[]>();
  for (const { selection } of read)
    for (const [line, reason] of selection.leftOut) note(leftOut, reason, line);
  for (const line of repeats) note(leftOut, 'repeats a list that stands elsewhere on the page', line);
  return {
    lines,
    lists: lists
      .map(({ label, members }) => ({ label, members: members.filter((line) => !repeats.has(line)) }))
      .filter(({ members }) => members.length > 0),
    leftOut,
    unexplained: read.reduce((sum, { selection }) => sum + selection.unexplained, 0),
  };
}

function note(leftOut: Map<string, Line[]>, reason: string, line: Line): void {
  const lines = leftOut.get(reason);
  if (lines) lines.push(line);
  else leftOut.set(reason, [line]);
}

function cutAt({ boundaries, labelLines }: Headings, lines: Lines): Stretch[] {
  return boundaries.map(({ at, label }, index) => {
    const end = boundaries[index + 1]?.at ?? lines.all.length;
    return { label, lines: lines.all.slice(at, end).filter((line) => !labelLines.has(line)) };
  });
}

/** The members of a stretch by their labels: their own, where a badge or a cell gives them one. */
function listsOf(stretch: Stretch, selection: Selection, headings: Headings): FoundList[] {
  const lists = new Map<string, { label: Label; members: Line[] }>();
  for (const line of selection.members) {
    const label = headings.own.get(line) ?? stretch.label;
    if (label === null || label.reading.ignored) continue;
    const list = lists.get(label.reading.core);
    if (list) list.members.push(line);
    else lists.set(label.reading.core, { label, members: [line] });
  }
  return [...lists.values()];
}
