import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Counts } from './tables.ts';

const ACTION: Readonly<Record<string, keyof Counts>> = { '+++': 'added', '---': 'removed' };

/**
 * Counts of a diff that daff wrote as CSV (Tabular Diff Format 0.8): the first column of a row says what
 * happened to it, and a changed cell holds old and new value with the row's arrow between them.
 */
export function readDaffCounts(path: string): Counts {
  const counts = { added: 0, removed: 0, changedRows: 0, changedCells: 0 };
  const rows = parse(readFileSync(path), { relax_column_count: true });
  for (const [action = '', ...cells] of rows) {
    const counted = ACTION[action];
    if (counted !== undefined) counts[counted]++;
    if (!/^-+>$/.test(action)) continue;
    counts.changedRows++;
    counts.changedCells += cells.filter((cell) => cell.includes(action)).length;
  }
  return counts;
}
