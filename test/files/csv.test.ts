import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from '../../src/files/csv.ts';

const cells = (content: string | Uint8Array) =>
  parseCsv(content, 'a.csv').records.map((record) => record.cells);

describe('a CSV file', () => {
  it('tells its conventions', () => {
    const { byteOrderMark, lineEnd, endsWithLineEnd } = parseCsv('\uFEFFa,"b\nc"\r\n1,2', 'a.csv');
    expect({ byteOrderMark, lineEnd, endsWithLineEnd }).toEqual({
      byteOrderMark: true,
      lineEnd: '\r\n',
      endsWithLineEnd: false,
    });
  });

  it('tells on which line a record begins, also after line breaks in cells', () => {
    const { records } = parseCsv('a,b\r\n"1\r\n2\n3",x\r\nlast,y\r\n', 'a.csv');
    expect(records.map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  it('keeps rows that are shorter or longer than others', () => {
    expect(cells('a,b\n1\n1,2,3\n')).toEqual([['a', 'b'], ['1'], ['1', '2', '3']]);
  });

  it.each([
    [
      'a quote that is never closed',
      'a,b\n"1,2\n',
      'a.csv: Quote Not Closed: the parsing is finished with an opening quote at line 2',
    ],
    ['text behind a quoted cell', 'a,b\n"1"x,2\n', 'a.csv: Invalid Closing Quote: got "x" at line 2'],
    ['bytes that are not UTF-8', Uint8Array.of(0x61, 0xb0, 0xa1), 'a.csv is not UTF-8'],
  ])('is refused for %s', (_what, content, message) => {
    expect(() => parseCsv(content, 'a.csv')).toThrow(message);
  });

  it('is read as it was written, whatever its cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('a\nb', 'c\r\nd', '"', ',', '', '=1'),
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    const conventions = fc.record({
      byteOrderMark: fc.boolean(),
      lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
      endsWithLineEnd: fc.boolean(),
    });
    fc.assert(
      fc.property(table, conventions, (rows, written) => {
        const bytes = new TextEncoder().encode(formatCsv(rows, written));

        expect(cells(bytes)).toEqual(rows);
      }),
    );
  });
});
