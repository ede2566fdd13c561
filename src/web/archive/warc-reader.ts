import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { UserError } from '../../errors.ts';
import { type IndexEntry, requestBodyKey } from './cdxj.ts';
import { headerValue, parseResponse, splitHead } from './http-block.ts';
import type { ArchiveReader } from './wacz-reader.ts';
import { decodeRecord, LARGEST_RECORD, type ReadRecord } from './warc-record.ts';

/** A record and the bytes of the file that it takes. */
interface PlacedRecord {
  readonly record: ReadRecord;
  readonly offset: number;
  readonly length: number;
}

/**
 * Opens a WARC that has no index, compressed by records or not at all, by reading it through.
 *
 * @param archive path, or bytes.
 * @param name what to call it in messages; default the path.
 * @throws UserError naming the offset where it is damaged.
 */
export async function openWarc(archive: string | Uint8Array, name?: string): Promise<ArchiveReader> {
  const label = name ?? (typeof archive === 'string' ? archive : 'the archive');
  const bytes = Buffer.from(typeof archive === 'string' ? await readFile(archive) : archive);
  const entries: IndexEntry[] = [];
  for (const placed of recordsOf(bytes, label)) addToIndex(entries, placed, label);
  return {
    name: label,
    entries,
    async readRecord({ offset, length }) {
      return decodeRecord(bytes.subarray(offset, offset + length), `${label} at ${offset}`);
    },
    readFile: async () => null,
    async copyOut(path) {
      throw new UserError(`${label} holds no ${path}.`);
    },
    close: () => undefined,
  };
}

function* recordsOf(bytes: Buffer, label: string): Generator<PlacedRecord> {
  for (let offset = 0; offset < bytes.length; ) {
    const place = `${label} at ${offset}`;
    const length = lengthOf(bytes.subarray(offset), place);
    yield { record: decodeRecord(bytes.subarray(offset, offset + length), place), offset, length };
    offset += length;
  }
}

/** Bytes of the record that begins here, with what ends it. */
function lengthOf(bytes: Buffer, place: string): number {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return memberLength(bytes, place);
  const head = bytes.indexOf('\r\n\r\n');
  const length = Number(headerValue(splitHead(bytes.subarray(0, head + 4)).headers, 'Content-Length'));
  if (head < 0 || !(length >= 0)) throw damaged(place);
  return head + 4 + length + 4;
}

/** Bytes of a gzip member (RFC 1952): its head, what it holds, checksum and length. */
function memberLength(bytes: Buffer, place: string): number {
  const flags = bytes[3] ?? 0;
  let head = 10;
  if (flags & 4) head += 2 + bytes.readUInt16LE(head);
  for (const text of [8, 16]) if (flags & text) head = bytes.indexOf(0, head) + 1;
  if (flags & 2) head += 2;
  try {
    const options = { info: true, maxOutputLength: LARGEST_RECORD } as const;
    const { engine } = inflateRawSync(bytes.subarray(head), options) as unknown as {
      engine: { bytesWritten: number };
    };
    return head + engine.bytesWritten + 8;
  } catch (cause) {
    throw damaged(place, cause);
  }
}

function damaged(place: string, cause?: unknown): UserError {
  return new UserError(`${place}: not a WARC record. The archive is damaged; use another copy of it.`, {
    cause,
  });
}

function addToIndex(entries: IndexEntry[], { record, offset, length }: PlacedRecord, label: string): void {
  const field = (name: string) => headerValue(record.fields, name);
  const url = field('WARC-Target-URI')?.replace(/^<(.*)>$/, '$1');
  if (url === undefined) return;
  if (record.type === 'request') addMethod(entries, url, record);
  if (!['response', 'revisit', 'resource'].includes(record.type)) return;
  const shared = {
    url,
    timestamp: new Date(field('WARC-Date') ?? 0).toISOString(),
    digest: field('WARC-Payload-Digest'),
    length,
    offset,
    filename: label,
  };
  if (record.type === 'resource') entries.push({ ...shared, status: 200, mime: field('Content-Type') });
  else if (/^application\/http/.test(field('Content-Type') ?? '')) {
    const { status, headers } = parseResponse(record.block);
    const mime =
      record.type === 'revisit' ? 'warc/revisit' : headerValue(headers, 'content-type')?.split(';')[0];
    entries.push({ ...shared, status, mime });
  }
}

/** A request follows its response: what was posted is part of what the response is looked up by. */
function addMethod(entries: IndexEntry[], url: string, record: ReadRecord): void {
  const { startLine, body } = splitHead(record.block);
  const method = startLine.split(' ', 1)[0] ?? 'GET';
  const last = entries.findLast((entry) => entry.url === url);
  if (method === 'GET' || !last) return;
  last.method = method;
  last.requestBody = requestBodyKey(Buffer.from(body).toString());
}
