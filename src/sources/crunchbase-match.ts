import type { Evidence } from '../model/evidence.ts';
import { nameAnatomy } from '../model/name-anatomy.ts';
import type { Organization } from '../model/organization.ts';
import { type CrunchbaseRecord, permalinkOf } from './crunchbase-record.ts';
import type { LookupResult } from './define.ts';
import { joinKey } from './join-key.ts';
import { factStatements, type Match, namesToMatch, type RecordOrigin } from './records.ts';
import { siteOf } from './values.ts';

/** What is known of an organization by which a Crunchbase record can be its own. */
export interface CrunchbaseKeys {
  /** Empty where none is known. */
  readonly permalink: string;
  readonly site: string;
  readonly names: readonly string[];
}

export function crunchbaseKeys(organization: Organization, known: readonly Evidence[]): CrunchbaseKeys {
  const stated = (field: Evidence['field']) =>
    known.find((one) => one.field === field && one.about === 'self')?.value ?? '';
  return {
    permalink: organization.crunchbase ?? permalinkOf(stated('crunchbaseUrl')),
    site: siteOf(stated('website')) || (organization.domains[0] ?? ''),
    names: namesToMatch(organization),
  };
}

/** How a record fits, and whether it speaks of the organization or of its group; null where it does not fit. */
function crunchbaseMatch(
  record: CrunchbaseRecord,
  keys: CrunchbaseKeys,
): { readonly match: Match; readonly about: 'self' | 'group' } | null {
  const own = keys.names.find((name) =>
    [record.name, ...record.otherNames].some((other) => joinKey(other) === joinKey(name)),
  );
  if (own !== undefined) {
    return {
      match: { key: 'legal name', score: 0.95, reason: `the record bears the name ${own}` },
      about: 'self',
    };
  }
  if (keys.permalink !== '' && record.permalink === keys.permalink) {
    const reason = `its record is known to be ${record.permalink}`;
    return { match: { key: 'given', score: 0.9, reason }, about: 'self' };
  }
  if (keys.site === '' || record.site !== keys.site) return null;
  const reason = `the same website ${record.site}`;
  // A Chinese company at the website of a foreign one, or one named …（中国）…, shares it with its group.
  const isGroup = record.isChinese === false || keys.names.some((name) => nameAnatomy(name).inChina);
  return { match: { key: 'domain', score: 0.75, reason }, about: isGroup ? 'group' : 'self' };
}

/** A record that may be the organization's, and where it was read. */
export interface Candidate {
  readonly record: CrunchbaseRecord;
  readonly origin: RecordOrigin;
}

/** What the candidate that fits best says; two that fit equally well are ambiguous. */
export function bestRecord(candidates: readonly Candidate[], keys: CrunchbaseKeys): LookupResult {
  const hits = candidates.flatMap((candidate) => {
    const fit = crunchbaseMatch(candidate.record, keys);
    return fit === null ? [] : [{ ...candidate, ...fit }];
  });
  const best = Math.max(0, ...hits.map(({ match }) => match.score));
  const chosen = hits.filter(({ match }) => match.score === best);
  const [hit] = chosen;
  if (hit === undefined)
    return { outcome: 'not found', reason: 'no record bears its name or website', statements: [] };
  const permalinks = new Set(chosen.map(({ record }) => record.permalink));
  if (permalinks.size > 1) {
    const reason = `several records share its name or website: ${[...permalinks].join(', ')}`;
    return { outcome: 'ambiguous', reason, statements: [] };
  }
  const statements = factStatements(hit.record.facts, hit.origin, hit.match, hit.about);
  return { outcome: 'found', reason: hit.match.reason, statements };
}
