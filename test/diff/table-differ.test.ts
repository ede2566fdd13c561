import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TableDiffer } from '../../src/diff/table/table-differ.ts';
import { formatCsv } from '../../src/files/csv.ts';

type Table = readonly (readonly string[])[];

function diff(from: string, to: string, options: { key?: string; ignore?: string[]; part?: number } = {}) {
  const { key = 'id', ignore = [], part = 7 } = options;
  const differ = new TableDiffer(Buffer.from(from), { key, ignore, names: ['old.csv', 'new.csv'] });
  const bytes = Buffer.from(to);
  for (let at = 0; at < bytes.length; at += part) differ.feed(bytes.subarray(at, at + part));
  return differ.finish();
}

const OLD = 'id,名称,city\n1,甲公司,Beijing\n2,"乙,""公司""",Shanghai\n3,丙,"two\nlines"\n';

describe('a diff of two tables', () => {
  it('finds added, removed and changed rows, whatever their order', () => {
    const found = diff(OLD, 'id,名称,city\n4,丁,Tianjin\n3,丙,"two\nlines"\n1,甲公司,Shenzhen\n');
    expect(found).toMatchObject({
      added: ['4'],
      removed: ['2'],
      changed: [{ key: '1', column: 'city', from: 'Beijing', to: 'Shenzhen' }],
      rows: { before: 3, after: 3, changed: 1 },
    });
  });

  it('sees no difference in line ends, a byte order mark, needless quotes and the order of columns', () => {
    const rewritten =
      '\uFEFFcity,id,名称\r\nBeijing,"1",甲公司\r\nShanghai,2,"乙,""公司"""\r\n"two\r\nlines",3,"丙"';
    expect(diff(OLD, rewritten)).toMatchObject({
      added: [],
      removed: [],
      changed: [],
      columns: { added: [], removed: [] },
    });
  });

  it('tells columns that only one table has, and leaves out what is ignored', () => {
    const found = diff(OLD, 'id,名称,note\n1,甲,x\n2,"乙,""公司""",y\n3,丙,z\n', { ignore: ['名称'] });
    expect(found).toMatchObject({ changed: [], columns: { added: ['note'], removed: ['city'] } });
  });

  it.each([
    [
      'a key that is there twice in the first',
      'id,a\n1,x\n1,y\n',
      OLD,
      'old.csv: the key "id" is not unique: "1"',
    ],
    [
      'a key that is there twice in the second',
      OLD,
      'id,a\n1,x\n1,y\n',
      'new.csv: the key "id" is not unique: "1"',
    ],
    ['an added key that is there twice', OLD, 'id,a\n9,x\n9,y\n', 'new.csv: the key "id" is not unique: "9"'],
    ['an empty key', OLD, 'id,a\n,x\n', 'new.csv, row 1: the key "id" is empty'],
    ['no such column', OLD, 'nr,a\n1,x\n', 'new.csv has no column "id". Its columns are: "nr", "a"'],
    ['a quote that is never closed', OLD, 'id,a\n1,"x\n2,y\n', 'new.csv: a quote is opened and never closed'],
    ['an empty file', '', OLD, 'old.csv is empty'],
  ])('refuses %s', (_what, from, to, message) => {
    expect(() => diff(from, to)).toThrow(message);
  });

  it('agrees with a plain comparison of parsed tables, however the bytes are cut', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '甲', '"', ',', '\n', 'a"b', '中文,\n"x"', ' '),
      fc.string({ unit: 'binary', maxLength: 4 }).map((text) => text.replace(/[\r\0\uFEFF]/g, '')),
    );
    const table = fc.uniqueArray(
      fc.tuple(
        fc.nat({ max: 30 }).map((key) => `k${key}`),
        cell,
        cell,
      ),
      {
        selector: ([key]) => key,
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(table, table, fc.integer({ min: 1, max: 50 }), fc.boolean(), (from, to, part, crlf) => {
        const header = ['id', 'a', 'b'];
        const conventions = {
          byteOrderMark: crlf,
          lineEnd: crlf ? '\r\n' : '\n',
          endsWithLineEnd: !crlf,
        } as const;
        const found = diff(formatCsv([header, ...from]), formatCsv([header, ...to], conventions), { part });
        const { added, removed, changed } = found;
        expect({ added, removed, changed }).toEqual(plainDiff(header, from, to));
      }),
      { numRuns: 300 },
    );
  });
});

function plainDiff(header: readonly string[], from: Table, to: Table) {
  const before = new Map(from.map((row) => [row[0], row]));
  const keys = new Set(to.map(([key]) => key));
  return {
    added: to.filter(([key]) => !before.has(key)).map(([key]) => key),
    removed: from.filter(([key]) => !keys.has(key)).map(([key]) => key),
    changed: to.flatMap((row) => {
      const known = before.get(row[0]);
      return header.flatMap((column, index) =>
        known === undefined || known[index] === row[index]
          ? []
          : [{ key: row[0], column, from: known[index], to: row[index] }],
      );
    }),
  };
}
