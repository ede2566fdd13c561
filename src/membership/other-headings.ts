import { readKindOfMember } from './kinds.ts';
import type { Label } from './label.ts';
import { splitCount } from './label-text.ts';
import { CLOSING_EN, CLOSING_ZH } from './lexicons/everyday.ts';
import { simplified } from './lexicons/traditional.ts';
import type { Line, Lines } from './line.ts';
import { isProper } from './shape.ts';
import type { Structure } from './tree.ts';

const HEADING_TAGS = new Set('h1 h2 h3 h4 h5 h6 caption legend summary dt th'.split(' '));
const PARTNERS = /^[\p{L}& -]{3,30}\b(?:partners?(?: plus)?|attendees)$|^attendees$/iu;

/** `Core Partners 9`: what some consortia call their members. */
export function isOfPartners(text: string): boolean {
  return PARTNERS.test(splitCount(text).core);
}

/** Is a line set off as headings are: in an element for headings, or bold? */
export function isHeadingLike(line: Line): boolean {
  return line.bold || HEADING_TAGS.has(line.block.name);
}

/** What a heading of something else looks like; numbers, notes and sub-headings are part of the list. */
const TITLES: ReadonlySet<string> = new Set(['name', 'navigation', 'sentence']);

/** Headings that name no tier: those that stand where the headings of tiers do, and those whose words say so. */
export function otherHeadings(
  lines: Lines,
  structure: Structure,
  headings: readonly Label[],
  labelLines: ReadonlySet<Line>,
): Line[] {
  const placeOf = (line: Line) => `${structure.pathOf(line.element)}|${line.bold}`;
  const places = new Set(headings.filter(({ line }) => isHeadingLike(line)).map(({ line }) => placeOf(line)));
  const isOrganization = ({ shape, text }: Line) => shape === 'organization' && !isOfPartners(text);
  const namePlaces = new Set(lines.all.filter(isOrganization).map(placeOf));
  for (const place of namePlaces) places.delete(place);
  // `Bluegrass Automation Partners` among names is one of them.
  const isPartners = (line: Line) => isOfPartners(line.text) && !namePlaces.has(placeOf(line));
  const standsAsHeading = (line: Line) =>
    isHeadingLike(line) && (places.has(placeOf(line)) || isPartners(line));
  const offices = countsOf(lines.all.filter(({ shape }) => shape === 'person').map(placeOf));
  // `主任` below a name, in a card like all the others, says who stands for a member.
  const isOffice = (line: Line) =>
    line.shape === 'person' && !isHeadingLike(line) && (offices.get(placeOf(line)) ?? 0) >= FEWEST_OFFICES;
  const others = lines.all.filter((line) => {
    if (isOrganization(line) || line.source !== 'text' || labelLines.has(line)) return false;
    // `会员名录：集成电路类` comes apart, and its second part sorts what the first announces; `更多>>` leads to the rest.
    const before = lines.all[line.index - 1];
    if (before !== undefined && labelLines.has(before) && before.block === line.block) return false;
    if (standsAsHeading(line))
      return (
        TITLES.has(line.shape) ||
        isOfPartners(line.text) ||
        (line.shape === 'subgroup' && isLatinKind(line.text))
      );
    if (isOffice(line)) return false;
    const inItem = line.href !== null || line.block.name === 'li' || line.region !== null;
    return !inItem && announcesOther(line.text) && !isPublisher(line, lines, structure);
  });
  return withoutSorting(others, lines, headings);
}

/** Persons at one place of the page that make it one for persons. */
const FEWEST_OFFICES = 4;

function countsOf(places: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** A publisher can be named so, as well as the friends of an alliance in the press. */
const MEDIA = /媒体$/u;

/** Does a line that is not set off stand between names, at their place, and name something itself? `凤凰新媒体` does. */
function isPublisher(line: Line, { all }: Lines, structure: Structure): boolean {
  if (isHeadingLike(line) || !MEDIA.test(line.text) || !isProper(line.text)) return false;
  return [all[line.index - 1], all[line.index + 1]].every(
    (beside) =>
      beside !== undefined &&
      (beside.shape === 'organization' || beside.shape === 'name') &&
      structure.pathOf(beside.element) === structure.pathOf(line.element),
  );
}

/**
 * Headings without those that sort the members of the heading above: where all that is said is that there are
 * members, and the next heading comes before the first of them, it and its like say which kind stand below.
 */
function withoutSorting(others: readonly Line[], { all }: Lines, headings: readonly Label[]): Line[] {
  const general = new Map(headings.map(({ line, reading }) => [line, reading.general]));
  const heads = new Set(others);
  const sorting = new Set<Line>();
  let state: 'announced' | 'sorted' | 'listed' = 'listed';
  for (const line of all) {
    const label = general.get(line);
    if (label !== undefined) state = label ? 'announced' : 'listed';
    else if (heads.has(line)) {
      const sorts: boolean =
        state !== 'listed' && !announcesOther(line.text) && readKindOfMember(line.text) === null;
      state = sorts ? 'sorted' : 'listed';
      if (sorts) sorting.add(line);
    } else if (state === 'announced' && line.shape === 'organization') state = 'listed';
  }
  return others.filter((line) => !sorting.has(line));
}

/** One English word beside headings of tiers is a tier too; a Chinese one sorts the members of the tier above it. */
function isLatinKind(text: string): boolean {
  return !/\p{Script=Han}/u.test(text) && readKindOfMember(text) !== null;
}

const MAX_HEADING = 60;

/** Do the words announce something else than members? Chinese headings can have their translation beside them. */
export function announcesOther(written: string): boolean {
  if (written.length > MAX_HEADING) return false;
  const text = simplified(written.normalize('NFKC')).replace(/[\s:>|-]+$/u, '');
  const han = text.replace(/[^\p{Script=Han}]+/gu, '');
  return (
    CLOSING_ZH.test(text) ||
    CLOSING_EN.test(text) ||
    (han !== '' && text.includes(han) && CLOSING_ZH.test(han))
  );
}
