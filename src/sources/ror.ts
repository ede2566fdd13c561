import { z } from 'zod';
import { nameAnatomy } from '../model/name-anatomy.ts';
import type { NameKind } from '../model/name-lexicon.ts';
import type { Organization } from '../model/organization.ts';
import { ApiClient, apiSettings, type Failure, shaped, type Verdict, without } from './api.ts';
import { defineSource, type LookupResult } from './define.ts';
import { factStatements, type Match, namesToMatch, type RecordOrigin } from './records.ts';
import { type RorRecord, rorAnswer, rorFacts, rorMatch } from './ror-record.ts';

/** How the Research Organization Registry is asked. */
export const rorSettings = z.strictObject({
  ...apiSettings,
  baseUrl: z.url().default('https://api.ror.org/v2').describe('address of the API, version 2'),
  clientId: z
    .string()
    .default('')
    .describe('client ID that the registry gives out for free; without one it is asked more slowly'),
});
type RorSettings = z.infer<typeof rorSettings>;

/** 2,000 calls in five minutes with a client ID, 50 without (https://ror.readme.io/docs/client-id). */
const CALLS_PER_MINUTE = { identified: 400, unknown: 10 } as const;

/** Records on a page (https://ror.readme.io/docs/api-paging). */
const PAGE_SIZE = 20;
/** Pages that are looked through: a name in full is seldom a part of sixty others. */
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

/**
 * The Research Organization Registry, by the `query` parameter of its API 2, which is the one for exact names; the
 * `affiliation` parameter guesses at names within longer texts (https://ror.readme.io/docs/rest-api).
 */
export const ror = defineSource<RorSettings>({
  name: 'ror',
  title: 'Research Organization Registry (ROR)',
  fields: ['nameEn', 'website', 'city', 'province', 'parent', 'wikidata'],
  publishable: true,
  terms: 'CC0 1.0; places are those of GeoNames (CC BY 3.0).',
  settings: rorSettings,
  async open(context) {
    const { baseUrl, clientId } = context.settings;
    const api = new ApiClient({
      source: 'ror',
      context,
      judge,
      callsPerMinute: clientId === '' ? CALLS_PER_MINUTE.unknown : CALLS_PER_MINUTE.identified,
      forbidden: 'blocked',
    });
    const headers: Record<string, string> = clientId === '' ? {} : { 'Client-Id': clientId };
    return { lookup: (organization) => lookup({ api, baseUrl, headers }, organization) };
  },
});

const errorAnswer = z.object({ errors: z.array(z.string()).min(1) });

function judge(json: unknown): Verdict {
  const parsed = errorAnswer.safeParse(json);
  if (!parsed.success) return { kind: 'answer' };
  const reason = `ROR answered ${parsed.data.errors.join('; ')}`;
  return { kind: 'failed', outcome: 'unavailable', reason };
}

interface Asking {
  readonly api: ApiClient;
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function lookup(asking: Asking, organization: Organization): Promise<LookupResult> {
  const names = namesToMatch(organization);
  if (!names.some((name) => RESEARCH.has(nameAnatomy(name).kind))) {
    return {
      outcome: 'not checked',
      reason: 'the registry lists research bodies; its name is that of none',
      statements: [],
    };
  }
  for (const name of names) {
    const hits = await search(asking, name);
    if ('outcome' in hits) return without(hits);
    const result = resultOf(hits);
    if (result !== null) return result;
  }
  return { outcome: 'not found', reason: 'no record bears its name', statements: [] };
}

interface Hit {
  readonly record: RorRecord;
  readonly path: string;
  readonly origin: RecordOrigin;
  readonly match: Match;
}

/** The record that fits best; two that fit equally well are ambiguous; null where there is none. */
function resultOf(hits: readonly Hit[]): LookupResult | null {
  const best = Math.max(0, ...hits.map(({ match }) => match.score));
  const chosen = hits.filter(({ match }) => match.score === best);
  const [hit] = chosen;
  if (hit === undefined) return null;
  if (chosen.length > 1) {
    const ids = chosen.map(({ record }) => record.id).join(', ');
    return { outcome: 'ambiguous', reason: `several records bear its name: ${ids}`, statements: [] };
  }
  const statements = factStatements(rorFacts(hit.record, hit.path), hit.origin, hit.match);
  return { outcome: 'found', reason: hit.match.reason, statements };
}

/** Active records that bear a name, page by page. */
async function search({ api, baseUrl, headers }: Asking, name: string): Promise<Hit[] | Failure> {
  const hits: Hit[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const url = new URL(`${baseUrl}/organizations`);
    url.searchParams.set('query', phrase(name));
    if (page > 1) url.searchParams.set('page', String(page));
    const found = shaped(await api.ask(url.href, { headers }), rorAnswer);
    if ('outcome' in found) return found;
    const { items, number_of_results: total } = found.data;
    for (const [index, record] of items.entries()) {
      const match = record.status === 'active' ? rorMatch(record, name) : null;
      if (match) hits.push({ record, path: `$.items[${index}]`, origin: found.origin, match });
    }
    if (items.length === 0 || page * PAGE_SIZE >= total) break;
  }
  return hits;
}

/** Quotation marks ask for the words together; signs of the query language are escaped (https://ror.readme.io/docs/api-query). */
function phrase(name: string): string {
  return `"${name.replace(/[+\-=&|><!(){}[\]^"~*?:\\/]/gu, '\\$&')}"`;
}
