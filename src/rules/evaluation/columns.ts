import { sha256, stableJson } from '../../files/hash.ts';
import type { Evidence, EvidenceField } from '../../model/evidence.ts';

/**
 * The columns of a published file that hold evidence and not judgement, and the evidence that they are.
 * Columns that hold labels are not among them, so a label can never reach a rule.
 */
export const EVIDENCE_COLUMNS = {
  nameEn: 'nameEn',
  commonNameEn: 'commonNameEn',
  commonNameZh: 'commonNameZh',
  website: 'website',
  crunchbaseUrl: 'crunchbaseUrl',
  industryAffiliations: 'industryTags',
  keyProducts: 'products',
} as const satisfies Record<string, EvidenceField>;
export type EvidenceColumn = keyof typeof EVIDENCE_COLUMNS;

/** Where a row stands. */
export interface RowOrigin {
  /** The organization that the row is about. */
  readonly organization: string;
  /** Address, digest and date of the file. */
  readonly url: string;
  readonly digest: string;
  readonly at: string;
  /** Number of the row, from 1. */
  readonly row: number;
}

const SAYS_NOTHING = /^(?:n\/?a|-|—)?$/i;

/** The evidence in one row of a published file. */
export function columnEvidence(
  cells: Readonly<Record<EvidenceColumn, string>>,
  without: ReadonlySet<string>,
  { organization, url, digest, at, row }: RowOrigin,
): Evidence[] {
  return (Object.keys(EVIDENCE_COLUMNS) as EvidenceColumn[]).flatMap((column) => {
    const value = cells[column].trim();
    if (without.has(column) || SAYS_NOTHING.test(value)) return [];
    const field = EVIDENCE_COLUMNS[column];
    const path = `row ${row}, column ${column}`;
    const source = 'published columns';
    return {
      id: `ev-${sha256(stableJson({ organization, source, field, value, path })).slice(0, 16)}`,
      organization,
      field,
      value,
      about: 'self',
      source,
      url,
      at,
      digest,
      quote: value,
      path,
      match: { key: 'given', score: 1, reason: 'stands in the row of this organization' },
      publishable: true,
    } satisfies Evidence;
  });
}
