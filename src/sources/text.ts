import { decodePage } from '../web/charset.ts';

/** Decodes a text file that does not say its encoding: UTF-8, or what it declares, else GB 18030. */
export function decodeText(bytes: Uint8Array): string {
  return decodePage({ body: bytes, headers: [] }).text;
}
