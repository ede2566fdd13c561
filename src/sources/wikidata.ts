import { z } from 'zod';
import type { Evidence } from '../model/evidence.ts';
import type { Organization } from '../model/organization.ts';
import { ApiClient, apiSettings, type Failure, type Shaped, shaped, without } from './api.ts';
import { defineSource, type LookupResult } from './define.ts';
import { joinKey } from './join-key.ts';
import { factStatements, type Match, namesToMatch, type RecordOrigin } from './records.ts';
import {
  bestStatements,
  chineseNames,
  P,
  statementValue,
  type WikidataItem,
  wikidataItem,
} from './wikidata-claims.ts';
import { itemFacts, relatedIds } from './wikidata-facts.ts';

/** How Wikidata is asked. */
export const wikidataSettings = z.strictObject({
  ...apiSettings,
  apiUrl: z.url().default('https://www.wikidata.org/w/api.php').describe('address of the Action API'),
  sparqlUrl: z.url().default('https://query.wikidata.org/sparql').describe('address of the query service'),
});
type WikidataSettings = z.infer<typeof wikidataSettings>;

/** Candidates that a search by name gives at most, and items that one call gets at most (the API's limit is 50). */
const MOST_CANDIDATES = 10;
/** Pages of candidates that are looked through: few names begin more than ten items. */
const MOST_PAGES = 3;
/** Servers that lag behind by more seconds answer "not now" (https://www.mediawiki.org/wiki/Manual:Maxlag_parameter). */
const MAXLAG_SECONDS = 5;

/** Wikidata: the items of organizations by identifier, by exact name, or by common name. */
export const wikidata = defineSource<WikidataSettings>({
  name: 'wikidata',
  title: 'Wikidata',
  fields: [
    'wikidata',
    'commonNameEn',
    'description',
    'website',
    'crunchbaseUrl',
    'staff',
    'listing',
    'parent',
    'parentCountry',
    'city',
    'uscc',
    'lei',
  ],
  publishable: true,
  terms: 'CC0 1.0.',
  settings: wikidataSettings,
  async open(context) {
    const api = new ApiClient({
      source: 'wikidata',
      context,
      judge,
      callsPerMinute: 60,
      forbidden: 'blocked',
      againParameter: 'requestid',
    });
    const { settings, snapshot } = context;
    return {
      lookup: (organization, known) => lookup({ api, settings }, organization, known, snapshot.slice(0, 10)),
    };
  },
});

interface Asking {
  readonly api: ApiClient;
  readonly settings: WikidataSettings;
}

const errorAnswer = z.object({ error: z.object({ code: z.string(), info: z.string().optional() }) });

/** The Action API answers errors with status 200. */
function judge(json: unknown) {
  const parsed = errorAnswer.safeParse(json);
  if (!parsed.success) return { kind: 'answer' } as const;
  const { code, info = '' } = parsed.data.error;
  const reason = `Wikidata answered ${code}: ${info}`;
  if (code === 'maxlag' || code === 'ratelimited')
    return { kind: 'later', seconds: MAXLAG_SECONDS, reason } as const;
  if (code === 'no-such-entity') return { kind: 'none', reason } as const;
  return { kind: 'failed', outcome: 'unavailable', reason } as const;
}

/** An item that fits, and what its statements say: of the organization, or of the group whose brand it bears. */
interface Hit {
  readonly item: WikidataItem;
  readonly origin: RecordOrigin;
  readonly match: Match;
  readonly about: 'self' | 'group';
}

async function lookup(
  asking: Asking,
  organization: Organization,
  known: readonly Evidence[],
  day: string,
): Promise<LookupResult> {
  const hits = await search(asking, organization, known);
  if ('outcome' in hits) return without(hits);
  const [hit] = hits;
  if (hit === undefined)
    return { outcome: 'not found', reason: 'no item bears its name or identifier', statements: [] };
  if (hits.length > 1) {
    const ids = hits.map(({ item }) => item.id).join(', ');
    return { outcome: 'ambiguous', reason: `several items bear its name: ${ids}`, statements: [] };
  }
  const related = await relatedItems(asking, hit.item);
  if ('outcome' in related) return without(related);
  const facts = itemFacts(hit.item, related, day);
  return {
    outcome: 'found',
    reason: hit.match.reason,
    statements: factStatements(facts, hit.origin, hit.match, hit.about),
  };
}

/** By identifier, else by exact name, else by the common name that a source before this one gave. */
async function search(
  asking: Asking,
  organization: Organization,
  known: readonly Evidence[],
): Promise<readonly Hit[] | Failure> {
  const byIdentifier = await idsByIdentifier(asking, organization, known);
  if ('outcome' in byIdentifier) return byIdentifier;
  if (byIdentifier.ids.length > 0) {
    const { key, reason } = byIdentifier;
    return hitsAmong(asking, byIdentifier.ids, () => ({ match: { key, score: 1, reason }, about: 'self' }));
  }
  for (const name of namesToMatch(organization)) {
    const hits = await searchName(asking, name, (item) => legalNameMatch(item, name));
    if ('outcome' in hits || hits.length > 0) return hits;
  }
  const common = known.find(({ field, about }) => field === 'commonNameZh' && about === 'self');
  return common === undefined
    ? []
    : searchName(asking, common.value, (item) => commonNameMatch(item, common));
}

type Judgement = Pick<Hit, 'match' | 'about'> | null;

function legalNameMatch(item: WikidataItem, name: string): Judgement {
  const official = bestStatements(item, P.officialName).map(statementValue);
  const names = [...official, ...chineseNames(item)].map(joinKey);
  if (!names.includes(joinKey(name))) return null;
  return {
    match: { key: 'legal name', score: 0.95, reason: `item ${item.id} bears the name ${name}` },
    about: 'self',
  };
}

/** The item of a brand is as a rule that of the group: what it says is said of the group. */
function commonNameMatch(item: WikidataItem, common: Evidence): Judgement {
  const isOrganization = [P.website, P.employees, P.stockExchange, P.headquarters, P.uscc].some(
    (property) => bestStatements(item, property).length > 0,
  );
  const names = chineseNames(item).map(joinKey);
  if (!isOrganization || !names.includes(joinKey(common.value))) return null;
  const reason = `item ${item.id} bears the common name ${common.value} that ${common.source} gives`;
  return { match: { key: 'alias', score: 0.6, reason }, about: 'group' };
}

const searchAnswer = z.object({
  search: z.array(z.object({ id: z.string() })),
  /** Where the next page begins; absent on the last. */
  'search-continue': z.int().optional(),
});

async function searchName(
  asking: Asking,
  name: string,
  judgeItem: (item: WikidataItem) => Judgement,
): Promise<readonly Hit[] | Failure> {
  const hits: Hit[] = [];
  let next: number | undefined = 0;
  for (let page = 1; next !== undefined && page <= MOST_PAGES; page++) {
    const url = actionUrl(asking, {
      action: 'wbsearchentities',
      search: name,
      language: 'zh',
      uselang: 'zh',
      type: 'item',
      limit: String(MOST_CANDIDATES),
      ...(next > 0 && { continue: String(next) }),
    });
    const found: Shaped<z.infer<typeof searchAnswer>> = shaped(await asking.api.ask(url), searchAnswer);
    if ('outcome' in found) return found.outcome === 'not found' ? hits : found;
    const ids = found.data.search.map(({ id }) => id);
    const among = ids.length === 0 ? [] : await hitsAmong(asking, ids, judgeItem);
    if ('outcome' in among) return among;
    hits.push(...among);
    next = found.data['search-continue'];
  }
  return hits;
}

async function hitsAmong(
  asking: Asking,
  ids: readonly string[],
  judgeItem: (item: WikidataItem) => Judgement,
): Promise<readonly Hit[] | Failure> {
  const found = await items(asking, ids);
  if ('outcome' in found) return found.outcome === 'not found' ? [] : found;
  return found.data.flatMap((item) => {
    const judgement = judgeItem(item);
    return judgement === null ? [] : [{ item, origin: found.origin, ...judgement }];
  });
}

const itemsAnswer = z.object({ entities: z.record(z.string(), wikidataItem) });

async function items(asking: Asking, ids: readonly string[]): Promise<Shaped<WikidataItem[]>> {
  const url = actionUrl(asking, {
    action: 'wbgetentities',
    ids: ids.slice(0, MOST_CANDIDATES).join('|'),
    props: 'labels|aliases|descriptions|claims',
    languages: 'zh|zh-hans|zh-cn|zh-hant|zh-tw|zh-hk|en',
  });
  const found = shaped(await asking.api.ask(url), itemsAnswer);
  if ('outcome' in found) return found;
  const present = Object.values(found.data.entities).filter(({ missing }) => missing === undefined);
  // Two ids of which one redirects to the other give one item twice.
  return { data: [...new Map(present.map((item) => [item.id, item])).values()], origin: found.origin };
}

/** Items that the facts name: exchanges, the seat, the parent, and the country that the parent lies in. */
async function relatedItems(
  asking: Asking,
  item: WikidataItem,
): Promise<ReadonlyMap<string, WikidataItem> | Failure> {
  const related = new Map<string, WikidataItem>();
  // The second round gets what the first brought: the country of the parent.
  for (let round = 0; round < 2; round++) {
    const missing = relatedIds(item, related).filter((id) => !related.has(id));
    if (missing.length === 0) break;
    const found = await items(asking, missing);
    if ('outcome' in found) return found;
    for (const one of found.data) related.set(one.id, one);
  }
  return related;
}

const sparqlAnswer = z.object({
  results: z.object({ bindings: z.array(z.object({ item: z.object({ value: z.string() }).optional() })) }),
});

/** Items with the organization's USCC or LEI, by the query service. */
async function idsByIdentifier(
  { api, settings }: Asking,
  organization: Organization,
  known: readonly Evidence[],
): Promise<{ readonly ids: string[]; readonly key: Match['key']; readonly reason: string } | Failure> {
  if (organization.wikidata) {
    return {
      ids: [organization.wikidata],
      key: 'given',
      reason: 'the register of organizations names the item',
    };
  }
  const identifiers = [
    [P.uscc, organization.uscc ?? known.find(({ field }) => field === 'uscc')?.value],
    [P.lei, organization.lei ?? known.find(({ field }) => field === 'lei')?.value],
  ] as const;
  for (const [property, value] of identifiers) {
    if (value === undefined || !/^[0-9A-Z]+$/u.test(value)) continue;
    const url = new URL(settings.sparqlUrl);
    url.searchParams.set('query', `SELECT ?item WHERE { ?item wdt:${property} "${value}" } LIMIT 5`);
    url.searchParams.set('format', 'json');
    const found = shaped(await api.ask(url.href), sparqlAnswer);
    if ('outcome' in found) return found;
    const ids = found.data.results.bindings.flatMap(({ item }) => /Q\d+$/u.exec(item?.value ?? '') ?? []);
    if (ids.length > 0) return { ids, key: 'uscc', reason: `its ${property} is ${value}` };
  }
  return { ids: [], key: 'uscc', reason: '' };
}

function actionUrl({ settings }: Asking, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(settings.apiUrl);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  url.searchParams.set('format', 'json');
  url.searchParams.set('maxlag', String(MAXLAG_SECONDS));
  return url.href;
}
