import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { type HeaderList, headerValue } from './http-block.ts';
import { LARGEST_RECORD } from './warc-record.ts';

const DECODERS: Readonly<
  Record<string, (body: Uint8Array, limit: { maxOutputLength: number }) => Uint8Array>
> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/**
 * The body of a response that another program archived as it came over the wire: in chunks, or
 * compressed. Where the headers speak of an encoding that the body has not (any more), it is left as it is.
 *
 * @param headers as they stand in the archive.
 */
export function decodeStored(body: Uint8Array, headers: HeaderList): Uint8Array {
  const isChunked = /chunked/i.test(headerValue(headers, 'transfer-encoding') ?? '');
  const whole = isChunked ? (joinChunks(body) ?? body) : body;
  const coding = headerValue(headers, 'content-encoding')?.trim().toLowerCase() ?? '';
  try {
    return DECODERS[coding]?.(whole, { maxOutputLength: LARGEST_RECORD }) ?? whole;
  } catch {
    return whole;
  }
}

/** Joins the chunks of RFC 9112, 7.1; null where the body is not made of them. */
function joinChunks(body: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const line = bytes.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})\s*(;.*)?$/i.exec(bytes.toString('latin1', at, Math.max(line, at)))?.[1];
    if (line < 0 || size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(bytes.subarray(line + 2, line + 2 + length));
    at = line + 2 + length + 2;
  }
}
