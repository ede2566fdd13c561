import { type Absence, type AnnotatedField, FIELD_LABELS, TIERS } from '../model/vocabulary.ts';
import type { MemberRow } from './rows.ts';
import { WITHHELD } from './withhold.ts';

/** A column of the canonical table, with all that its readers need to know of it. */
export interface TidyColumn {
  /** Stable name: renaming one is a new major version. */
  readonly name: string;
  readonly title: string;
  /** Definition, as the data dictionary prints it. */
  readonly description: string;
  readonly type: 'string' | 'integer';
  /** The annotated field that it holds; null for a column of the membership or the organization. */
  readonly field: AnnotatedField | null;
  /** The closed set of values, where there is one; absences are not counted among them. */
  readonly labels?: readonly string[];
  readonly ordered?: boolean;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly pattern?: string;
  readonly cell: (row: MemberRow) => string;
}

/** A cell whose annotation is missing altogether was not checked. */
const NO_ANNOTATION: Absence = 'not checked';

function annotated(
  name: string,
  field: AnnotatedField,
  title: string,
  description: string,
  more: Partial<TidyColumn> = {},
): TidyColumn {
  const labels = FIELD_LABELS[field];
  return {
    name,
    title,
    description,
    type: 'string',
    field,
    ...(labels === undefined ? {} : { labels }),
    ...more,
    cell: ({ cells, withheld }) => {
      if (withheld?.has(field)) return WITHHELD;
      const cell = cells.get(field);
      return cell?.value ?? cell?.absence ?? NO_ANNOTATION;
    },
  };
}

function own(
  name: string,
  title: string,
  description: string,
  cell: (row: MemberRow) => string,
  more: Partial<TidyColumn> = {},
): TidyColumn {
  return { name, title, description, type: 'string', field: null, ...more, cell };
}

/**
 * The columns of the canonical table, in order. Definitions are those of Appendices 1 and 2 of the brief,
 * in our words.
 */
export const TIDY_COLUMNS: readonly TidyColumn[] = [
  own(
    'membership_id',
    'Membership',
    'Which listing this is: the organization, and the number of the listing among its listings.',
    (row) => row.id,
    { required: true, unique: true, pattern: '^org-[0-9a-f]{10}-[1-9][0-9]*$' },
  ),
  own(
    'organization_id',
    'Organization',
    'Stable id of the organization behind the listing. Two listings of one organization share it.',
    (row) => row.organization.id,
    { required: true, pattern: '^org-[0-9a-f]{10}$' },
  ),
  own('name_zh', 'Name (Chinese)', 'Name as written on the alliance’s page.', (row) => row.membership.name, {
    required: true,
  }),
  own(
    'tier',
    'Tier',
    'Position in the alliance: vice-chair (副理事长单位), board (理事单位) or ordinary (普通会员单位).',
    (row) => row.membership.tier,
    { required: true, labels: TIERS, ordered: true },
  ),
  own(
    'tier_order',
    'Order within the tier',
    'Position on the page within the tier, from 1.',
    (row) => String(row.membership.order),
    { type: 'integer', required: true },
  ),
  annotated(
    'name_en',
    'nameEn',
    'Name (English)',
    'Full name in English; where no source gives one, a translation.',
  ),
  annotated(
    'common_name_en',
    'commonNameEn',
    'Common name (English)',
    'Name by which the organization is publicly known, in English.',
  ),
  annotated(
    'common_name_zh',
    'commonNameZh',
    'Common name (Chinese)',
    'Name by which the organization is publicly known, in Chinese.',
  ),
  annotated(
    'type',
    'type',
    'Type',
    'Industry: companies run for profit, state-owned ones too. Academia: universities and research institutions. Government: government bodies at any level, and organizations that they established. Other/unknown: none of these.',
  ),
  annotated('website', 'website', 'Website', 'Address of the organization’s website.'),
  annotated(
    'crunchbase_url',
    'crunchbaseUrl',
    'Crunchbase',
    'Address of the organization’s record in Crunchbase.',
  ),
  annotated('city', 'city', 'City', 'City of the headquarters.'),
  annotated(
    'province',
    'province',
    'Province',
    'Province, autonomous region, municipality or special administrative region of the headquarters.',
  ),
  annotated(
    'size',
    'size',
    'Size',
    'Industry only. Small/startup: fewer than 50 employees. Medium: 51 to 249. Big: more than 250.',
    { ordered: true },
  ),
  annotated(
    'focus',
    'focus',
    'Focus',
    'Industry only. Focused on AI: all products and services are of artificial intelligence. Diversified: other lines of business too.',
  ),
  annotated(
    'industry_affiliations',
    'industryAffiliations',
    'Industry tags',
    'Industry only. Tags from business databases, separated by commas.',
  ),
  annotated(
    'category',
    'category',
    'AI product or service category',
    'Industry members focused on AI only. The category of Appendix 2 of the brief that describes the company best.',
  ),
  annotated('key_products', 'keyProducts', 'Key products', 'Industry only. Best-known products or services.'),
  annotated(
    'state_owned',
    'stateOwned',
    'State-owned',
    'Industry only. Is it overseen by a state-owned assets commission, or does the state hold shares in it?',
  ),
  annotated(
    'foreign',
    'foreign',
    'Not Chinese',
    'Industry only. Is it a subsidiary of an organization with headquarters outside China?',
  ),
  annotated(
    'public',
    'public',
    'Publicly traded',
    'Industry only. Are its shares traded on a stock exchange?',
  ),
  annotated(
    'exchange',
    'exchange',
    'Exchange',
    'Publicly traded members only. Stock exchanges, separated by semicolons.',
  ),
  annotated(
    'ticker',
    'ticker',
    'Ticker',
    'Publicly traded members only. Tickers, in the order of the exchanges. Text: leading zeros count.',
  ),
  own(
    'uscc',
    'USCC',
    'Unified Social Credit Identifier (GB 32100-2015), where known.',
    (row) => row.organization.uscc ?? '',
  ),
  own('lei', 'LEI', 'Legal Entity Identifier (ISO 17442), where known.', (row) => row.organization.lei ?? ''),
  own('wikidata', 'Wikidata', 'Wikidata item, where known.', (row) => row.organization.wikidata ?? ''),
];
