import { type Element, isTag } from 'domhandler';
import { withoutSignature, withoutSubheadings } from './asides.ts';
import type { Boundary, Headings, Label } from './headings.ts';
import type { Line, Lines } from './lines.ts';
import { LineSet } from './records.ts';
import { isPhrase, isProper } from './shape.ts';
import { parentOf, type Structure } from './tree.ts';

/** The lines between two boundaries. */
export interface Stretch {
  /** The heading that they stand under; null for none, or for one of something else. */
  readonly label: Label | null;
  readonly kind: Boundary['kind'];
  readonly lines: readonly Line[];
}

/** Which lines of a stretch are members, and why the others are not. */
export interface Selection {
  readonly members: readonly Line[];
  readonly leftOut: ReadonlyMap<Line, string>;
  /** Lines among the members that could be names, and were not taken for any reason that we know. */
  readonly unexplained: number;
}

/** Lines that stand at the same place of a repeated structure. */
interface Group {
  readonly key: string;
  readonly lines: readonly Line[];
  readonly organizations: readonly Line[];
  /** Lines that could be names. */
  readonly names: readonly Line[];
}

/** What the selection needs to know of the page. */
export interface PageView {
  readonly lines: Lines;
  readonly structure: Structure;
  readonly headings: Headings;
  /** Joining forms of the alliance's own name: it stands on every page and is no member. */
  readonly isOwnName: (line: Line) => boolean;
}

/** Share of organizations by form that makes the other names at the same place organizations by company. */
const COMPANY_UNDER_LABEL = 0.15;
const COMPANY_ALONE = 0.4;
/** Shorter sentences can be what is said of a member beside its name. */
const MIN_SENTENCE = 40;
/** Share of Chinese names with a Latin one behind them that makes the Latin ones translations. */
const TRANSLATED = 1 / 3;
const TRANSLATED_ALIKE = 0.5;

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
  if (arePersons(stretch, members)) members = [];
  members.sort((a, b) => a.index - b.index);
  const kept = new Set(members);
  const unexplained = members.length === 0 ? [] : unexplainedAmong(members, candidates, view.lines);
  for (const line of candidates) if (!kept.has(line)) leftOut.set(line, whyNot(line));
  return { members, leftOut, unexplained: unexplained.length };
}

/** Blocks that tell something, and name bodies while they do: no more names stand there than parts of sentences. */
function proseOf(lines: readonly Line[]): Set<Element> {
  const blocks = new Map<Element, { told: number; names: number }>();
  for (const line of lines) {
    const counts = blocks.get(line.block) ?? { told: 0, names: 0 };
    if (line.shape === 'sentence' && line.source === 'text' && line.text.length >= MIN_SENTENCE)
      counts.told++;
    else if (line.shape === 'organization' || line.shape === 'name') counts.names++;
    blocks.set(line.block, counts);
  }
  const prose = [...blocks].filter(([, { told, names }]) => told > 0 && names <= told * 4);
  return new Set(prose.map(([block]) => block));
}

/** Under the heading of an office, do persons stand before the organizations? Then it is said where they work. */
function arePersons({ label, lines }: Stretch, members: readonly Line[]): boolean {
  if (label === null || label.reading.bodies) return false;
  const chosen = new Set(members);
  const led = lines.filter((line, at) => chosen.has(line) && lines[at - 1]?.shape === 'person');
  return led.length * 2 > members.length;
}

function exclusion(line: Line, view: PageView): string | null {
  if (line.region !== null) return `stands in the page's ${line.region}`;
  if (view.isOwnName(line)) return "is the alliance's own name";
  return view.headings.excluded.get(line) ?? null;
}

function groupByPlace(candidates: readonly Line[], structure: Structure): Group[] {
  const places = new Map<string, Line[]>();
  for (const line of candidates) {
    const key = `${structure.pathOf(line.element)}|${line.source}`;
    const group = places.get(key);
    if (group) group.push(line);
    else places.set(key, [line]);
  }
  return [...places].map(([key, lines]) => ({
    key,
    lines,
    organizations: lines.filter((line) => line.shape === 'organization'),
    names: lines.filter((line) => line.shape === 'name' || line.shape === 'person'),
  }));
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
      Number(isAttribute(a)) - Number(isAttribute(b)) || b.organizations.length - a.organizations.length,
  );
  const attributesOnly = order.every(isAttribute);
  let chosen: Line[] = [];
  for (const group of order) {
    const covered = coveredBy(chosen, view.lines);
    const accepted = acceptedOf(group, headed, view).filter((line) => !covered.has(line));
    chosen = [
      ...chosen,
      ...(attributesOnly || !isAttribute(group)
        ? accepted
        : accepted.filter((line) => line.shape === 'organization')),
    ];
  }
  const listed = withoutSignature(
    withoutSubheadings(withoutTranslations(chosen, view), view.structure),
    view.lines,
  );
  return withinReach(listed, stretch, view);
}

function isAttribute(group: Group): boolean {
  return group.lines[0]?.source !== 'text';
}

function acceptedOf(group: Group, headed: boolean, view: PageView): Line[] {
  const named = group.organizations.length + group.names.length;
  const share = group.organizations.length / Math.max(1, named);
  const plain = headed && isPlainList(group);
  const byCompany = plain || share >= (headed ? COMPANY_UNDER_LABEL : COMPANY_ALONE);
  const repeated = repeatedTexts(group.lines);
  const fields = fieldsOf(group);
  return group.lines.filter((line) => {
    if (fields.has(line)) return false;
    if (line.shape === 'organization') return !repeated.has(line.text);
    if (view.headings.named.has(line)) return line.shape === 'name' || line.shape === 'person';
    if (!byCompany || repeated.has(line.text)) return false;
    if (line.shape === 'sentence') return plain && isPhrase(line.text);
    return line.shape === 'name' || (line.shape === 'person' && (plain || share > 0.5));
  });
}

/** What stands beside an organization in its own cell or item, where most of them have something beside them: its place. */
function fieldsOf({ lines, organizations }: Group): Set<Line> {
  const blocks = new Map<Element, Line[]>();
  for (const line of lines) {
    const beside = blocks.get(line.block);
    if (beside) beside.push(line);
    else blocks.set(line.block, [line]);
  }
  const pairs = [...blocks.values()].filter(
    (beside) => beside.length > 1 && beside.filter((line) => line.shape === 'organization').length === 1,
  );
  if (pairs.length < 2 || pairs.length * 2 < organizations.length) return new Set();
  return new Set(pairs.flat().filter((line) => line.shape !== 'organization'));
}

/** Is nearly everything at the place a name, each another? Then what is left is one too, whatever its form. */
function isPlainList({ lines, organizations, names }: Group): boolean {
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

/** Texts that stand there again and again: buttons and slogans, no names. Where all do, the whole list is repeated. */
function repeatedTexts(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.text, (counts.get(line.text) ?? 0) + 1);
  if (counts.size > 1 && [...counts.values()].every((count) => count > 1)) return new Set();
  return new Set([...counts].filter(([, count]) => count > 2).map(([text]) => text));
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
      const span = lines.spans.get(part);
      for (const other of lines.all.slice(span?.from, span?.to)) covered.add(other);
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
 * A Latin name right behind a Chinese one, again and again, is its translation. Where both are written in the
 * same way they could as well be two members: there, more of the Chinese names must have one.
 */
function withoutTranslations(chosen: readonly Line[], { lines, structure }: PageView): Line[] {
  const sorted = [...chosen].sort((a, b) => a.index - b.index);
  const isLatin = (line: Line) => !/\p{Script=Han}/u.test(line.text);
  const chinese = sorted.filter((line) => !isLatin(line)).length;
  const pairs = sorted.flatMap((line, at) => {
    const before = sorted[at - 1];
    if (before === undefined || !isLatin(line) || isLatin(before)) return [];
    const alike = structure.pathOf(before.element) === structure.pathOf(line.element);
    return isSameItem(before, line, lines, alike ? 3 : 6) ? [{ line, alike }] : [];
  });
  const alike = pairs.filter((pair) => pair.alike).length * 2 > pairs.length;
  if (pairs.length < chinese * (alike ? TRANSLATED_ALIKE : TRANSLATED)) return sorted;
  const dropped = new Set(pairs.map(({ line }) => line));
  return sorted.filter((line) => !dropped.has(line));
}

/** @param size lines that an item has at most: more are a list */
function isSameItem(a: Line, b: Line, lines: Lines, size: number): boolean {
  if (a.block === b.block) return true;
  const parent = parentOf(a.block);
  const span = parent === null ? undefined : lines.spans.get(parent);
  return span !== undefined && span.from <= b.index && b.index < span.to && span.to - span.from <= size;
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

/** Names without any form, under a heading of organizations: the fullest place whose lines are all different. */
function chooseBrands(groups: readonly Group[], stretch: Stretch, view: PageView): Line[] {
  const fitting = groups.filter((group) => isListOfBrands(group, stretch));
  const [best] = fitting.sort(
    (a, b) => b.names.length - a.names.length || Number(isAttribute(a)) - Number(isAttribute(b)),
  );
  return best === undefined ? [] : firstCluster(best.names, view);
}

function isListOfBrands(group: Group, stretch: Stretch): boolean {
  const { names, lines } = group;
  const persons = names.filter((line) => line.shape === 'person').length;
  const bodies = stretch.label?.reading.bodies ?? true;
  if (names.length * 10 < lines.length * 7 || repeatedTexts(names).size > 0) return false;
  if (persons * 2 > names.length || (!bodies && persons > 0)) return false;
  return (
    names.length >= 2 || (bodies && stretch.lines.length <= 4 && names.every(({ text }) => isProper(text)))
  );
}

/** The names in the first part of the page that holds several of them side by side. */
function firstCluster(names: readonly Line[], view: PageView): Line[] {
  const set = new LineSet(view.lines, names);
  const [first] = names;
  if (first === undefined || names.length < 3) return [...names];
  let cluster: Element | null = first.element;
  while (cluster !== null && set.within(cluster) < 2) cluster = parentOf(cluster);
  const around = cluster === null ? null : parentOf(cluster);
  const scope =
    around !== null && view.structure.pathOf(around) !== view.structure.pathOf(cluster ?? around)
      ? around
      : cluster;
  const span = scope === null ? undefined : view.lines.spans.get(scope);
  if (span === undefined) return [...names];
  return names.filter((line) => line.index >= span.from && line.index < span.to);
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
      return 'could be a name, but nothing around it says so';
    default:
      return `reads as: ${line.shape}`;
  }
}
