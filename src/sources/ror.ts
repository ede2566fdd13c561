import { z } from 'zod';
import { nameAnatomy } from '../model/name-anatomy.ts';
import type { NameKind } from '../model/name-lexicon.ts';
import type { Organization } from '../model/organization.ts';
import { ApiClient, apiSettings, type Failure, shaped, without } from './api.ts';
import { defineSource, type LookupResult } from './define.ts';
import { joinKey } from './join-key.ts';
import { factStatements, type Match, namesToMatch, type RecordFact, type RecordOrigin } from './records.ts';

/** How the Research Organization Registry is asked. */
export const rorSettings = z.strictObject({
  ...apiSettings,
  baseUrl: z.url().default('https://api.ror.org/v2').describe('address of the API, version 2'),
});
type RorSettings = z.infer<typeof rorSettings>;

/** Records on a page, as the API has it. */
const PAGE_SIZE = 20;
/** Pages that are looked through: what fits best comes first. */
const MOST_PAGES = 3;

/** Kinds of bodies that do research; companies are hardly listed, and not asked for. */
const RESEARCH: ReadonlySet<NameKind> = new Set([
  'university',
  'school',
  'hospital',
  'institute',
  'association',
  'foundation',
  'government',
]);

/** The Research Organization Registry (https://ror.readme.io/v2). */
export const ror = defineSource<RorSettings>({
  name: 'ror',
  title: 'Research Organization Registry (ROR)',
  fields: ['nameEn', 'website', 'city', 'parent'],
  publishable: true,
  terms: 'CC0 1.0.',
  settings: rorSettings,
  async open(context) {
    const api = new ApiClient({
      source: 'ror',
      context,
      judge: () => ({ kind: 'answer' }),
      callsPerMinute: 200,
      forbidden: 'blocked',
      againParameter: '_',
    });
    return { lookup: (organization) => lookup(api, context.settings.baseUrl, organization) };
  },
});

const rorRecord = z.object({
  id: z.string(),
  status: z.string(),
  names: z.array(z.object({ value: z.string(), lang: z.string().nullish(), types: z.array(z.string()) })),
  links: z.array(z.object({ type: z.string(), value: z.string() })).nullish(),
  locations: z
    .array(z.object({ geonames_details: z.object({ name: z.string().nullish() }).nullish() }))
    .nullish(),
  relationships: z.array(z.object({ type: z.string(), label: z.string() })).nullish(),
});
type RorRecord = z.infer<typeof rorRecord>;
const rorAnswer = z.object({ number_of_results: z.number(), items: z.array(rorRecord) });

async function lookup(api: ApiClient, baseUrl: string, organization: Organization): Promise<LookupResult> {
  const [name = organization.name] = namesToMatch(organization);
  if (!RESEARCH.has(nameAnatomy(name).kind)) {
    return {
      outcome: 'not checked',
      reason: 'the registry lists research bodies; its name is that of none',
      statements: [],
    };
  }
  const hits = await search(api, baseUrl, name);
  if ('outcome' in hits) return without(hits);
  const [hit] = hits;
  if (hit === undefined) return { outcome: 'not found', reason: 'no record bears its name', statements: [] };
  if (hits.length > 1) {
    const ids = hits.map(({ record }) => record.id).join(', ');
    return { outcome: 'ambiguous', reason: `several records bear its name: ${ids}`, statements: [] };
  }
  const match: Match = { key: 'legal name', score: 0.95, reason: `${hit.record.id} bears the name ${name}` };
  const statements = factStatements(recordFacts(hit.record, hit.path), hit.origin, match);
  return { outcome: 'found', reason: match.reason, statements };
}

interface Hit {
  readonly record: RorRecord;
  readonly path: string;
  readonly origin: RecordOrigin;
}

/** Active records that bear a name, page by page. */
async function search(api: ApiClient, baseUrl: string, name: string): Promise<Hit[] | Failure> {
  const hits: Hit[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const url = new URL(`${baseUrl}/organizations`);
    // Quotation marks ask for the words together.
    url.searchParams.set('query', `"${name}"`);
    if (page > 1) url.searchParams.set('page', String(page));
    const found = shaped(await api.ask(url.href), rorAnswer);
    if ('outcome' in found) return found;
    const { items, number_of_results: total } = found.data;
    for (const [index, record] of items.entries()) {
      if (record.status === 'active' && bearsName(record, name))
        hits.push({ record, path: `$.items[${index}]`, origin: found.origin });
    }
    if (page * PAGE_SIZE >= total) break;
  }
  return hits;
}

function bearsName(record: RorRecord, name: string): boolean {
  return record.names.some(({ value }) => joinKey(value) === joinKey(name));
}

function recordFacts(record: RorRecord, path: string): RecordFact[] {
  const english = record.names.find(({ lang, types }) => lang === 'en' && types.includes('label'));
  const website = record.links?.find(({ type }) => type === 'website');
  const parent = record.relationships?.find(({ type }) => type === 'parent');
  return [
    { field: 'nameEn', value: english?.value ?? '', path: `${path}.names` },
    { field: 'website', value: website?.value ?? '', path: `${path}.links` },
    {
      field: 'city',
      value: record.locations?.[0]?.geonames_details?.name ?? '',
      path: `${path}.locations[0]`,
    },
    { field: 'parent', value: parent?.label ?? '', path: `${path}.relationships` },
  ];
}
