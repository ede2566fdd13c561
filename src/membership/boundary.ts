import type { Label } from './label.ts';

/** A place where what the lines stand under changes. */
export interface Boundary {
  /** Index of the first line that it holds for. */
  readonly at: number;
  /** Null where a list ends and nothing that we look for begins. */
  readonly label: Label | null;
  /** What shows it: a heading, a tab, the end of a panel, a heading or a tab of something else. */
  readonly kind: 'start' | 'heading' | 'tab' | 'end of tab' | 'other heading' | 'other tab';
}
