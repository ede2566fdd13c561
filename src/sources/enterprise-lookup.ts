import type { Organization } from '../model/organization.ts';
import { type Failure, without } from './api.ts';
import type { LookupResult } from './define.ts';
import type { Enterprise, EnterpriseCandidate } from './enterprise.ts';
import { joinKey } from './join-key.ts';
import { factStatements, type Match, namesToMatch } from './records.ts';

/** How a database of enterprises is asked. */
export interface EnterpriseDatabase {
  /** The companies that a name, a USCC or the database's own id leads to: as a rule one, or none. */
  byKey(key: string): Promise<readonly Enterprise[] | Failure>;
  /** One page of a search, from 1; left out where none is to be made. */
  readonly search?: (
    name: string,
    page: number,
  ) => Promise<{ readonly found: readonly EnterpriseCandidate[]; readonly isLast: boolean } | Failure>;
}

/** Pages of a search that are looked through. */
const MOST_PAGES = 3;
/** Companies of other names that are asked about one by one, whether they bore the name: each is a paid call. */
const MOST_CANDIDATES = 3;

/**
 * Looks an organization up: by USCC or by its exact names, then, where that leads to no company of them, by search.
 * A company is the organization if it bears its name, now or before; two that do are ambiguous.
 */
export async function lookupEnterprise(
  database: EnterpriseDatabase,
  organization: Organization,
): Promise<LookupResult> {
  const names = namesToMatch(organization);
  const companies: Enterprise[] = [];
  for (const key of organization.uscc === undefined ? names : [organization.uscc]) {
    const answer = await database.byKey(key);
    if (!('outcome' in answer)) companies.push(...answer);
    else if (answer.outcome !== 'not found') return without(answer);
    const result = resultOf(organization, companies);
    if (result.outcome !== 'not found') return result;
  }
  if (database.search === undefined) return resultOf(organization, companies);
  const found = await searched(database, names, names[0] ?? organization.name);
  return 'outcome' in found ? without(found) : resultOf(organization, found);
}

/** The companies that a search leads to: those of the name, else the first few that may have borne it. */
async function searched(
  database: EnterpriseDatabase,
  names: readonly string[],
  name: string,
): Promise<readonly Enterprise[] | Failure> {
  const candidates: EnterpriseCandidate[] = [];
  for (let page = 1; database.search !== undefined && page <= MOST_PAGES; page++) {
    const answer = await database.search(name, page);
    if ('outcome' in answer && answer.outcome === 'not found') break;
    if ('outcome' in answer) return answer;
    candidates.push(...answer.found);
    if (answer.isLast || answer.found.length === 0) break;
  }
  const companies: Enterprise[] = [];
  for (const { key } of worthAsking(candidates, names)) {
    const answer = await database.byKey(key);
    if (!('outcome' in answer)) companies.push(...answer);
    else if (answer.outcome !== 'not found') return answer;
  }
  return companies;
}

function worthAsking(
  candidates: readonly EnterpriseCandidate[],
  names: readonly string[],
): readonly EnterpriseCandidate[] {
  const distinct = [...new Map(candidates.map((one) => [one.key, one])).values()];
  const same = distinct.filter((one) => bears(names, one.name));
  const standing = same.filter(({ isGone }) => !isGone);
  if (standing.length > 0) return standing;
  if (same.length > 0) return same;
  return distinct.filter((one) => one.mayHaveBorneTheName).slice(0, MOST_CANDIDATES);
}

/** Databases answer with the nearest company: only one of the same USCC, or name now or before, is the organization. */
function resultOf(organization: Organization, companies: readonly Enterprise[]): LookupResult {
  const hits = companies.flatMap((company) => {
    const match = matchOf(organization, company);
    return match === null ? [] : [{ company, match }];
  });
  const [hit] = hits;
  if (hit === undefined) {
    const others = companies.map(({ name }) => name).join(', ');
    const reason =
      others === '' ? 'no company of its name' : `answered with ${others}, which never bore its name`;
    return { outcome: 'not found', reason, statements: [] };
  }
  if (hits.length > 1) {
    const reason = `several companies fit: ${hits.map(({ company }) => company.name).join(', ')}`;
    return { outcome: 'ambiguous', reason, statements: [] };
  }
  const { company, match } = hit;
  return {
    outcome: 'found',
    reason: match.reason,
    statements: factStatements(company.facts, company.origin, match),
  };
}

function matchOf(organization: Organization, { name, formerNames, uscc }: Enterprise): Match | null {
  const names = namesToMatch(organization);
  if (uscc !== null && uscc === organization.uscc)
    return { key: 'uscc', score: 1, reason: `the same Unified Social Credit Identifier ${uscc}` };
  if (bears(names, name)) return { key: 'legal name', score: 1, reason: `the same legal name ${name}` };
  const former = formerNames.find((one) => bears(names, one));
  return former === undefined
    ? null
    : { key: 'former name', score: 0.9, reason: `${former} is a former name of ${name}` };
}

function bears(names: readonly string[], other: string): boolean {
  return names.some((name) => joinKey(name) === joinKey(other));
}
