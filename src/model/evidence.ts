import { z } from 'zod';

/**
 * What a statement can be about. One statement holds one value; an organization with three products
 * stated apart has three statements.
 */
export const EVIDENCE_FIELDS = {
  legalName: 'legal name, Chinese',
  formerName: 'an earlier legal name',
  nameEn: 'full name in English',
  commonNameZh: 'name by which it is publicly known, Chinese',
  commonNameEn: 'name by which it is publicly known, English',
  description: 'what it does, in prose of any length, Chinese or English',
  products: 'a product or a list of products as the source writes it',
  industryTags: 'industry tags as the source writes them, comma-separated',
  website: 'URL of its website',
  crunchbaseUrl: 'URL of its Crunchbase record, without query or fragment',
  staff: 'number of employees, digits',
  staffRange: 'number of employees as a range, such as 51-100 or 10001+',
  listing: 'a stock listing as EXCHANGE:TICKER, such as SZSE:000001',
  stateGroup: 'name of the state-owned group that it is, or is a member of',
  enterpriseType: 'registered type of enterprise (企业类型), as the registry writes it',
  controller: 'actual controller',
  shareholder: 'a shareholder, with its share in percent where known',
  parent: 'parent organization or group',
  parentCountry: 'country of the parent’s headquarters, ISO 3166-1 alpha-2',
  higherEducation: 'name in the list of higher-education institutions that it is, or belongs to',
  address: 'postal address of its office',
  city: 'city of its headquarters, as the source writes it',
  province: 'province-level division of its headquarters, as the source writes it',
  icpNumber: 'ICP filing number in the footer of its website',
  securityFiling: 'public-security filing number (公网安备) in the footer of its website',
  uscc: 'Unified Social Credit Identifier',
  lei: 'Legal Entity Identifier',
  wikidata: 'Wikidata item id',
} as const;
export type EvidenceField = keyof typeof EVIDENCE_FIELDS;
export const evidenceField = z.enum(Object.keys(EVIDENCE_FIELDS) as [EvidenceField, ...EvidenceField[]]);

/** One statement about an organization, and what it stands on. */
export const evidence = z.strictObject({
  /** `ev-` and 16 hexadecimal digits: a hash of the statement without its time, so that it is the same in every run. */
  id: z.string().regex(/^ev-[0-9a-f]{16}$/),
  organization: z.string(),
  field: evidenceField,
  value: z.string().min(1),
  /** Does the statement speak of the organization itself, or of the group that it belongs to? */
  about: z.enum(['self', 'group']),
  /** Name of the source, as in the configuration. */
  source: z.string(),
  /** Address of the page or file that it was read from. */
  url: z.string(),
  /** When that page was fetched, or that file was dated: ISO 8601. */
  at: z.string(),
  /** Digest of the bytes that were read. */
  digest: z.string(),
  /** The words that it stands on. */
  quote: z.string().optional(),
  /** Where they stand: a JSON path, `row 17, column 公司全称`, a selector. */
  path: z.string().optional(),
  /** How the source's record was found to be this organization's. */
  match: z.strictObject({
    key: z.enum(['uscc', 'domain', 'legal name', 'former name', 'alias', 'name part', 'given']),
    score: z.number().min(0).max(1),
    reason: z.string(),
  }),
  /** May the value be republished? What may not is used for annotation and left out of releases. */
  publishable: z.boolean(),
});
export type Evidence = z.infer<typeof evidence>;

/** How one look-up of one organization in one source ended. */
export const LOOKUP_OUTCOMES = [
  'found',
  'not found',
  'ambiguous',
  'blocked',
  'rate limited',
  'needs a key',
  'needs a person',
  'unavailable',
  'not checked',
] as const;
export type LookupOutcome = (typeof LOOKUP_OUTCOMES)[number];

/** The record of one look-up: kept for every organization and source, also where nothing was found. */
export const lookup = z.strictObject({
  organization: z.string(),
  source: z.string(),
  outcome: z.enum(LOOKUP_OUTCOMES),
  /** One sentence: what was matched, or why not. */
  reason: z.string(),
});
export type Lookup = z.infer<typeof lookup>;
