import type { SnapshotId } from '../../model/snapshot.ts';
import type { ReportRow } from '../rows.ts';
import { COUNTINGS, type Counting, countedRows } from '../statistics/counting.ts';
import type { Claim } from './claim.ts';
import type { Definition, View } from './definition.ts';
import { contradictions } from './relations.ts';
import { type Computed, judge, type Part, type Verdict } from './verdict.ts';

/** One printed number, recomputed. */
export interface Reproduced extends Verdict {
  readonly id: string;
  readonly section: string;
  readonly description: string;
  readonly printed: number | string;
  /** The values under every definition and way of counting. */
  readonly computed: readonly Computed[];
}

/** The claims, and the list that they are held against. */
interface ReproduceInput {
  readonly claims: readonly Claim[];
  readonly rows: readonly ReportRow[];
  /** When the list was taken; null where the file does not say. */
  readonly extracted: SnapshotId | null;
}

/** The claim that states how long the whole list is. */
const LENGTH_OF_LIST = 'ST01';

/** Recomputes every claim under every one of its definitions and ways of counting. */
export function reproduce({ claims, rows, extracted }: ReproduceInput): Reproduced[] {
  const views = viewsOf(rows, extracted);
  const printed = new Map(claims.map((claim) => [claim.id, claim.printed]));
  const doubts = contradictions((id) => printed.get(id));
  const length = printed.get(LENGTH_OF_LIST);
  const whole = typeof length === 'number' ? length : rows.length;
  const part: Part = { present: rows.length, missing: Math.max(0, whole - rows.length) };
  return claims.map((claim) => {
    const { id, section, description } = claim;
    const computed = claim.definitions.flatMap((definition) => computeAll(definition, views));
    const verdict = judge(claim, computed, doubts.get(id) ?? [], part);
    return { id, section, description, printed: claim.printed, ...verdict, computed };
  });
}

function viewsOf(listings: readonly ReportRow[], extracted: SnapshotId | null): Record<Counting, View> {
  const entries = COUNTINGS.map((counting) => {
    const view: View = { counting, rows: countedRows(listings, counting), listings, extracted };
    return [counting, view] as const;
  });
  return Object.fromEntries(entries) as Record<Counting, View>;
}

function computeAll(
  { name, countings, grows, compute }: Definition,
  views: Record<Counting, View>,
): Computed[] {
  return countings.map((counting) => ({
    definition: name,
    counting,
    grows,
    value: compute(views[counting]),
  }));
}
