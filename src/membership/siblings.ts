import { type ChildNode, type Element, isTag } from 'domhandler';
import { type Line, linesIn } from './line.ts';
import type { PageView } from './page-view.ts';
import { LineSet } from './records.ts';
import { parentOf } from './tree.ts';

/** Members side by side that make the items between them items of the same list. */
const FEWEST_ITEMS = 5;

/**
 * Lines that are the one name in an item of a list whose other items hold a member each, though they stand at
 * another place of it: some logos have their words on the picture, others on the link around.
 *
 * @param members what is known to be one, in page order
 * @param candidates lines that could be members
 */
export function siblingsOf(
  members: readonly Line[],
  candidates: readonly Line[],
  { lines }: PageView,
): readonly Line[] {
  const set = new LineSet(lines, members);
  const inLists = new Map<Element, Set<Element>>();
  for (const line of members) {
    const item = set.recordOf(line);
    const list = parentOf(item);
    if (list !== null && set.within(item) === 1)
      inLists.set(list, (inLists.get(list) ?? new Set()).add(item));
  }
  // What is bold between names that are not heads some of them.
  const bold = members.some((line) => line.bold);
  const free = new Set(candidates.filter((line) => bold || !line.bold));
  return [...inLists.values()].flatMap((items) => {
    if (items.size < FEWEST_ITEMS) return [];
    const others = between(items).filter((item) => set.within(item) === 0);
    return others.length < items.size ? others.flatMap((item) => onlyName(linesIn(item, lines), free)) : [];
  });
}

/** The elements from the first to the last of some that stand side by side, in page order; headings left out. */
function between(items: ReadonlySet<Element>): Element[] {
  const [first] = items;
  const last = [...items].at(-1);
  const found: Element[] = [];
  for (let at: ChildNode | null = first ?? null; at !== null; at = at.next) {
    if (isTag(at) && !/^h[1-6]$/u.test(at.name)) found.push(at);
    if (at === last) break;
  }
  return found;
}

function onlyName(lines: readonly Line[], candidates: ReadonlySet<Line>): readonly Line[] {
  const own = lines.filter((line) => candidates.has(line));
  const [first] = own;
  const isOne = first !== undefined && own.every(({ text }) => text === first.text);
  return isOne && (first.shape === 'name' || first.shape === 'organization') ? [first] : [];
}
