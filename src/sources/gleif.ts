import { z } from 'zod';
import type { Evidence } from '../model/evidence.ts';
import type { Organization } from '../model/organization.ts';
import { parseUscc } from '../model/uscc.ts';
import { ApiClient, apiSettings, type Failure, type Shaped, shaped, without } from './api.ts';
import { defineSource, type LookupResult, type Statement } from './define.ts';
import {
  goneInWords,
  isStanding,
  type LeiPage,
  type LeiRecord,
  leiFacts,
  leiPage,
  leiRecord,
  parentFacts,
} from './gleif-record.ts';
import { joinKey } from './join-key.ts';
import { factStatements, type Match, namesToMatch, type RecordOrigin } from './records.ts';

/** How the LEI register is asked. */
export const gleifSettings = z.strictObject({
  ...apiSettings,
  baseUrl: z.url().default('https://api.gleif.org/api/v1').describe('address of the API'),
});
type GleifSettings = z.infer<typeof gleifSettings>;

/** Pages of candidates that are looked through: names are filtered by the API, so more than one is rare. */
const MOST_PAGES = 3;

/** The Global LEI Index: identifiers, names, seat and parents of bodies that bought an LEI. */
export const gleif = defineSource<GleifSettings>({
  name: 'gleif',
  title: 'Global LEI Index (GLEIF)',
  fields: [
    'lei',
    'legalName',
    'formerName',
    'nameEn',
    'uscc',
    'enterpriseType',
    'address',
    'city',
    'parent',
    'parentCountry',
  ],
  publishable: true,
  terms: 'CC0 1.0; no endorsement by GLEIF is implied.',
  settings: gleifSettings,
  async open(context) {
    const api = new ApiClient({
      source: 'gleif',
      context,
      judge: () => ({ kind: 'answer' }),
      callsPerMinute: 60,
      forbidden: 'blocked',
    });
    const { baseUrl } = context.settings;
    return { lookup: (organization, known) => lookup(api, baseUrl, organization, known) };
  },
});

interface Hit {
  readonly record: LeiRecord;
  readonly path: string;
  readonly origin: RecordOrigin;
  readonly match: Match;
}

async function lookup(
  api: ApiClient,
  baseUrl: string,
  organization: Organization,
  known: readonly Evidence[],
): Promise<LookupResult> {
  const hits = await search(api, baseUrl, organization, known);
  if ('outcome' in hits) return without(hits);
  const standing = hits.filter(({ record }) => isStanding(record));
  const [hit] = standing;
  if (hit === undefined) {
    const gone = hits.map(({ record }) => goneInWords(record)).join(', ');
    const reason =
      gone === '' ? 'no LEI record bears its name or identifier' : `only records of inactive bodies: ${gone}`;
    return { outcome: 'not found', reason, statements: [] };
  }
  if (standing.length > 1) {
    const ids = standing.map(({ record }) => record.id).join(', ');
    return { outcome: 'ambiguous', reason: `several LEI records bear its name: ${ids}`, statements: [] };
  }
  const own = factStatements(leiFacts(hit.record, hit.path), hit.origin, hit.match);
  const parent = await parentOf(api, baseUrl, hit);
  const missing = 'reason' in parent ? `; its parent was not had: ${parent.reason}` : '';
  const lapsed =
    hit.record.attributes.registration?.status === 'LAPSED'
      ? '; the record lapsed, and may be out of date'
      : '';
  return {
    outcome: 'found',
    reason: `${hit.match.reason}${lapsed}${missing}`,
    statements: 'statements' in parent ? [...own, ...parent.statements] : own,
  };
}

async function search(
  api: ApiClient,
  baseUrl: string,
  organization: Organization,
  known: readonly Evidence[],
): Promise<Hit[] | Failure> {
  const uscc = organization.uscc ?? parseUscc(known.find(({ field }) => field === 'uscc')?.value ?? '');
  if (uscc) {
    const hits = await pages(api, searchUrl(baseUrl, 'entity.registeredAs', uscc), ({ attributes }) =>
      attributes.entity.registeredAs === uscc
        ? { key: 'uscc', score: 1, reason: `registered as ${uscc}` }
        : null,
    );
    if ('outcome' in hits || hits.length > 0) return hits;
  }
  for (const name of namesToMatch(organization).flatMap(bracketWidths)) {
    const hits = await pages(api, searchUrl(baseUrl, 'entity.names', name), (record) =>
      nameMatch(record, name),
    );
    if ('outcome' in hits || hits.length > 0) return hits;
  }
  return [];
}

function searchUrl(baseUrl: string, filter: string, value: string): string {
  const url = new URL(`${baseUrl}/lei-records`);
  url.searchParams.set(`filter[${filter}]`, value);
  url.searchParams.set('page[size]', '100');
  return url.href;
}

/** The index compares names as written, and writes brackets in either width. */
function bracketWidths(name: string): string[] {
  const half = name.replaceAll('（', '(').replaceAll('）', ')');
  const full = name.replaceAll('(', '（').replaceAll(')', '）');
  return [...new Set([half, full])];
}

function nameMatch({ attributes }: LeiRecord, name: string): Match | null {
  const { legalName, otherNames } = attributes.entity;
  if (joinKey(legalName.name) === joinKey(name)) {
    return { key: 'legal name', score: 1, reason: `the same legal name ${legalName.name}` };
  }
  const other = otherNames.find((one) => joinKey(one.name) === joinKey(name));
  if (other === undefined) return null;
  const key = other.type === 'PREVIOUS_LEGAL_NAME' ? 'former name' : 'alias';
  return { key, score: 0.9, reason: `${name} is another name (${other.type}) of ${legalName.name}` };
}

/** All records of a search that match, over the pages that it has. */
async function pages(
  api: ApiClient,
  first: string,
  matchOf: (record: LeiRecord) => Match | null,
): Promise<Hit[] | Failure> {
  const hits: Hit[] = [];
  let next: string | null | undefined = first;
  for (let page = 1; next && page <= MOST_PAGES; page++) {
    const found: Shaped<LeiPage> = shaped(await api.ask(next), leiPage);
    if ('outcome' in found) return found.outcome === 'not found' ? hits : found;
    for (const [index, record] of found.data.data.entries()) {
      const match = matchOf(record);
      if (match) hits.push({ record, path: `$.data[${index}]`, origin: found.origin, match });
    }
    next = found.data.links?.next;
  }
  return hits;
}

/** The ultimate parent, where the record says that it has one: for others the API answers 404. */
async function parentOf(
  api: ApiClient,
  baseUrl: string,
  { record, match }: Hit,
): Promise<{ readonly statements: Statement[] } | Failure> {
  const links = record.relationships?.['ultimate-parent']?.links ?? {};
  if (!('lei-record' in links)) return { statements: [] };
  const url = `${baseUrl}/lei-records/${encodeURIComponent(record.id)}/ultimate-parent`;
  const found = shaped(await api.ask(url), z.object({ data: leiRecord }));
  if ('outcome' in found) return found;
  return { statements: factStatements(parentFacts(found.data.data), found.origin, match) };
}
