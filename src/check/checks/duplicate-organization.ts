import type { Check, Problem } from '../check.ts';
import type { CheckRow } from '../table.ts';

/** One organization in several rows: right where the page lists it twice, and to be counted once. */
export const duplicateOrganization: Check = {
  id: 'duplicate-organization',
  title: 'An organization is listed more than once.',
  severity: 'note',
  *look(table): Iterable<Problem> {
    for (const rows of byOrganization(table.rows).values()) {
      const places = rows.map(({ row, tier, order }) => `row ${row} (${tier ?? 'no tier'} ${order ?? ''})`);
      for (const row of rows.slice(1)) {
        yield { row, field: 'nameZh', message: `listed ${rows.length} times: ${places.join(', ')}` };
      }
    }
  },
};

/** Rows of organizations that have more than one. */
export function byOrganization(rows: readonly CheckRow[]): Map<string, CheckRow[]> {
  const groups = new Map<string, CheckRow[]>();
  for (const row of rows) {
    const group = groups.get(row.organization) ?? [];
    group.push(row);
    groups.set(row.organization, group);
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
}
