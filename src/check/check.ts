import type { CheckRow, CheckTable } from './table.ts';

/** `error`: wrong for certain. `warning`: wrong as a rule. `note`: worth a look. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something about one cell that a person should look at. */
export interface Finding {
  /** Id of the check. */
  readonly rule: string;
  readonly severity: Severity;
  /** Number of the record, from 1. */
  readonly row: number;
  /** The column as the file heads it. */
  readonly column: string;
  readonly value: string;
  readonly message: string;
  /** What the cell should hold, where that is safe to say; null otherwise. */
  readonly suggestion: string | null;
}

/** What a check finds in one cell. */
export interface Problem {
  readonly row: CheckRow;
  readonly field: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** A city or province in English, as the dataset writes it. */
export interface EnglishPlace {
  readonly city: string | null;
  readonly province: string;
}

/** What the checks know of the world beside the table. */
export interface CheckWorld {
  /** Cities at prefecture level and the municipalities, in English, with the province that the dataset gives them. */
  readonly cities: ReadonlyMap<string, string>;
  /** English names of the division in an organization's own name; null where it has none. */
  readonly placeInName: (name: string) => EnglishPlace | null;
}

/** One check: one file in `checks/`, one test. */
export interface Check {
  readonly id: string;
  /** What it looks for, in a sentence. */
  readonly title: string;
  readonly severity: Severity;
  readonly look: (table: CheckTable, world: CheckWorld) => Iterable<Problem>;
}

/** Runs checks over a table; findings come in the order of rows, then of checks. */
export function runChecks(table: CheckTable, world: CheckWorld, checks: readonly Check[]): Finding[] {
  const findings = checks.flatMap(({ id, severity, look }) =>
    [...look(table, world)].map(({ row, field, message, suggestion }): Finding => {
      const column = table.columns.get(field) ?? field;
      const value = row.cells.get(field) ?? '';
      return { rule: id, severity, row: row.row, column, value, message, suggestion: suggestion ?? null };
    }),
  );
  return findings.sort((a, b) => a.row - b.row);
}
