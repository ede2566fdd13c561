import type { Line, Lines } from '../line.ts';
import type { Structure } from '../tree.ts';
import { markDescriptions, markFields } from './cards.ts';
import { withoutDoubles } from './doubles.ts';
import { withoutListedNotes } from './endings.ts';
import { withoutFronts } from './fronts.ts';
import { joinHalves } from './halves.ts';
import { markCaptions, markSubheadings, withNumbersOfNames, withoutGluedNumbers } from './numbering.ts';
import { Places } from './places.ts';

/**
 * Reads lines again by those beside them: what a line by itself leaves open (is this number a count? is this
 * bracket a person?) is told by the lines of the same place.
 *
 * @param isLabel is a line a heading of members?
 */
export function readByNeighbours(
  { all, spans }: Lines,
  structure: Structure,
  isLabel: (line: Line) => boolean,
): Lines {
  const places = new Places(structure, spans);
  let lines = joinHalves(all, places, isLabel);
  lines = withoutDoubles(lines, places);
  lines = withNumbersOfNames(withoutGluedNumbers(lines, places), places);
  lines = withoutFronts(lines, places);
  lines = withoutListedNotes(lines, places);
  lines = markSubheadings(markCaptions(lines, places), places, isLabel);
  lines = markDescriptions(markFields(lines, places), places);
  return renumbered(lines, all.length, spans);
}

/** Lines with their new places, and spans that hold what they held before. */
function renumbered(lines: readonly Line[], before: number, spans: Lines['spans']): Lines {
  if (lines.length === before) return { all: lines, spans };
  const left = new Uint32Array(before + 1);
  for (const line of lines) left[line.index + 1] = 1;
  for (let at = 1; at <= before; at++) left[at] = (left[at] ?? 0) + (left[at - 1] ?? 0);
  return {
    all: lines.map((line, index) => ({ ...line, index })),
    spans: new Map(
      [...spans].map(([element, { from, to }]) => [element, { from: left[from] ?? 0, to: left[to] ?? 0 }]),
    ),
  };
}
