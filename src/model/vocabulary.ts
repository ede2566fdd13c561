/**
 * The closed vocabularies of the dataset: tiers, annotated fields and the labels that a field may hold.
 *
 * Labels are spelled as in the published dataset; their definitions are those of Appendices 1 and 2 of
 * the brief (Luong and Arnold, "China's Artificial Intelligence Industry Alliance", CSET, May 2021,
 * doi:10.51593/20200094).
 */

/** Positions in the alliance, highest first. */
export const TIERS = ['vice-chair', 'board', 'ordinary'] as const;
export type Tier = (typeof TIERS)[number];

/** How a tier is written: on the alliance's page, and in the published dataset. */
export const TIER_LABELS: Record<Tier, { zh: string; published: string }> = {
  'vice-chair': { zh: '副理事长单位', published: 'vice chairs of the board' },
  board: { zh: '理事单位', published: 'board members' },
  ordinary: { zh: '普通会员单位', published: 'ordinary members' },
};

export const TYPES = ['Industry', 'Academia', 'Government', 'Other/unknown'] as const;
export type OrganizationType = (typeof TYPES)[number];

/** Appendix 1: fewer than 50, 51 to 249, more than 250 employees. Ordered from small to big. */
export const SIZES = ['Small/startup', 'Medium', 'Big'] as const;
export type Size = (typeof SIZES)[number];

export const FOCUSES = ['Focused on AI', 'Diversified'] as const;
export type Focus = (typeof FOCUSES)[number];

/** Appendix 2, in its order. */
export const CATEGORIES = [
  'AI Chips',
  'Business Solutions',
  'AIoT',
  'Autonomous Vehicles',
  'Data Storage and Processing',
  'Facial Recognition',
  'Industrial Robots',
  'General Purpose',
  'Other Visual Recognition',
  'Service Robots',
  'Voice Recognition and Natural Language Processing',
  'Other',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const STATE_OWNED = ['Yes', 'No', 'Partially'] as const;
export const FOREIGN = ['Yes', 'No', 'JV (Chinese and Foreign)'] as const;
export const PUBLIC = ['Yes', 'No'] as const;

/** The fields that a rule or a person gives a value to, in the order of the published columns. */
export const ANNOTATED_FIELDS = [
  'nameEn',
  'commonNameEn',
  'commonNameZh',
  'type',
  'website',
  'crunchbaseUrl',
  'city',
  'province',
  'size',
  'focus',
  'industryAffiliations',
  'category',
  'keyProducts',
  'stateOwned',
  'foreign',
  'public',
  'exchange',
  'ticker',
] as const;
export type AnnotatedField = (typeof ANNOTATED_FIELDS)[number];

/** The closed label sets; a field that is not listed here holds free text. */
export const FIELD_LABELS: Partial<Record<AnnotatedField, readonly string[]>> = {
  type: TYPES,
  size: SIZES,
  focus: FOCUSES,
  category: CATEGORIES,
  stateOwned: STATE_OWNED,
  foreign: FOREIGN,
  public: PUBLIC,
};

/** Appendix 1: fields that are given for industry members only. */
export const INDUSTRY_FIELDS = [
  'size',
  'focus',
  'industryAffiliations',
  'category',
  'keyProducts',
  'stateOwned',
  'foreign',
  'public',
  'exchange',
  'ticker',
] as const satisfies readonly AnnotatedField[];

/**
 * Why a cell has no value. A cell is never silently empty:
 * - `not found`: looked for in the sources that were used, and not there;
 * - `not applicable`: the field does not exist for this organization (a ticker of a university);
 * - `not checked`: no source that could tell was used.
 */
export const ABSENCES = ['not found', 'not applicable', 'not checked'] as const;
export type Absence = (typeof ABSENCES)[number];
