import { z } from 'zod';
import type { EvidenceField } from '../model/evidence.ts';
import type { RecordFact, RecordOrigin } from './records.ts';

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

/** Is a company of this registration status (登记状态) no more? */
export function isStruckOff(status: string): boolean {
  return /注销|吊销|撤销|迁出|清算/u.test(status);
}

/** The setting of every database that has a search beside its call by exact name. */
export const searchSetting = {
  search: z
    .boolean()
    .default(false)
    .describe(
      'search where the call by exact name finds nothing; off, since it is an interface that is bought and paid for by itself',
    ),
};

/** A company that a database answered with, before it is known to be the one that was asked for. */
export interface Enterprise {
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly uscc: string | null;
  readonly facts: readonly RecordFact[];
  readonly origin: RecordOrigin;
}

/** A company in the answer of a search: as much of it as tells whether it is worth a call. */
export interface EnterpriseCandidate {
  /** What the database is asked with for this company alone. */
  readonly key: string;
  readonly name: string;
  /** It was struck off: its name may be another's by now. */
  readonly isGone: boolean;
  /** The search came upon it by something else than its present name. */
  readonly mayHaveBorneTheName: boolean;
}
