import type { TierWords } from '../settings.ts';
import { shapeOf } from '../shape.ts';
import { type Codes, codesOfFields, codesOfItems } from './codes.ts';
import { type Context, type DataLabel, Item, NOWHERE, type RecordList } from './context.ts';
import { contextsOf, isGroup, underTier } from './groups.ts';
import { isOtherKey, readKey, readSiblingKey } from './keys.ts';
import type { Value } from './literal.ts';
import { isFields, isList } from './payloads.ts';
import { isInternal } from './rows.ts';
import type { NamedValue } from './sources.ts';

/** Deeper than the data of any page; what stands deeper is not looked at. */
const MAX_DEPTH = 60;
const MAX_VALUES = 2_000_000;
/** Kinds of things that a vocabulary of the web knows, and that are no members of anything (schema.org). */
const OTHER_TYPES =
  /^(?:\w*Person|\w*Event|Place|PostalAddress|ContactPoint|Breadcrumb\w*|SiteNavigationElement|\w*Article|\w*Posting|\w*Action|\w*Object|Product|Offer|Review|Rating|Question|Answer|CreativeWork|GeoCoordinates)$/u;

interface Place {
  readonly path: string;
  readonly kind: string;
  readonly depth: number;
}

/** What stands in the data of one source. */
export interface WalkedData {
  readonly lists: readonly RecordList[];
  /** What codes of tiers mean. */
  readonly codes: readonly Codes[];
}

/** All lists in the data of one source, each with what stands around it. */
export function walkData(values: readonly NamedValue[], words: TierWords): WalkedData {
  const walker = new DataWalker(words);
  const named = values.filter(({ name }) => name !== '');
  const place = { path: '$', kind: '$', depth: 0 };
  walker.fields(
    named.map(({ name, value }) => [name, value]),
    place,
    NOWHERE,
  );
  for (const { name, value } of values) if (name === '') walker.visit(value, place, NOWHERE);
  return walker;
}

class DataWalker {
  readonly lists: RecordList[] = [];
  readonly codes: Codes[] = [];
  readonly #keys = new Map<string, DataLabel | null>();
  #left = MAX_VALUES;

  constructor(readonly words: TierWords) {}

  visit(value: Value, place: Place, context: Context): void {
    if (place.depth > MAX_DEPTH || this.#left-- < 0) return;
    if (isList(value)) this.#list(value, place, context);
    else if (isFields(value)) this.#record(value, place, context);
  }

  #list(list: readonly Value[], place: Place, context: Context): void {
    const element = elementOf(list);
    const inner = { ...place, kind: `${place.kind}[]` };
    const items = list.map((value, at) => new Item(value, `${place.path}[${at}]`)).filter(isKnown);
    if (element !== null) this.visit(element, place, context);
    else if (arePairs(list)) this.fields(list as readonly (readonly [string, Value])[], place, context);
    else if (items.every(({ value }) => isRecord(value))) this.#items(items, inner, context);
    else
      for (const { value, path } of items)
        this.visit(value, { ...inner, path, depth: place.depth + 1 }, context);
  }

  /** Records, rows or texts side by side. */
  #items(items: readonly Item[], place: Place, context: Context): void {
    if (items.length === 0) return;
    this.lists.push({ items, context, kind: place.kind });
    this.codes.push(...codesOfItems(items, this.words));
    const contexts = items.some(isGroup) ? contextsOf(items, context, this.words) : [];
    for (const [at, { value, path }] of items.entries()) {
      const around = contexts[at];
      if (!isFields(value) || around === undefined) continue;
      const parts = Object.entries(value).filter(([, each]) => typeof each === 'object' && each !== null);
      if (parts.length > 0) this.fields(parts, { path, kind: place.kind, depth: place.depth + 1 }, around);
    }
  }

  #record(record: { readonly [key: string]: Value }, place: Place, context: Context): void {
    const item = new Item(record, place.path);
    if (!isKnown(item)) return;
    const entries = Object.entries(record);
    this.codes.push(...codesOfFields(entries, this.words));
    if (areRecordsByKey(entries)) {
      const items = entries.map(([key, value]) => new Item(value, `${place.path}.${key}`));
      this.#items(items.filter(isKnown), { ...place, kind: `${place.kind}.*` }, context);
    } else {
      const [own = context] = isGroup(item) ? contextsOf([item], context, this.words) : [];
      this.fields(entries, place, own);
    }
  }

  /** What stands under the keys of a record. */
  fields(entries: readonly (readonly [string, Value])[], place: Place, context: Context): void {
    const shown = inOneLanguage(entries.filter(([key]) => !isInternal(key)));
    const labels = new Map(shown.map(([key]) => [key, this.#labelOf(key)]));
    const tiers = [...labels.values()].filter((label) => label !== null && !label.reading.general).length;
    for (const [key, value] of shown) {
      const label = labels.get(key) ?? null;
      const general = label?.reading.general === true;
      const tier = label === null && tiers >= 2 ? readSiblingKey(key) : general && tiers === 0 ? null : label;
      const under = tier === null ? context : underTier(tier, context);
      const isOther = label === null && tier === null && (tiers >= 2 || isOtherKey(key));
      const known = {
        ...under,
        key: general ? label : under.key,
        other: under.other || isOther,
        group: isCode(key) ? { row: new Map([[KEY, key]]), around: under.group } : under.group,
      };
      const isSorting = tier !== null || isCode(key) || shapeOf(key) === 'subgroup';
      const kind = `${place.kind}.${isSorting ? '*' : key}`;
      this.#field(
        value,
        { path: `${place.path}.${key}`, kind, depth: place.depth + 1 },
        known,
        tier !== null,
      );
    }
  }

  #labelOf(key: string): DataLabel | null {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    const label = readKey(key, this.words);
    this.#keys.set(key, label);
    return label;
  }

  /** Under a key that names a tier, a record or text alone is a list of one. */
  #field(value: Value, place: Place, context: Context, isTier: boolean): void {
    const item = new Item(value, place.path);
    const alone = typeof value === 'string' || (isFields(value) && !isGroup(item));
    if (isTier && alone && value !== '') this.#items([item], { ...place, kind: `${place.kind}[]` }, context);
    else this.visit(value, place, context);
  }
}

/** The path of the key that a record or list stands under, among what is said of it. */
const KEY = '(key)';

/** React writes an element as `["$", tag, key, properties]`: what it shows stands in the properties. */
function elementOf(list: readonly Value[]): Value | null {
  return list[0] === '$' && typeof list[1] === 'string' ? (list[3] ?? null) : null;
}

/** `[["理事单位", […]], …]`: what a map is made of. */
function arePairs(list: readonly Value[]): boolean {
  return (
    list.length > 0 &&
    list.every((pair) => {
      if (!isList(pair) || pair.length !== 2) return false;
      const [key, value] = pair;
      return typeof key === 'string' && (isList(value) || isFields(value));
    })
  );
}

/** Where all is there once in each language, the Chinese one, or else the first. */
function inOneLanguage(
  entries: readonly (readonly [string, Value])[],
): readonly (readonly [string, Value])[] {
  const isLocale = ([key, value]: readonly [string, Value]) =>
    LOCALE.test(key) && typeof value === 'object' && value !== null;
  if (entries.length < 2 || !entries.every(isLocale)) return entries;
  const chosen = entries.find(([key]) => /^(?:zh|cn)/iu.test(key)) ?? entries[0];
  return chosen === undefined ? [] : [chosen];
}

const LOCALE = /^(?:zh|cn|en|ja|jp|ko|fr|de|es|ru|pt|it)(?:[-_]?[a-z]{2,4})?$/iu;

/** Fields, a text, or a row of cells. */
function isRecord(value: Value): boolean {
  return !isList(value) || value.every((cell) => typeof cell !== 'object' || cell === null);
}

function isKnown({ value }: Item): boolean {
  const type = isFields(value) ? value['@type'] : undefined;
  return value !== null && value !== '' && !(typeof type === 'string' && OTHER_TYPES.test(type));
}

/** Records side by side under numbers or codes. */
function areRecordsByKey(entries: readonly (readonly [string, Value])[]): boolean {
  return entries.length >= 2 && entries.every(([key, value]) => isCode(key) && isFields(value));
}

/** Numbers, and what programs count with: `12`, `m3`, `rec-7`, long hexadecimal numbers. */
function isCode(key: string): boolean {
  return /^(?:[a-z]{0,6}[-_:]?\d+|[\da-f-]{16,}|[a-z#])$/iu.test(key);
}
