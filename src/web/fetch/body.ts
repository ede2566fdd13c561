import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, type Gunzip } from 'node:zlib';

/** A body as it was read. */
export interface ReadBody {
  readonly bytes: Uint8Array;
  /** There was more than the cap; `bytes` is the beginning. */
  readonly truncated: boolean;
  /** The bytes on the wire were so few for what they unpacked to that the body is an attack. */
  readonly bomb: boolean;
}

/** Above the cap, this many bytes unpacked from each byte sent are no page (DEFLATE ends at 1032). */
const BOMB_RATIO = 200;
/** The codings that are asked for, best first. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/**
 * Reads a body, unpacking it as it comes, and stops at the cap: memory never holds more than that.
 *
 * @param stream the body as sent; it is destroyed where it is not read to its end.
 * @param coding value of `Content-Encoding`.
 * @param cap bytes after unpacking.
 * @throws what the stream or the decoder throws where the body is cut off or broken.
 */
export async function readBody(stream: Readable, coding: string, cap: number): Promise<ReadBody> {
  const decoders = coding
    .toLowerCase()
    .split(',')
    .map((name) => decoderFor(name.trim()))
    .filter((decoder) => decoder !== null)
    .reverse();
  // The callback is for the streams' errors: they reach the loop below, which reads the last of them.
  const source = decoders.reduce<Readable>((from, to) => pipeline(from, to, () => {}), stream);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    const bytes = chunk as Uint8Array;
    if (length + bytes.byteLength > cap) {
      chunks.push(bytes.subarray(0, cap - length));
      const sent = decoders[0]?.bytesWritten ?? cap;
      stream.destroy();
      return { bytes: Buffer.concat(chunks), truncated: true, bomb: sent * BOMB_RATIO < cap };
    }
    chunks.push(bytes);
    length += bytes.byteLength;
  }
  return { bytes: joined(chunks, length), truncated: false, bomb: false };
}

/** One buffer of its own: a slice of the socket's buffer would keep all of that alive. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  return Buffer.concat(chunks, length);
}

function decoderFor(coding: string): Gunzip | null {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  if (coding === 'deflate') return createInflate();
  return null;
}
