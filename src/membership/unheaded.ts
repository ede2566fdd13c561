import type { Element } from 'domhandler';
import type { Label } from './label.ts';
import { readLabel } from './labels.ts';
import type { Line } from './line.ts';
import type { PageView, Stretch } from './page-view.ts';
import type { FoundList } from './repeats.ts';
import { selectMembers } from './select.ts';
import type { TierWords } from './settings.ts';
import { childElements, parentOf } from './tree.ts';

/** Organizations that a list must have where the page says nowhere that it is of members. */
const MIN_ALONE = 20;
/** Organizations that it must have where the title or a heading names members. */
const MIN_NAMED = 3;
/** Nodes that a menu of tabs has at most, white space between them counted. */
const MAX_TABS = 60;
/** Share of organizations by form among what stands in the list's places. */
const SHARE_ALONE = 0.6;
const SHARE_NAMED = 0.4;
/** What a page of members calls itself, in its title or in a heading. */
const MEMBER_WORDS =
  /会员|成员|會員|成員|理事|单位名|名录|名单|members?\b|participants?\b|who(?:'s| is) in/iu;

/** What no words say anything of. */
const UNTOLD: ReadonlySet<Stretch['kind']> = new Set(['start', 'end of tab', 'other tab']);

/**
 * The list of a page on which no heading names a tier: a page of its own per tier or per screenful, whose
 * title or menu says what it shows. The list must be plain to see: nearly all that stands in its places is an
 * organization by form.
 */
export function unheadedList(
  stretches: readonly Stretch[],
  view: PageView,
  title: string,
  words: TierWords,
): FoundList[] {
  const lines = stretches.filter(({ kind }) => UNTOLD.has(kind)).flatMap((stretch) => stretch.lines);
  const { members } = selectMembers({ label: null, kind: 'start', lines }, view);
  const plain = members.filter((line) => line.shape === 'organization').length;
  const label = labelOf(view, title, words);
  const named = label !== null || MEMBER_WORDS.test(title) || headingBefore(view, members);
  if (plain < (named ? MIN_NAMED : MIN_ALONE) || plain < members.length * (named ? SHARE_NAMED : SHARE_ALONE))
    return [];
  return [{ label, members }];
}

/** The label that the page's title repeats, in a breadcrumb or a menu; or the tab that is shown. */
export function labelOf(view: PageView, title: string, words: TierWords): Label | null {
  const cores = title.split(/[-_|—–·,，\s]+/u).flatMap((part) => readLabel(part, words)?.core ?? []);
  const labels = view.lines.all.flatMap((line): Label[] => {
    const reading = readLabel(line.text, words);
    return reading ? [{ line, reading }] : [];
  });
  const titles = cores.flatMap((core) => labels.find(({ reading }) => reading.core === core) ?? []);
  const titled = titles.find(({ reading }) => !reading.general) ?? titles[0];
  if (titled && !titled.reading.general) return titled;
  return labels.find((label) => !label.reading.general && isShownTab(label.line)) ?? titled ?? null;
}

/** Is a line the one item of a menu that is dressed otherwise than all the others, which are dressed alike? */
function isShownTab(line: Line): boolean {
  let element = line.element;
  let menu = parentOf(element);
  while (menu !== null && menu.children.length <= MAX_TABS && childElements(menu).length === 1) {
    element = menu;
    menu = parentOf(menu);
  }
  const siblings = menu === null || menu.children.length > MAX_TABS ? [] : childElements(menu);
  const dress = (item: Element) => `${item.attribs.class ?? ''}|${item.attribs['aria-selected'] ?? ''}`;
  const others = siblings.filter((item) => item !== element);
  return (
    others.length >= 2 &&
    others.every((item) => item.name === element.name) &&
    new Set(others.map(dress)).size === 1 &&
    others.every((item) => dress(item) !== dress(element))
  );
}

function headingBefore(view: PageView, members: readonly Line[]): boolean {
  const first = members[0]?.index ?? 0;
  return view.lines.all
    .slice(0, first)
    .some((line) => line.bold && line.text.length <= 40 && MEMBER_WORDS.test(line.text));
}
