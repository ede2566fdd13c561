import type { AnnotatedField, Tier } from '../../src/model/vocabulary.ts';
import { cellsOf, type ReportRow } from '../../src/report/rows.ts';

/** A row for tests: cells that are not given are absent, not found. */
export function row(
  organization: string,
  tier: Tier,
  order: number,
  values: Partial<Record<AnnotatedField, string>> = {},
): ReportRow {
  const cells = cellsOf((field) => {
    const value = values[field] ?? null;
    return value === null
      ? { value, absence: 'not found', confidence: null }
      : { value, absence: null, confidence: 0.9 };
  });
  return { organization, name: `${organization} name`, tier, order, cells };
}
