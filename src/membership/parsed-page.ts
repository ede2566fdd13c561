import type { Tier } from '../model/vocabulary.ts';

/** One listing, as found. */
export interface ParsedMember {
  /** Position within the tier, from 1. */
  readonly order: number;
  /** Name as written, white space around it removed. */
  readonly name: string;
  /** Where it stood: a CSS selector of its element, or a path into the JSON of a script. */
  readonly selector: string;
  /** The member's own website, where the name is a link to another site. */
  readonly href?: string;
  /** Address of the page that it stood on, where a list runs over several. */
  readonly page?: string;
}

/** The members under one heading. */
export interface ParsedTier {
  /** Null where the heading names none of our tiers. */
  readonly tier: Tier | null;
  /** The heading as written; empty where the list stands under none. */
  readonly label: string;
  readonly members: ParsedMember[];
}

/** Why something on the page was taken, or was not. */
export interface BlockReason {
  readonly reason: string;
  /** Selector of the first line. */
  readonly selector: string;
  readonly lines: number;
  /** The first few lines, cut. */
  readonly sample: readonly string[];
}

/** What the parser sees in one page. */
export interface ParsedPage {
  readonly url: string;
  readonly title: string;
  readonly encoding: string;
  readonly tiers: readonly ParsedTier[];
  readonly total: number;
  readonly warnings: readonly string[];
  /** How many lines of text the page has, and how many between the members nothing explains. */
  readonly lines: { readonly total: number; readonly unexplained: number };
  readonly kept: readonly BlockReason[];
  readonly leftOut: readonly BlockReason[];
}
