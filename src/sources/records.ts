import type { EvidenceField } from '../model/evidence.ts';
import { nameAnatomy } from '../model/name-anatomy.ts';
import type { Organization } from '../model/organization.ts';
import type { LookupResult, Statement } from './define.ts';
import { joinKey } from './join-key.ts';

/** One value that a record states. */
export interface RecordFact {
  readonly field: EvidenceField;
  readonly value: string;
  /** Where in the record it stands: `row 17, column 公司全称`, or a JSON path. */
  readonly path: string;
}

/** Where a record was read: what its statements cite. */
export interface RecordOrigin {
  readonly url: string;
  readonly at: string;
  readonly digest: string;
}

/** What one row of a registry says of one body. */
export interface RegistryRecord {
  readonly legalName: string;
  readonly formerNames: readonly string[];
  /** Names by which a person had the registry look the body up. */
  readonly askedAs: readonly string[];
  readonly uscc: string | null;
  /** Read when they are asked for: of thousands of records a few are. */
  readonly facts: () => readonly RecordFact[];
  readonly origin: RecordOrigin;
}

export type Match = Statement['match'];

/** Records of a registry, by normalised name and by USCC. */
export interface RecordIndex {
  readonly find: (organization: Organization) => readonly { record: RegistryRecord; match: Match }[];
}

/** Indexes records; every look-up afterwards takes the same time, however many records there are. */
export function indexRecords(records: readonly RegistryRecord[]): RecordIndex {
  const byName = new Map<string, NameEntry[]>();
  const byUscc = new Map<string, RegistryRecord[]>();
  for (const record of records) {
    add(byName, joinKey(record.legalName), { record, key: 'legal name' });
    for (const name of record.formerNames) add(byName, joinKey(name), { record, key: 'former name' });
    for (const name of record.askedAs) add(byName, joinKey(name), { record, key: 'given' });
    if (record.uscc !== null) add(byUscc, record.uscc, record);
  }
  return {
    find(organization) {
      const same = organization.uscc === undefined ? [] : (byUscc.get(organization.uscc) ?? []);
      if (same.length > 0) return same.map((record) => ({ record, match: usccMatch(organization) }));
      const hits = namesToMatch(organization).flatMap((name) =>
        (byName.get(joinKey(name)) ?? []).map(({ record, key }) => ({
          record,
          match: nameMatch(record, name, key),
        })),
      );
      const best = Math.max(0, ...hits.map(({ match }) => match.score));
      const chosen = hits.filter(({ match }) => match.score === best);
      return [...new Map(chosen.map((hit) => [hit.record, hit])).values()];
    },
  };
}

/** A name that leads to a record, and what it is of the body. */
interface NameEntry {
  readonly record: RegistryRecord;
  readonly key: 'legal name' | 'former name' | 'given';
}

function add<T>(index: Map<string, T[]>, key: string, value: T): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}

/** Names that identify: as listed and legal; a branch (分公司) goes by the legal name of its whole as well. */
export function namesToMatch(organization: Organization): string[] {
  const identifying = organization.names
    .filter(({ kind, language }) => language === 'zh' && (kind === 'listed' || kind === 'legal'))
    .map(({ name }) => name);
  const byKey = new Map<string, string>();
  for (const name of [organization.name, ...identifying]) {
    for (const one of [name, nameAnatomy(name).branchOf ?? name]) {
      if (!byKey.has(joinKey(one))) byKey.set(joinKey(one), one);
    }
  }
  return [...byKey.values()];
}

function usccMatch(organization: Organization): Match {
  return { key: 'uscc', score: 1, reason: `the same Unified Social Credit Identifier ${organization.uscc}` };
}

function nameMatch({ legalName }: RegistryRecord, name: string, key: NameEntry['key']): Match {
  if (key === 'legal name') return { key, score: 1, reason: `the same legal name ${legalName}` };
  return key === 'former name'
    ? { key, score: 0.9, reason: `${name} is a former name of ${legalName}` }
    : { key, score: 0.8, reason: `the registry answered ${legalName} when it was asked for ${name}` };
}

/** The statements that a matched record makes about the organization or its group. */
export function statementsOf(
  record: RegistryRecord,
  match: Match,
  about: 'self' | 'group' = 'self',
): Statement[] {
  return factStatements(record.facts(), record.origin, match, about);
}

/** Facts that were read in one place as statements about the organization or its group. */
export function factStatements(
  facts: readonly RecordFact[],
  { url, at, digest }: RecordOrigin,
  match: Match,
  about: 'self' | 'group' = 'self',
): Statement[] {
  return facts
    .filter(({ value }) => value.trim() !== '')
    .map(({ field, value, path }) => ({ field, value, about, url, at, digest, quote: value, path, match }));
}

/** The facts among cells of a row: those that hold something, each with its row and column. */
export function rowFacts(
  row: { readonly number: number; readonly cell: (header: string) => string },
  columns: readonly (readonly [EvidenceField, header: string, read?: (text: string) => string])[],
): RecordFact[] {
  return columns.flatMap(([field, header, read]) => {
    const text = row.cell(header);
    const value = read === undefined || text === '' ? text : read(text);
    return value === '' ? [] : [{ field, value, path: `row ${row.number}, column ${header.split('|')[0]}` }];
  });
}

/** The result of a look-up by {@link RecordIndex.find}: records of different names or codes are ambiguous. */
export function resultOf(
  hits: readonly { record: RegistryRecord; match: Match }[],
  registry: string,
): LookupResult {
  const [first] = hits;
  if (first === undefined) {
    return { outcome: 'not found', reason: `no record of its name in ${registry}`, statements: [] };
  }
  const bodies = new Set(hits.map(({ record }) => record.uscc ?? joinKey(record.legalName)));
  if (bodies.size > 1) {
    const names = [...new Set(hits.map(({ record }) => record.legalName))].join(', ');
    return { outcome: 'ambiguous', reason: `several records in ${registry} fit: ${names}`, statements: [] };
  }
  return {
    outcome: 'found',
    reason: first.match.reason,
    statements: hits.flatMap(({ record, match }) => statementsOf(record, match)),
  };
}
