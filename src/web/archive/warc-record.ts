import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzipSync, gzip, gzipSync } from 'node:zlib';
import { UserError } from '../../errors.ts';
import { type HeaderList, headerValue, oneLine, splitHead } from './http-block.ts';

/** A WARC 1.1 record (ISO 28500:2017). Fields that follow from the others are made by {@link encodeRecord}. */
export interface WarcRecord {
  readonly type: 'warcinfo' | 'response' | 'request' | 'resource' | 'revisit';
  /** Absent for `warcinfo` alone. */
  readonly targetUri?: string;
  /** ISO 8601, UTC, milliseconds. */
  readonly date: string;
  readonly contentType: string;
  /** Further named fields, such as `WARC-Payload-Digest`. */
  readonly fields?: HeaderList;
  readonly block: Uint8Array;
}

/** A record as it is read: every named field as it was written. */
export interface ReadRecord {
  readonly type: string;
  readonly fields: HeaderList;
  readonly block: Uint8Array;
}

/** No record that is read may inflate to more than this many bytes. */
export const LARGEST_RECORD = 256 * 1024 * 1024;

/** Below this many bytes a record is compressed with less memory. */
const SMALL = 1500;
const SMALL_GZIP = { windowBits: 11, memLevel: 5 };
/**
 * Above this many bytes a record is compressed in another thread. Handing it over costs as much as compressing
 * a common page, and each record that waits for a thread holds a compressor's memory.
 */
const LARGE = 256 * 1024;
/** A quarter of the work of zlib's default for an eighth more bytes. */
const LEVEL = 1;

/**
 * The `WARC-Record-ID` of a record: made from its content, so that the same content gives the same file.
 * Where its payload has a digest, the digest stands for it.
 */
export function recordId({ type, targetUri = '', date, fields = [], block }: WarcRecord): string {
  const hex = createHash('sha256')
    .update(`${type}\n${targetUri}\n${date}\n`)
    .update(headerValue(fields, 'WARC-Payload-Digest') ?? block)
    .digest('hex');
  // RFC 9562, version 8: a UUID whose bits are made by the vendor's own rule.
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return `<urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}>`;
}

/**
 * A record as one gzip member, ready to be put at the end of a `.warc.gz`.
 *
 * @param id its `WARC-Record-ID`, where that is known already.
 */
export async function encodeRecord(record: WarcRecord, id = recordId(record)): Promise<Uint8Array> {
  const fields: HeaderList = [
    ['WARC-Type', record.type],
    ['WARC-Record-ID', id],
    ['WARC-Date', record.date],
    ...(record.targetUri === undefined ? [] : [['WARC-Target-URI', record.targetUri] as const]),
    ...(record.fields ?? []),
    ['Content-Type', record.contentType],
    ['Content-Length', String(record.block.byteLength)],
  ];
  const lines = fields.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join('');
  const text = Buffer.concat([
    Buffer.from(`WARC/1.1\r\n${lines}\r\n`),
    record.block,
    Buffer.from('\r\n\r\n'),
  ]);
  const options = text.byteLength < SMALL ? SMALL_GZIP : { level: LEVEL };
  const member =
    text.byteLength < LARGE
      ? gzipSync(text, options)
      : await promisify<Uint8Array, object, Uint8Array>(gzip)(text, options);
  // The operating system in the gzip header (RFC 1952, byte 9) would make the file differ between machines.
  member[9] = 255;
  return member;
}

/**
 * Reads one record.
 *
 * @param bytes one gzip member, or one record that is not compressed.
 * @param place file and offset, for the message.
 * @throws UserError where the bytes are not a WARC record.
 */
export function decodeRecord(bytes: Uint8Array, place: string): ReadRecord {
  const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? inflate(bytes, place) : bytes;
  const { startLine, headers, body } = splitHead(text);
  const length = Number(headerValue(headers, 'Content-Length'));
  if (!startLine.startsWith('WARC/') || !(length <= body.byteLength)) {
    throw new UserError(`${place}: not a WARC record. The archive is damaged; use another copy of it.`);
  }
  return {
    type: headerValue(headers, 'WARC-Type') ?? '',
    fields: headers,
    block: body.subarray(0, length),
  };
}

function inflate(bytes: Uint8Array, place: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_RECORD });
  } catch (cause) {
    throw new UserError(`${place}: the record cannot be decompressed. The archive is damaged.`, { cause });
  }
}
