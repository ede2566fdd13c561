import type { Changes, Listed } from '../../model/changes.ts';
import type { TableDiff } from './table-differ.ts';

/** The differences of two tables of any layout as a diff document: rows are known by their keys alone. */
export function tableChanges(diff: TableDiff, from: string, to: string, ignore: readonly string[]): Changes {
  const listed = (key: string): Listed => ({ organization: key, name: key, tier: null, order: null });
  return {
    formatVersion: 1,
    from,
    to,
    joined: diff.added.map(listed),
    left: diff.removed.map(listed),
    returned: [],
    missing: [],
    renamed: [],
    merged: [],
    split: [],
    moved: [],
    changed: diff.changed.map(({ key, column, from: before, to: after }) => ({
      organization: key,
      name: key,
      field: column,
      from: before,
      to: after,
      cause: 'unknown',
      reason: 'the files do not say who set the cell',
    })),
    columns: { added: [...diff.columns.added], removed: [...diff.columns.removed] },
    ignored: [...ignore, 'line ends inside cells'],
    warnings: [],
    counts: {
      joined: diff.added.length,
      left: diff.removed.length,
      changed: diff.changed.length,
      'organizations changed': diff.rows.changed,
      before: diff.rows.before,
      after: diff.rows.after,
    },
  };
}
