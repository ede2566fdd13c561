import iconv from 'iconv-lite';
import { UserError } from '../errors.ts';
import type { PracticeMember } from './member.ts';

/** The meta tag that announces the encoding, in either of its forms. */
const CHARSET_TAG = /<meta[^>]*\{charset\}[^>]*>\n?/i;

/** A page as it is sent. */
export interface EncodedPage {
  readonly contentType: string;
  readonly body: Uint8Array;
}

/**
 * Encodes a page and announces its encoding: in the header and the markup (UTF-8), in the header alone, or
 * in the markup alone, under the name of GBK's older part, as Chinese sites do.
 *
 * @param html markup with the placeholder `{charset}` in a meta tag.
 * @throws UserError where the text holds a character that GBK has not.
 */
export function encodePage(html: string, charset: PracticeMember['charset']): EncodedPage {
  switch (charset) {
    case 'utf-8':
      return {
        contentType: 'text/html; charset=utf-8',
        body: Buffer.from(html.replaceAll('{charset}', 'utf-8')),
      };
    case 'gbk by header':
      return { contentType: 'text/html; charset=GBK', body: gbk(html.replace(CHARSET_TAG, '')) };
    case 'gbk by meta':
      return { contentType: 'text/html', body: gbk(html.replaceAll('{charset}', 'gb2312')) };
  }
}

function gbk(text: string): Uint8Array {
  const bytes = iconv.encode(text, 'gbk');
  if (iconv.decode(bytes, 'gbk') === text) return bytes;
  const foreign = [...new Set(text)].filter(
    (sign) => iconv.decode(iconv.encode(sign, 'gbk'), 'gbk') !== sign,
  );
  throw new UserError(
    `A page that is to be sent in GBK holds ${foreign.join(' ')}, which GBK has not: write ` +
      'it otherwise, or give the member "charset": "utf-8".',
  );
}
