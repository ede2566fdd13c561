import { createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, open, type ZipFile, type ZipFileOptions } from 'yauzl';
import { UserError } from '../../errors.ts';
import type { IndexEntry } from './cdxj.ts';
import { isIndexFile, readIndexFile } from './index-files.ts';
import { decodeRecord, type ReadRecord } from './warc-record.ts';

/** An archive that is open for reading. */
export interface ArchiveReader {
  /** What to call it in messages. */
  readonly name: string;
  readonly entries: readonly IndexEntry[];
  /** @throws UserError where the record is damaged. */
  readRecord(entry: IndexEntry): Promise<ReadRecord>;
  /** A whole file of the archive, or null where it is not there. */
  readFile(path: string): Promise<Uint8Array | null>;
  /** Writes a file of the archive to the disk. @throws UserError where it is not in the archive. */
  copyOut(path: string, target: string): Promise<void>;
  close(): void;
}

/** No file besides the WARC may be longer than this: an index of some millions of lines. */
const LARGEST_PART = 512 * 1024 * 1024;

/**
 * Opens a WACZ.
 *
 * @param archive path, or bytes.
 * @param name what to call it in messages; default the path.
 * @throws UserError where it is not a zip or has no index.
 */
export async function openWacz(archive: string | Uint8Array, name?: string): Promise<ArchiveReader> {
  const label = name ?? (typeof archive === 'string' ? archive : 'the archive');
  const zip = await openZip(archive, label);
  const files = await listFiles(zip, label);
  const entries: IndexEntry[] = [];
  for (const [path, entry] of files) {
    if (isIndexFile(path)) entries.push(...readIndexFile(path, await readRange(zip, entry), label));
  }
  if (![...files.keys()].some(isIndexFile)) {
    zip.close();
    throw new UserError(`${label} has no index below indexes/: it is not a web archive (WACZ).`);
  }
  return {
    name: label,
    entries,
    async readRecord({ filename, offset, length }) {
      const place = `${label}, ${filename} at ${offset}`;
      const file = files.get(`archive/${filename}`);
      if (file?.compressionMethod !== 0) {
        throw new UserError(`${place}: the WARC is missing, or compressed a second time by the zip.`);
      }
      if (offset + length > file.uncompressedSize) {
        throw new UserError(`${place}: the index points behind the end of the WARC. The archive is damaged.`);
      }
      return decodeRecord(await readRange(zip, file, offset, offset + length), place);
    },
    async readFile(path) {
      const file = files.get(path);
      return file ? readRange(zip, file) : null;
    },
    async copyOut(path, target) {
      const file = files.get(path);
      if (!file) throw new UserError(`${label} holds no ${path}.`);
      await pipeline(await openStream(zip, file, {}), createWriteStream(target, { flush: true }));
    },
    close: () => zip.close(),
  };
}

async function openZip(archive: string | Uint8Array, label: string): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false };
  try {
    return typeof archive === 'string'
      ? await promisify<string, typeof options, ZipFile>(open)(archive, options)
      : await promisify<Buffer, typeof options, ZipFile>(fromBuffer)(Buffer.from(archive), options);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`${label} cannot be opened as a web archive (WACZ): ${reason}`, { cause });
  }
}

function listFiles(zip: ZipFile, label: string): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Entry>();
    zip.on('entry', (entry: Entry) => {
      files.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(files));
    zip.on('error', (cause: Error) =>
      reject(new UserError(`${label}: the zip is damaged: ${cause.message}`, { cause })),
    );
    zip.readEntry();
  });
}

/** Bytes of one file of the zip; a range only of files that are stored. */
async function readRange(zip: ZipFile, entry: Entry, start?: number, end?: number): Promise<Buffer> {
  if (start === undefined && entry.uncompressedSize > LARGEST_PART) {
    throw new UserError(
      `${entry.fileName} in the archive is too large to read (${entry.uncompressedSize} bytes).`,
    );
  }
  const range = start === undefined ? {} : { start, end, decodeFileData: false };
  const chunks: Buffer[] = [];
  for await (const chunk of await openStream(zip, entry, range)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function openStream(zip: ZipFile, entry: Entry, options: ZipFileOptions): Promise<Readable> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, options, (error, stream) => (error ? reject(error) : resolve(stream))),
  );
}
