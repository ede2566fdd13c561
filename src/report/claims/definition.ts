import type { SnapshotId } from '../../model/snapshot.ts';
import type { ReportRow } from '../rows.ts';
import { COUNTINGS, type Counting } from '../statistics/counting.ts';
import { phrase, type Select } from './select.ts';

/** What a definition computes from: the rows under one way of counting, and the whole list. */
export interface View {
  readonly counting: Counting;
  readonly rows: readonly ReportRow[];
  /** Every listing, whatever the way of counting. */
  readonly listings: readonly ReportRow[];
  /** When the list was taken; null where the file does not say. */
  readonly extracted: SnapshotId | null;
}

/** A number, or words where the brief prints words; null where the file holds nothing to tell it from. */
export type Value = number | string | null;

/** One way to compute what a claim states. */
export interface Definition {
  /** What is computed, in words. */
  readonly name: string;
  /** The ways of counting that make sense for it; the first is the plain reading. */
  readonly countings: readonly Counting[];
  /** Does it grow with the number of members, so that a part of the list cannot confirm it? */
  readonly grows: boolean;
  readonly compute: (view: View) => Value;
}

/** How many members meet a condition. */
export function count(select: Select): Definition {
  return {
    name: `number of ${phrase(select)}`,
    countings: COUNTINGS,
    grows: true,
    compute: ({ rows }) => rows.filter(select.test).length,
  };
}

/** Percent of the members of `whole` that also meet `part`; null where there are none. */
export function share(part: Select, whole: Select): Definition {
  return {
    name: `share of ${phrase(part)}, among ${phrase(whole)}`,
    countings: COUNTINGS,
    grows: false,
    compute: ({ rows }) => {
      const base = rows.filter(whole.test);
      return base.length === 0 ? null : (100 * base.filter(part.test).length) / base.length;
    },
  };
}

/** How many different values a field has among the members that meet a condition. */
export function distinct(key: (row: ReportRow) => string | null, name: string): Definition {
  return {
    name,
    countings: ['listings'],
    grows: true,
    compute: ({ rows }) => new Set(rows.map(key).filter((value) => value !== null)).size,
  };
}

/** How many of something the list as a whole has, where repeated members are what is asked for. */
export function countInList(name: string, compute: (view: View) => number | null): Definition {
  return { name, countings: ['listings'], grows: true, compute };
}

/** Something that does not depend on how many members there are. */
export function fact(name: string, compute: (view: View) => Value): Definition {
  return { name, countings: ['listings'], grows: false, compute };
}
