import { z } from 'zod';
import { UserError } from '../errors.ts';
import { parseCsv } from '../files/csv.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Evidence } from '../model/evidence.ts';
import { ANNOTATED_FIELDS, type AnnotatedField } from '../model/vocabulary.ts';
import type { MemberRow } from './rows.ts';
import { TIDY_COLUMNS } from './tidy-columns.ts';
import { WITHHELD } from './withhold.ts';

/** The columns of the provenance table, with their definitions. */
export const PROVENANCE_COLUMNS = [
  ['organization_id', 'The organization whose cell this is.'],
  ['column', 'Column of the members table.'],
  ['value', 'Value of the cell; empty where it has none.'],
  ['absence', 'Why it has none: not found, not applicable, not checked or withheld.'],
  ['origin', 'Who set it: a rule, a decision of a person, or an import of a published file.'],
  ['set_by', 'The rule, the decision or the file.'],
  ['rule_version', 'Version of the rule.'],
  ['confidence', '0 to 1; 1 for a decision of a person.'],
  ['explanation', 'Why, in a sentence.'],
  ['source', 'Source of the first piece of evidence.'],
  ['link', 'Address of the page or file that it was read from.'],
  ['time', 'When that was fetched or dated.'],
  ['quote', 'The words that it stands on; left out where the source does not allow republication.'],
  ['evidence', 'Ids of all evidence, separated by spaces.'],
  ['basis', 'Hash of what the cell was decided on: equal in two releases where that is the same.'],
] as const;

/**
 * The provenance of every cell as records: a header row, then one row for each organization and annotated column, in the order of
 * the members table.
 */
export function provenanceRecords(rows: readonly MemberRow[], evidence: readonly Evidence[]): string[][] {
  const byId = new Map(evidence.map((statement) => [statement.id, statement]));
  const firstListings = rows.filter(({ id }) => id.endsWith('-1'));
  const records = firstListings.flatMap((row) => cellRecords(row, byId));
  return [PROVENANCE_COLUMNS.map(([name]) => name), ...records];
}

function cellRecords(row: MemberRow, evidence: ReadonlyMap<string, Evidence>): string[][] {
  return ANNOTATED_FIELDS.flatMap((field) => {
    const cell = row.cells.get(field);
    const column = TIDY_COLUMNS.find((candidate) => candidate.field === field);
    if (cell === undefined || column === undefined) return [];
    const statements = cell.evidence.flatMap((id) => evidence.get(id) ?? []);
    const [first] = statements;
    const isWithheld = row.withheld?.has(field) ?? false;
    return [
      [
        row.organization.id,
        column.name,
        isWithheld ? '' : (cell.value ?? ''),
        isWithheld ? WITHHELD : (cell.absence ?? ''),
        cell.origin,
        cell.by,
        cell.version === null ? '' : String(cell.version),
        String(cell.confidence),
        publishableExplanation(cell, statements),
        first?.source ?? '',
        first?.url ?? '',
        first?.at ?? '',
        first?.publishable === true ? (first.quote ?? first.value) : '',
        cell.evidence.join(' '),
        cell.basis,
      ],
    ];
  });
}

/** An explanation quotes what it stands on: where that must not be republished, only its sources are named. */
function publishableExplanation(cell: Annotation, statements: readonly Evidence[]): string {
  if (cell.origin !== 'rule' || statements.every(({ publishable }) => publishable)) return cell.explanation;
  const sources = [...new Set(statements.map(({ source }) => source))].join(', ');
  return `Set on evidence from ${sources}; words of a source that does not allow republication are left out.`;
}

/** Who set a cell, and on what. */
export type SetBy = Pick<Annotation, 'origin' | 'by' | 'version' | 'basis'>;

const setBy = z.object({
  origin: z.enum(['rule', 'decision', 'import']),
  set_by: z.string(),
  rule_version: z.union([z.literal('').transform(() => null), z.coerce.number().int()]),
  basis: z.string(),
});

/**
 * Reads who set each cell from a provenance table.
 *
 * @returns by organization, then by field.
 * @throws UserError where the table lacks a column, or holds a row that is none of ours.
 */
export function readProvenance(content: string | Uint8Array): Map<string, Map<AnnotatedField, SetBy>> {
  const [header, ...body] = parseCsv(content, 'provenance.csv').records;
  const fieldOf = new Map(
    TIDY_COLUMNS.flatMap(({ name, field }) => (field === null ? [] : [[name, field] as const])),
  );
  const cells = new Map<string, Map<AnnotatedField, SetBy>>();
  for (const { cells: texts, line } of body) {
    const row = Object.fromEntries((header?.cells ?? []).map((name, index) => [name, texts[index] ?? '']));
    const parsed = setBy.safeParse(row);
    const field = fieldOf.get(row.column ?? '');
    if (!parsed.success || field === undefined) {
      throw new UserError(`provenance.csv, line ${line}: not a row of a provenance table of this version.`);
    }
    const { origin, set_by: by, rule_version: version, basis } = parsed.data;
    const own = cells.get(row.organization_id ?? '') ?? new Map<AnnotatedField, SetBy>();
    cells.set(row.organization_id ?? '', own.set(field, { origin, by, version, basis }));
  }
  return cells;
}
