import type { Document, Element } from 'domhandler';
import { findBadges } from './badges.ts';
import type { Boundary } from './boundary.ts';
import { findFilters } from './filters.ts';
import { kindReading, readKindOfMember } from './kinds.ts';
import type { Label } from './label.ts';
import { readLabel } from './labels.ts';
import type { Line, Lines } from './line.ts';
import { announcesOther, isHeadingLike, isOfPartners, otherHeadings } from './other-headings.ts';
import { LineSet } from './records.ts';
import type { TierWords } from './settings.ts';
import { readTables } from './tables.ts';
import { findTabs } from './tabs.ts';
import { childElements, descendants, parentOf, type Structure } from './tree.ts';

/** Everything that the page says about which line stands under which heading. */
export interface Headings {
  readonly boundaries: readonly Boundary[];
  /** Labels of single lines, from the badge of a card or the cell of a row; they win over the boundaries. */
  readonly own: ReadonlyMap<Line, Label>;
  /** All lines that are headings, badges or other labels, and so no members. */
  readonly labelLines: ReadonlySet<Line>;
  /** Lines in a column of names. */
  readonly named: ReadonlySet<Line>;
  /** Buttons show a part of the list each: there are no members but in what they show. */
  readonly filtered: boolean;
  /** Lines that a table shows to be something else. */
  readonly excluded: ReadonlyMap<Line, string>;
}

/** Fewer organizations can be that of the site and those of its footer. */
const FEW = 4;

/** Finds the headings that lists of members stand under, and those that end such lists. */
export function findHeadings(root: Document, lines: Lines, structure: Structure, words: TierWords): Headings {
  const labels = readLabels(lines, words);
  const labelLines = new Set(labels.map((label) => label.line));
  const tables = readTables(lines, dataTables(root, lines), words);
  const badges = findBadges(
    labels.filter((label) => !tables.used.has(label.line)),
    lines,
    structure,
  );
  const free = labels.filter(
    ({ line }) => !tables.used.has(line) && !tables.headers.has(line) && !badges.used.has(line),
  );
  const filters = findFilters(root, free, lines);
  const menus = new MenuFinder(lines, free);
  const tabs = findTabs(
    root,
    free.filter((label) => menus.has(label) && headingLevel(label.line) === null),
    lines,
    labelLines,
  );
  const headings = withoutTranslations(
    free.filter(
      (label) =>
        !tabs.used.has(label.line) &&
        !filters.used.has(label.line) &&
        !menus.holdsOnly(label) &&
        (label.line.region === null || menus.opensPart(label)),
    ),
  );
  const elsewhere = [...tables.headers, ...tables.names, ...tables.others.keys(), ...badges.used];
  const others = otherHeadings(lines, structure, headings, new Set([...labelLines, ...elsewhere]));
  const kinds = kindsAmong(others, headings);
  const kindLines = new Set(kinds.map(({ line }) => line));
  const closing = others.filter((line) => !kindLines.has(line));
  const open = withoutClosed([...headings, ...kinds], closing);
  const boundaries: Boundary[] = [
    { at: 0, label: null, kind: 'start' },
    ...tabs.boundaries,
    ...open.map((label): Boundary => ({ at: label.line.index, label, kind: 'heading' })),
    ...closing.map((line): Boundary => ({ at: line.index, label: null, kind: 'other heading' })),
  ];
  return {
    boundaries: boundaries.sort((a, b) => a.at - b.at || rank(a) - rank(b)),
    own: new Map([...filters.labels, ...tables.labels, ...badges.labels, ...tagsOf(lines, words)]),
    labelLines: new Set([...labelLines, ...tables.used, ...tables.headers, ...badges.used, ...others]),
    named: tables.names,
    filtered: filters.used.size > 0,
    excluded: tables.others,
  };
}

/** Headings beside those of tiers that name a tier in a word of their own. */
function kindsAmong(others: readonly Line[], headings: readonly Label[]): Label[] {
  // Some consortia call their members partners: elsewhere those are none.
  const partners = headings.length > 0 && headings.every(({ line }) => isOfPartners(line.text));
  return others.flatMap((line): Label[] => {
    if (partners && isOfPartners(line.text)) return [{ line, reading: kindReading(line.text, null) }];
    const reading = announcesOther(line.text) ? null : readKindOfMember(line.text);
    return reading ? [{ line, reading }] : [];
  });
}

/**
 * `Governing Board` and, as a smaller heading below it, `Members`: those are the members of the board. Headings
 * that say only that there are members belong to the larger heading above them.
 */
function withoutClosed(labels: readonly Label[], closing: readonly Line[]): Label[] {
  const closers = new Set(closing);
  const inOrder = [...labels.map(({ line }) => line), ...closing].sort((a, b) => a.index - b.index);
  const closed = new Set<Line>();
  const general = new Set(labels.filter(({ reading }) => reading.general).map(({ line }) => line));
  let above: number | null = null;
  for (const line of inOrder) {
    const level = headingLevel(line);
    if (closers.has(line)) above = level ?? above;
    else if (level !== null && above !== null && level > above && general.has(line)) closed.add(line);
    else if (level !== null && above !== null && level <= above) above = null;
  }
  return labels.filter(({ line }) => !closed.has(line));
}

/** `成员单位` and, right below it, `Our Members` are one heading. */
function withoutTranslations(headings: readonly Label[]): Label[] {
  const isChinese = ({ line }: Label) => /\p{Script=Han}/u.test(line.text);
  return headings.filter((label, at) => {
    const before = headings[at - 1];
    return !(
      before !== undefined &&
      before.line.index === label.line.index - 1 &&
      isChinese(before) &&
      !isChinese(label)
    );
  });
}

/** At one place, what ends comes before what begins. */
function rank({ kind }: Boundary): number {
  return kind === 'start' ? 0 : kind === 'end of tab' ? 1 : 2;
}

/** The labels that lines bear behind themselves. */
function tagsOf({ all }: Lines, words: TierWords): [Line, Label][] {
  return all.flatMap((line): [Line, Label][] => {
    const reading = line.tag === undefined ? null : readLabel(line.tag, words);
    return reading === null ? [] : [[line, { line: { ...line, text: line.tag ?? '' }, reading }]];
  });
}

function readLabels(lines: Lines, words: TierWords): Label[] {
  const shown = repeatedAttributes(lines);
  return lines.all.flatMap((line) => {
    const reading = line.region === 'footer' || shown.has(line) ? null : readLabel(line.text, words);
    return reading ? [{ line, reading }] : [];
  });
}

/** Uses of one word behind pictures that say that it heads nothing: `member-logo` on every card. */
const OFTEN = 3;

function repeatedAttributes({ all }: Lines): Set<Line> {
  const attributes = all.filter(({ source }) => source !== 'text');
  const uses = new Map<string, number>();
  for (const { text } of attributes) uses.set(text, (uses.get(text) ?? 0) + 1);
  return new Set(attributes.filter(({ text }) => (uses.get(text) ?? 0) >= OFTEN));
}

/** Tables that hold data: those around others are there for the layout, but where the inner one numbers pages. */
function dataTables(root: Document, lines: Lines): Element[] {
  const all = descendants(root, 'table');
  const said = new LineSet(
    lines,
    lines.all.filter(({ shape }) => shape !== 'number' && shape !== 'navigation'),
  );
  const outer = new Set<Element>();
  for (const table of all) {
    if (said.within(table) === 0) continue;
    for (let at = parentOf(table); at !== null && !outer.has(at); at = parentOf(at)) outer.add(at);
  }
  return all.filter((table) => !outer.has(table));
}

/** Lines that stand in lists and in no menu: organizations; on a page without them, everything that has a name. */
function contentOf(lines: Lines, labels: readonly Label[]): Line[] {
  const organizations = lines.all.filter((line) => line.shape === 'organization');
  if (organizations.length >= FEW) return organizations;
  const labelLines = new Set(labels.map(({ line }) => line));
  return lines.all.filter(
    (line) =>
      line.shape === 'organization' ||
      (line.shape === 'name' && line.region === null && line.href === null && !labelLines.has(line)),
  );
}

/**
 * Tells labels that stand in a menu from headings. A menu is the largest element around a label that holds no
 * organization: a label that stands there with others, or as one link of several, names another page or a
 * part of this one, and what comes next is not under it.
 */
class MenuFinder {
  readonly #organizations: LineSet;
  readonly #labels: LineSet;
  readonly #items = new Map<Element, ReadonlyMap<string, number>>();

  constructor(
    readonly lines: Lines,
    labels: readonly Label[],
  ) {
    this.#organizations = new LineSet(lines, contentOf(lines, labels));
    this.#labels = new LineSet(
      lines,
      labels.map((label) => label.line),
    );
  }

  /** Could the label be one of several in a menu? */
  has(label: Label): boolean {
    const menu = this.#menuOf(label.line);
    if (menu === null) return false;
    const span = this.lines.spans.get(menu);
    return span !== undefined && span.to - span.from >= 2;
  }

  /** Is it in a menu, and no heading beside? */
  holdsOnly(label: Label): boolean {
    const menu = this.#menuOf(label.line);
    const span = menu === null ? undefined : this.lines.spans.get(menu);
    if (menu === null || span === undefined || span.to - span.from < 2) return false;
    if (label.line.href !== null) return span.to - span.from >= 3 || this.#labels.within(menu) >= 2;
    if (isHeadingLike(label.line)) return false;
    return this.#labels.within(menu) >= 2 && this.#isListed(label.line, menu);
  }

  /** Does a button open the part of the page that it stands in, as those of an accordion do? */
  opensPart({ line }: Label): boolean {
    return line.region === 'control' && this.#organizations.within(this.#labels.recordOf(line)) > 0;
  }

  #menuOf(line: Line): Element | null {
    if (this.#organizations.within(line.element) > 0) return null;
    let menu = line.element;
    for (let at = parentOf(menu); at !== null && this.#organizations.within(at) === 0; at = parentOf(at))
      menu = at;
    return menu;
  }

  /** How many children of each name hold a label. */
  #itemsOf(list: Element): ReadonlyMap<string, number> {
    const known = this.#items.get(list);
    if (known) return known;
    const counts = new Map<string, number>();
    for (const child of childElements(list)) {
      if (this.#labels.within(child) > 0) counts.set(child.name, (counts.get(child.name) ?? 0) + 1);
    }
    this.#items.set(list, counts);
    return counts;
  }

  /** Do labels stand side by side in elements of the same name, as the items of a menu do? */
  #isListed(line: Line, menu: Element): boolean {
    const item = this.#labels.recordOf(line);
    const list = parentOf(item);
    if (item === menu || list === null) return false;
    return this.#itemsOf(list).get(item.name) !== 1;
  }
}

/** 1 to 6 where a line is a heading in the words of HTML, and leads to no other place; else null. */
function headingLevel({ block, href }: Line): number | null {
  const level = /^h([1-6])$/u.exec(block.name)?.[1];
  return level === undefined || href !== null ? null : Number(level);
}
