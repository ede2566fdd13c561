import type { TierWords } from '../settings.ts';
import { type Codes, codeField } from './codes.ts';
import {
  type Context,
  type DataLabel,
  dataLabel,
  type Group,
  type Item,
  isOfMembers,
  type RecordList,
  siblingLabel,
} from './context.ts';
import { arePersons, type Field, fieldsOf, nameField } from './fields.ts';
import { isOtherTitle } from './keys.ts';
import { isFields } from './payloads.ts';
import { type Row, SEVERAL, wordsOf } from './rows.ts';
import type { Markup } from './texts.ts';

/** One record, with the tier that it or the data around it names. */
export interface KnownRecord {
  readonly item: Item;
  /** Null where nothing names one; `other` where it stands under something else than members. */
  readonly label: DataLabel | 'other' | null;
  /** The label is one of several, or names a tier by itself. */
  readonly inTier: boolean;
}

/** All records of one kind in a source. */
export interface Kind {
  readonly path: string;
  readonly records: readonly KnownRecord[];
  readonly name: Field;
  /** Where the records link to. */
  readonly link: string | null;
  /** Why none of them is a member; null where they can be. */
  readonly refusal: string | null;
}

/** Reads the lists of one kind: which field holds the names, and which the tier. Null where none holds names. */
export function readKind(
  lists: readonly RecordList[],
  codes: readonly Codes[],
  words: TierWords,
  markup: Markup,
): Kind | null {
  const entries = lists.flatMap(({ items, context }) =>
    items.filter(isShown).map((item) => ({ item, context })),
  );
  const rows = withoutHead(entries.map(({ item }) => item.row));
  const shown = entries.slice(entries.length - rows.length);
  const fields = fieldsOf(rows, words, markup);
  const name = nameField(fields);
  if (name === null) return null;
  const tierOf = tierReader(
    rows,
    shown.map(({ context }) => context.group),
    codes,
    name,
    words,
  );
  const labels = shown.map(({ context }, at) => labelOf(tierOf(at), context));
  const several = new Set(labels.map((label) => isLabel(label) && label.reading.core)).size > 1;
  const records = shown.map(({ item, context }, at): KnownRecord => {
    const label = labels[at] ?? null;
    const isTier = isLabel(label) && (several || label === context.tier || !label.reading.general);
    return { item, label, inTier: isTier };
  });
  return {
    path: lists[0]?.kind ?? '',
    records,
    name,
    link: linkField(rows),
    refusal: refusalOf(fields, name, records),
  };
}

function isLabel(label: DataLabel | 'other' | null): label is DataLabel {
  return label !== null && label !== 'other';
}

/** What a record stands under, by what it says itself and by what is around it. */
function labelOf(
  own: DataLabel | 'other' | null,
  { tier, title, key, other }: Context,
): DataLabel | 'other' | null {
  if (other)
    return own !== null && own !== 'other' && !own.reading.general && isOfMembers(own.text) ? own : 'other';
  const isVaguer = own !== 'other' && own?.reading.general && tier !== null && !tier.reading.general;
  return isVaguer ? tier : (own ?? tier ?? title ?? key);
}

/** Records that the program is told to leave out. */
function isShown({ value }: Item): boolean {
  if (!isFields(value)) return true;
  const { deleted, isDeleted, is_deleted: removed, draft, published } = value;
  return (
    ![deleted, isDeleted, removed, draft].some((flag) => flag === true || flag === 1 || flag === '1') &&
    published !== false
  );
}

const HEAD =
  /^(?:序号|编号|.{0,4}(?:名称|全称|级别|类别|类型)|no\.?|#|(?:company |member )?name|level|type|tier)$/iu;

/** Rows of cells can begin with the heads of the columns. */
function withoutHead(rows: readonly Row[]): Row[] {
  const first = rows[0]?.get('0') === undefined ? [] : [...(rows[0]?.values() ?? [])];
  return first.filter((text) => HEAD.test(text)).length >= 2 ? rows.slice(1) : [...rows];
}

type TierReader = (at: number) => DataLabel | 'other' | null;

/** How each record says its tier: in words, by a code, or not at all. */
function tierReader(
  rows: readonly Row[],
  groups: readonly (Group | null)[],
  codes: readonly Codes[],
  name: Field,
  words: TierWords,
): TierReader {
  const labels = new Map<string, DataLabel | null>();
  const labelOf = (text: string) => {
    if (!labels.has(text))
      labels.set(
        text,
        text
          .split('\n')
          .map((line) => dataLabel(line, words))
          .find((label) => label !== null) ?? null,
      );
    return labels.get(text) ?? null;
  };
  const inWords = wordField(rows, name.path, labelOf);
  const own = inWords === null ? codeField(rows, codes, name.path) : null;
  const outer = inWords === null && own === null && codes.length > 0 ? groups.map(flat) : [];
  const around = outer.length > 0 ? codeField(outer, codes, null) : null;
  return (at) => {
    if (own !== null) return own.codes.labels.get(rows[at]?.get(own.path) ?? '') ?? null;
    if (around !== null) return around.codes.labels.get(outer[at]?.get(around.path) ?? '') ?? null;
    const text = inWords === null ? undefined : rows[at]?.get(inWords);
    if (text === undefined) return null;
    return labelOf(text) ?? (isOtherTitle(text) ? 'other' : siblingLabel(text));
  };
}

/** What all records around a list say of it. */
function flat(group: Group | null): Row {
  return group === null
    ? new Map()
    : group.around === null
      ? group.row
      : new Map([...flat(group.around), ...group.row]);
}

/** What a field of tiers is called. */
const TIER_WORDS =
  /level|tier|grade|membership|member ?type|rank|级别|等级|类别|类型|(?:^|\s)(?:jb|lb|hyjb|hylx)(?:\s|$)/iu;

/** Records that are looked at to tell where they say their tier. */
const SAMPLE = 500;

/** The field whose values name tiers; among several, the Chinese one with the most. */
function wordField(
  rows: readonly Row[],
  not: string,
  labelOf: (text: string) => DataLabel | null,
): string | null {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_, at) => at % step === 0);
  const paths = new Set(sample.flatMap((row) => [...row.keys()]));
  let best: { path: string; score: number } | null = null;
  for (const path of paths) {
    // A record alone that says a tier somewhere within is the data of a page, and no member of that tier.
    if (path === not || (rows.length === 1 && /[.[]/u.test(path))) continue;
    const texts = sample.flatMap((row) => row.get(path) ?? []);
    const known = texts.filter((text) => labelOf(text) !== null);
    const called = TIER_WORDS.test(wordsOf(path));
    const isRare = known.length === 0 || known.length * (called ? 10 : 2) < texts.length;
    const isVaried = known.length < texts.length && new Set(texts).size * 2 > texts.length + 2;
    if (isRare || isVaried) continue;
    const han = known.some((text) => /\p{Script=Han}/u.test(text));
    const score =
      known.length / sample.length + (called ? 0.5 : 0) + (han ? 1 : 0) - (path.includes(SEVERAL) ? 0.2 : 0);
    if (best === null || score > best.score) best = { path, score };
  }
  return best?.path ?? null;
}

function linkField(rows: readonly Row[]): string | null {
  const sample = rows.slice(0, 100);
  const paths = new Set(sample.flatMap((row) => [...row.keys()]));
  return (
    [...paths].find((path) => {
      const texts = sample.flatMap((row) => row.get(path) ?? []);
      return (
        !/logo|img|image|pic|icon|photo|avatar|thumb/iu.test(path) &&
        texts.every((text) => PAGE_ADDRESS.test(text))
      );
    }) ?? null
  );
}

const PAGE_ADDRESS = /^https?:\/\/(?!\S+\.(?:png|jpe?g|gif|svg|webp|bmp|ico)(?:[?#]|$))\S+$/iu;

/** Words of tiers that bodies have, and persons do not. */
const OF_BODIES =
  /单位|企业|机构|公司|高校|会员|platinum|gold|silver|diamond|bronze|corporate|compan|organi/iu;

function refusalOf(fields: readonly Field[], name: Field, records: readonly KnownRecord[]): string | null {
  const labelled = records.filter(
    ({ label }) => label !== null && label !== 'other' && OF_BODIES.test(label.text),
  );
  if (arePersons(fields, name, labelled.length * 10 >= records.length)) return 'persons, or where they work';
  if (name.labels + name.menu >= 0.2) return 'a menu, or the names of tiers';
  if (name.distinct < 0.6 && records.length > 2) return 'the same words again and again';
  return null;
}
