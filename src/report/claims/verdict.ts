import type { Counting } from '../statistics/counting.ts';
import { COUNTING_NAMES } from '../texts.ts';
import type { Claim } from './claim.ts';
import type { Value } from './definition.ts';
import type { Match } from './expectation.ts';

/**
 * How a printed number stands to the data.
 *
 * - `holds`: under the plain reading, every listing counted.
 * - `holds under a named way of counting`: under the definition that is given with it.
 * - `near`: off by one or one percent of a count, or by one point of a percentage, at best.
 * - `does not hold`: under none of the definitions.
 * - `contradicts itself`: it does not hold, and it is at odds with other numbers that the brief prints.
 * - `cannot tell`: the file does not hold what it takes; `note` says what is missing.
 */
export const STATUSES = [
  'holds',
  'holds under a named way of counting',
  'near',
  'does not hold',
  'contradicts itself',
  'cannot tell',
] as const;
export type Status = (typeof STATUSES)[number];

/** A value, and the definition and way of counting that it came from. */
export interface Computed {
  readonly definition: string;
  readonly counting: Counting;
  /** Does it grow with the number of members? */
  readonly grows: boolean;
  readonly value: Value;
}

/** How many listings the file has, and how many of those that the brief counts it lacks. */
export interface Part {
  readonly present: number;
  readonly missing: number;
}

/** What comes of comparing a claim with the values computed for it. */
export interface Verdict {
  /** The value that agrees best; null where none could be computed. */
  readonly recomputed: Value;
  /** What it is, and how repeated members are counted in it, in words; empty without a value. */
  readonly definition: string;
  readonly counting: Counting | null;
  readonly status: Status;
  /** For a count on a part of the list: the count in proportion to the whole list, one decimal; null else. */
  readonly projected: number | null;
  /** What a reader should know besides: contradictions, or what is missing. Empty where nothing. */
  readonly note: string;
}

type Judged = Computed & { readonly value: number | string; readonly match: Match };

const RANK: Record<Match, number> = { holds: 0, near: 1, differs: 2 };

/**
 * Compares a claim with the values computed for it, the plain reading first.
 *
 * @param doubts what is wrong with the printed value by itself, in words.
 */
export function judge(
  claim: Claim,
  computed: readonly Computed[],
  doubts: readonly string[],
  part: Part,
): Verdict {
  const agrees = claim.expectation(claim.printed);
  const judged = computed.flatMap((one): Judged[] =>
    one.value === null ? [] : [{ ...one, value: one.value, match: agrees(one.value) }],
  );
  const best = [...judged].sort((a, b) => RANK[a.match] - RANK[b.match])[0];
  if (best === undefined) {
    return {
      recomputed: null,
      definition: '',
      counting: null,
      projected: null,
      ...withoutValue(claim, doubts),
    };
  }
  return {
    recomputed: best.value,
    definition: `${best.definition}; ${COUNTING_NAMES[best.counting].en}`,
    counting: best.counting,
    projected: projection(claim, best, part),
    ...statusOf(claim, best, best === judged[0], doubts, part),
  };
}

type Outcome = Pick<Verdict, 'status' | 'note'>;

function withoutValue({ definitions }: Claim, doubts: readonly string[]): Outcome {
  if (doubts.length > 0) return { status: 'contradicts itself', note: doubts.join('; ') };
  const note =
    definitions.length === 0
      ? 'the project has no definition for this claim'
      : 'the file has none of the members that this is about';
  return { status: 'cannot tell', note };
}

function statusOf(
  claim: Claim,
  best: Judged,
  isPlain: boolean,
  doubts: readonly string[],
  { missing }: Part,
): Outcome {
  const lacking = `the file lacks ${missing} of the listings that the brief counts`;
  const mayGrow = missing > 0 && best.grows;
  if (best.match === 'holds') {
    const note = [...doubts, ...(mayGrow ? [lacking] : [])].join('; ');
    return { status: isPlain ? 'holds' : 'holds under a named way of counting', note };
  }
  if (doubts.length > 0) return { status: 'contradicts itself', note: doubts.join('; ') };
  if (best.match === 'near' && !mayGrow) return { status: 'near', note: '' };
  if (missing > 0 && couldHoldOnAll(claim, best)) return { status: 'cannot tell', note: lacking };
  return { status: 'does not hold', note: '' };
}

/** Could the missing listings make up the difference? A count that is too big already cannot shrink. */
function couldHoldOnAll({ printed }: Claim, { grows, value }: Judged): boolean {
  return !grows || typeof value === 'string' || typeof printed === 'string' || value <= printed;
}

function projection({ printed }: Claim, { grows, value }: Judged, { present, missing }: Part): number | null {
  if (!grows || missing === 0 || typeof value !== 'number' || typeof printed !== 'number') return null;
  return Math.round((10 * value * (present + missing)) / present) / 10;
}
