import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/files/csv.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { buildRelease } from '../../src/publish/release.ts';
import { publishSettings } from '../../src/publish/settings.ts';
import { guardFormula } from '../../src/publish/spreadsheet.ts';
import { TIDY_COLUMNS } from '../../src/publish/tidy-columns.ts';
import { tidyRowSchema } from '../../src/publish/tidy-schema.ts';
import { validatePackage } from '../../src/publish/validate-package.ts';
import { MEMBERS, releaseInput, sample, sampleCell } from './sample.ts';

const release = buildRelease(releaseInput());
const bytesOf = (path: string) => release.files.get(path) ?? new Uint8Array();
const textOf = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(path));

describe('the copy for spreadsheets', () => {
  it('has a byte order mark, CRLF, and no cell that begins a formula', () => {
    const text = textOf('members-spreadsheet.csv');
    expect(text.startsWith('\uFEFFmembership_id,')).toBe(true);
    const file = parseCsv(text, 'x');
    expect(file.lineEnd).toBe('\r\n');
    expect(file.records.flatMap(({ cells }) => cells).filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(text).toContain(",'=1+1,");
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+86 10', "'+86 10"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['-cmd', "'-cmd"],
    ['-5', '-5'],
    ['+1.5', '+1.5'],
    ['a=b', 'a=b'],
  ])('writes %j as %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });
});

describe('the workbook', () => {
  it('holds members and provenance as texts', () => {
    const book = read(bytesOf('members.xlsx'));
    expect(book.SheetNames).toEqual(['members', 'provenance']);
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.members ?? {});
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatchObject({ ticker: '000725', key_products: '=1+1', name_zh: '丙科技有限公司' });
    expect(Object.values(book.Sheets.members ?? {}).filter((cell) => cell.f !== undefined)).toEqual([]);
  });
});

describe('the data dictionary', () => {
  it('tells of every column and label', () => {
    const text = textOf('DICTIONARY.md');
    for (const { name, labels = [] } of TIDY_COLUMNS) {
      expect(text).toContain(`### ${name}\n`);
      for (const label of labels) expect(text).toContain(`\`${label}\``);
    }
  });

  it('comes from a schema that every published row fulfils', () => {
    const [header, ...rows] = parseCsv(textOf('members.csv'), 'x').records;
    for (const { cells } of rows) {
      const row = Object.fromEntries((header?.cells ?? []).map((name, index) => [name, cells[index]]));
      expect(tidyRowSchema.safeParse(row).error?.issues ?? []).toEqual([]);
    }
  });
});

describe('the citation', () => {
  it('carries version, date and licence, quoted against whatever a title holds', () => {
    const settings = publishSettings.parse({
      title: 'A "title": with\nsigns',
      homepage: 'https://a.example/',
    });
    const { files } = buildRelease(releaseInput(MEMBERS, { settings }));
    const text = new TextDecoder().decode(files.get('CITATION.cff'));
    expect(text).toContain('title: "A \\"title\\": with\\nsigns"\n');
    expect(text).toContain('version: "1.0.0"\ndate-released: "2026-11-01"\nlicense: "CC-BY-4.0"\n');
  });
});

describe('the provenance table', () => {
  const { organizations, memberships } = sample(MEMBERS);
  const [first] = organizations;
  const statement = (id: string, publishable: boolean): Evidence => ({
    id: `ev-${id.repeat(16)}`,
    organization: first?.id ?? '',
    field: 'city',
    value: `words of ${id}`,
    about: 'self',
    source: 'website',
    url: `http://a.example/${id}`,
    at: '2026-11-01T00:00:00Z',
    digest: 'sha256:0',
    match: { key: 'domain', score: 1, reason: 'its own website' },
    publishable,
  });

  it.each([
    ['quotes what may be republished', true, 'words of a'],
    ['leaves out the words of what may not, and still says where they are', false, ''],
  ])('%s', (_what, publishable, quote) => {
    const evidence = [statement('a', publishable)];
    const annotations = [
      { ...sampleCell(first?.id ?? '', 'type', 'Academia'), evidence: [evidence[0]?.id ?? ''] },
    ];
    const { files } = buildRelease(
      releaseInput(MEMBERS, { memberships, organizations, annotations, evidence }),
    );
    const [header, row] = parseCsv(files.get('provenance.csv') ?? '', 'x').records;
    const cell = (name: string) => row?.cells[header?.cells.indexOf(name) ?? -1];
    expect([cell('quote'), cell('link'), cell('value')]).toEqual([quote, 'http://a.example/a', 'Academia']);
  });
});

describe('the check of a package', () => {
  const tampered = (path: string, from: string, to: string) => {
    const text = textOf(path).replace(from, to);
    return validatePackage(new Map(release.files).set(path, new TextEncoder().encode(text)));
  };

  it('finds nothing wrong with a release', () => {
    expect(validatePackage(release.files)).toEqual([]);
  });

  it.each([
    [
      'a version that is none',
      'datapackage.json',
      '"version": "1.0.0"',
      '"version": "1.0"',
      'expected three numbers',
    ],
    [
      'a primary key without a column',
      'datapackage.json',
      '"membership_id"\n',
      '"member_id"\n',
      'no column member_id',
    ],
    [
      'a misspelt constraint',
      'datapackage.json',
      '"required": true',
      '"requred": true',
      'Unrecognized key: "requred"',
    ],
    [
      'a primary key that is a text',
      'datapackage.json',
      '"primaryKey": [\n          "membership_id"\n        ]',
      '"primaryKey": "membership_id"',
      'expected array',
    ],
    [
      'a label that is none',
      'members.csv',
      'Academia',
      'academia',
      'type: "academia" is not one of its values',
    ],
    [
      'another column',
      'members.csv',
      'name_zh',
      'name',
      'the columns are membership_id, organization_id, name,',
    ],
    [
      'an order that is no number',
      'members.csv',
      ',board,1,',
      ',board,first,',
      'tier_order: "first" is no integer',
    ],
  ])('finds %s', (_what, path, from, to, problem) => {
    expect(tampered(path, from, to).join('\n')).toContain(problem);
  });

  it('takes a label for good that a person let through, and that the descriptor tells of', () => {
    const members = [{ name: '甲大学', cells: { type: 'academia' } }];
    const accepted = { reason: 'as published', breaches: ['closed vocabulary, type: found academia'] };
    expect(validatePackage(buildRelease(releaseInput(members, { accepted })).files)).toEqual([]);
    expect(validatePackage(buildRelease(releaseInput(members)).files).join()).toContain(
      '"academia" is not one of',
    );
  });

  it('finds changed bytes and missing tables', () => {
    expect(tampered('members.csv', 'Beijing', 'Peking').join('\n')).toMatch(
      /bytes, not .*[\s\S]*does not have the hash/,
    );
    const files = new Map(release.files);
    files.delete('provenance.csv');
    expect(validatePackage(files)).toEqual(['provenance.csv is missing']);
  });
});
