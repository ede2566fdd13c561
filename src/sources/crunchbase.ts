import { z } from 'zod';
import { ApiClient, apiSettings, type Failure, shaped, without } from './api.ts';
import { bestRecord, type Candidate, type CrunchbaseKeys, crunchbaseKeys } from './crunchbase-match.ts';
import {
  CRUNCHBASE_FIELDS,
  CRUNCHBASE_SPEAKS_ON,
  CRUNCHBASE_TERMS,
  crunchbaseProperties,
  crunchbaseRecord,
} from './crunchbase-record.ts';
import { defineSource, type LookupResult } from './define.ts';

/** How the Crunchbase API is asked. */
export const crunchbaseSettings = z.strictObject({
  ...apiSettings,
  baseUrl: z.url().default('https://api.crunchbase.com/v4/data').describe('address of the API'),
  keyVariable: z
    .string()
    .default('CRUNCHBASE_API_KEY')
    .describe('environment variable that holds the key')
    .meta({ examples: ['CRUNCHBASE_API_KEY'] }),
});
type CrunchbaseSettings = z.infer<typeof crunchbaseSettings>;

/** Candidates of a search by name that are looked at. */
const MOST_CANDIDATES = 3;
const PAGE_SIZE = 50;
const MOST_PAGES = 3;

/** Crunchbase by its API: record known, same website, or exact name. */
export const crunchbase = defineSource<CrunchbaseSettings>({
  name: 'crunchbase',
  title: 'Crunchbase (API v4)',
  fields: CRUNCHBASE_SPEAKS_ON,
  publishable: false,
  publishableFields: ['crunchbaseUrl'],
  terms: CRUNCHBASE_TERMS,
  settings: crunchbaseSettings,
  async open(context) {
    const { settings, secret } = context;
    const key = secret(settings.keyVariable);
    if (!key) return { unusable: 'needs a key', reason: `the environment has no ${settings.keyVariable}` };
    const api = new ApiClient({
      source: 'crunchbase',
      context,
      judge: () => ({ kind: 'answer' }),
      callsPerMinute: 200,
      forbidden: 'needs a key',
    });
    const asking = { api, baseUrl: settings.baseUrl, secretHeaders: { 'X-cb-user-key': key } };
    return { lookup: (organization, known) => lookup(asking, crunchbaseKeys(organization, known)) };
  },
});

interface Asking {
  readonly api: ApiClient;
  readonly baseUrl: string;
  readonly secretHeaders: Readonly<Record<string, string>>;
}

async function lookup(asking: Asking, keys: CrunchbaseKeys): Promise<LookupResult> {
  const candidates = await search(asking, keys);
  return 'outcome' in candidates ? without(candidates) : bestRecord(candidates, keys);
}

async function search(asking: Asking, keys: CrunchbaseKeys): Promise<readonly Candidate[] | Failure> {
  if (keys.permalink !== '') return entity(asking, keys.permalink);
  if (keys.site !== '') {
    const found = await bySite(asking, keys.site);
    if ('outcome' in found || found.length > 0) return found;
  }
  return byName(asking, keys.names);
}

const entityAnswer = z.object({ properties: crunchbaseProperties });

/** One record; none where the API has none (404). */
async function entity(
  { api, baseUrl, secretHeaders }: Asking,
  permalink: string,
): Promise<readonly Candidate[] | Failure> {
  const url = new URL(`${baseUrl}/entities/organizations/${encodeURIComponent(permalink)}`);
  url.searchParams.set('field_ids', CRUNCHBASE_FIELDS.join(','));
  const found = shaped(await api.ask(url.href, { secretHeaders }), entityAnswer);
  if ('outcome' in found) return found.outcome === 'not found' ? [] : found;
  return [{ record: crunchbaseRecord(found.data.properties, '$.properties'), origin: found.origin }];
}

const searchAnswer = z.object({
  entities: z.array(z.object({ uuid: z.string(), properties: crunchbaseProperties })),
});

/** Records of a website, page by page: the last item of a page is where the next begins. */
async function bySite(
  { api, baseUrl, secretHeaders }: Asking,
  site: string,
): Promise<readonly Candidate[] | Failure> {
  const all: Candidate[] = [];
  let after: string | undefined;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const body = JSON.stringify({
      field_ids: CRUNCHBASE_FIELDS,
      query: [{ type: 'predicate', field_id: 'website_url', operator_id: 'domain_eq', values: [site] }],
      order: [{ field_id: 'rank_org', sort: 'asc' }],
      limit: PAGE_SIZE,
      ...(after === undefined ? {} : { after_id: after }),
    });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await api.ask(`${baseUrl}/searches/organizations`, {
      method: 'POST',
      body,
      headers,
      secretHeaders,
    });
    const found = shaped(answer, searchAnswer);
    if ('outcome' in found) return found.outcome === 'not found' ? all : found;
    const { entities } = found.data;
    for (const [index, { properties }] of entities.entries()) {
      all.push({
        record: crunchbaseRecord(properties, `$.entities[${index}].properties`),
        origin: found.origin,
      });
    }
    after = entities.at(-1)?.uuid;
    if (entities.length < PAGE_SIZE) break;
  }
  return all;
}

const autocompleteAnswer = z.object({
  entities: z.array(z.object({ identifier: z.object({ permalink: z.string() }) })),
});

async function byName(asking: Asking, names: readonly string[]): Promise<readonly Candidate[] | Failure> {
  const all: Candidate[] = [];
  for (const name of names) {
    const url = new URL(`${asking.baseUrl}/autocompletes`);
    url.searchParams.set('query', name);
    url.searchParams.set('collection_ids', 'organizations');
    url.searchParams.set('limit', '10');
    const answer = await asking.api.ask(url.href, { secretHeaders: asking.secretHeaders });
    const found = shaped(answer, autocompleteAnswer);
    if ('outcome' in found) {
      if (found.outcome === 'not found') continue;
      return found;
    }
    for (const { identifier } of found.data.entities.slice(0, MOST_CANDIDATES)) {
      const one = await entity(asking, identifier.permalink);
      if ('outcome' in one) return one;
      all.push(...one);
    }
  }
  return all;
}
