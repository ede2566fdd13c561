import { Element } from 'domhandler';
import { normalizeName } from '../../model/names.ts';
import type { Label } from '../label.ts';
import { readLabel } from '../labels.ts';
import type { Line } from '../line.ts';
import type { TreeReading } from '../read-tree.ts';
import type { FoundList } from '../repeats.ts';
import type { TierWords } from '../settings.ts';
import { type Shape, shapeOf } from '../shape.ts';
import type { Codes } from './codes.ts';
import { type DataLabel, dataLabel, type RecordList } from './context.ts';
import { type Kind, type KnownRecord, readKind } from './kinds.ts';
import { linesOf, type Markup, namesIn } from './texts.ts';
import type { WalkedData } from './walk-data.ts';

/** What is known of the page that carries the data. */
export interface DataView {
  readonly title: string;
  readonly words: TierWords;
  readonly markup: Markup;
  /** What codes of tiers mean, from all data of the page and from the page itself. */
  readonly codes: readonly Codes[];
  /** Is a name the alliance's own? */
  readonly isOwnName: (line: Pick<Line, 'text'>) => boolean;
}

/** A reading of data, with the path to what each line was made of. */
export interface DataReading {
  readonly reading: TreeReading;
  readonly paths: ReadonlyMap<Element, string>;
}

/** A name that was found in the data. */
interface Member {
  readonly name: string;
  readonly shape: Shape;
  readonly path: string;
  readonly href: string | null;
  readonly label: DataLabel | null;
  readonly inTier: boolean;
}

/** Records of one kind that are members, with the names in them. */
interface Accepted {
  readonly kind: Kind;
  readonly members: readonly Member[];
  /** How many of them stand under a tier. */
  readonly inTiers: number;
}

/** Organizations that a list must have where nothing says that it is of members, and where the page does. */
const MIN_ALONE = 20;
const MIN_NAMED = 3;
/** Shares of organizations by form that such lists must have, and lists of members. */
const SHARE_ALONE = 0.6;
const SHARE_NAMED = 0.4;
const SHARE_MEMBERS = 0.15;
/** Share of names of any kind that makes a list under a tier one of brands. */
const SHARE_BRANDS = 0.7;
/** What a page of members calls itself. */
const MEMBER_TITLE =
  /会员|成员|會員|成員|理事|单位名|名录|名单|members?\b|participants?\b|who(?:'s| is) in/iu;

/** Reads the members out of the lists in the data of one source. */
export function readData({ lists }: WalkedData, view: DataView): DataReading {
  const kinds = byKind(lists).flatMap((each) => readKind(each, view.codes, view.words, view.markup) ?? []);
  const leftOut = new Map<string, string[]>();
  const accepted: Accepted[] = [];
  for (const kind of kinds) {
    const members =
      kind.refusal === null ? kind.records.flatMap((record) => membersOf(record, kind, view)) : [];
    const kept = members.filter(({ label }) => label !== null);
    const refusal = kind.refusal ?? refusalOf(kind, members, kept.length, view);
    if (refusal === null)
      accepted.push({
        kind,
        members: kept.length > 0 ? kept : members,
        inTiers: kept.filter(({ inTier }) => inTier).length,
      });
    else note(leftOut, `data: ${refusal}`, kind);
  }
  const chosen = withoutRepeats(withoutInner(accepted));
  const tiered = chosen.filter((each) => each.inTiers > 0);
  const label = tiered.length > 0 ? null : titleLabel(view);
  const found = (tiered.length > 0 ? tiered : chosen).flatMap(({ members }) => members);
  return layOut(
    found.map((member) => (label !== null && isVaguer(member.label, label) ? { ...member, label } : member)),
    leftOut,
  );
}

/** The tier that the page's title names: that of everything on a page of its own. */
function titleLabel({ title, words }: DataView): DataLabel | null {
  const labels = title.split(/[-_|—–·,，\s]+/u).flatMap((part) => dataLabel(part, words) ?? []);
  return labels.find(({ reading }) => !reading.general) ?? labels[0] ?? null;
}

/** Does the title say more than a label that is none, or only the key `members`? */
function isVaguer(label: DataLabel | null, title: DataLabel): boolean {
  return (
    label === null || (label.reading.general && !title.reading.general && !/\p{Script=Han}/u.test(label.text))
  );
}

/** Texts of one kind that was left out that are shown. */
const SHOWN = 50;

function note(leftOut: Map<string, string[]>, reason: string, { records, name }: Kind): void {
  const texts = records.slice(0, SHOWN).flatMap(({ item }) => item.row.get(name.path) ?? []);
  leftOut.set(reason, [...(leftOut.get(reason) ?? []), ...texts]);
}

/** Share of fields that records of one kind have in common. */
const ALIKE = 0.6;

/** Lists of one kind: at the same place of the data, with the same fields. */
function byKind(lists: readonly RecordList[]): RecordList[][] {
  const kinds = new Map<string, { fields: ReadonlySet<string>; lists: RecordList[] }[]>();
  for (const list of lists) {
    const fields = new Set(list.items.slice(0, 3).flatMap(({ row }) => [...row.keys()]));
    const known = kinds.get(list.kind) ?? [];
    kinds.set(list.kind, known);
    const same = known.find((each) => alike(each.fields, fields) >= ALIKE);
    if (same) same.lists.push(list);
    else known.push({ fields, lists: [list] });
  }
  return [...kinds.values()].flatMap((known) => known.map((each) => each.lists));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((field) => b.has(field)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/** Shapes that stand for nothing in a field of names. */
const NO_NAME: ReadonlySet<Shape> = new Set(['navigation', 'note', 'count', 'contact', 'table header']);

/** The names in a record: one, unless a text alone holds several. */
function membersOf({ item, label, inTier }: KnownRecord, kind: Kind, view: DataView): Member[] {
  const { row } = item;
  const text = row.get(kind.name.path);
  if (label === 'other' || text === undefined) return [];
  const names = linesOf(text, view.markup).flatMap((line) => namesIn(line, view.words));
  return names.flatMap(({ name, tier }) => {
    const shape = shapeOf(name);
    if (
      name === '' ||
      NO_NAME.has(shape) ||
      view.isOwnName({ text: name }) ||
      readLabel(name, view.words) !== null
    )
      return [];
    const own = tier === null ? null : dataLabel(tier, view.words);
    const path = kind.name.path === '' ? item.path : `${item.path}.${kind.name.path}`;
    const href = kind.link === null ? null : (row.get(kind.link) ?? null);
    return [{ name, shape, path, href, label: own ?? label, inTier: own === null ? inTier : true }];
  });
}

/** Why the records are no members; null where they are. */
function refusalOf(
  { name }: Kind,
  members: readonly Member[],
  labelled: number,
  view: DataView,
): string | null {
  const organizations = members.filter(({ shape }) => shape === 'organization').length;
  const share = organizations / Math.max(1, members.length);
  const isBrands = name.names + name.organizations >= SHARE_BRANDS;
  const isOfMembers = MEMBER_TITLE.test(view.title);
  if (members.length === 0) return 'no names';
  if (labelled * 2 > members.length) {
    const isTier = members.some(
      ({ label }) => label !== null && (!label.reading.general || /\p{Script=Han}/u.test(label.text)),
    );
    const bodies = members.some(({ label }) => label?.reading.bodies);
    if (share >= (bodies ? SHARE_MEMBERS : SHARE_NAMED)) return null;
    return bodies && isBrands && (isTier || isOfMembers) ? null : 'names of no organizations';
  }
  const [min, least] = isOfMembers ? [MIN_NAMED, SHARE_NAMED] : [MIN_ALONE, SHARE_ALONE];
  return organizations >= min && share >= least ? null : 'nothing says that they are members';
}

/** Keys of lists that groups hold, and records of members do not. */
const LIST_KEY =
  /^(?:.*members?|.*list|.*units?|.*companies|children|items|orgs|data|rows|records|nodes|edges|results?|huiyuan|.*列表|.*名单)$/iu;

/** Products, branches or posts of one member are fewer than this; more within one record are a list of members. */
const MAX_INNER = 8;

/** What stands within a member's record is said of the member: its products, its branches. */
function withoutInner(accepted: readonly Accepted[]): Accepted[] {
  const isOfMembers = ({ kind }: Accepted) =>
    LIST_KEY.test(/([^.[\]*]+)[.[\]*]*$/u.exec(kind.path)?.[1] ?? '');
  const isGrouped = (inner: Accepted, outer: Accepted) =>
    inner.inTiers > outer.inTiers * (isOfMembers(inner) ? 1 : MAX_INNER);
  const isWithin = (inner: Accepted, outer: Accepted) =>
    /^[.[]/u.test(behind(inner.kind.path, outer.kind.path));
  return accepted.filter(
    (each) =>
      !accepted.some(
        (other) =>
          (isWithin(each, other) && !isGrouped(each, other)) ||
          (isWithin(other, each) && isGrouped(other, each)),
      ),
  );
}

function behind(path: string, start: string): string {
  return path.startsWith(start) ? path.slice(start.length) : '';
}

/** The fullest lists first; a list whose names all stand in those before shows them again. */
function withoutRepeats(accepted: readonly Accepted[]): Accepted[] {
  const known = new Set<string>();
  const kept = new Set<Accepted>();
  const fullest = [...accepted].sort((a, b) => b.inTiers - a.inTiers || b.members.length - a.members.length);
  for (const each of fullest) {
    const names = each.members.map(({ name }) => normalizeName(name));
    if (names.filter((name) => known.has(name)).length * 10 >= names.length * 9) continue;
    kept.add(each);
    for (const name of names) known.add(name);
  }
  return accepted.filter((each) => kept.has(each));
}

/** The members as lines, list by list. */
function layOut(members: readonly Member[], leftOut: ReadonlyMap<string, readonly string[]>): DataReading {
  const paths = new Map<Element, string>();
  const all: Line[] = [];
  const add = (text: string, shape: Shape, path: string, href: string | null): Line => {
    const element = new Element('x-value', {}, []);
    const line: Line = {
      index: all.length,
      text,
      shape,
      mark: null,
      note: null,
      cut: false,
      source: 'text',
      element,
      block: element,
      href,
      bold: false,
      region: null,
    };
    paths.set(element, path);
    all.push(line);
    return line;
  };
  const lists = new Map<string, { label: Label | null; members: Line[] }>();
  for (const { name, shape, path, href, label } of members) {
    const key = label?.reading.core ?? '';
    const list = lists.get(key) ?? {
      label: label && { line: add(label.text, 'name', path, null), reading: label.reading },
      members: [],
    };
    lists.set(key, list);
    list.members.push(add(name, shape, path, href));
  }
  const found: FoundList[] = [...lists.values()].filter(({ label }) => !label?.reading.ignored);
  const reasons = [...leftOut].map(([reason, others]): [string, Line[]] => [
    reason,
    others.map((text) => add(text, shapeOf(text), '$', null)),
  ]);
  return {
    reading: {
      lines: { all, spans: new Map() },
      lists: found,
      emptyHeadings: [],
      leftOut: new Map(reasons),
      unexplained: 0,
    },
    paths,
  };
}
