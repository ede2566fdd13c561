import type { Annotation } from '../model/annotation.ts';
import type { Membership } from '../model/membership.ts';
import {
  type Absence,
  ANNOTATED_FIELDS,
  type AnnotatedField,
  FIELD_LABELS,
  type Tier,
} from '../model/vocabulary.ts';

/** One annotated cell as the report needs it. */
export interface ReportCell {
  /** The label or text; null where the cell has none. */
  readonly value: string | null;
  /** Why it has none; null where it has one, and where the file does not say (a published CSV has one `n/a` for all). */
  readonly absence: Absence | null;
  /** 0 to 1; null where the file does not say. */
  readonly confidence: number | null;
}

/** One membership with the annotations of the organization behind it: what every statistic is computed from. */
export interface ReportRow {
  /** Equal for two listings of one organization. */
  readonly organization: string;
  /** Name as written on the alliance's page. */
  readonly name: string;
  readonly tier: Tier;
  /** Position within the tier, from 1. */
  readonly order: number;
  readonly cells: Readonly<Record<AnnotatedField, ReportCell>>;
}

const NOT_CHECKED: ReportCell = { value: null, absence: 'not checked', confidence: null };

/** Every annotated field, each given its cell by `cellOf`. */
export function cellsOf(cellOf: (field: AnnotatedField) => ReportCell): ReportRow['cells'] {
  const entries = ANNOTATED_FIELDS.map((field) => [field, cellOf(field)] as const);
  return Object.fromEntries(entries) as Record<AnnotatedField, ReportCell>;
}

/**
 * Joins memberships with the annotations of their organizations, one row a membership, in the order of
 * the memberships. A field without an annotation counts as not checked.
 */
export function reportRows(
  memberships: readonly Membership[],
  annotations: readonly Annotation[],
): ReportRow[] {
  const byOrganization = new Map<string, Map<AnnotatedField, ReportCell>>();
  for (const { organization, field, value, absence, confidence } of annotations) {
    const cells = byOrganization.get(organization) ?? new Map<AnnotatedField, ReportCell>();
    byOrganization.set(organization, cells.set(field, tidyCell(field, { value, absence, confidence })));
  }
  return memberships.map(({ organization, name, tier, order }) => {
    const known = byOrganization.get(organization);
    return { organization, name, tier, order, cells: cellsOf((field) => known?.get(field) ?? NOT_CHECKED) };
  });
}

/**
 * A cell from its text as published: white space around it is dropped, a label of a closed vocabulary counts
 * in whatever case it is written, and the city or province `Unknown` is one that was looked for and not found.
 */
export function tidyCell(field: AnnotatedField, cell: ReportCell): ReportCell {
  const text = cell.value?.trim() ?? '';
  if (text === '') return { ...cell, value: null };
  if (PLACES.has(field) && text.toLowerCase() === 'unknown')
    return { ...cell, value: null, absence: 'not found' };
  const label = FIELD_LABELS[field]?.find((known) => known.toLowerCase() === text.toLowerCase());
  return { ...cell, value: label ?? text };
}

const PLACES: ReadonlySet<AnnotatedField> = new Set(['city', 'province']);

/** The value of a cell, or null. */
export function cellValue(row: ReportRow, field: AnnotatedField): string | null {
  return row.cells[field].value;
}
