import type { EvidenceField } from '../model/evidence.ts';
import type { Organization } from '../model/organization.ts';
import type { LookupResult } from './define.ts';
import { joinKey } from './join-key.ts';
import { factStatements, type Match, namesToMatch, type RecordFact, type RecordOrigin } from './records.ts';

/** Fields that the databases of registered enterprises (企查查, 天眼查, 爱企查) speak on. */
export const ENTERPRISE_FIELDS: readonly EvidenceField[] = [
  'legalName',
  'formerName',
  'nameEn',
  'commonNameZh',
  'uscc',
  'enterpriseType',
  'controller',
  'staff',
  'staffRange',
  'listing',
  'website',
  'address',
  'city',
  'province',
  'industryTags',
  'description',
];
export const ENTERPRISE_TERMS =
  'Contract with the operator: records are not republished. Contact data and natural persons are not read.';

/** Text of a database that stands for nothing. */
export function told(text: string | number | null | undefined): string {
  const plain = String(text ?? '').trim();
  return /^(?:-+|暂无|无|未公开|null)$/iu.test(plain) ? '' : plain;
}

/** A company that a database answered with, before it is known to be the one that was asked for. */
export interface Enterprise {
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly facts: readonly RecordFact[];
  readonly origin: RecordOrigin;
}

/** Databases answer with the nearest company: only one of the same name, now or before, is the organization. */
export function enterpriseResult(organization: Organization, enterprise: Enterprise): LookupResult {
  const names = namesToMatch(organization);
  const bears = (other: string) => names.find((name) => joinKey(name) === joinKey(other));
  const former = enterprise.formerNames.find((name) => bears(name) !== undefined);
  const match: Match | null =
    bears(enterprise.name) !== undefined
      ? { key: 'legal name', score: 1, reason: `the same legal name ${enterprise.name}` }
      : former !== undefined
        ? { key: 'former name', score: 0.9, reason: `${former} is a former name of ${enterprise.name}` }
        : null;
  if (match === null) {
    const reason = `answered with ${enterprise.name}, which never bore its name`;
    return { outcome: 'not found', reason, statements: [] };
  }
  return {
    outcome: 'found',
    reason: match.reason,
    statements: factStatements(enterprise.facts, enterprise.origin, match),
  };
}
