import { type AnnotatedField, TIER_LABELS, TIERS, type Tier } from '../model/vocabulary.ts';
import type { MemberRow } from './rows.ts';

/**
 * The columns of the dataset as it was published with the brief: two header rows (groups, then names),
 * one row a listing. The order, the spelling and the two columns without a use are those of that file.
 */
export interface PublishedColumn {
  readonly key: PublishedKey;
  readonly header: string;
  /** Text in the first header row. */
  readonly group: string;
}

/** Columns that do not hold an annotated field. */
type OwnKey = 'nameZh' | 'tierZh' | 'tierEn' | 'order' | 'location' | 'notes' | 'untitled' | 'extracted';
export type PublishedKey = OwnKey | AnnotatedField;

/** One row of the published layout, by column. */
export type PublishedCells = Readonly<Record<PublishedKey, string>>;

const HEADERS: readonly (readonly [PublishedKey, string])[] = [
  ['nameZh', 'Name (ZH)'],
  ['nameEn', 'Name (EN MT)'],
  ['commonNameEn', 'Common name (EN)'],
  ['commonNameZh', 'Common name (ZH)'],
  ['tierZh', 'Tier (ZH)'],
  ['tierEn', 'Tier (EN)'],
  ['order', 'Original order within tier'],
  ['type', 'Type'],
  ['website', 'Website'],
  ['crunchbaseUrl', 'Crunchbase URL'],
  ['location', 'Location (City, Province)'],
  ['city', 'Location (City-level)'],
  ['province', 'Location (Provincial Level)'],
  ['size', 'Estimated Size'],
  ['focus', 'Estimated Focus'],
  ['industryAffiliations', 'Industry Affiliations'],
  ['category', 'AI Product/Service Category'],
  ['keyProducts', 'Key products'],
  ['stateOwned', 'State-owned?'],
  ['foreign', 'Not Chinese'],
  ['public', 'Public company'],
  ['exchange', 'Exchange'],
  ['ticker', 'Ticker'],
  ['notes', 'Notes'],
  ['untitled', ''],
  ['extracted', 'Extracted'],
];

const GROUPS: Partial<Record<PublishedKey, string>> = {
  nameZh: 'For all members',
  size: 'For industry members only',
};

export const PUBLISHED_COLUMNS: readonly PublishedColumn[] = HEADERS.map(([key, header]) => ({
  key,
  header,
  group: GROUPS[key] ?? '',
}));

/** How the published layout writes a cell without a value. It has no way to tell why there is none. */
export const PUBLISHED_ABSENCE = 'n/a';

/** Columns whose cells stay empty where there is nothing to say. */
const EMPTY_WHEN_ABSENT: ReadonlySet<PublishedKey> = new Set(['exchange', 'ticker']);

/** The cells of one row, as the published layout writes them. */
export function publishedCells(row: MemberRow): PublishedCells {
  const { membership, cells, withheld } = row;
  const known = (field: AnnotatedField): string | null =>
    withheld?.has(field) ? null : (cells.get(field)?.value ?? null);
  const value = (field: AnnotatedField): string =>
    known(field) ?? (EMPTY_WHEN_ABSENT.has(field) ? '' : PUBLISHED_ABSENCE);
  return {
    nameZh: membership.name,
    nameEn: value('nameEn'),
    commonNameEn: value('commonNameEn'),
    commonNameZh: value('commonNameZh'),
    tierZh: TIER_LABELS[membership.tier].zh,
    tierEn: TIER_LABELS[membership.tier].published,
    order: String(membership.order),
    type: value('type'),
    website: value('website'),
    crunchbaseUrl: value('crunchbaseUrl'),
    location: location(known('city'), known('province')),
    city: value('city'),
    province: value('province'),
    size: value('size'),
    focus: value('focus'),
    industryAffiliations: value('industryAffiliations'),
    category: value('category'),
    keyProducts: value('keyProducts'),
    stateOwned: value('stateOwned'),
    foreign: value('foreign'),
    public: value('public'),
    exchange: value('exchange'),
    ticker: value('ticker'),
    notes: '',
    untitled: '',
    extracted: '',
  };
}

/** `City, Province`; one name alone where the city is its own province. */
function location(city: string | null, province: string | null): string {
  const parts = [...new Set([city, province])].filter((part) => part !== null);
  return parts.length === 0 ? PUBLISHED_ABSENCE : parts.join(', ');
}

/** The tier that a row of the published layout names, in Chinese or else in English; null where it is none of ours. */
export function publishedTier({ tierZh, tierEn }: Pick<PublishedCells, 'tierZh' | 'tierEn'>): Tier | null {
  const zh = TIERS.find((tier) => TIER_LABELS[tier].zh === tierZh.trim());
  return zh ?? TIERS.find((tier) => TIER_LABELS[tier].published === tierEn.trim().toLowerCase()) ?? null;
}
