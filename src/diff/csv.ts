import { formatCsv } from '../files/csv.ts';
import type { Changes } from '../model/changes.ts';
import { diffLines } from './text.ts';

const COLUMNS = ['kind', 'organization', 'name', 'field', 'from', 'to', 'cause', 'reason'] as const;

/** The diff as CSV: one row a difference, cells verbatim. */
export function formatDiffCsv(changes: Changes): string {
  const rows = diffLines(changes).map((line) => COLUMNS.map((column) => line[column]));
  return formatCsv([[...COLUMNS], ...rows]);
}
