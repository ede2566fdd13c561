import { open, readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Edition } from '../diff/edition.ts';
import { columnIndex, duplicateKeys, emptyKey, markLength } from '../diff/table/indexed-table.ts';
import { recordTexts, scanRecords } from '../diff/table/scan.ts';
import { isMissingFile, UsageError, UserError } from '../errors.ts';
import { parseCsv } from '../files/csv.ts';
import type { Organization } from '../model/organization.ts';
import { snapshotId } from '../model/snapshot.ts';
import { publishedColumnsOf, requirePublishedLayout } from '../publish/read-published.ts';
import { readTidy } from '../publish/read-tidy.ts';
import { readRelease } from '../publish/releases.ts';
import { isVersion } from '../publish/version.ts';
import { publishedEdition, releaseEdition, storedEdition, tidyEdition } from './editions.ts';
import type { Store } from './store.ts';

/** What a person named on the command line, opened: an edition, or a table that is none. */
export type Opened =
  | { readonly kind: 'edition'; readonly edition: Edition }
  | {
      readonly kind: 'table';
      readonly path: string;
      readonly name: string;
      readonly columns: readonly string[];
    };

/** How names become editions. */
export interface OpenContext {
  readonly store: Store;
  readonly cwd: string;
  readonly organizations: readonly Organization[];
  /** Gives the key of an organization from its Chinese name; one for all that are compared. */
  readonly nameKey: (name: string) => string;
  /** Header of the column that rows are joined by; undefined for the organizations' own identity. */
  readonly key: string | undefined;
}

/** So much of a file is read to see its layout. */
const LOOK = 64 * 1024;

/**
 * Opens a snapshot (`2020-03-26`), a release (`1.4.0`) or a CSV file in any layout.
 *
 * @throws UserError where there is none, or its key column holds empty or repeated values; UsageError for a
 *   key where rows have ids of their own.
 */
export async function openEdition(name: string, context: OpenContext): Promise<Opened> {
  const { store, organizations, key } = context;
  const isSnapshot = snapshotId.safeParse(name).success;
  if (key !== undefined && (isSnapshot || isVersion(name))) {
    throw new UsageError(`--key joins rows of files. ${name} has ids of its own: leave --key out.`);
  }
  if (isVersion(name)) {
    const edition = releaseEdition(await readRelease(store.releasesFolder(), name), organizations);
    return { kind: 'edition', edition };
  }
  if (isSnapshot) return { kind: 'edition', edition: await storedEdition(store, name) };
  const path = resolve(context.cwd, name);
  const rows = await firstRows(path, name);
  if (rows.some((row) => publishedColumnsOf(row) !== null)) return publishedFile(path, context);
  const tidy = await tidyFile(path, rows[0] ?? [], context);
  return tidy ?? { kind: 'table', path, name: basename(path), columns: rows[0] ?? [] };
}

async function firstRows(path: string, name: string): Promise<string[][]> {
  const buffer = Buffer.alloc(LOOK);
  const read = await readBeginning(path, buffer, name);
  const rows: string[][] = [];
  const bytes = buffer.subarray(0, read);
  scanRecords(bytes, markLength(bytes), read < LOOK, (start, end) => {
    if (rows.length < 3) rows.push(recordTexts(bytes, start, end));
  });
  return rows;
}

async function readBeginning(path: string, buffer: Buffer, name: string): Promise<number> {
  try {
    const file = await open(path, 'r');
    try {
      return (await file.read(buffer, 0, buffer.length, 0)).bytesRead;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!isMissingFile(error)) throw error;
    throw new UserError(
      `"${name}" is no snapshot id, no version of a release, and no file at ${path}. Give one of the three.`,
    );
  }
}

async function publishedFile(path: string, context: OpenContext): Promise<Opened> {
  const file = requirePublishedLayout(await readFile(path), basename(path));
  const edition = publishedEdition(file, basename(path), context.nameKey);
  if (context.key === undefined) return { kind: 'edition', edition };
  const column = columnIndex(file.headers.at(-1) ?? [], context.key, basename(path));
  const keys = file.rows.map(({ written }) => written[column] ?? '');
  return { kind: 'edition', edition: keyedBy(edition, context.key, keys) };
}

async function tidyFile(
  path: string,
  header: readonly string[],
  context: OpenContext,
): Promise<Opened | null> {
  if (!header.includes('organization_id')) return null;
  const content = await readFile(path);
  const file = readTidy(content, basename(path));
  if (file === null) return null;
  const edition = tidyEdition(file, basename(path), context.organizations);
  if (context.key === undefined) return { kind: 'edition', edition };
  const column = columnIndex(header, context.key, basename(path));
  const keys = parseCsv(content, basename(path))
    .records.slice(1)
    .map(({ cells }) => cells[column] ?? '');
  return { kind: 'edition', edition: keyedBy(edition, context.key, keys) };
}

/** The edition with its listings joined by the values of one column, which must tell them apart. */
function keyedBy(edition: Edition, key: string, values: readonly string[]): Edition {
  const empty = values.findIndex((value) => value.trim() === '');
  if (empty >= 0) throw emptyKey(edition.id, key, empty + 1);
  const seen = new Set<string>();
  const twice = new Set(values.filter((value) => seen.has(value) || !seen.add(value)));
  if (twice.size > 0) throw duplicateKeys(edition.id, key, [...twice]);
  const listings = edition.listings.map((listing, index) => ({
    ...listing,
    organization: values[index] ?? '',
  }));
  return { ...edition, identities: new Map(), listings };
}
