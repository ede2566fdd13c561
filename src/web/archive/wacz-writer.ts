import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ReadStreamOptions, ZipFile } from 'yazl';
import { sha256 } from '../../files/hash.ts';
import type { IndexEntry } from './cdxj.ts';
import { type Exchange, encodeExchange } from './exchange.ts';
import { indexFiles } from './index-files.ts';
import { encodeRecord } from './warc-record.ts';

/** A page as a reader of the archive finds it in the list of pages. */
export interface PageEntry {
  readonly url: string;
  /** ISO 8601. */
  readonly ts: string;
  readonly title?: string;
}

/** What an archive says of itself. */
export interface WaczDescription {
  readonly title: string;
  readonly description?: string;
  /** ISO 8601: also the date of every file in the zip, so that the same content gives the same bytes. */
  readonly created: string;
  /** Name and version of the program that made it. */
  readonly software: string;
}

/** Everything that goes into a WACZ. */
export interface WaczContent extends WaczDescription {
  /** The WARC: its bytes, or the path of a file. */
  readonly warc: Uint8Array | string;
  readonly entries: readonly IndexEntry[];
  readonly pages: readonly PageEntry[];
  /** Further files by their path in the archive, such as `logs/journal.jsonl`. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/** Name of the WARC inside an archive. */
export const WARC_NAME = 'data.warc.gz';

/** Bytes of a WARC that are read at a time: each piece goes through six streams on its way into the zip. */
const PIECE = { highWaterMark: 1024 * 1024 };

/**
 * Writes an archive from exchanges that are at hand. The same exchanges give the same bytes.
 *
 * @param path where the `.wacz` goes; it is there whole or not at all.
 * @param pages the list of pages that a reader is shown; responses that are not pages are left out by the caller.
 */
export async function writeWacz(
  path: string,
  exchanges: readonly Exchange[],
  pages: readonly PageEntry[],
  description: WaczDescription,
): Promise<void> {
  const chunks: Uint8Array[] = [await warcInfo(description)];
  const entries: IndexEntry[] = [];
  let offset = chunks[0]?.byteLength ?? 0;
  for (const exchange of exchanges) {
    const encoded = await encodeExchange(exchange, null, WARC_NAME);
    for (const entry of encoded.entries) entries.push({ ...entry, offset: entry.offset + offset });
    chunks.push(encoded.bytes);
    offset += encoded.bytes.byteLength;
  }
  await packWacz(path, { ...description, warc: Buffer.concat(chunks), entries, pages });
}

/** The first record of a WARC: what made it, and in which format. */
export function warcInfo({ software, created, description }: WaczDescription): Promise<Uint8Array> {
  const fields = [
    `software: ${software}`,
    'format: WARC File Format 1.1',
    ...(description ? [`description: ${description}`] : []),
  ];
  return encodeRecord({
    type: 'warcinfo',
    date: created,
    contentType: 'application/warc-fields',
    fields: [['WARC-Filename', WARC_NAME]],
    block: Buffer.from(fields.map((field) => `${field}\r\n`).join('')),
  });
}

/**
 * Packs a WARC with its index as WACZ 1.1.1. `profile` stays that of version 1.1.1: ReplayWeb.page refuses
 * the value `wacz` that version 1.2.0 of the specification asks for.
 */
export async function packWacz(path: string, content: WaczContent): Promise<void> {
  const warcPath = `archive/${WARC_NAME}`;
  const parts = new Map<string, Uint8Array>([
    ...indexFiles(content.entries),
    ['pages/pages.jsonl', pagesFile(content.pages)],
    ...(content.files ?? []),
  ]);
  const { hash, bytes } = await digestOf(content.warc);
  const resources = [{ name: WARC_NAME, path: warcPath, hash, bytes }];
  for (const [part, data] of parts) {
    const name = basename(part).toLowerCase();
    resources.push({ name, path: part, hash: `sha256:${sha256(data)}`, bytes: data.byteLength });
  }
  const datapackage = json({
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: content.title,
    ...(content.description ? { description: content.description } : {}),
    software: content.software,
    created: content.created,
    resources,
  });
  parts.set('datapackage.json', datapackage);
  const digest = { path: 'datapackage.json', hash: `sha256:${sha256(datapackage)}` };
  parts.set('datapackage-digest.json', json(digest));
  await zip(path, warcPath, content.warc, parts, new Date(content.created));
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

function pagesFile(pages: readonly PageEntry[]): Uint8Array {
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' };
  const lines = pages.map((page) => ({ id: sha256(`${page.ts} ${page.url}`).slice(0, 16), ...page }));
  return Buffer.from([head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

async function digestOf(warc: Uint8Array | string): Promise<{ hash: string; bytes: number }> {
  if (typeof warc !== 'string') return { hash: `sha256:${sha256(warc)}`, bytes: warc.byteLength };
  const hash = createHash('sha256');
  await pipeline(createReadStream(warc, PIECE), hash);
  return { hash: `sha256:${hash.digest('hex')}`, bytes: (await stat(warc)).size };
}

/** The WARC is stored, not compressed again: a reader fetches a record by its offset in the zip. */
async function zip(
  path: string,
  warcPath: string,
  warc: Uint8Array | string,
  parts: ReadonlyMap<string, Uint8Array>,
  mtime: Date,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.tmp`);
  const file = new ZipFile();
  const options = { mtime: asLocalTime(mtime), forceDosTimestamp: true, mode: 0o100644, compress: false };
  if (typeof warc === 'string') addFile(file, warc, warcPath, { ...options, size: (await stat(warc)).size });
  else file.addBuffer(Buffer.from(warc), warcPath, options);
  for (const [name, data] of parts) {
    file.addBuffer(Buffer.from(data), name, { ...options, compress: !isReadByRanges(name) });
  }
  file.end();
  const target = createWriteStream(temporary, { flush: true });
  file.on('error', (error: Error) => target.destroy(error));
  try {
    await pipeline(file.outputStream, target);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function addFile(zip: ZipFile, path: string, name: string, options: Partial<ReadStreamOptions>): void {
  zip.addReadStreamLazy(name, options, (give) => {
    const source = createReadStream(path, PIECE);
    source.on('error', (error) => zip.emit('error', error));
    give(null, source);
  });
}

/** What a reader fetches in parts must lie in the zip as it is; the rest is compressed. */
function isReadByRanges(name: string): boolean {
  return name.startsWith('indexes/');
}

/**
 * A time whose local reading is what the given time reads in UTC: a zip holds local times, and the same
 * archive shall have the same bytes in every time zone.
 */
function asLocalTime(utc: Date): Date {
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}
