import { basename, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { bodyDigest } from '../files/hash.ts';
import { type SnapshotId, snapshotId } from '../model/snapshot.ts';
import { ABSENCES, type Absence } from '../model/vocabulary.ts';
import { Store } from '../pipeline/store.ts';
import { importPublished, isMissing } from '../publish/import.ts';
import { type PublishedFile, readPublishedLayout } from '../publish/read-published.ts';
import { readTidy, type TidyFile } from '../publish/read-tidy.ts';
import { cellsOf, type ReportCell, type ReportRow, reportRows, tidyCell } from '../report/index.ts';
import { readInputFile } from './input-file.ts';
import type { Io } from './io.ts';

/** The rows of a snapshot or of a CSV file, and what they are from. */
export interface RowsOf {
  /** The snapshot's id, or the file's name. */
  readonly name: string;
  readonly rows: ReportRow[];
  /** When the list was taken; null where the file does not say. */
  readonly extracted: SnapshotId | null;
}

/**
 * Reads what the report's arithmetic works on.
 *
 * @param input a snapshot id, or a CSV file in the published or the tidy layout.
 * @throws UserError where there is no such snapshot or file, or the file has another layout.
 */
export async function readReportRows(input: string, data: string, io: Io): Promise<RowsOf> {
  const snapshot = snapshotId.safeParse(input);
  if (snapshot.success) return rowsOfSnapshot(new Store(resolve(io.cwd, data)), snapshot.data);
  const bytes = await readInputFile(io.cwd, input);
  const name = basename(input);
  const published = readPublishedLayout(bytes, name);
  if (published !== null) {
    const extracted = extractionDay(published);
    return { name, rows: rowsOfPublished(published, bytes, extracted), extracted };
  }
  const tidy = readTidy(bytes, name);
  if (tidy !== null) return { name, rows: rowsOfTidy(tidy), extracted: null };
  throw new UserError(
    `${name} is neither in the published layout (two header rows, "Name (ZH)" …) nor in the tidy one ` +
      '(organization_id, name_zh, tier, tier_order …). Give one of these, or a snapshot id such as 2020-03-26.',
  );
}

async function rowsOfSnapshot(store: Store, snapshot: SnapshotId): Promise<RowsOf> {
  const memberships = await store.requireMemberships(snapshot);
  return {
    name: snapshot,
    rows: reportRows(memberships, await store.annotations(snapshot)),
    extracted: snapshot,
  };
}

/** One row a listing, with the cells of that listing: where a member is listed twice, the file can say two things. */
function rowsOfPublished(file: PublishedFile, bytes: Uint8Array, extracted: SnapshotId | null): ReportRow[] {
  // Where the file has no date, the day only marks when a name was first seen, which no statistic asks for.
  const { memberships } = importPublished(file, extracted ?? '2020-03-26', [], bodyDigest(bytes));
  return memberships.map(({ organization, name, tier, order }, index) => {
    const written = file.rows[index]?.cells;
    const cells = cellsOf((field) => {
      const text = written?.[field] ?? '';
      return tidyCell(field, { value: isMissing(text) ? null : text, absence: null, confidence: null });
    });
    return { organization, name, tier, order, cells };
  });
}

function rowsOfTidy({ rows }: TidyFile): ReportRow[] {
  return rows.map(({ organization, name, tier, order, cells }) => ({
    organization,
    name,
    tier,
    order,
    cells: cellsOf((field): ReportCell => {
      const { text, absent } = cells.get(field) ?? { text: '', absent: true };
      if (!absent) return tidyCell(field, { value: text, absence: null, confidence: null });
      return { value: null, absence: isAbsence(text) ? text : null, confidence: null };
    }),
  }));
}

function isAbsence(text: string): text is Absence {
  return (ABSENCES as readonly string[]).includes(text);
}

/** The day in the header of the last column (`Extracted 3/26/20 from …`). */
function extractionDay({ headers, columns }: PublishedFile): SnapshotId | null {
  const header = headers.at(-1)?.[columns.indexOf('extracted')] ?? '';
  const [, month, day, year] = /\bextracted (\d{1,2})\/(\d{1,2})\/(\d{2})\b/i.exec(header) ?? [];
  if (month === undefined || day === undefined || year === undefined) return null;
  const parsed = snapshotId.safeParse(`20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.success ? parsed.data : null;
}
