import type { Element } from 'domhandler';
import type { Line, Lines } from './line.ts';
import type { PageView, Stretch } from './page-view.ts';
import { parentOf, type Structure } from './tree.ts';

/** Shorter sentences can be what is said of a member beside its name. */
const MIN_SENTENCE = 40;
/** Share of Chinese names with a Latin one behind them that makes the Latin ones translations. */
const TRANSLATED = 1 / 4;
const TRANSLATED_ALIKE = 0.5;

/** Blocks that tell something, and name bodies while they do: no more names stand there than parts of sentences. */
export function proseOf(lines: readonly Line[]): Set<Element> {
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
export function arePersons({ label, lines }: Stretch, members: readonly Line[]): boolean {
  if (label === null || label.reading.bodies) return false;
  const chosen = new Set(members);
  const led = lines.filter((line, at) => chosen.has(line) && lines[at - 1]?.shape === 'person');
  return led.length * 2 > members.length;
}

/** Where a heading announces half of what was found, and items hold two names each, the second ones say who stands for the first. */
export function firstOfPairs(members: readonly Line[], announced: number | null): Line[] {
  if (announced === null || announced * 2 !== members.length) return [...members];
  const inPairs = (itemOf: (line: Line) => Element | null) =>
    members.every((line, at) => {
      const next = members[at + 1];
      return (next !== undefined && itemOf(next) === itemOf(line)) === (at % 2 === 0);
    });
  const paired = inPairs(({ block }) => block) || inPairs(({ block }) => parentOf(block));
  return paired ? members.filter((_, at) => at % 2 === 0) : [...members];
}

/**
 * A Latin name right behind a Chinese one, again and again, is its translation. Where both are written in the
 * same way they could as well be two members: there, more of the Chinese names must have one.
 */
export function withoutTranslations(chosen: readonly Line[], { lines, structure }: PageView): Line[] {
  const sorted = [...chosen].sort((a, b) => a.index - b.index);
  const isLatin = (line: Line) => !/\p{Script=Han}/u.test(line.text);
  const chinese = sorted.filter((line) => !isLatin(line)).length;
  const pairs = sorted.flatMap((line, at) => {
    const before = sorted[at - 1];
    if (before === undefined || !isLatin(line) || isLatin(before)) return [];
    const alike =
      structure.pathOf(before.element) === structure.pathOf(line.element) &&
      before.element.name === line.element.name;
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

/** Is it plainly one body, as no word for a kind of them is? */
function isBody({ text, shape }: Line): boolean {
  return /\p{Script=Han}/u.test(text) ? /(?:公司|集团)$/u.test(text) : shape === 'organization';
}

/**
 * Members without the headings that sort them: `整车企业`, and below it names at another place, then the next
 * heading. Each is followed by two names or more on the average, and by one at least.
 *
 * @param members in page order
 */
export function withoutSubheadings(members: readonly Line[], structure: Structure): Line[] {
  const placeOf = (line: Line) => structure.pathOf(line.element);
  const counts = new Map<number, number>();
  for (const line of members) counts.set(placeOf(line), (counts.get(placeOf(line)) ?? 0) + 1);
  const [fullest] = [...counts].sort(([, a], [, b]) => b - a);
  if (fullest === undefined || counts.size < 2) return [...members];
  const [main, size] = fullest;
  const isHeading = (line: Line | undefined) => line !== undefined && placeOf(line) !== main;
  const headings = members.filter(isHeading);
  const places = new Set(headings.map(placeOf));
  const sorting =
    places.size === 1 &&
    headings.length >= 2 &&
    headings.filter(isBody).length * 2 < headings.length &&
    size >= headings.length * 2 &&
    isHeading(members[0]) &&
    members.every((line, at) => !isHeading(line) || (at + 1 < members.length && !isHeading(members[at + 1])));
  return sorting ? members.filter((line) => !isHeading(line)) : [...members];
}

/** Members without what is bold and counted in numerals, `（二）高校和科研院所`, where names are neither. */
export function withoutCountedHeadings(members: readonly Line[]): Line[] {
  const plain = members.filter(({ bold, mark }) => !bold && mark === null).length;
  if (plain * 4 < members.length * 3) return [...members];
  return members.filter(({ bold, mark }) => !bold || !mark?.kind.endsWith('numeral'));
}

/**
 * Members without the body that signs the list: it stands last, a day stands below it, and none stands below
 * any other.
 *
 * @param members in page order
 */
export function withoutSignature(members: readonly Line[], lines: Lines): Line[] {
  const signed = members.filter((line) => lines.all[line.index + 1]?.shape === 'date');
  const last = members.at(-1);
  return members.length > 1 && signed.length === 1 && signed[0] === last
    ? members.slice(0, -1)
    : [...members];
}
