import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { DecodedPage, EncodingSource } from '../model/capture.ts';
import { type HeaderList, headerValue } from './archive/http-block.ts';

/** Where a page may declare its encoding. Browsers read 1 KiB; Chinese pages declare it later than that. */
const META_SCAN_BYTES = 16 * 1024;
/**
 * A body with some broken UTF-8 in it is still UTF-8: at most one sign in this many is broken. Text in GBK
 * that is read as UTF-8 breaks nearly all of its signs.
 */
const SIGNS_PER_BROKEN_ONE = 10;
/** So many bytes from the first sign on tell whether the rest is UTF-8. */
const BYTES_SAMPLED = 1024;
/** What web servers declare when nobody told them: it says nothing of a page that declares another encoding itself. */
const SERVER_DEFAULTS = new Set(['windows-1252', 'us-ascii']);

/**
 * Reads a page as text: byte order mark, then UTF-8 if the bytes are that, then the encoding that the
 * header declares, then the one that the page declares, then GB18030. GB2312 and GBK are read as GB18030,
 * which holds both. A declaration of UTF-8 on bytes that are not UTF-8 is passed over.
 *
 * @param page a capture, or any response with the headers and the body as they came.
 */
export function decodePage(page: { readonly body: Uint8Array; readonly headers: HeaderList }): DecodedPage {
  const { body } = page;
  const marked = byteOrderMark(body);
  if (marked) return decoded(body, marked, 'byte order mark');
  const utf8 = asUtf8(body);
  if (utf8 !== null) return result(utf8, 'utf-8', 'valid utf-8');
  const header = knownEncoding(charsetOf(headerValue(page.headers, 'content-type') ?? ''));
  const meta = knownEncoding(declaredInPage(body));
  if (header && !(SERVER_DEFAULTS.has(header) && meta)) return decoded(body, header, 'header');
  if (meta) return decoded(body, meta, 'meta');
  return decoded(body, 'gb18030', 'fallback');
}

function byteOrderMark(body: Uint8Array): string | null {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return 'utf-8';
  if (body[0] === 0xff && body[1] === 0xfe) return 'utf-16le';
  if (body[0] === 0xfe && body[1] === 0xff) return 'utf-16be';
  return null;
}

/** The body as UTF-8, or null where it is something else. */
function asUtf8(body: Uint8Array): string | null {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (isAscii(buffer)) return buffer.toString('latin1');
  // By way of UTF-16 it takes a sixth of the time that decoding Chinese text at once does.
  if (isUtf8(buffer)) return transcode(buffer, 'utf8', 'utf16le').toString('utf16le');
  return isDamagedUtf8(buffer) ? buffer.toString('utf8') : null;
}

/** Looks at the beginning of what is no whole UTF-8. */
function isDamagedUtf8(body: Uint8Array): boolean {
  let firstSign = 0;
  while ((body[firstSign] ?? 0x80) < 0x80) firstSign++;
  const text = new TextDecoder().decode(body.subarray(firstSign, firstSign + BYTES_SAMPLED));
  let broken = 0;
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) broken++;
    else if (code >= 0x80) signs++;
  }
  // The sample itself may begin or end within a sign.
  return (broken - 1) * SIGNS_PER_BROKEN_ONE <= signs && signs > 0;
}

function charsetOf(contentType: string): string {
  return /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType)?.[1] ?? '';
}

function declaredInPage(body: Uint8Array): string {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, META_SCAN_BYTES));
  const text = head.toString('latin1').replace(/<!--[\s\S]*?-->/g, '');
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)/i.exec(text)?.[1];
  const meta = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(text)?.[1];
  return meta ?? xml ?? '';
}

/** The encoding that a label stands for; null where there is none, or where it is UTF-8, which was tried. */
function knownEncoding(label: string): string | null {
  const name = encodingName(label);
  if (name === null || name === 'utf-8' || name.startsWith('utf-16')) return null;
  return name === 'gbk' ? 'gb18030' : name;
}

function encodingName(label: string): string | null {
  if (label.trim() === '') return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function decoded(body: Uint8Array, encoding: string, source: EncodingSource): DecodedPage {
  return result(new TextDecoder(encoding).decode(body), encoding, source);
}

function result(text: string, encoding: string, source: EncodingSource): DecodedPage {
  return { text, encoding, source, replacements: countReplacements(text) };
}

function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}
