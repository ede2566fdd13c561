import { type NameAnatomy, nameAnatomy } from '../model/name-anatomy.ts';
import { TRADE_WORDS } from '../model/name-lexicon.ts';
import { joinKey } from './join-key.ts';
import type { StateGroup } from './state-owned-lists.ts';

/** A text that a group goes by, in the form that names are joined by. */
export interface GroupKey {
  readonly text: string;
  readonly kind: (typeof KINDS)[number];
  readonly group: StateGroup;
}

/** From what tells a group most surely to what tells it least. */
const KINDS = [
  'full name',
  'name without its form',
  'short name',
  '字号',
  'abbreviation',
  'contraction',
] as const;

/** Is it a text that members have for all of their own name? */
export function isOwnNameKind(kind: GroupKey['kind']): boolean {
  return KINDS.indexOf(kind) >= KINDS.indexOf('字号');
}

/**
 * The texts that groups go by, longest first, without those that two groups share. A contraction belongs to the group
 * that was on a list first: it was in use before the other group was founded.
 */
export function groupKeys(groups: readonly StateGroup[]): GroupKey[] {
  const initials = countInitials(groups);
  const surestFirst = groups
    .flatMap((group) => keysOf(group, initials))
    .sort(
      (a, b) =>
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.group.origin.at, b.group.origin.at),
    );
  const byText = new Map<string, GroupKey | null>();
  for (const key of surestFirst) {
    const known = byText.get(key.text);
    if (known === undefined) byText.set(key.text, key);
    else if (known?.kind === key.kind && key.kind !== 'contraction' && !sameGroup(known.group, key.group)) {
      byText.set(key.text, null);
    }
  }
  return [...byText.values()]
    .filter((key) => key !== null)
    .sort((a, b) => b.text.length - a.text.length || compareText(a.text, b.text));
}

/**
 * Texts of one group: its full name; that without its form (中国某某科技 of 中国某某科技集团有限公司); its short name; its
 * own name (字号); its short name without 中国, and the usual contraction of a name that begins with 中国 or 国家.
 */
function keysOf(group: StateGroup, initials: ReadonlyMap<string, number>): GroupKey[] {
  const full = [group.name, ...group.otherNames].filter((name) => name !== '').map(joinKey);
  const bare = full.map(withoutForm);
  const short = joinKey(group.shortName).replace(/(?:集团|公司)$/u, '');
  // A list that has no full name of a group may have a short one that is another's: only 中国… is nobody else's.
  const certain = full.length > 0 || NATIONAL.test(short) ? [short] : [];
  const shortest = certain
    .map((text) => text.replace(NATIONAL, ''))
    .filter((text) => isOwnName(text) && isItsAlone(text, group, initials));
  const texts: Readonly<Record<GroupKey['kind'], readonly string[]>> = {
    'full name': full,
    'name without its form': bare.filter(isTelling),
    'short name': certain.filter(isTelling),
    字号: full.flatMap(wholeBrand).filter(isOwnName),
    abbreviation: shortest,
    contraction: [short, ...bare].flatMap(contraction),
  };
  return KINDS.flatMap((kind) => texts[kind].map((text) => ({ text, kind, group })));
}

const NATIONAL = /^(?:中国|国家)/u;

function withoutForm(name: string): string {
  return name.replace(/(?:\(集团\)|集团|控股|股份|有限责任公司|有限公司|总公司|公司|总局)+$/u, '');
}

/** Long enough, or with a national prefix, not to be any company's own name. */
function isTelling(text: string): boolean {
  return text.length >= 4;
}

/** The 字号 of a group whose name says neither trade nor place: it is known by it alone. */
function wholeBrand(name: string): string[] {
  const { brand, trade, division, kind } = nameAnatomy(name);
  return kind === 'company' && trade === '' && division === null ? [brand.replace(/集团$/u, '')] : [];
}

/** An own name, and no word of trade (移动, 铁路工程, 盐业): those are everybody's. */
function isOwnName(text: string): boolean {
  const isTrade =
    TRADE_WORDS.has(text) ||
    text.endsWith('业') ||
    (TRADE_WORDS.has(text.slice(0, 2)) && TRADE_WORDS.has(text.slice(2)));
  return text.length >= 2 && text.length <= 4 && !isTrade;
}

/** It stands in the group's full name, or no other group of the same list would be shortened to it. */
function isItsAlone(text: string, group: StateGroup, initials: ReadonlyMap<string, number>): boolean {
  return joinKey(group.name).includes(text) || (initials.get(initialsKey(text, group)) ?? 0) < 2;
}

/** How many groups of each list are shortened to the same two characters: 中国甲乙 and 中国甲丙 both to 中甲. */
function countInitials(groups: readonly StateGroup[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const group of groups) {
    const key = initialsKey(joinKey(group.name).replace(/^(中)国(.).*$|^(国)家(.).*$/u, '$1$2$3$4'), group);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return count;
}

function initialsKey(text: string, { origin }: StateGroup): string {
  return `${origin.url} ${origin.at} ${text}`;
}

/** 中国甲乙 → 中甲乙, 国家甲乙 → 国乙. Only of four characters: that is where the contraction is fixed usage. */
function contraction(text: string): string[] {
  const parts = /^(?:(中)国|(国)家)(.)(.)$/u.exec(text);
  if (parts === null) return [];
  const [, national, state, first, second] = parts;
  return state === undefined ? [`${national}${first}${second}`] : [`${state}${second}`];
}

/** Lists of different years name one group with other forms; a list that has its short name only matches any. */
function sameGroup(a: StateGroup, b: StateGroup): boolean {
  if (a.name === '' || b.name === '') return a.shortName === b.shortName;
  return withoutForm(joinKey(a.name)) === withoutForm(joinKey(b.name));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A group's name that is as long as this is no other words, wherever in a company's name it stands. */
const LONG = 6;

/**
 * Does a name bear a group's? Companies by any of its texts, of which own names and what is shorter must be all of the
 * 字号 with no place before it; other bodies by its full name alone, with the form that it has or had: 中国 and a trade
 * begin the names of many.
 *
 * @param own the name in the form that names are joined by.
 * @param anatomy of the same name.
 */
export function bears(own: string, { kind, division, brand }: NameAnatomy, key: GroupKey): boolean {
  if (kind === 'association' || kind === 'government') return false;
  const isCompany = kind === 'company';
  if (isOwnNameKind(key.kind)) return isCompany && division === null && brand === key.text;
  if (own.startsWith(key.text)) {
    return (
      isCompany || key.kind === 'full name' || /^\(?(?:集团|总公司|公司)/u.test(own.slice(key.text.length))
    );
  }
  return isCompany && key.kind !== 'short name' && key.text.length >= LONG && own.includes(key.text);
}
