import type { LookupOutcome } from '../../model/evidence.ts';
import type { SnapshotId } from '../../model/snapshot.ts';
import type { Absence, AnnotatedField, Tier } from '../../model/vocabulary.ts';
import type { Reproduced } from '../claims/reproduce.ts';
import type { Counting, RepeatedMember } from '../statistics/counting.ts';
import type { Statistics } from '../statistics/statistics.ts';
import type { Population } from '../statistics/tables.ts';
import type { TierCounts, TierFlow } from './changes.ts';
import type { HeadlineName } from './headlines.ts';

/** How well a field is filled, over organizations (each once), within the population that has the field. */
export interface FieldCoverage {
  readonly field: AnnotatedField;
  readonly population: Population;
  /** Organizations of the population. */
  readonly n: number;
  readonly filled: number;
  /** Cells without a value, by reason; `unknown` where the file does not say. */
  readonly absent: Readonly<Record<Absence | 'unknown', number>>;
  /** Mean confidence of the cells that have a value, 0 to 1; null where none says. */
  readonly confidence: number | null;
  /** Cells that have a value of a confidence below one half. */
  readonly doubtful: number;
}

/** A cell that waits for a person. */
export interface QueuedCell {
  readonly organization: string;
  readonly name: string;
  readonly field: AnnotatedField;
  readonly value: string | null;
  readonly confidence: number;
  readonly reason: string;
}

/** One source and how its look-ups ended. */
export interface SourceUse {
  readonly source: string;
  readonly outcomes: Readonly<Partial<Record<LookupOutcome, number>>>;
}

/** A data-quality finding, as `check` gives it. */
export interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** A number now and in the snapshot before. */
export interface Headline {
  readonly name: HeadlineName;
  readonly now: number;
  readonly before: number | null;
}

/** A long list's beginning, and how long it is. */
export interface Head<T> {
  readonly total: number;
  readonly first: readonly T[];
}

/** One line of the table of members. */
export interface MemberLine {
  readonly name: string;
  readonly commonName: string | null;
  readonly tier: Tier;
  readonly order: number;
  readonly values: Readonly<Partial<Record<AnnotatedField, string>>>;
}

/** One of the brief's numbers, recomputed, without the values under each definition. */
export type ReproducedLine = Omit<Reproduced, 'computed'>;

/** Everything that the report says, as values: the content of `summary.json`. */
export interface Summary {
  /** Raised when a field changes its meaning or goes. */
  readonly formatVersion: 1;
  readonly snapshot: SnapshotId;
  readonly previousSnapshot: SnapshotId | null;
  readonly headlines: readonly Headline[];
  /** Listings by tier at this and earlier snapshots, oldest first. */
  readonly history: readonly TierCounts[];
  /** Organizations between tiers since the previous snapshot; empty without one. */
  readonly flows: readonly TierFlow[];
  readonly statistics: Readonly<Record<Counting, Statistics>>;
  readonly repeated: readonly RepeatedMember[];
  readonly coverage: readonly FieldCoverage[];
  readonly queue: Head<QueuedCell>;
  readonly sources: readonly SourceUse[];
  readonly findings: Head<Finding>;
  readonly members: readonly MemberLine[];
  /** The brief's numbers, recomputed; null for any snapshot but the one that the brief is about. */
  readonly reproduction: readonly ReproducedLine[] | null;
}
