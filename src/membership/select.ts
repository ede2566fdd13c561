import { type Element, isTag } from 'domhandler';
import {
  arePersons,
  firstOfPairs,
  proseOf,
  withoutCountedHeadings,
  withoutSignature,
  withoutSubheadings,
  withoutTranslations,
} from './asides.ts';
import { chooseBrands } from './brands.ts';
import {
  fieldsOf,
  type Group,
  groupByPlace,
  isAttribute,
  isNameAmongNames,
  repeatedTexts,
  shortPersons,
} from './groups.ts';
import { type Line, type Lines, linesIn } from './line.ts';
import type { PageView, Stretch } from './page-view.ts';
import { LineSet } from './records.ts';
import { siblingsOf } from './siblings.ts';
import { parentOf, type Structure } from './tree.ts';

/** Which lines of a stretch are members, and why the others are not. */
export interface Selection {
  readonly members: readonly Line[];
  readonly leftOut: ReadonlyMap<Line, string>;
  /** Lines among the members that could be names, and were not taken for any reason that we know. */
  readonly unexplained: number;
}

/** `联合汽车电子有限公司`: made of ordinary words alone, a name is too long to be the end of another. */
const SHORTEST_COMPANY = 9;
/** Share of organizations by form that makes the other names at the same place organizations by company. */
const COMPANY_UNDER_LABEL = 0.15;
const COMPANY_ALONE = 0.4;
/** Chooses the members among the lines under one heading. */
export function selectMembers(stretch: Stretch, view: PageView): Selection {
  const leftOut = new Map<Line, string>();
  const prose = proseOf(stretch.lines);
  const candidates = stretch.lines.filter((line) => {
    const reason = prose.has(line.block) ? 'stands in a paragraph of prose' : exclusion(line, view);
    if (reason !== null) leftOut.set(line, reason);
    return reason === null;
  });
  const headed = stretch.label !== null || stretch.lines.some((line) => view.headings.own.has(line));
  const groups = groupByPlace(candidates, view.structure);
  let members = chooseOrganizations(groups, headed, stretch, view);
  if (members.length === 0 && headed) members = chooseBrands(groups, stretch, view);
  if (headed) {
    members = [...members].sort((a, b) => a.index - b.index);
    members = [...members, ...siblingsOf(members, candidates, view)];
  }
  if (arePersons(stretch, members)) members = [];
  members = firstOfPairs(members, stretch.label?.reading.announced ?? null);
  members.sort((a, b) => a.index - b.index);
  const kept = new Set(members);
  const unexplained = members.length === 0 ? [] : unexplainedAmong(members, candidates, view.lines);
  for (const line of candidates) if (!kept.has(line)) leftOut.set(line, whyNot(line));
  return { members, leftOut, unexplained: unexplained.length };
}

/** What was selected of a stretch. */
export interface Read {
  readonly stretch: Stretch;
  readonly selection: Selection;
}

/** Members at a place of the page that show it to be that of members' names. */
const PROVEN = 5;
const COULD_BE_NAME = 'could be a name, but nothing around it says so';

/**
 * A tier can hold brands alone, whose form says nothing. Where the other lists of the page have their members at
 * one place, what stands there under its heading are its members.
 */
export function withBrandsAmong(read: readonly Read[], structure: Structure): readonly Read[] {
  const placeOf = (line: Line) => `${structure.pathOf(line.element)}|${line.source}`;
  const counts = new Map<string, number>();
  for (const { stretch, selection } of read) {
    if (stretch.label === null) continue;
    for (const line of selection.members) counts.set(placeOf(line), (counts.get(placeOf(line)) ?? 0) + 1);
  }
  return read.map((one) => {
    const { stretch, selection } = one;
    if (stretch.label === null || stretch.label.reading.general || selection.members.length > 0) return one;
    const brands = stretch.lines.filter(
      (line) => selection.leftOut.get(line) === COULD_BE_NAME && (counts.get(placeOf(line)) ?? 0) >= PROVEN,
    );
    if (repeatedTexts(brands).size > 0) return one;
    const leftOut = new Map([...selection.leftOut].filter(([line]) => !brands.includes(line)));
    return { stretch, selection: { ...selection, members: brands, leftOut } };
  });
}

function exclusion(line: Line, view: PageView): string | null {
  if (line.region !== null) return `stands in the page's ${line.region}`;
  if (view.isOwnName(line)) return "is the alliance's own name";
  if (line.shape === 'name' && view.isValue(line))
    return 'is one of a few words that stand there again and again';
  return view.headings.excluded.get(line) ?? null;
}

/** Organizations by their form, and what stands at the same place; the fullest place first, text before attributes. */
function chooseOrganizations(
  groups: readonly Group[],
  headed: boolean,
  stretch: Stretch,
  view: PageView,
): Line[] {
  const order = groups.filter(
    (group) => group.organizations.length > 0 || group.lines.some((line) => view.headings.named.has(line)),
  );
  order.sort(
    (a, b) =>
      Number(isAttribute(a)) - Number(isAttribute(b)) ||
      Number(isOfTerms(b)) - Number(isOfTerms(a)) ||
      b.organizations.length - a.organizations.length,
  );
  const attributesOnly = order.every(isAttribute);
  const most = order.reduce((sum, { organizations }) => Math.max(sum, organizations.length), 0);
  let chosen: Line[] = [];
  for (const group of order) {
    if (isMenuBeside(group, most)) continue;
    const covered = coveredBy(chosen, view.lines);
    const accepted = acceptedOf(group, headed, view).filter((line) => !covered.has(line));
    // Beside names in text, an image without a form is one more only where such images make most of the list.
    const logos = attributesOnly || !isAttribute(group) || accepted.length > chosen.length;
    chosen = [...chosen, ...(logos ? accepted : accepted.filter((line) => line.shape === 'organization'))];
  }
  const listed = withoutSignature(
    withoutSubheadings(withoutCountedHeadings(withoutTranslations(chosen, view)), view.structure),
    view.lines,
  );
  return withinReach(listed, stretch, view);
}

/** A list so long needs no other place, at which one line of several only looks like an organization: a menu. */
const LONG = 10;

function isMenuBeside({ organizations, names }: Group, most: number): boolean {
  return most >= LONG && organizations.length === 1 && names.length > 1;
}

/** Are they the terms of a definition list? What is described there is said before its description. */
function isOfTerms({ lines }: Group): boolean {
  return lines[0]?.block.name === 'dt';
}

function acceptedOf(group: Group, headed: boolean, view: PageView): Line[] {
  const named = group.organizations.length + group.names.length;
  const share = group.organizations.length / Math.max(1, named);
  const plain = headed && isPlainList(group);
  const byCompany = plain || share >= (headed ? COMPANY_UNDER_LABEL : COMPANY_ALONE);
  const repeated = repeatedTexts(group.lines);
  const fields = fieldsOf(group);
  const short = shortPersons(group);
  return group.lines.filter((line) => {
    if (fields.has(line) || short.has(line)) return false;
    if (line.shape === 'organization') return !repeated.has(line.text);
    if (view.headings.named.has(line)) return line.shape === 'name' || line.shape === 'person';
    if (line.shape === 'fragment') return share > 0.5 && line.text.length >= SHORTEST_COMPANY;
    if (!byCompany || repeated.has(line.text)) return false;
    if (plain && isNameAmongNames(line)) return true;
    return line.shape === 'name' || (line.shape === 'person' && (plain || share > 0.5));
  });
}

/** What orders a list and leads through it: letters, regions, links to its top. */
const ORDERING: ReadonlySet<Line['shape']> = new Set(['subgroup', 'navigation', 'number']);

/** Is nearly everything at the place a name, each another? Then what is left is one too, whatever its form. */
function isPlainList({ lines: all, organizations, names }: Group): boolean {
  const lines = all.filter(({ shape }) => !ORDERING.has(shape));
  const persons = names.filter((line) => line.shape === 'person').length;
  const distinct = new Set(lines.map((line) => line.text)).size;
  const named = organizations.length + names.length;
  return (
    lines.length >= 5 &&
    named * 10 >= lines.length * 8 &&
    distinct * 10 >= lines.length * 9 &&
    persons * 4 <= named
  );
}

/** The lines that stand in the same card, row or item as one that was chosen. */
function coveredBy(chosen: readonly Line[], lines: Lines): Set<Line> {
  const covered = new Set<Line>();
  if (chosen.length < 2) return new Set(chosen);
  const set = new LineSet(lines, chosen);
  for (const line of chosen) {
    covered.add(line);
    const record = set.recordOf(line);
    if (set.within(record) > 1) continue;
    for (const part of [record, ...descriptionOf(record)]) {
      for (const other of linesIn(part, lines)) covered.add(other);
    }
  }
  return covered;
}

/** What is said of a term of a definition list: it stands behind it, in elements of its own. */
function descriptionOf(record: Element): Element[] {
  const described: Element[] = [];
  if (record.name !== 'dt') return described;
  for (let at = record.next; at !== null; at = at.next) {
    if (!isTag(at)) continue;
    if (at.name !== 'dd') break;
    described.push(at);
  }
  return described;
}

/**
 * What stands outside of the part of the page that the heading opens is a member only where it stands at the
 * same place as members within: the last heading does not reach into what comes below the list.
 */
function withinReach(chosen: readonly Line[], stretch: Stretch, view: PageView): Line[] {
  if (stretch.label === null || chosen.length < 2) return [...chosen];
  const set = new LineSet(view.lines, chosen);
  const scope = scopeOf(stretch.label.line.element, set, chosen.length);
  const span = scope === null ? undefined : view.lines.spans.get(scope);
  if (span === undefined) return [...chosen];
  const placeOf = (line: Line) => `${view.structure.pathOf(line.element)}|${line.source}`;
  const isInside = (line: Line) => line.index >= span.from && line.index < span.to;
  const places = new Set(chosen.filter(isInside).map(placeOf));
  return chosen.filter((line) => isInside(line) || places.has(placeOf(line)));
}

/** The smallest element around the heading that holds a good part of what was chosen. */
function scopeOf(heading: Element, chosen: LineSet, total: number): Element | null {
  for (let at: Element | null = heading; at !== null; at = parentOf(at)) {
    if (chosen.within(at) * 3 >= total) return at;
  }
  return null;
}

/** Lines between the members that could be names and stand in no member's own card. */
function unexplainedAmong(members: readonly Line[], candidates: readonly Line[], lines: Lines): Line[] {
  const covered = coveredBy(members, lines);
  const first = members[0]?.index ?? 0;
  const last = members.at(-1)?.index ?? 0;
  return candidates.filter(
    (line) => line.shape === 'name' && line.index > first && line.index < last && !covered.has(line),
  );
}

function whyNot(line: Line): string {
  switch (line.shape) {
    case 'organization':
      return 'an organization that stands apart from the list, or again in a member’s card';
    case 'name':
      return COULD_BE_NAME;
    default:
      return `reads as: ${line.shape}`;
  }
}
