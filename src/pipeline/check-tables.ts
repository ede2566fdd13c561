import type { CheckRow, CheckTable } from '../check/table.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Membership } from '../model/membership.ts';
import { normalizeName } from '../model/names.ts';
import { ANNOTATED_FIELDS } from '../model/vocabulary.ts';
import { publishedTier } from '../publish/published-columns.ts';
import type { PublishedFile } from '../publish/read-published.ts';
import type { TidyFile } from '../publish/read-tidy.ts';
import { TIDY_COLUMNS } from '../publish/tidy-columns.ts';

/** Tables for the checks, from wherever a dataset lies. */

/** Columns of a file in the published layout that have no header of their own. */
const UNTITLED = 'untitled';

/** A file in the published layout, with its own headers and its cells as written. */
export function publishedTable(file: PublishedFile): CheckTable {
  const headers = file.headers.at(-1) ?? [];
  const fields = file.columns.map((key, index) => key ?? (headers[index] || UNTITLED));
  return {
    columns: new Map(fields.map((field, index) => [field, headers[index] ?? field])),
    rows: file.rows.map(({ number, cells, written }): CheckRow => {
      return {
        row: number,
        organization: normalizeName(cells.nameZh),
        name: cells.nameZh,
        tier: publishedTier(cells),
        order: Number(cells.order) || null,
        cells: new Map(fields.map((field, index) => [field, written[index] ?? ''])),
      };
    }),
  };
}

/** A file in the tidy layout. */
export function tidyCheckTable(file: TidyFile): CheckTable {
  const named = TIDY_COLUMNS.flatMap(({ field, name }) => (field === null ? [] : [[field, name] as const]));
  return {
    columns: new Map<string, string>([['nameZh', 'name_zh'], ['order', 'tier_order'], ...named]),
    rows: file.rows.map(({ organization, name, tier, order, cells }, index) => {
      const texts = [...cells].map(([field, { text }]): [string, string] => [field, text]);
      return {
        row: index + 1,
        organization,
        name,
        tier,
        order,
        cells: new Map([['nameZh', name], ['order', `${order}`], ...texts]),
      };
    }),
  };
}

/** A snapshot: one row a membership, in the order of its file. */
export function snapshotTable(
  memberships: readonly Membership[],
  annotations: readonly Annotation[],
): CheckTable {
  const cells = new Map<string, Map<string, string>>();
  for (const { organization, field, value, absence } of annotations) {
    const own = cells.get(organization) ?? new Map<string, string>();
    cells.set(organization, own.set(field, value ?? absence ?? ''));
  }
  return {
    columns: new Map(['nameZh', 'order', ...ANNOTATED_FIELDS].map((field) => [field, field])),
    rows: memberships.map(({ organization, name, tier, order }, index) => {
      const place: [string, string][] = [
        ['nameZh', name],
        ['order', `${order}`],
      ];
      const own = new Map([...place, ...(cells.get(organization) ?? [])]);
      return { row: index + 1, organization, name, tier, order, cells: own };
    }),
  };
}
