import { type Document, type Element, isTag } from 'domhandler';
import type { Boundary, Label } from './headings.ts';
import type { Line, Lines } from './lines.ts';
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
 */
export function findTabs(root: Document, candidates: readonly Label[], lines: Lines): Tabs {
  const boundaries: Boundary[] = [];
  const used = new Set<Line>();
  if (candidates.length === 0) return { boundaries, used };
  const labels = new LineSet(
    lines,
    candidates.map((label) => label.line),
  );
  const organizations = new LineSet(
    lines,
    lines.all.filter((line) => line.shape === 'organization' || line.shape === 'name'),
  );
  const index = new ReferenceIndex(root);
  for (const list of tabLists(candidates, labels)) {
    const tabs = childElements(list)
      .filter((element) => sizeOf(element, lines) > 0)
      .map((element) => ({
        element,
        label: candidates.find((label) => holds(element, label.line, lines)) ?? null,
      }));
    const panels = index.panelsOf(tabs) ?? panelsInOrder(list, tabs.length, organizations, lines);
    if (panels === null) continue;
    for (const [at, tab] of tabs.entries()) {
      const panel = panels[at];
      const span = panel ? lines.spans.get(panel) : undefined;
      if (span === undefined) continue;
      if (tab.label) used.add(tab.label.line);
      boundaries.push({ at: span.from, label: tab.label, kind: tab.label ? 'tab' : 'other heading' });
      boundaries.push({ at: span.to, label: null, kind: 'end of tab' });
    }
  }
  return { boundaries, used };
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

function holds(element: Element, line: Line, lines: Lines): boolean {
  const span = lines.spans.get(element);
  return span !== undefined && span.from <= line.index && line.index < span.to;
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

  /** The panel of each tab, or null where fewer than two tabs name one. */
  panelsOf(tabs: readonly Tab[]): (Element | undefined)[] | null {
    const own = new Set<Element>();
    for (const { element } of tabs) for (const each of withDescendants(element)) own.add(each);
    const panels = tabs.map(({ element }) => this.#panelOf(withDescendants(element), own));
    const found = panels.filter((panel) => panel !== undefined);
    return found.length >= 2 && new Set(found).size === found.length ? panels : null;
  }

  #panelOf(elements: readonly Element[], own: ReadonlySet<Element>): Element | undefined {
    for (const element of elements) {
      const labelled = element.attribs.id === undefined ? undefined : this.#byLabel.get(element.attribs.id);
      if (labelled && !own.has(labelled)) return labelled;
      for (const [name, value] of Object.entries(element.attribs)) {
        if (!/^(?:href|aria-controls|for|rel|data-.*)$/u.test(name)) continue;
        const byId = this.#byId.get(value.replace(/^#/u, ''));
        if (byId && !own.has(byId)) return byId;
        const byData = name.startsWith('data-')
          ? (this.#byData.get(value) ?? []).filter((other) => !own.has(other))
          : [];
        if (byData.length === 1) return byData[0];
      }
    }
    return undefined;
  }
}

function withDescendants(element: Element): Element[] {
  const all = [element];
  walk(element, { text: () => {}, enter: (below) => all.push(below) > 0, leave: () => {} });
  return all;
}
