import * as xlsx from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { givenToStatement, parseGiven } from '../../src/sources/given.ts';
import { csvRows, requireTable, sheetRows } from '../../src/sources/tables.ts';
import { institutionsOf, openUniversities } from '../../src/sources/universities.ts';
import { organizationNamed, registryFile, valuesOf } from './helpers.ts';

/** A workbook of one sheet; `dimension` is what it declares its extent to be. */
function workbook(rows: readonly (readonly (string | number)[])[], dimension?: string): Uint8Array {
  const sheet = xlsx.utils.aoa_to_sheet(rows.map((row) => [...row]));
  const book = xlsx.utils.book_new(sheet, 'Sheet1');
  const bytes = xlsx.write(book, { type: 'buffer', bookType: 'xlsx', compression: false }) as Buffer;
  if (dimension === undefined) return bytes;
  const text = bytes.toString('latin1');
  const declared = /<dimension ref="[^"]*"/u.exec(text)?.[0] ?? '';
  const other = `<dimension ref="${dimension}"`.padEnd(declared.length, ' ');
  return Buffer.from(text.replace(declared, other), 'latin1');
}

describe('tables', () => {
  it('are read whole, whatever extent a workbook declares', () => {
    const rows = [
      ['名称', '代码'],
      ['甲', 1],
      ['乙', 2],
    ];
    expect(sheetRows(workbook(rows, 'A1'), 'list.xlsx')).toEqual([
      ['名称', '代码'],
      ['甲', '1'],
      ['乙', '2'],
    ]);
  });

  it('have their header found below title rows, in any order and spelling of columns', () => {
    const rows = [['标题'], ['更新于 2020'], ['代 码', '企业（机构）类型'], ['1', '-']];
    const [row] = requireTable(rows, ['企业(机构)类型', '代码|编号'], 'list.xlsx');
    expect(row?.number).toBe(4);
    expect(row?.cell('代码')).toBe('1');
    expect(row?.cell('编号|代码')).toBe('1');
    expect(row?.cell('企业(机构)类型')).toBe('');
    expect(row?.cell('没有')).toBe('');
  });

  it('without their header, and files that are none, are refused by name', () => {
    expect(() => requireTable([['a']], ['名称'], 'list.csv')).toThrow(
      /list\.csv: no header with the columns 名称/,
    );
    expect(() => sheetRows(new TextEncoder().encode('<html>验证码</html>'), 'list.xlsx')).toThrow(
      /not a workbook/,
    );
    expect(() => csvRows(new TextEncoder().encode('a,"b\nc'), 'list.csv')).toThrow(
      /list\.csv is not a CSV file/,
    );
  });

  it('of any bytes are read or refused by name, and nothing else', () => {
    const magic = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0],
      [...Buffer.from('<table>')],
    );
    fc.assert(
      fc.property(magic, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        for (const read of [sheetRows, csvRows]) {
          try {
            read(Uint8Array.from([...start, ...rest]), 'list.xls');
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
            expect(String(error)).toContain('list.xls');
          }
        }
      }),
    );
  });

  it('in GBK are read as in UTF-8', () => {
    const gbk = new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xb1, 0xb1, 0xbe, 0xa9]);
    expect(csvRows(gbk, 'list.csv')).toEqual([['名称'], ['北京']]);
  });
});

describe('collected statements', () => {
  const line = (value: object) => `${JSON.stringify(value)}\n`;

  it('are read with other words for our fields, and with numbers and lists as values', () => {
    const { statements, leftOut } = parseGiven(
      line({
        nameZh: '甲公司',
        field: 'employees',
        value: 120,
        source: 'annual report',
        url: 'http://a.example/',
      }) +
        line({ nameZh: '甲公司', field: 'Staff size', value: '51-100' }) +
        line({ nameZh: '甲公司', field: '简介', value: '做软件。', extra: true }) +
        line({ nameZh: '甲公司', field: 'key_products', value: ['一', '二'] }) +
        line({ nameZh: '甲公司', field: 'website', value: 'www.example.cn' }),
      'given.jsonl',
    );
    expect(leftOut).toEqual([]);
    expect(statements.map(({ field, value }) => [field, value])).toEqual([
      ['staff', '120'],
      ['staffRange', '51-100'],
      ['description', '做软件。'],
      ['products', '一'],
      ['products', '二'],
      ['website', 'http://www.example.cn/'],
    ]);
    expect(statements[0]).toMatchObject({ saidBy: 'annual report', url: 'http://a.example/', line: 1 });
  });

  it('that cannot be used are left out with the reason, not lost', () => {
    const { statements, leftOut } = parseGiven(
      line({ nameZh: '甲公司', field: 'colour', value: 'red' }) +
        line({ nameZh: '甲公司', field: 'staff', value: 'many' }) +
        line({ nameZh: '甲公司', field: 'website', value: null }),
      'given.jsonl',
    );
    expect(statements).toEqual([]);
    expect(leftOut.map(({ line }) => line)).toEqual([1, 2, 3]);
    expect(leftOut[0]?.reason).toContain('"colour"');
  });

  it('in a broken file are refused with the line', () => {
    expect(() => parseGiven('{"nameZh":', 'given.jsonl')).toThrow(/given\.jsonl, line 1: not JSON/);
    expect(() => parseGiven('\n{"field":"staff"}', 'given.jsonl')).toThrow(/given\.jsonl, line 2/);
  });

  it('cite their page, and their file where no page was noted', () => {
    const file = registryFile('given/a.jsonl', 'x');
    const [noted, bare] = parseGiven(
      line({ nameZh: '甲', field: 'city', value: '北京', url: 'http://a.example/' }) +
        line({ nameZh: '甲', field: 'city', value: '北京' }),
      'a.jsonl',
    ).statements.map((one) => givenToStatement(one, file));
    expect(noted).toMatchObject({ url: 'http://a.example/', path: 'line 1', match: { key: 'given' } });
    expect(bare).toMatchObject({ url: 'file:given/a.jsonl', path: 'line 2' });
  });
});

describe('universities', () => {
  const list = registryFile(
    'universities/moe.xlsx',
    workbook([
      ['附件'],
      ['序号', '学校名称', '学校标识码', '主管部门', '所在地'],
      ['浙江省（2所）'],
      [1, '鸣雁大学', '4133010001', '教育部', '杭州市'],
      [2, '鸣雁大学城市学院', '4133010002', '浙江省', '宁波市'],
    ]),
  );
  const lookup = (name: string) => openUniversities(institutionsOf(list)).lookup(organizationNamed(name), []);

  it('are found by name, with their place', async () => {
    const { statements } = await lookup('鸣雁大学');
    expect(valuesOf(statements, 'higherEducation')).toEqual(['鸣雁大学']);
    expect(valuesOf(statements, 'city')).toEqual(['杭州市']);
    expect(statements[0]?.path).toBe('row 4, column 学校名称');
  });

  it('are found behind their hospitals and institutes, the longest name first', async () => {
    expect(valuesOf((await lookup('鸣雁大学医学院附属第一医院')).statements, 'higherEducation')).toEqual([
      '鸣雁大学',
    ]);
    expect(valuesOf((await lookup('鸣雁大学城市学院研究所')).statements, 'higherEducation')).toEqual([
      '鸣雁大学城市学院',
    ]);
  });

  it('lend their place to their parts as that of the whole', async () => {
    const { statements } = await lookup('鸣雁大学青石研究所');
    expect(statements.filter(({ field }) => field === 'city')).toMatchObject([
      { value: '杭州市', about: 'group' },
    ]);
  });

  it('are not found behind companies that bear their name', async () => {
    expect((await lookup('鸣雁大学出版社有限公司')).outcome).toBe('not found');
    expect((await lookup('鸣雁大学城科技有限公司')).outcome).toBe('not found');
  });
});
