import type { Evidence } from '../model/evidence.ts';
import { type NameAnatomy, nameAnatomy } from '../model/name-anatomy.ts';
import { TRADE_WORDS } from '../model/name-lexicon.ts';
import type { Organization } from '../model/organization.ts';
import type { LookupResult } from './define.ts';
import { type Match, type RegistryRecord, statementsOf } from './records.ts';
import { siteOf } from './values.ts';

/** A listed company, with what each list says of it. */
export interface Company {
  readonly legalName: string;
  readonly anatomy: NameAnatomy;
  readonly records: RegistryRecord[];
}

/** The companies that records are about. */
export function companiesOf(records: readonly RegistryRecord[]): readonly Company[] {
  const companies = new Map<string, Company>();
  for (const record of records) {
    const known = companies.get(record.legalName);
    if (known) known.records.push(record);
    else {
      const { legalName } = record;
      companies.set(legalName, { legalName, anatomy: nameAnatomy(legalName), records: [record] });
    }
  }
  return [...companies.values()];
}

/** By their 字号. */
export function groupByBrand(companies: readonly Company[]): ReadonlyMap<string, readonly Company[]> {
  const byBrand = new Map<string, Company[]>();
  for (const company of companies) {
    byBrand.set(company.anatomy.brand, [...(byBrand.get(company.anatomy.brand) ?? []), company]);
  }
  return byBrand;
}

/** By the host of their websites; one that several companies give is none's own. */
export function groupBySite(companies: readonly Company[]): ReadonlyMap<string, Company | null> {
  const bySite = new Map<string, Company | null>();
  for (const company of companies) {
    const facts = company.records.flatMap((record) => record.facts());
    const sites = new Set(facts.filter(({ field }) => field === 'website').map(({ value }) => siteOf(value)));
    for (const site of sites) if (site !== '') bySite.set(site, bySite.has(site) ? null : company);
  }
  return bySite;
}

/**
 * Members of a group have their websites on the group's, or below it: cloud.example.com, for the listed company of
 * example.com.
 */
export function siteResult(
  organization: Organization,
  known: readonly Evidence[],
  bySite: ReadonlyMap<string, Company | null>,
): LookupResult | null {
  const website = known.find(({ field, about }) => field === 'website' && about === 'self');
  const site = siteOf(website?.value ?? '') || (organization.domains[0] ?? '');
  const labels = site.split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const listedSite = labels.slice(at).join('.');
    const company = bySite.get(listedSite);
    if (!company) continue;
    const reason = `its website ${site} is part of ${listedSite}, that of ${company.legalName}`;
    const match: Match = { key: 'domain', score: 0.75, reason };
    const statements = company.records
      .flatMap((record) => statementsOf(record, match, 'group'))
      .filter(({ field }) => OF_THE_GROUP.has(field));
    return { outcome: 'found', reason, statements };
  }
  return null;
}

/** What is said of a group counts for its members too. */
const OF_THE_GROUP: ReadonlySet<Evidence['field']> = new Set(['listing', 'legalName', 'city']);

/** How many listed companies may share a 字号 before it counts as an ordinary word. */
const MAX_NAMESAKES = 3;

/** Listed companies that the organization plainly shares its 字号 with: its group, said of the group only. */
export function groupResult(
  organization: Organization,
  byBrand: ReadonlyMap<string, readonly Company[]>,
  registry: string,
): LookupResult {
  const own = nameAnatomy(organization.name);
  const namesakes = isEnterprise(own) ? (byBrand.get(own.brand) ?? []) : [];
  const isOrdinary = own.national === '' && namesakes.length > MAX_NAMESAKES;
  const group = isOrdinary ? [] : namesakes.filter(({ anatomy }) => isPlain(own, anatomy, namesakes.length));
  const statements = group.flatMap(({ legalName, records }) => {
    const listedRecord = records.find(({ facts }) => facts().some(({ field }) => field === 'listing'));
    const match: Match = {
      key: 'name part',
      score: 0.5 / group.length,
      reason: `${organization.name} bears the 字号 ${own.brand} of ${legalName}; a part of the name, no proof`,
    };
    if (listedRecord === undefined) return [];
    const ofGroup = statementsOf(listedRecord, match, 'group').filter(
      ({ field }) => field === 'listing' || field === 'legalName',
    );
    // Of several namesakes none is sure to be the group, so that none tells where it sits.
    const seat = records.flatMap((record) => statementsOf(record, match, 'group'));
    return group.length > 1 ? ofGroup : [...ofGroup, ...seat.filter(({ field }) => field === 'city')];
  });
  if (statements.length === 0) {
    return { outcome: 'not found', reason: `no record of its name in ${registry}`, statements };
  }
  const names = statements.filter(({ field }) => field === 'legalName').map(({ value }) => value);
  return { outcome: 'found', reason: `not listed itself; bears the 字号 of ${names.join(', ')}`, statements };
}

function isEnterprise({ kind, brand }: NameAnatomy): boolean {
  return kind === 'company' && brand.length >= 2 && !TRADE_WORDS.has(brand);
}

/** Banks, insurers and their like are founded by several owners, and seldom named after one of them. */
const LICENSED = /银行|保险|证券|信托|基金|期货|消费金融|租赁/u;

/**
 * Three characters seldom coincide; two do, unless the listed name claims them for the whole country or the same
 * city, or the organization is itself a group known without a place and nobody else is listed by its 字号.
 */
function isPlain(own: NameAnatomy, listedName: NameAnatomy, namesakes: number): boolean {
  if (own.brand.length < 3 && LICENSED.test(own.trade) && !LICENSED.test(listedName.trade)) return false;
  if (listedName.national !== '' || own.national !== '') {
    return own.national === listedName.national && own.trade === listedName.trade;
  }
  if (own.brand.length >= 3 || listedName.division === null) return true;
  if (own.division === null) return own.isGroup && namesakes === 1;
  return own.division.city !== null && own.division.city === listedName.division.city;
}
