import { type LabelReading, readLabel } from './labels.ts';
import { CLOSING_EN, CLOSING_ZH } from './lexicons/everyday.ts';
import type { Line, Lines } from './lines.ts';
import { LineSet } from './records.ts';
import type { TierWords } from './settings.ts';
import { parentOf, type Structure } from './tree.ts';

/** A place where what the lines stand under changes. */
export interface Heading {
  /** Index of the first line that stands under it. */
  readonly at: number;
  readonly line: Line;
  /** Null for a heading of something else, which ends the list before it. */
  readonly reading: LabelReading | null;
}

const HEADING_TAGS = new Set('h1 h2 h3 h4 h5 h6 caption legend summary dt th'.split(' '));

/** Finds the headings that lists of members stand under, and those that end such lists. */
export function findHeadings(lines: Lines, structure: Structure, words: TierWords): Heading[] {
  const readings = readLabels(lines, words);
  const organizations = new LineSet(
    lines,
    lines.all.filter((line) => line.shape === 'organization'),
  );
  const labels = new LineSet(lines, readings.keys());
  const menus = [...readings.keys()].filter((line) => isInMenu(line, organizations, labels));
  for (const line of menus) readings.delete(line);
  const headingPaths = pathsOfHeadings([...readings.keys()], lines, structure);
  return lines.all.flatMap((line): Heading[] => {
    const reading = readings.get(line);
    if (reading) return [{ at: line.index + 1, line, reading }];
    return closes(line, structure, headingPaths) ? [{ at: line.index + 1, line, reading: null }] : [];
  });
}

function readLabels(lines: Lines, words: TierWords): Map<Line, LabelReading> {
  const readings = new Map<Line, LabelReading>();
  for (const line of lines.all) {
    const reading = line.region === null ? readLabel(line.text, words) : null;
    if (reading) readings.set(line, reading);
  }
  return readings;
}

/**
 * Is the label one of several in a menu? Then it names another page or a part of this one, and what comes next
 * is not under it. A menu is the largest element around the label that holds no organization.
 */
function isInMenu(label: Line, organizations: LineSet, labels: LineSet): boolean {
  let menu = label.element;
  if (organizations.within(menu) > 0) return false;
  for (let at = parentOf(menu); at !== null && organizations.within(at) === 0; at = parentOf(at)) menu = at;
  const span = organizations.lines.spans.get(menu);
  const size = span === undefined ? 0 : span.to - span.from;
  return size >= 2 && (labels.within(menu) >= 2 || (label.href !== null && size >= 3));
}

function pathsOfHeadings(labels: readonly Line[], lines: Lines, structure: Structure): Set<number> {
  const paths = new Set(labels.filter(isHeadingLike).map((line) => structure.pathOf(line.element)));
  for (const line of lines.all)
    if (line.shape === 'organization') paths.delete(structure.pathOf(line.element));
  return paths;
}

function isHeadingLike(line: Line): boolean {
  return line.bold || HEADING_TAGS.has(line.element.name);
}

function closes(line: Line, structure: Structure, headingPaths: ReadonlySet<number>): boolean {
  if (line.shape === 'organization' || line.source !== 'text') return false;
  const text = line.text.normalize('NFKC').replace(/[\s:>|-]+$/u, '');
  if (isHeadingLike(line) && headingPaths.has(structure.pathOf(line.element)))
    return line.shape !== 'subgroup';
  const inItem = line.href !== null || line.element.name === 'li';
  return !inItem && (CLOSING_ZH.test(text) || CLOSING_EN.test(text));
}
