import type { Definition } from './definition.ts';
import type { Expectation } from './expectation.ts';

/** One number, or word for a number, that the brief prints, and how it is recomputed. */
export interface Claim {
  /** Letters for the part of the brief, and a running number. */
  readonly id: string;
  /** Where the brief prints it. */
  readonly section: string;
  /** What it states, in our words. */
  readonly description: string;
  readonly printed: number | string;
  readonly expectation: Expectation;
  /** Ways to compute it from the dataset, the plain reading first; empty where there is none. */
  readonly definitions: readonly Definition[];
}

type Line = readonly [
  id: string,
  description: string,
  printed: number | string,
  ...definitions: readonly Definition[],
];

/** Claims of one section that all are read in the same way. */
export function claims(section: string, expectation: Expectation, lines: readonly Line[]): Claim[] {
  return lines.map(([id, description, printed, ...definitions]) => ({
    id,
    section,
    description,
    printed,
    expectation,
    definitions,
  }));
}
