import type { Label } from './headings.ts';
import { readLabel } from './labels.ts';
import type { Line } from './lines.ts';
import type { FoundList } from './repeats.ts';
import { type PageView, type Stretch, selectMembers } from './select.ts';
import type { TierWords } from './settings.ts';

/** Organizations that a list must have where the page says nowhere that it is of members. */
const MIN_ALONE = 20;
/** Organizations that it must have where the title or a heading names members. */
const MIN_NAMED = 3;
/** What a page of members calls itself, in its title or in a heading. */
const MEMBER_WORDS =
  /会员|成员|會員|成員|理事|单位名|名录|名单|members?\b|participants?\b|who(?:'s| is) in/iu;

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
  const lines = stretches.filter(({ kind }) => kind === 'start').flatMap((stretch) => stretch.lines);
  const { members } = selectMembers({ label: null, kind: 'start', lines }, view);
  const plain = members.filter((line) => line.shape === 'organization').length;
  const label = labelOf(view, title, words);
  const named = label !== null || MEMBER_WORDS.test(title) || headingBefore(view, members);
  if (plain < (named ? MIN_NAMED : MIN_ALONE) || plain * 10 < members.length * 6) return [];
  return [{ label, members }];
}

/** The label that the page's title repeats: in a breadcrumb, or as the item of a menu that is shown. */
function labelOf(view: PageView, title: string, words: TierWords): Label | null {
  const cores = new Set(title.split(/[-_|—–·,，\s]+/u).map((part) => readLabel(part, words)?.core));
  for (const line of view.lines.all) {
    const reading = readLabel(line.text, words);
    if (reading && cores.has(reading.core)) return { line, reading };
  }
  return null;
}

function headingBefore(view: PageView, members: readonly Line[]): boolean {
  const first = members[0]?.index ?? 0;
  return view.lines.all
    .slice(0, first)
    .some((line) => line.bold && line.text.length <= 40 && MEMBER_WORDS.test(line.text));
}
