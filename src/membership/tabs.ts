import { type Document, type Element, isTag } from 'domhandler';
import type { Boundary } from './boundary.ts';
import { kindReading } from './kinds.ts';
import type { Label } from './label.ts';
import { type Line, type Lines, linesIn } from './line.ts';
import { announcesOther } from './other-headings.ts';
import { LineSet } from './records.ts';
import { childElements, isSilent, parentOf, walk } from './tree.ts';

/** What the tabs of a page say of their panels. */
export interface Tabs {
  readonly boundaries: readonly Boundary[];
  /** Labels that are tabs whose panel was found. */
  readonly used: ReadonlySet<Line>;
}

interface Tab {
  readonly element: Element;
  readonly label: Label | null;
}

/**
 * Finds the panels of tabs whose words name a tier: by the ids that tabs and panels refer to each other with,
 * else by their number and order.
 *
 * @param candidates labels that stand in menus
 * @param labelLines all lines that name a tier: they are no names of members
 */
export function findTabs(
  root: Document,
  candidates: readonly Label[],
  lines: Lines,
  labelLines: ReadonlySet<Line>,
): Tabs {
  const boundaries: Boundary[] = [];
  const used = new Set<Line>();
  if (candidates.length === 0) return { boundaries, used };
  const labels = new LineSet(
    lines,
    candidates.map((label) => label.line),
  );
  const organizations = new LineSet(
    lines,
    lines.all.filter(
      (line) => (line.shape === 'organization' || line.shape === 'name') && !labelLines.has(line),
    ),
  );
  const labelAt = new Map(candidates.map((label) => [label.line.index, label]));
  const index = new ReferenceIndex(root);
  for (const list of tabLists(candidates, labels)) {
    const tabs = childElements(list)
      .filter((element) => sizeOf(element, lines) > 0)
      .map((element) => ({
        element,
        label: firstLabel(element, labelAt, lines),
      }));
    // What holds names by itself is the fold of an accordion, and opens no panel elsewhere.
    if (areTranslations(tabs) || tabs.some(({ element }) => organizations.within(element) >= 2)) continue;
    const inMenu = tabs.some(({ label }) => label?.line.region === 'navigation');
    const panels =
      index.panelsOf(tabs) ?? (inMenu ? null : panelsInOrder(list, tabs.length, organizations, lines));
    // Links to the headings further down are no tabs: what they lead to holds nothing but the heading.
    const isEmpty = (panel: Element) => organizations.within(panel) === 0 || sizeOf(panel, lines) === 1;
    if (panels === null || panels.every((panel) => !panel || isEmpty(panel))) continue;
    for (const [at, tab] of tabs.entries()) {
      const panel = panels[at];
      const span = panel ? lines.spans.get(panel) : undefined;
      if (panel === undefined || span === undefined) continue;
      const label = tab.label ?? (organizations.within(panel) >= 2 ? kindBeside(tab, tabs, lines) : null);
      if (label) used.add(label.line);
      boundaries.push({ at: span.from, label, kind: label ? 'tab' : 'other tab' });
      boundaries.push({ at: span.to, label: null, kind: 'end of tab' });
    }
  }
  return { boundaries, used };
}

/** Beside tabs of tiers, most of all tabs, one that announces nothing else names a tier in words of its own. */
function kindBeside(tab: Tab, tabs: readonly Tab[], lines: Lines): Label | null {
  const told = tabs.flatMap(({ label }) => (label === null || label.reading.general ? [] : [label]));
  const [line, ...others] = linesIn(tab.element, lines);
  if (line === undefined || others.length > 0 || told.length * 2 <= tabs.length) return null;
  // Behind `All` stands everything again.
  if (line.shape === 'subgroup') return null;
  return announcesOther(line.text) ? null : { line, reading: kindReading(line.text, null) };
}

/**
 * Do they say the same, as `联盟成员` and `Members` above one list do, or `副理事长单位` and `Vice Chairman Units`: that there
 * are members, or one tier, once in Chinese and once not?
 */
function areTranslations(tabs: readonly Tab[]): boolean {
  const labels = tabs.flatMap(({ label }) => (label === null ? [] : [label]));
  if (labels.length < 2) return false;
  const [first] = labels;
  const inChinese = labels.filter(({ line }) => /\p{Script=Han}/u.test(line.text)).length;
  const ofOneTier =
    labels.length === tabs.length && labels.every(({ reading }) => reading.tier === first?.reading.tier);
  return (
    labels.every(({ reading }) => reading.general) || (ofOneTier && inChinese === 1 && labels.length === 2)
  );
}

/** The elements whose children are tabs: the smallest around a label that hold another label, or another line. */
function tabLists(candidates: readonly Label[], labels: LineSet): Set<Element> {
  const lists = new Set<Element>();
  for (const { line } of candidates) {
    const item = labels.recordOf(line);
    const list = parentOf(item);
    if (list !== null && labels.within(list) >= 2) lists.add(list);
    else {
      for (let at = parentOf(line.element); at !== null; at = parentOf(at)) {
        if (sizeOf(at, labels.lines) >= 2) {
          lists.add(at);
          break;
        }
      }
    }
  }
  return lists;
}

/** The panels behind a list of tabs: as many elements side by side as there are tabs, with names in at least one. */
function panelsInOrder(
  list: Element,
  count: number,
  organizations: LineSet,
  lines: Lines,
): (Element | undefined)[] | null {
  if (count < 2) return null;
  for (let at: Element | null = list; at !== null; at = parentOf(at)) {
    const following = siblingsAfter(at).filter((element) => !isSilent(element));
    const panels = following.slice(0, count);
    const alike = panels.length === count && new Set(panels.map((panel) => panel.name)).size === 1;
    if (alike && panels.filter((panel) => organizations.within(panel) > 0).length >= 2) return panels;
    const first = following.find((element) => organizations.within(element) > 0);
    if (first) return childPanels(first, count, lines);
  }
  return null;
}

function childPanels(from: Element, count: number, lines: Lines): Element[] | null {
  for (let at: Element | undefined = from; at !== undefined; ) {
    const children = childElements(at).filter((element) => !isSilent(element));
    if (children.length === count && new Set(children.map((child) => child.name)).size === 1) return children;
    const filled: Element[] = children.filter((child) => sizeOf(child, lines) > 0);
    at = filled.length === 1 ? filled[0] : undefined;
  }
  return null;
}

function siblingsAfter(element: Element): Element[] {
  const following: Element[] = [];
  for (let at = element.next; at !== null; at = at.next) if (isTag(at)) following.push(at);
  return following;
}

function sizeOf(element: Element, lines: Lines): number {
  const span = lines.spans.get(element);
  return span === undefined ? 0 : span.to - span.from;
}

function firstLabel(element: Element, labelAt: ReadonlyMap<number, Label>, lines: Lines): Label | null {
  const span = lines.spans.get(element);
  for (let at = span?.from ?? 0; at < (span?.to ?? 0); at++) {
    const label = labelAt.get(at);
    if (label) return label;
  }
  return null;
}

/** Attributes by which tabs and panels name each other. */
class ReferenceIndex {
  readonly #byId = new Map<string, Element>();
  readonly #byLabel = new Map<string, Element>();
  readonly #byData = new Map<string, Element[]>();

  constructor(root: Document) {
    walk(root, {
      text: () => {},
      enter: (element) => {
        const { id, 'aria-labelledby': labelledBy } = element.attribs;
        if (id !== undefined && !this.#byId.has(id)) this.#byId.set(id, element);
        if (labelledBy !== undefined) this.#byLabel.set(labelledBy, element);
        for (const [name, value] of Object.entries(element.attribs)) {
          if (name.startsWith('data-') && value !== '')
            this.#byData.set(value, [...(this.#byData.get(value) ?? []).slice(0, 3), element]);
        }
        return true;
      },
      leave: () => {},
    });
  }

  /** The panel of each tab by ids, where two or more name one; by shared data, where all of them do; else null. */
  panelsOf(tabs: readonly Tab[]): (Element | undefined)[] | null {
    const parts = tabs.map(({ element }) => withDescendants(element));
    const own = new Set(parts.flat());
    const byId = parts.map((elements) => this.#byReference(elements, own));
    if (arePanels(byId, 2)) return byId;
    const byData = parts.map((elements) => this.#bySharedData(elements, own));
    return arePanels(byData, tabs.length) ? byData : null;
  }

  #byReference(elements: readonly Element[], own: ReadonlySet<Element>): Element | undefined {
    const named = elements.flatMap(({ attribs }) => {
      const values = Object.entries(attribs).filter(([name]) =>
        /^(?:href|aria-controls|for|rel|data-.*)$/u.test(name),
      );
      return [
        this.#byLabel.get(attribs.id ?? ''),
        ...values.map(([, value]) => this.#byId.get(value.replace(/^#/u, ''))),
      ];
    });
    return named.find((element) => element !== undefined && !own.has(element));
  }

  /** The one other element that has the same value in an attribute of data. */
  #bySharedData(elements: readonly Element[], own: ReadonlySet<Element>): Element | undefined {
    const values = elements.flatMap(({ attribs }) =>
      Object.entries(attribs).filter(([name]) => TAB_DATA.test(name)),
    );
    const pairs = values
      .map(([, value]) => this.#byData.get(value) ?? [])
      .filter((sharing) => sharing.length === 2);
    return pairs.flat().find((element) => !own.has(element));
  }
}

/** Attributes that programs tie tabs to panels by; others can agree by chance. */
const TAB_DATA =
  /^data-(?:tab|target|id|index|idx|key|type|panel|pane|name|cat|category|filter|level|tier|group)/u;

/** Are they panels: at least `count` of them, all different, side by side? */
function arePanels(panels: readonly (Element | undefined)[], count: number): boolean {
  const found = panels.filter((panel) => panel !== undefined);
  return (
    found.length >= Math.max(2, count) &&
    new Set(found).size === found.length &&
    new Set(found.map(parentOf)).size === 1
  );
}

function withDescendants(element: Element): Element[] {
  const all = [element];
  walk(element, { text: () => {}, enter: (below) => all.push(below) > 0, leave: () => {} });
  return all;
}
