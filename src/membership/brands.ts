import { type Element, isTag } from 'domhandler';
import { type Group, isAttribute, isNameAmongNames, repeatedTexts } from './groups.ts';
import type { Line } from './line.ts';
import type { PageView, Stretch } from './page-view.ts';
import { LineSet } from './records.ts';
import { isProper } from './shape.ts';
import { parentOf } from './tree.ts';

/** Names without any form, under a heading of organizations: the fullest place whose lines are all different. */
export function chooseBrands(groups: readonly Group[], stretch: Stretch, view: PageView): Line[] {
  const fitting = groups.filter((group) => isListOfBrands(group, stretch));
  const [best] = fitting.sort(
    (a, b) => b.names.length - a.names.length || Number(isAttribute(a)) - Number(isAttribute(b)),
  );
  return best === undefined ? [] : firstCluster(namesOf(best), view);
}

/** Fewer names do not tell what else is one. */
const MIN_COMPANY = 5;

function namesOf({ names, lines }: Group): readonly Line[] {
  if (names.length < MIN_COMPANY) return names;
  const all = new Set(names);
  return lines.filter((line) => all.has(line) || isNameAmongNames(line));
}

function isListOfBrands(group: Group, stretch: Stretch): boolean {
  const { names } = group;
  // Dashes and strokes between links are lines of their own.
  const lines = group.lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
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
  const [first] = names;
  if (first === undefined || names.length < 3) return [...names];
  const set = new LineSet(view.lines, names);
  let cluster: Element | null = first.element;
  while (cluster !== null && set.within(cluster) < 2) cluster = parentOf(cluster);
  const around = cluster === null ? null : parentOf(cluster);
  const scope =
    around !== null && view.structure.pathOf(around) !== view.structure.pathOf(cluster ?? around)
      ? around
      : cluster;
  const span = scope === null ? undefined : view.lines.spans.get(scope);
  if (scope === null || span === undefined) return [...names];
  const to = Math.max(
    span.to,
    ...rowsBelow(scope, set, view).map((row) => view.lines.spans.get(row)?.to ?? 0),
  );
  return names.filter((line) => line.index >= span.from && line.index < to);
}

/** Rows of the same make that come right below a row of names, with names in each. */
function rowsBelow(row: Element, names: LineSet, view: PageView): Element[] {
  const rows: Element[] = [];
  const path = view.structure.pathOf(row);
  // The row is the outermost of the elements that only wrap it.
  let outer = row;
  for (let at = parentOf(row); at !== null && view.structure.pathOf(at) === path; at = parentOf(at))
    outer = at;
  for (let at = outer.next; at !== null; at = at.next) {
    if (!isTag(at)) continue;
    if (view.structure.pathOf(at) !== path || names.within(at) === 0) break;
    rows.push(at);
  }
  return rows;
}
