import type { SnapshotId } from '../../model/snapshot.ts';
import type { ReportRow } from '../rows.ts';
import { COUNTINGS, type Counting, countedRows } from '../statistics/counting.ts';
import { COUNTING_NAMES } from '../texts.ts';
import type { Claim } from './claim.ts';
import type { Definition, Value, View } from './definition.ts';
import type { Match } from './expectation.ts';
import { contradictions } from './relations.ts';

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
  readonly value: Value;
}

/** One printed number, recomputed. */
export interface Reproduced {
  readonly id: string;
  readonly section: string;
  readonly description: string;
  readonly printed: number | string;
  /** The value that agrees best, and how it was computed. */
  readonly recomputed: Value;
  readonly definition: string;
  readonly counting: Counting | null;
  readonly status: Status;
  /** For a count on a part of the list: the count in proportion to the whole list, one decimal; null else. */
  readonly projected: number | null;
  /** What a reader should know besides: contradictions, or what is missing. Empty where nothing. */
  readonly note: string;
  /** The values under every definition and way of counting. */
  readonly computed: readonly Computed[];
}

export interface ReproduceInput {
  readonly claims: readonly Claim[];
  readonly rows: readonly ReportRow[];
  /** When the list was taken; null where the file does not say. */
  readonly extracted: SnapshotId | null;
}

/** The claim that states how long the whole list is. */
const LENGTH_OF_LIST = 'ST01';

/** Recomputes every claim under every one of its definitions and ways of counting. */
export function reproduce({ claims, rows, extracted }: ReproduceInput): Reproduced[] {
  const views = new Map<Counting, View>(
    COUNTINGS.map((counting) => [
      counting,
      { counting, rows: countedRows(rows, counting), listings: rows, extracted },
    ]),
  );
  const printed = new Map(claims.map((claim) => [claim.id, claim.printed]));
  const doubts = contradictions((id) => printed.get(id));
  const length = printed.get(LENGTH_OF_LIST);
  const whole = typeof length === 'number' ? length : rows.length;
  const part: Part = { present: rows.length, missing: Math.max(0, whole - rows.length) };
  return claims.map((claim) => {
    const computed = claim.definitions.flatMap((definition) => computeAll(definition, views));
    return verdict(claim, computed, doubts.get(claim.id) ?? [], part);
  });
}

function computeAll(definition: Definition, views: ReadonlyMap<Counting, View>): Computed[] {
  return definition.countings.flatMap((counting) => {
    const view = views.get(counting);
    return view === undefined
      ? []
      : [{ definition: definition.name, counting, value: definition.compute(view) }];
  });
}

const RANK: Record<Match, number> = { holds: 0, near: 1, differs: 2 };

type Judged = Computed & { readonly value: number | string; readonly match: Match };

/** How many listings the file has, and how many of those that the brief counts it lacks. */
interface Part {
  readonly present: number;
  readonly missing: number;
}

function verdict(
  claim: Claim,
  computed: readonly Computed[],
  doubts: readonly string[],
  part: Part,
): Reproduced {
  const agrees = claim.expectation(claim.printed);
  const judged = computed.flatMap((one): Judged[] =>
    one.value === null ? [] : [{ ...one, value: one.value, match: agrees(one.value) }],
  );
  const best = [...judged].sort((a, b) => RANK[a.match] - RANK[b.match])[0] ?? null;
  const { id, section, description, printed } = claim;
  return {
    id,
    section,
    description,
    printed,
    recomputed: best?.value ?? null,
    definition: best === null ? '' : `${best.definition}; ${COUNTING_NAMES[best.counting].en}`,
    counting: best?.counting ?? null,
    ...statusOf(claim, best, best === judged[0], doubts.join('; '), part.missing),
    projected: projection(claim, best?.value ?? null, part),
    computed,
  };
}

function projection({ grows, printed }: Claim, value: Value, { present, missing }: Part): number | null {
  if (!grows || missing === 0 || present === 0) return null;
  if (typeof value !== 'number' || typeof printed !== 'number') return null;
  return Math.round((10 * value * (present + missing)) / present) / 10;
}

function statusOf(
  claim: Claim,
  best: Judged | null,
  isPlain: boolean,
  doubt: string,
  missing: number,
): { status: Status; note: string } {
  const onPart = missing > 0 ? `the file lacks ${missing} of the listings that the brief counts` : '';
  if (best?.match === 'holds') {
    const note = [doubt, claim.grows ? onPart : ''].filter((text) => text !== '').join('; ');
    return { status: isPlain ? 'holds' : 'holds under a named way of counting', note };
  }
  if (doubt !== '') return { status: 'contradicts itself', note: doubt };
  if (best === null)
    return { status: 'cannot tell', note: claim.definitions.length === 0 ? NO_DEFINITION : NO_MEMBER };
  if (best.match === 'near' && (missing === 0 || !claim.grows)) return { status: 'near', note: '' };
  if (missing > 0 && couldHoldOnAll(claim, best.value)) return { status: 'cannot tell', note: onPart };
  return { status: 'does not hold', note: '' };
}

const NO_DEFINITION = 'the project has no definition for this claim';
const NO_MEMBER = 'the file has none of the members that this is about';

/** Could the listings that are missing make up the difference? A count that is too big already cannot hold. */
function couldHoldOnAll({ grows, printed }: Claim, value: number | string): boolean {
  return !grows || typeof value === 'string' || typeof printed === 'string' || value <= printed;
}
