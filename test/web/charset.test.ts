import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/web/charset.ts';

// 你好，世界 and 中文網站 in the encodings that Node can read and not write.
const GBK = [0xc4, 0xe3, 0xba, 0xc3, 0xa3, 0xac, 0xca, 0xc0, 0xbd, 0xe7];
const BIG5 = [0xa4, 0xa4, 0xa4, 0xe5, 0xba, 0xf4, 0xaf, 0xb8];
/** 㐀 has four bytes in GB18030 and is not in GBK. */
const GB18030 = [0x81, 0x39, 0xee, 0x39];

function page(parts: (string | number[])[], contentType = 'text/html') {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  return { body, headers: [['content-type', contentType]] as [string, string][] };
}

describe('reading a page as text', () => {
  it('believes a byte order mark before anything else', () => {
    const read = decodePage(page([[0xef, 0xbb, 0xbf], '你好'], 'text/html; charset=gbk'));
    expect(read).toEqual({ text: '你好', encoding: 'utf-8', source: 'byte order mark', replacements: 0 });
    expect(decodePage(page([[0xff, 0xfe, 0x60, 0x4f]])).text).toBe('你');
  });

  it('takes bytes that are UTF-8 for UTF-8, whatever is declared', () => {
    const read = decodePage(page(['<meta charset="gb2312">你好'], 'text/html; charset=gbk'));
    expect(read).toMatchObject({ encoding: 'utf-8', source: 'valid utf-8', replacements: 0 });
    expect(read.text).toContain('你好');
  });

  it('still takes it for UTF-8 where a sign of many is broken, and counts the broken ones', () => {
    const read = decodePage(page(['人工智能产业发展联盟会员单位', [0xe4, 0xbd]], 'text/html; charset=gbk'));
    expect(read).toMatchObject({ encoding: 'utf-8', replacements: 1 });
  });

  it('reads GBK as the header declares it', () => {
    const read = decodePage(page([GBK], 'text/html;charset="GBK"'));
    expect(read).toEqual({ text: '你好，世界', encoding: 'gb18030', source: 'header', replacements: 0 });
  });

  it('reads GBK that only the page declares, also far behind the first kilobyte', () => {
    const late = `<!-- ${'x'.repeat(9000)} --><meta http-equiv=Content-Type content="text/html; charset=gb2312">`;
    const read = decodePage(page([late, GBK]));
    expect(read).toMatchObject({ encoding: 'gb18030', source: 'meta', replacements: 0 });
    expect(read.text).toContain('你好，世界');
  });

  it('does not read a declaration in a comment', () => {
    const read = decodePage(page(['<!-- <meta charset=big5> --><meta charset=gbk>', GBK]));
    expect(read).toMatchObject({ encoding: 'gb18030', source: 'meta' });
  });

  it('passes over a wrong declaration of UTF-8, an unknown one, and the default of a web server', () => {
    for (const type of [
      'text/html; charset=utf-8',
      'text/html; charset=chinese-x',
      'text/html; charset=ISO-8859-1',
    ]) {
      expect(decodePage(page(['<meta charset="gbk">', GBK], type)).text).toContain('你好，世界');
    }
  });

  it('reads what GBK cannot say where gb2312 is declared', () => {
    expect(decodePage(page([GBK, GB18030], 'text/html; charset=gb2312')).text).toBe('你好，世界㐀');
  });

  it('reads Big5', () => {
    expect(decodePage(page(['<meta charset="big5">', BIG5])).text).toContain('中文網站');
  });

  it('falls back on GB18030 where nothing is declared', () => {
    expect(decodePage(page([GBK]))).toMatchObject({ text: '你好，世界', source: 'fallback' });
  });

  it('reads any bytes, and counts the signs that could not be read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (body) => {
        const { text, replacements } = decodePage({ body, headers: [] });
        expect(text.split('\ufffd').length - 1).toBe(replacements);
      }),
    );
  });

  it('finds the text of any UTF-8, whatever is declared', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('gbk', 'utf-8', 'x'), (text, charset) => {
        const sent = text.replace(/^\ufeff/, '');
        expect(decodePage(page([sent], `text/html; charset=${charset}`)).text).toBe(sent);
      }),
    );
  });
});
