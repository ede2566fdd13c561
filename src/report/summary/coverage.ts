import { ANNOTATED_FIELDS, type AnnotatedField, INDUSTRY_FIELDS } from '../../model/vocabulary.ts';
import type { ReportCell, ReportRow } from '../rows.ts';
import { countedRows } from '../statistics/counting.ts';
import { rowsOf } from '../statistics/statistics.ts';
import type { Population } from '../statistics/tables.ts';
import type { FieldCoverage } from './summary.ts';

/** Below this a value is more likely wrong than right. */
const DOUBTFUL_BELOW = 0.5;

const INDUSTRY_ONLY: ReadonlySet<AnnotatedField> = new Set(INDUSTRY_FIELDS);

/** Whom Appendix 1 gives a field to. */
function populationOf(field: AnnotatedField): Population {
  if (field === 'category') return 'aiFocused';
  return INDUSTRY_ONLY.has(field) ? 'industry' : 'members';
}

/** How well each field is filled and how sure its values are, each organization counted once. */
export function coverageOf(rows: readonly ReportRow[]): FieldCoverage[] {
  const organizations = countedRows(rows, 'organizations');
  return ANNOTATED_FIELDS.map((field) => {
    const population = populationOf(field);
    const cells = rowsOf(organizations, population).map((row) => row.cells[field]);
    return { field, population, n: cells.length, ...filledAndAbsent(cells) };
  });
}

function filledAndAbsent(cells: readonly ReportCell[]) {
  const absent = { 'not found': 0, 'not applicable': 0, 'not checked': 0, unknown: 0 };
  let filled = 0;
  const confidences: number[] = [];
  for (const { value, absence, confidence } of cells) {
    if (value === null) absent[absence ?? 'unknown'] += 1;
    else filled += 1;
    if (value !== null && confidence !== null) confidences.push(confidence);
  }
  return { filled, absent, confidence: mean(confidences), doubtful: confidences.filter(isDoubtful).length };
}

const isDoubtful = (confidence: number) => confidence < DOUBTFUL_BELOW;

/** Mean, rounded to three decimals so that the file does not show the noise of the addition. */
function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 1000) / 1000;
}
