import type { EvidenceField } from '../../model/evidence.ts';

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

/** A statement in the form in which collected statements are read (`--evidence`). */
export interface ColumnStatement {
  readonly nameZh: string;
  readonly field: EvidenceField;
  readonly value: string;
  readonly source: string;
}

const SAYS_NOTHING = /^(?:n\/?a|-|—)?$/i;

/**
 * The statements in one row of a published file.
 *
 * @param without columns that are left out.
 * @param source what the statements are said to come from.
 */
export function columnStatements(
  cells: Readonly<Record<EvidenceColumn | 'nameZh', string>>,
  without: ReadonlySet<string>,
  source: string,
): ColumnStatement[] {
  const nameZh = cells.nameZh.trim();
  return (Object.keys(EVIDENCE_COLUMNS) as EvidenceColumn[]).flatMap((column) => {
    const value = cells[column].trim();
    if (without.has(column) || SAYS_NOTHING.test(value)) return [];
    return [{ nameZh, field: EVIDENCE_COLUMNS[column], value, source }];
  });
}
