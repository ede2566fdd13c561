import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { AnnotatedField, Tier } from '../../src/model/vocabulary.ts';
import { cellsOf, type ReportRow } from '../../src/report/rows.ts';

/** The part of the published dataset that lies beside the project, where it does. */
export const PUBLISHED = resolve(import.meta.dirname, '../../../shared/published/AIIA_collections.dev.csv');
export const hasPublished = existsSync(PUBLISHED);
if (!hasPublished) console.warn(`skipped: the published dataset is not at ${PUBLISHED}`);

/** Its records as plain cells, without its two header rows: nothing here is shared with the code under test. */
export function publishedRecords(): string[][] {
  const records: string[][] = parse(readFileSync(PUBLISHED), { bom: true, relax_column_count: true });
  return records.slice(2);
}

/** Columns of the published layout, from 0. */
const COLUMN: Partial<Record<AnnotatedField, number>> = {
  nameEn: 1,
  commonNameEn: 2,
  commonNameZh: 3,
  type: 7,
  website: 8,
  crunchbaseUrl: 9,
  city: 11,
  province: 12,
  size: 13,
  focus: 14,
  industryAffiliations: 15,
  category: 16,
  keyProducts: 17,
  stateOwned: 18,
  foreign: 19,
  public: 20,
};
/** Tiers by their label in the published data. */
export const TIER_OF_LABEL: Record<string, Tier> = {
  'vice chairs of the board': 'vice-chair',
  'board members': 'board',
  'ordinary members': 'ordinary',
};

function toRow(record: string[]): ReportRow {
  const cells = cellsOf((field) => {
    const text = record[COLUMN[field] ?? -1]?.trim() ?? '';
    return { value: text === '' || text === 'n/a' ? null : text, absence: null, confidence: null };
  });
  const tier = TIER_OF_LABEL[record[5] ?? ''] ?? 'ordinary';
  return { organization: record[0] ?? '', name: record[0] ?? '', tier, order: Number(record[6]), cells };
}

/** The published records as rows of the report. */
export function publishedRows(): ReportRow[] {
  return publishedRecords().map(toRow);
}
