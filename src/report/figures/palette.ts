/** How an area is filled, and in what colour a label on it is written. */
export interface Ink {
  /** A colour, or a reference to the hatching of the figure. */
  readonly fill: string;
  /** Colour of a label on it; at least 4.5 to 1 against the fill. */
  readonly label: string;
  /** Is it hatched? Then a label on it needs a ground of its own. */
  readonly hatched?: boolean;
}

export const INK_COLOUR = '#1c2430';
export const QUIET_COLOUR = '#56606e';
export const LINE_COLOUR = '#c9cfd8';
export const PAPER_COLOUR = '#ffffff';

/**
 * Fills that differ in lightness as well as in hue, so that neighbours can be told apart in grey and by
 * readers who do not see all colours. Every area has an outline, so pale ones hold against the paper.
 */
export const FILLS = {
  pale: { fill: '#dce8f3', label: INK_COLOUR },
  light: { fill: '#a4c6e4', label: INK_COLOUR },
  deep: { fill: '#4a6f9e', label: PAPER_COLOUR },
  sand: { fill: '#f3dc9c', label: INK_COLOUR },
  grey: { fill: '#d5d8dd', label: INK_COLOUR },
  blank: { fill: PAPER_COLOUR, label: INK_COLOUR },
} as const satisfies Record<string, Ink>;

/** Stripes over the light fill, under an id that is unique on the page. */
export function hatching(figureId: string): Ink {
  return { fill: `url(#${figureId}-hatch)`, label: INK_COLOUR, hatched: true };
}
