import { z } from 'zod';
import { bestRecord, type Candidate, type CrunchbaseKeys, crunchbaseKeys } from './crunchbase-match.ts';
import {
  CRUNCHBASE_SPEAKS_ON,
  CRUNCHBASE_TERMS,
  type CrunchbaseRecord,
  crunchbaseUrl,
  nameFacts,
  permalinkOf,
} from './crunchbase-record.ts';
import { defineSource, type OpenSource, type RegistryFile } from './define.ts';
import { joinKey } from './join-key.ts';
import { staffRange } from './staff.ts';
import { csvRows, requireTable, type TableRow } from './tables.ts';
import { listingOf, siteOf, websiteUrl } from './values.ts';

/** Where exports of Crunchbase lie below the registry folders. */
export const crunchbaseExportSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
  files: z
    .string()
    .default('crunchbase/*.csv')
    .describe('organizations.csv of the bulk export, or an export of the website')
    .meta({ examples: ['crunchbase/*.csv'] }),
});

/** Crunchbase by its bulk CSV or by an export that a person made on the website. */
export const crunchbaseExport = defineSource({
  name: 'crunchbase-export',
  title: 'Crunchbase (CSV export)',
  fields: CRUNCHBASE_SPEAKS_ON,
  publishable: false,
  publishableFields: ['crunchbaseUrl'],
  terms: CRUNCHBASE_TERMS,
  settings: crunchbaseExportSettings,
  async open({ settings, files }) {
    const found = await files(settings.files);
    if (found.length === 0) return { unusable: 'not checked', reason: `no file matches ${settings.files}` };
    return openCrunchbaseExport(found);
  },
});

/** The look-up over exports. */
export function openCrunchbaseExport(files: readonly RegistryFile[]): OpenSource {
  const index = indexRows(files.flatMap(exportRows));
  return {
    async lookup(organization, known) {
      const keys = crunchbaseKeys(organization, known);
      return bestRecord(rowsOf(index, keys), keys);
    },
  };
}

/** Rows by permalink, website and each name, all in one index: the keys cannot be taken for one another. */
function indexRows(rows: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const row of rows) {
    const { permalink, site, name, otherNames } = row.record;
    const names = [name, ...otherNames].map((one) => `name ${joinKey(one)}`);
    for (const key of new Set([`permalink ${permalink}`, `site ${site}`, ...names])) {
      const known = index.get(key);
      if (known) known.push(row);
      else index.set(key, [row]);
    }
  }
  return index;
}

function rowsOf(index: ReadonlyMap<string, readonly Candidate[]>, keys: CrunchbaseKeys): Candidate[] {
  const wanted = [
    ...(keys.permalink === '' ? [] : [`permalink ${keys.permalink}`]),
    ...(keys.site === '' ? [] : [`site ${keys.site}`]),
    ...keys.names.map((name) => `name ${joinKey(name)}`),
  ];
  return [...new Set(wanted.flatMap((key) => index.get(key) ?? []))];
}

/** Headers of the bulk export and, behind the bar, of an export of the website. */
const COLUMNS = {
  name: 'name|Organization Name',
  url: 'cb_url|Organization Name URL',
  short: 'short_description|Description',
  full: 'Full Description',
  website: 'homepage_url|Website',
  tags: 'category_list|Industries',
  staff: 'employee_count|Number of Employees',
  symbol: 'Stock Symbol',
  exchange: 'Stock Exchange',
} as const;

function exportRows(file: RegistryFile): Candidate[] {
  const table = requireTable(csvRows(file.bytes, file.path), [COLUMNS.name, COLUMNS.url], file.path);
  const { url, at, digest } = file;
  return table.map((row) => ({ record: recordOf(row), origin: { url, at, digest } }));
}

function recordOf(row: TableRow): CrunchbaseRecord {
  const at = (column: string) => `row ${row.number}, column ${column.split('|')[0]}`;
  const name = row.cell(COLUMNS.name);
  const permalink = permalinkOf(row.cell(COLUMNS.url)) || row.cell('permalink');
  const website = row.cell(COLUMNS.website) || row.cell('domain');
  const [city = '', region = '', country = ''] = placeOf(row);
  const fact = (field: (typeof CRUNCHBASE_SPEAKS_ON)[number], column: string, value: string) => ({
    field,
    value,
    path: at(column),
  });
  return {
    permalink,
    name,
    otherNames: ['legal_name', 'alias1', 'alias2', 'alias3'].map(row.cell).filter((other) => other !== ''),
    site: siteOf(website),
    isChinese: country === '' ? null : /^(?:CHN|China)$/u.test(country),
    facts: [
      ...nameFacts(name, at(COLUMNS.name)),
      fact('crunchbaseUrl', COLUMNS.url, crunchbaseUrl(permalink)),
      fact('description', COLUMNS.short, row.cell(COLUMNS.short)),
      fact('description', COLUMNS.full, row.cell(COLUMNS.full)),
      fact('website', COLUMNS.website, websiteUrl(website)),
      fact('industryTags', COLUMNS.tags, row.cell(COLUMNS.tags).split(',').join(', ').replace(/\s+/gu, ' ')),
      fact('staffRange', COLUMNS.staff, staffRange(row.cell(COLUMNS.staff))),
      fact('city', 'city', city),
      fact('province', 'region', region),
      fact('listing', COLUMNS.symbol, listingOf(row.cell(COLUMNS.exchange), row.cell(COLUMNS.symbol))),
    ],
  };
}

/** City, region, country: three columns of the bulk export, one of the website's (`Hefei, Anhui, China`). */
function placeOf(row: TableRow): string[] {
  const written = row.cell('Headquarters Location');
  if (written !== '') return written.split(',').map((part) => part.trim());
  return [row.cell('city'), row.cell('region'), row.cell('country_code')];
}
