import type { Boundary } from './boundary.ts';
import type { Headings } from './headings.ts';
import type { Label } from './label.ts';
import type { Line, Lines } from './line.ts';
import type { Structure } from './tree.ts';

/** The lines between two boundaries. */
export interface Stretch {
  /** The heading that they stand under; null for none, or for one of something else. */
  readonly label: Label | null;
  readonly kind: Boundary['kind'];
  readonly lines: readonly Line[];
}

/** What the selection needs to know of the page. */
export interface PageView {
  readonly lines: Lines;
  readonly structure: Structure;
  readonly headings: Headings;
  /** Joining forms of the alliance's own name: it stands on every page and is no member. */
  readonly isOwnName: (line: Line) => boolean;
  /** Is it one of a few words that stand at its place again and again? */
  readonly isValue: (line: Line) => boolean;
}
