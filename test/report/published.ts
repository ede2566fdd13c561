import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The part of the published dataset that lies beside the project, where it does. */
export const PUBLISHED = resolve(import.meta.dirname, '../../../shared/published/AIIA_collections.dev.csv');
export const hasPublished = existsSync(PUBLISHED);
if (!hasPublished) console.warn(`skipped: the published dataset is not at ${PUBLISHED}`);

/** Its records as plain cells, without its two header rows: nothing here is shared with the code under test. */
export function publishedRecords(): string[][] {
  const records: string[][] = parse(readFileSync(PUBLISHED), { bom: true, relax_column_count: true });
  return records.slice(2);
}
