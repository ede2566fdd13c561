import type { Tier } from '../model/vocabulary.ts';

/** One row of a dataset as the checks see it. */
export interface CheckRow {
  /** Number among the records, from 1. */
  readonly row: number;
  /** Equal for two listings of one organization. */
  readonly organization: string;
  readonly name: string;
  /** Null where the cell names no tier of ours. */
  readonly tier: Tier | null;
  readonly order: number | null;
  /** Cells by field, exactly as written; a cell without a value may be empty or say so in words. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A dataset as the checks see it. */
export interface CheckTable {
  readonly rows: readonly CheckRow[];
  /** What each field is called in the file: the column that a finding names. */
  readonly columns: ReadonlyMap<string, string>;
}

/** Does a cell say that it has no value? Published files have several ways to. */
export function isAbsent(text: string): boolean {
  return /^(?:n\/?a|-|—|none|null|not found|not applicable|not checked|withheld)?$/i.test(text.trim());
}

/** The value of a cell without white space around it; null where it has none. */
export function cellValue(row: CheckRow, field: string): string | null {
  const text = row.cells.get(field);
  return text === undefined || isAbsent(text) ? null : text.trim();
}
