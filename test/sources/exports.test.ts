import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as xlsx from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { enterpriseRecords } from '../../src/sources/enterprise-exports.ts';
import { openListedAbroad } from '../../src/sources/listed-abroad.ts';
import { hkexListings, nasdaqTraderListings, secListings } from '../../src/sources/listed-abroad-tables.ts';
import { memoryInFolder } from '../../src/sources/memory.ts';
import { indexRecords, resultOf } from '../../src/sources/records.ts';
import { organizationNamed, registryFile, valuesOf } from './helpers.ts';

const USCC = '91110000802100433B';

describe('an export of a database of enterprises', () => {
  const header = [
    '原文件导入名称',
    '系统匹配企业名称',
    '统一社会信用代码',
    '企业(机构)类型',
    '电话',
    '邮箱',
    '曾用名',
    '参保人数',
    '官网网址',
    '所属城市',
    '经营范围',
  ];
  const rows = [
    ['企查查批量导出，仅供参考'],
    header,
    [
      '鸣雁公司',
      '鸣雁科技有限公司',
      USCC,
      '有限责任公司(国有独资)',
      '010-1',
      'a@b.example',
      '鸣雁信息有限公司\n鸣雁软件有限公司',
      '312',
      'www.mingyan.example',
      '合肥市',
      '软件',
    ],
    ['别的公司', '未匹配到相关企业', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
  ];
  const workbook = (bookType: 'xlsx' | 'biff8') => {
    const book = xlsx.utils.book_new(xlsx.utils.aoa_to_sheet(rows), 'Sheet1');
    return xlsx.write(book, { type: 'buffer', bookType }) as Buffer;
  };
  const lookup = (file: Parameters<typeof enterpriseRecords>[0], name: string, uscc?: string) =>
    resultOf(
      indexRecords(enterpriseRecords(file)).find(organizationNamed(name, uscc ? { uscc } : {})),
      'the export',
    );

  it.each(['xlsx', 'biff8'] as const)(
    'as %s is joined by name, former name, name asked for, and USCC',
    (bookType) => {
      const file = registryFile(`qichacha/批量.${bookType}`, workbook(bookType));
      const key = (name: string, uscc?: string) => lookup(file, name, uscc).statements[0]?.match.key;
      expect(key('鸣雁科技有限公司')).toBe('legal name');
      expect(key('鸣雁软件有限公司')).toBe('former name');
      expect(key('鸣雁公司')).toBe('given');
      expect(key('谁也不认识的公司', USCC)).toBe('uscc');
      expect(lookup(file, '别的公司').outcome).toBe('not found');
    },
  );

  it('gives no telephone numbers and no e-mail addresses', () => {
    const { statements } = lookup(registryFile('qichacha/a.xlsx', workbook('xlsx')), '鸣雁科技有限公司');
    expect(valuesOf(statements, 'staff')).toEqual(['312']);
    expect(valuesOf(statements, 'uscc')).toEqual([USCC]);
    expect(valuesOf(statements, 'formerName')).toEqual(['鸣雁信息有限公司', '鸣雁软件有限公司']);
    expect(JSON.stringify(statements)).not.toMatch(/010-1|@/);
    expect(statements[0]?.path).toBe('row 3, column 系统匹配企业名称');
  });

  it('that is an HTML table named xls is read, a captcha page in its place is refused', () => {
    const html = `<html><meta charset="utf-8"><table><tr><td>导出</td></tr><tr><td>企业名称</td><td>统一社会信用代码</td><td>企业类型</td></tr>
      <tr><td>鸣雁科技有限公司</td><td>${USCC}</td><td>有限责任公司</td></tr></table></html>`;
    expect(lookup(registryFile('aiqicha/a.xls', html), '鸣雁科技有限公司').outcome).toBe('found');
    const captcha = registryFile(
      'aiqicha/a.xls',
      '<html><title>百度安全验证</title><body>网络不给力</body></html>',
    );
    expect(() => enterpriseRecords(captcha)).toThrow(/not a workbook/);
  });

  it('whose names are links to the company’s page is read by the names', () => {
    const sheet = xlsx.utils.aoa_to_sheet([
      ['批量查询数据导出'],
      ['企业名称', '统一社会信用代码'],
      ['鸣雁科技有限公司', USCC],
    ]);
    const cell = sheet.A3 as xlsx.CellObject;
    cell.l = { Target: 'https://aiqicha.baidu.com/company_detail_1234567?fr=excel' };
    const bytes = xlsx.write(xlsx.utils.book_new(sheet, 'S'), { type: 'buffer', bookType: 'xlsx' }) as Buffer;
    expect(lookup(registryFile('aiqicha/a.xls', bytes), '鸣雁科技有限公司').outcome).toBe('found');
  });

  it('with two companies of one former name is ambiguous', () => {
    const csv =
      '企业名称,统一社会信用代码,曾用名\n甲一公司,91110000802100433B,旧名公司\n甲二公司,914403001922038216,旧名公司\n';
    expect(lookup(registryFile('qichacha/a.csv', csv), '旧名公司')).toMatchObject({ outcome: 'ambiguous' });
  });
});

describe('lists of exchanges abroad', () => {
  const nasdaq = registryFile(
    'listed/nasdaqlisted.txt',
    'Symbol|Security Name|Market Category|Test Issue|Financial Status|Round Lot Size|ETF|NextShares\r\n' +
      'MYAN|Mingyan Technology Inc. - American Depositary Shares, each representing two shares|Q|N|N|100|N|N\r\n' +
      'ZTST|Mingyan Test|Q|Y|N|100|N|N\r\nFUND|Mingyan Fund ETF|G|N|N|100|Y|N\r\nFile Creation Time: 0417202018:00|||||||\r\n',
  );
  const other = registryFile(
    'listed/otherlisted.txt',
    'ACT Symbol|Security Name|Exchange|CQS Symbol|ETF|Round Lot Size|Test Issue|NASDAQ Symbol\nYAN|Yan Corporation Common Stock|N|YAN|N|100|N|YAN\n',
  );
  const hkexBook = xlsx.utils.book_new(
    xlsx.utils.aoa_to_sheet([
      ['List of Securities'],
      ['Updated as at 06/12/2019'],
      ['Stock Code', 'Name of Securities', 'Category', 'Sub-Category'],
      ['00999', 'MINGYAN-W', 'Equity', 'Equity Securities (Main Board)'],
      ['80999', 'MINGYAN-WR', 'Equity', 'Equity Securities (Main Board)'],
      ['12345', 'MINGYAN BOND', 'Debt Securities', 'Debt'],
    ]),
    'S',
  );
  const hkex = registryFile(
    'listed/hkex.xlsx',
    xlsx.write(hkexBook, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
  );
  const listings = [...hkexListings(hkex), ...nasdaqTraderListings(nasdaq), ...nasdaqTraderListings(other)];
  const named = (field: string, value: string) =>
    ({ field, value, about: 'self', source: 'given' }) as Evidence;
  const lookup = (...known: Evidence[]) =>
    openListedAbroad(listings).lookup(organizationNamed('鸣雁公司'), known);

  it('hold companies alone: no test issues, funds, bonds, or lines of the file itself', () => {
    expect(listings.map(({ name, listing }) => `${name}=${listing}`)).toEqual([
      'MINGYAN=HKEX:0999',
      'MINGYAN=HKEX:80999',
      'Mingyan Technology Inc.=NASDAQ:MYAN',
      'Yan Corporation=NYSE:YAN',
    ]);
  });

  it('are joined by the name in English, and speak of the group', async () => {
    const { statements } = await lookup(named('commonNameEn', 'Mingyan'));
    expect(statements).toMatchObject([
      { value: 'HKEX:0999', about: 'group', match: { key: 'alias', score: 0.6 } },
    ]);
    expect(
      valuesOf((await lookup(named('nameEn', 'MINGYAN TECHNOLOGY CO., LTD'))).statements, 'listing'),
    ).toEqual(['NASDAQ:MYAN']);
  });

  describe('in a list that cuts names short', () => {
    const short = ['MINGYAN EDU', 'FEIHONG LX', 'LONGMEN AUTO', 'GUYANS FIN', 'GUYANS MEDIA'].map(
      (name, nth) => ({
        name,
        listing: `HKEX:000${nth + 1}`,
        path: `row ${nth + 4}`,
        origin: { url: 'file:hkex', at: '2020-03-26', digest: 'sha256:0' },
      }),
    );
    const find = async (...known: Evidence[]) =>
      valuesOf(
        (await openListedAbroad(short).lookup(organizationNamed('鸣雁公司'), known)).statements,
        'listing',
      );

    it('are joined without the word of trade, if the company says that it is in that trade', async () => {
      const tags = named('industryTags', 'Primary Education, Software');
      expect(await find(named('commonNameEn', 'Mingyan'), tags)).toEqual(['HKEX:0001']);
      expect(await find(named('commonNameEn', 'Mingyan'), named('products', '在线教育'))).toEqual([
        'HKEX:0001',
      ]);
      expect(await find(named('commonNameEn', 'Mingyan'))).toEqual([]);
      expect(await find(named('commonNameEn', 'Longmen'), named('products', 'Automation'))).toEqual([]);
      expect(await find(named('commonNameEn', 'Guyans'), named('products', 'finance, media'))).toEqual([]);
    });

    it('are joined by the initials of the words behind the first', async () => {
      expect(await find(named('commonNameEn', 'Feihong Lixin Holdings'))).toEqual(['HKEX:0002']);
      expect(await find(named('commonNameEn', 'Feihong Software'))).toEqual([]);
      expect(await find(named('commonNameEn', 'Feihong'))).toEqual([]);
      expect(await find(named('commonNameEn', 'Feihong Lixin Weiye'))).toEqual([]);
    });
  });

  it('speak of the company itself where the mainland lists do', async () => {
    const { statements } = await lookup(named('commonNameEn', 'Mingyan'), named('listing', 'SZSE:000999'));
    expect(statements.every(({ about }) => about === 'self')).toBe(true);
  });

  it('cannot be asked without a name in English, and do not know others', async () => {
    expect(await lookup()).toMatchObject({ outcome: 'not checked' });
    expect(await lookup(named('commonNameEn', 'Ming'))).toMatchObject({ outcome: 'not found' });
  });

  it('of the SEC are read with their exchange; the list without one is refused by name', () => {
    const table = {
      fields: ['cik', 'name', 'ticker', 'exchange'],
      data: [
        [1, 'Mingyan Inc.', 'MYAN', 'Nasdaq'],
        [2, 'Otc Co', 'OTC', 'OTC'],
        [3, 'No', 'N', null],
      ],
    };
    expect(
      secListings(registryFile('listed/sec.json', JSON.stringify(table))).map(({ listing }) => listing),
    ).toEqual(['NASDAQ:MYAN']);
    const object = { 0: { cik_str: 1, ticker: 'MYAN', title: 'Mingyan Inc.' } };
    expect(() => secListings(registryFile('listed/sec.json', JSON.stringify(object)))).toThrow(
      /names no exchange/,
    );
    expect(() => secListings(registryFile('listed/sec.json', '<html>Undeclared tool'))).toThrow(/not JSON/);
  });
});

describe('a memory in a folder', () => {
  it('keeps answers and counts of calls for the next run, and asks again for what it cannot read', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'memory-'));
    const answer = { url: 'http://a.example/', at: '2020-03-26T00:00:00Z', digest: 'sha256:0', body: '{}' };
    await memoryInFolder(folder).keep('gleif', 'k', answer);
    await memoryInFolder(folder).countCall('gleif', '2020-03-26');
    await memoryInFolder(folder).countCall('gleif', '2020-03-26');
    const later = memoryInFolder(folder);
    expect(await later.recall('gleif', 'k')).toEqual(answer);
    expect(await later.recall('gleif', 'other')).toBeNull();
    await writeFile(join(folder, 'gleif/answers/broken.json'), '{');
    expect(await later.recall('gleif', 'broken')).toBeNull();
    expect(await later.calls('gleif', '2020-03-26')).toBe(2);
    expect(await later.calls('gleif', '2020-03-27')).toBe(0);
    await rm(folder, { recursive: true });
  });
});
