import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../../files/hash.ts';
import { type IndexEntry, parseCdxj, toCdxj } from './cdxj.ts';

/** Above this many bytes an index is compressed in chunks, so that a reader can fetch the chunk it needs. */
const PLAIN_INDEX_LIMIT = 50_000;
const LINES_PER_CHUNK = 256;

/** The files below `indexes/` of a WACZ, by path. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Writes an index: small ones as plain `index.cdx`, others as `index.cdx.gz` (gzip members of 256 lines)
 * with `index.idx`, which says where each member begins (WACZ 1.1.1, 5.2.2).
 */
export function indexFiles(entries: readonly IndexEntry[]): IndexFiles {
  const lines = toCdxj(entries);
  const plain = Buffer.from(lines.join(''));
  if (plain.byteLength <= PLAIN_INDEX_LIMIT) return new Map([['indexes/index.cdx', plain]]);
  const chunks: Uint8Array[] = [];
  let idx = '!meta 0 {"format":"cdxj-gzip-1.0","filename":"index.cdx.gz"}\n';
  let offset = 0;
  for (let start = 0; start < lines.length; start += LINES_PER_CHUNK) {
    const chunk = gzipSync(lines.slice(start, start + LINES_PER_CHUNK).join(''));
    chunk[9] = 255;
    const [key = '', timestamp = ''] = lines[start]?.split(' ', 2) ?? [];
    const place = {
      offset,
      length: chunk.byteLength,
      digest: `sha256:${sha256(chunk)}`,
      filename: 'index.cdx.gz',
    };
    idx += `${key} ${timestamp} ${JSON.stringify(place)}\n`;
    chunks.push(chunk);
    offset += chunk.byteLength;
  }
  return new Map<string, Uint8Array>([
    ['indexes/index.cdx.gz', Buffer.concat(chunks)],
    ['indexes/index.idx', Buffer.from(idx)],
  ]);
}

/** Is this path of a WACZ an index that {@link readIndexFile} reads? */
export function isIndexFile(path: string): boolean {
  return /^indexes\/[^/]+\.(cdxj?|cdxj?\.gz)$/.test(path);
}

/** @throws UserError where a line is not CDXJ. */
export function readIndexFile(path: string, bytes: Uint8Array, archive: string): IndexEntry[] {
  const text = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return parseCdxj(new TextDecoder().decode(text), `${archive}, ${path}`);
}
