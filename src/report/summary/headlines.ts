/** The numbers at the top of a summary. */
export const HEADLINES = [
  'listings',
  'organizations',
  'industry',
  'stateOwned',
  'aiFocused',
  'public',
  'cities',
] as const;
/** One of them. */
export type HeadlineName = (typeof HEADLINES)[number];
