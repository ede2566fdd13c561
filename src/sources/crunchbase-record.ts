import { z } from 'zod';
import type { EvidenceField } from '../model/evidence.ts';
import type { RecordFact } from './records.ts';
import { staffRange } from './staff.ts';
import { listingOf, siteOf, websiteUrl } from './values.ts';

/** Fields that Crunchbase speaks on, by API and by export. */
export const CRUNCHBASE_SPEAKS_ON: readonly EvidenceField[] = [
  'crunchbaseUrl',
  'commonNameEn',
  'commonNameZh',
  'description',
  'website',
  'industryTags',
  'staffRange',
  'city',
  'province',
  'listing',
];
export const CRUNCHBASE_TERMS = 'Licence of Crunchbase: content is not republished; links to records are.';

const named = z.object({ value: z.string() });
const symbol = z.union([z.string(), named.transform(({ value }) => value)]);

/** An organization of the Crunchbase API v4, as far as it is read (https://data.crunchbase.com/docs/using-the-api). */
export const crunchbaseProperties = z.object({
  identifier: z.object({ permalink: z.string().nullish(), value: z.string().nullish() }).nullish(),
  permalink: z.string().nullish(),
  name: z.string().nullish(),
  legal_name: z.string().nullish(),
  aliases: z.array(z.string()).nullish(),
  short_description: z.string().nullish(),
  description: z.string().nullish(),
  website: named.nullish(),
  website_url: z.string().nullish(),
  categories: z.array(named).nullish(),
  num_employees_enum: z.string().nullish(),
  location_identifiers: z.array(named.extend({ location_type: z.string().nullish() })).nullish(),
  ipo_status: z.string().nullish(),
  stock_symbol: symbol.nullish(),
  stock_exchange_symbol: z.string().nullish(),
});
export type CrunchbaseProperties = z.infer<typeof crunchbaseProperties>;

/** The fields that are asked for. */
export const CRUNCHBASE_FIELDS = Object.keys(crunchbaseProperties.shape);

/** What the API and the CSV exports say alike, before it becomes facts. */
export interface CrunchbaseRecord {
  readonly permalink: string;
  readonly name: string;
  /** Legal name and aliases, of which one is often the legal name in Chinese. */
  readonly otherNames: readonly string[];
  readonly site: string;
  /** Is its seat in mainland China? Null where it does not say. */
  readonly isChinese: boolean | null;
  readonly facts: readonly RecordFact[];
}

/** @param path JSON path of the properties in their answer. */
export function crunchbaseRecord(properties: CrunchbaseProperties, path: string): CrunchbaseRecord {
  const permalink = properties.permalink ?? properties.identifier?.permalink ?? '';
  const name = properties.name ?? properties.identifier?.value ?? '';
  const website = properties.website?.value ?? properties.website_url ?? '';
  const place = (type: string) =>
    properties.location_identifiers?.find(({ location_type }) => location_type === type)?.value ?? '';
  const country = place('country');
  const isListed = properties.ipo_status === 'public';
  const listing = isListed
    ? listingOf(properties.stock_exchange_symbol ?? '', properties.stock_symbol ?? '')
    : '';
  return {
    permalink,
    name,
    otherNames: [properties.legal_name ?? '', ...(properties.aliases ?? [])].filter((one) => one !== ''),
    site: siteOf(website),
    isChinese: country === '' ? null : country === 'China',
    facts: [
      ...nameFacts(name, `${path}.name`),
      { field: 'crunchbaseUrl', value: crunchbaseUrl(permalink), path: `${path}.permalink` },
      { field: 'description', value: properties.short_description ?? '', path: `${path}.short_description` },
      { field: 'description', value: properties.description ?? '', path: `${path}.description` },
      { field: 'website', value: websiteUrl(website), path: `${path}.website` },
      {
        field: 'industryTags',
        value: (properties.categories ?? []).map(({ value }) => value).join(', '),
        path: `${path}.categories`,
      },
      {
        field: 'staffRange',
        value: staffRange(properties.num_employees_enum ?? ''),
        path: `${path}.num_employees_enum`,
      },
      { field: 'city', value: place('city'), path: `${path}.location_identifiers` },
      { field: 'province', value: place('region'), path: `${path}.location_identifiers` },
      { field: 'listing', value: listing, path: `${path}.stock_symbol` },
    ],
  };
}

/** Address of a record, without the tracking parameters that exports add. */
export function crunchbaseUrl(permalink: string): string {
  return permalink === '' ? '' : `https://www.crunchbase.com/organization/${permalink}`;
}

/** The permalink in an address of a record; empty where it is none. */
export function permalinkOf(url: string): string {
  return /crunchbase\.com\/organization\/([^/?#\s]+)/iu.exec(url)?.[1] ?? '';
}

export function nameFacts(name: string, path: string): RecordFact[] {
  return [{ field: /\p{Script=Han}/u.test(name) ? 'commonNameZh' : 'commonNameEn', value: name, path }];
}
