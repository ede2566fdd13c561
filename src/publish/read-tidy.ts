import { UserError } from '../errors.ts';
import { parseCsv } from '../files/csv.ts';
import { ABSENCES, type AnnotatedField, TIERS, type Tier } from '../model/vocabulary.ts';
import { TIDY_COLUMNS } from './tidy-columns.ts';
import { WITHHELD } from './withhold.ts';

/** One row of a table in the tidy layout. */
export interface TidyRow {
  readonly organization: string;
  readonly name: string;
  readonly tier: Tier;
  readonly order: number;
  /** The annotated cells that the table has: value, or null with the reason. */
  readonly cells: ReadonlyMap<AnnotatedField, { readonly text: string; readonly absent: boolean }>;
}

/** A table in the tidy layout. */
export interface TidyFile {
  readonly fields: readonly AnnotatedField[];
  readonly rows: readonly TidyRow[];
}

const NEEDED = ['organization_id', 'name_zh', 'tier', 'tier_order'];

/**
 * Reads a table in the tidy layout; columns are found by name.
 *
 * @param file its name, for messages.
 * @returns null where the columns of a membership are not there: another layout.
 * @throws UserError where a row has a tier or an order that is none.
 */
export function readTidy(content: string | Uint8Array, file: string): TidyFile | null {
  const [header, ...body] = parseCsv(content, file).records;
  if (header === undefined || !NEEDED.every((name) => header.cells.includes(name))) return null;
  const columns = TIDY_COLUMNS.flatMap(({ field, name }) => {
    const index = header.cells.indexOf(name);
    return field === null || index < 0 ? [] : [{ field, index }];
  });
  const at = (name: string) => header.cells.indexOf(name);
  const rows = body.map(({ cells, line }, index): TidyRow => {
    const text = (name: string) => cells[at(name)] ?? '';
    const tier = TIERS.find((one) => one === text('tier'));
    const order = Number(text('tier_order'));
    if (tier === undefined || !Number.isInteger(order) || order < 1) {
      throw new UserError(
        `${file}, row ${index + 1} (line ${line}): tier "${text('tier')}", order "${text('tier_order')}". ` +
          `Expected one of ${TIERS.join(', ')}, and a number from 1.`,
      );
    }
    return {
      organization: text('organization_id'),
      name: text('name_zh'),
      tier,
      order,
      cells: new Map(columns.map((column) => [column.field, tidyCell(cells[column.index] ?? '')])),
    };
  });
  return { fields: columns.map(({ field }) => field), rows };
}

function tidyCell(text: string): { text: string; absent: boolean } {
  return { text, absent: text === '' || text === WITHHELD || (ABSENCES as readonly string[]).includes(text) };
}
