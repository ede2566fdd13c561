import type { Tier } from '../model/vocabulary.ts';
import type { Line } from './line.ts';

/** What a heading says about the list under it. */
export interface LabelReading {
  /** Null where it names a tier that is none of ours. */
  readonly tier: Tier | null;
  /** The heading without its number, count and notes: what two spellings of one heading have in common. */
  readonly core: string;
  /** How many members the heading itself announces. */
  readonly announced: number | null;
  /** It speaks of members in general, and can be the title of a page that holds several tiers. */
  readonly general: boolean;
  /** The configuration says that the list under it is not of members. */
  readonly ignored: boolean;
  /** It says 单位, 企业, members …: what stands under it are bodies, however they look. */
  readonly bodies: boolean;
}

/** A line that names a tier. */
export interface Label {
  readonly line: Line;
  readonly reading: LabelReading;
}

/**
 * Labels that say the tier of single lines, wherever these stand: the badge of a card, a cell of a row, a button that
 * shows a part of the list.
 */
export interface LineLabels {
  /** The label of each line that has one. */
  readonly labels: ReadonlyMap<Line, Label>;
  /** Lines that are such labels: they head nothing that comes after them. */
  readonly used: ReadonlySet<Line>;
}
