import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, parseCsv } from '../../src/files/csv.ts';
import { importPublished } from '../../src/publish/import.ts';
import { asPublished, imprintedCells, takeImprint } from '../../src/publish/imprint.ts';
import { publishedHeader, publishedLayout } from '../../src/publish/published-layout.ts';
import { requirePublishedLayout } from '../../src/publish/read-published.ts';
import { memberRows } from '../../src/publish/rows.ts';

const REAL = '../shared/published/AIIA_collections.dev.csv';
const EXTRACTION = { snapshot: '2020-03-26', url: 'http://list.example/' };

function imported(content: string | Uint8Array, file = 'published.csv') {
  const published = requirePublishedLayout(content, file);
  const snapshot = importPublished(published, '2020-03-26', [], 'sha256:0');
  return {
    published,
    snapshot,
    rows: memberRows(snapshot),
    imprint: takeImprint(published, snapshot, 'sha256:0'),
  };
}

/** The cells of a CSV by tier, order and column, so that row order and header do not count. */
function cellsByPlace(content: string): Map<string, readonly string[]> {
  const body = parseCsv(content, 'x').records.slice(2);
  return new Map(body.map(({ cells }) => [`${cells[4]} ${cells[6]}`, cells]));
}

describe('the real published file', () => {
  it('comes back byte for byte in its own conventions', (context) => {
    if (!existsSync(REAL)) return context.skip(`${REAL} is not there`);
    const bytes = readFileSync(REAL);
    const { rows, imprint } = imported(bytes);
    expect(Buffer.from(asPublished(rows, imprint)).equals(bytes)).toBe(true);
  });

  it('comes back with the same cells in ours', (context) => {
    if (!existsSync(REAL)) return context.skip(`${REAL} is not there`);
    const bytes = readFileSync(REAL);
    const { rows, imprint } = imported(bytes);
    const again = publishedLayout(rows, EXTRACTION, imprintedCells(imprint));
    expect(cellsByPlace(again)).toEqual(cellsByPlace(bytes.toString('utf8')));
    expect(parseCsv(again, 'x').lineEnd).toBe('\n');
  });

  it('has the headers that we write, for its day and address', (context) => {
    if (!existsSync(REAL)) return context.skip(`${REAL} is not there`);
    const { published, snapshot } = imported(readFileSync(REAL));
    const url = snapshot.memberships[0]?.url ?? '';
    expect(publishedHeader({ snapshot: '2020-03-26', url })).toEqual(published.headers);
  });

  it('needs the imprint for few cells only', (context) => {
    if (!existsSync(REAL)) return context.skip(`${REAL} is not there`);
    const { imprint, published } = imported(readFileSync(REAL));
    const notes = published.columns.indexOf('notes');
    const kept = imprint.rows.flatMap(({ cells }) => cells).filter(({ column }) => column !== notes);
    expect(kept.length).toBeLessThan(0.01 * published.rows.length * published.columns.length);
  });
});

const HEADER =
  'Name (ZH),Tier (EN),Original order within tier,Type,Website,Public company,Ticker,Own remarks';
const GROUPS = 'For all members,,,,,,,';
const odd = (end: string) =>
  [
    '\uFEFF',
    GROUPS,
    end,
    HEADER,
    end,
    '甲公司,board members,2,Industry, www.a.example ,Yes,000725,"two\nlines"',
    end,
  ].join('') +
  [
    '乙大学,Board members,1,Academia,,,,=1+1',
    '甲公司,ordinary members,1,Industry,www.a.example,Yes,000725,',
  ].join(end);

describe('a file with a byte order mark, other columns, odd spellings and no last line end', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('comes back byte for byte with %s', (_name, end) => {
    const { rows, imprint } = imported(odd(end));
    expect(asPublished(rows, imprint)).toBe(odd(end));
  });

  it('shows a value that was changed since, and keeps all the others', () => {
    const { snapshot, imprint } = imported(odd('\n'));
    const annotations = snapshot.annotations.map((cell) =>
      cell.field === 'website' && cell.value !== null ? { ...cell, value: 'http://www.a.example/' } : cell,
    );
    const rows = memberRows({ ...snapshot, annotations });
    expect(asPublished(rows, imprint)).toBe(
      odd('\n').replaceAll(/ ?www\.a\.example ?/g, 'http://www.a.example/'),
    );
  });
});

describe('any file in the published layout', () => {
  it('comes back byte for byte, whatever stands in its cells', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('n/a', '', ' ', 'N/A', '-', 'Industry', 'a\nb', '"', ','),
    );
    const row = fc.tuple(fc.constantFrom('甲公司', '乙大学', ' 丙 '), text, text, text, text, text);
    const conventions = fc.record({
      byteOrderMark: fc.boolean(),
      lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
      endsWithLineEnd: fc.boolean(),
    });
    const header = 'Name (ZH),Tier (ZH),Original order within tier,Type,Website,Ticker,,Own remarks'.split(
      ',',
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), conventions, (rows, written) => {
        const records = rows.map(([name, ...rest], index) => [name, '理事单位', `${index + 1}`, ...rest]);
        const content = formatCsv([header, ...records], written);
        const again = imported(content);
        expect(asPublished(again.rows, again.imprint)).toBe(content);
      }),
    );
  });
});

describe('importing', () => {
  it('recognises one organization behind two listings', () => {
    const { snapshot } = imported(odd('\n'));
    expect(snapshot.organizations.map(({ name }) => name)).toEqual(['甲公司', '乙大学']);
    expect(new Set(snapshot.memberships.map(({ organization }) => organization)).size).toBe(2);
  });

  it('tells what does not apply from what was not found', () => {
    const { snapshot } = imported(odd('\n'));
    const cell = (id: string | undefined, field: string) =>
      snapshot.annotations.find((one) => one.organization === id && one.field === field)?.absence;
    const [company, university] = snapshot.organizations.map(({ id }) => id);
    expect([cell(company, 'size'), cell(university, 'size')]).toEqual(['not found', 'not applicable']);
    expect([cell(university, 'website'), cell(company, 'category')]).toEqual(['not found', 'not applicable']);
  });

  it('reads rows that lack trailing cells, and names them', () => {
    const { published } = imported(`${HEADER}\n甲公司,board members,1\n`);
    expect(published.ragged).toEqual([
      'row 1 (line 2) has 3 cells where the header has 8; the missing ones are read as empty',
    ]);
  });

  it.each([
    [
      '甲公司,board members,1,,,,,,surplus',
      'row 1 (line 2): 9 cells where the header has 8; "surplus" belongs to no column',
    ],
    [' ,board members,1', 'row 1 (line 2): the Chinese name is empty'],
    ['甲公司,board members,first', 'row 1 (line 2): the order within the tier is "first"'],
    ['甲公司,member,1', 'row 1 (line 2): the tier is "member". Expected one of: 副理事长单位'],
  ])('refuses the row "%s" and says where and why', (row, message) => {
    expect(() => imported(`${HEADER}\n${row}\n`)).toThrow(`published.csv, ${message}`);
  });

  it('refuses a file of another layout', () => {
    expect(() => imported('id,name\n1,甲公司\n')).toThrow('published.csv is not in the published layout');
  });
});
