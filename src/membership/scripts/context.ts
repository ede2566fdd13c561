import { readKindOfMember } from '../kinds.ts';
import type { LabelReading } from '../label.ts';
import { readLabel } from '../labels.ts';
import type { TierWords } from '../settings.ts';
import type { Value } from './literal.ts';
import { type Row, rowOf } from './rows.ts';

/** A heading in data: a text or a key. */
export interface DataLabel {
  readonly text: string;
  readonly reading: LabelReading;
}

/** What the data around a list says of it. */
export interface Context {
  /** The tier that the list stands under. */
  readonly tier: DataLabel | null;
  /** A title that speaks of members, or a key that does: what it is where nothing says more. */
  readonly title: DataLabel | null;
  readonly key: DataLabel | null;
  /** It stands under something else than members. */
  readonly other: boolean;
  /** The record that the list is a part of, and the one around that. */
  readonly group: Group | null;
}

/** What a record says of the lists in it. */
export interface Group {
  readonly row: Row;
  readonly around: Group | null;
}

export const NOWHERE: Context = { tier: null, title: null, key: null, other: false, group: null };

/** One record of a list. */
export class Item {
  #row: Row | null = null;

  constructor(
    readonly value: Value,
    readonly path: string,
  ) {}

  /** The texts in it, read once. */
  get row(): Row {
    this.#row ??= rowOf(this.value);
    return this.#row;
  }
}

/** A list that was met in the data. */
export interface RecordList {
  readonly items: readonly Item[];
  readonly context: Context;
  /** The path to it without numbers, and without keys that name tiers: lists with the same one are of one kind. */
  readonly kind: string;
}

export function dataLabel(text: string, words: TierWords): DataLabel | null {
  const reading = readLabel(text, words);
  return reading === null ? null : { text, reading };
}

/** A text that stands where texts that name tiers do. */
export function siblingLabel(text: string): DataLabel {
  return {
    text,
    reading: readKindOfMember(text) ?? {
      tier: null,
      core: text,
      announced: null,
      general: false,
      ignored: false,
      bodies: true,
    },
  };
}

/** Does a heading speak of members by itself, also beside other things than members? */
export function isOfMembers(heading: string): boolean {
  return /\p{Script=Han}|member/iu.test(heading);
}
