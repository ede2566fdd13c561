import { STATUS_CODES } from 'node:http';

/** Header names and values in the order in which they were sent. A name can come more than once. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** The head of an HTTP message, and what follows the empty line. */
export interface HttpBlock {
  readonly startLine: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
}

/** Headers that describe the bytes on the wire. An archive holds decoded bodies, so they are renamed in it. */
const WIRE_HEADERS = new Set(['content-encoding', 'transfer-encoding', 'content-length']);
const ORIGINAL = 'X-Orig-';

/**
 * The block of a WARC `response` record: status line, headers, body. The body is stored without its
 * transfer and content encodings; headers that are not true of it any more get the prefix `X-Orig-`
 * (the practice of Browsertrix), which {@link parseResponse} takes away again.
 */
export function responseBlock(status: number, headers: HeaderList, body: Uint8Array): Uint8Array {
  const length = String(body.byteLength);
  const stored = headers.map(([name, value]): [string, string] => {
    const lower = name.toLowerCase();
    const holds = !WIRE_HEADERS.has(lower) || (lower === 'content-length' && value === length);
    return [holds ? name : `${ORIGINAL}${name}`, value];
  });
  return messageBlock(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`, stored, body);
}

/** The block of a WARC `request` record. */
export function requestBlock(method: string, url: string, headers: HeaderList, body: string): Uint8Array {
  const { pathname, search, host } = new URL(url);
  const all: HeaderList = [['Host', host], ...headers];
  return messageBlock(`${method} ${pathname}${search} HTTP/1.1`, all, new TextEncoder().encode(body));
}

function messageBlock(startLine: string, headers: HeaderList, body: Uint8Array): Uint8Array {
  const lines = headers.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join('');
  return Buffer.concat([Buffer.from(`${startLine}\r\n${lines}\r\n`), body]);
}

/** A header's value without the line breaks that would end it. */
export function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ');
}

/** A response as it lies in an archive. */
export interface StoredResponse {
  readonly status: number;
  /** Headers as they were sent. */
  readonly headers: HeaderList;
  /** Headers as they stand in the archive: true of `body`, where the archive is ours. */
  readonly stored: HeaderList;
  readonly body: Uint8Array;
}

/** Reads the block of a `response` or `revisit` record. */
export function parseResponse(block: Uint8Array): StoredResponse {
  const { startLine, headers: stored, body } = splitHead(block);
  const status = Number(/^HTTP\/\S+ +(\d{3})/.exec(startLine)?.[1] ?? 0);
  const headers = stored.map(([name, value]) => [withoutPrefix(name), value] as const);
  return { status, headers, stored, body };
}

function withoutPrefix(name: string): string {
  return name.toLowerCase().startsWith(ORIGINAL.toLowerCase()) ? name.slice(ORIGINAL.length) : name;
}

/** Splits the head of a WARC record or an HTTP message from what follows it. */
export function splitHead(bytes: Uint8Array): HttpBlock {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf('\r\n\r\n');
  const head = buffer.toString('utf8', 0, end < 0 ? buffer.length : end);
  const [startLine = '', ...lines] = head.split('\r\n');
  const headers = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()]];
  });
  return { startLine, headers, body: end < 0 ? buffer.subarray(buffer.length) : buffer.subarray(end + 4) };
}

/** The first value of a header, whatever the case of its name. */
export function headerValue(headers: HeaderList, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return headers.find(([key]) => key.toLowerCase() === wanted)?.[1];
}
