import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staffFigure, staffInProse } from '../../src/sources/staff.ts';
import { stockShortName, websiteUrl } from '../../src/sources/values.ts';
import {
  addressSigns,
  icpSign,
  listingSigns,
  parentSign,
  securityFilingSign,
} from '../../src/sources/website-signs.ts';

describe('head counts', () => {
  it.each([
    ['1,200人', 'staff', '1200'],
    ['约3000人', 'staff', '3000'],
    ['1.2万人', 'staff', '12000'],
    ['51-100', 'staffRange', '51-100'],
    ['1000-4999人', 'staffRange', '1000-4999'],
    ['1000余名', 'staffRange', '1000+'],
    ['over 500 employees', 'staffRange', '500+'],
    ['10001+', 'staffRange', '10001+'],
    ['少于50人', 'staffRange', '1-49'],
    ['c_00051_00100', 'staffRange', '51-100'],
    ['c_10001_max', 'staffRange', '10001+'],
  ])('%s is %s %s', (text, field, value) => {
    expect(staffFigure(text)).toEqual({ field, value });
  });

  it.each(['', 'many', '不详', '0'])('%s is none', (text) => {
    expect(staffFigure(text)).toBeNull();
  });

  it('are read from prose with their words, and not from the number of researchers', () => {
    expect(staffInProse('公司现有员工约1,200人，遍布全国。')).toMatchObject([
      { field: 'staff', value: '1200' },
    ]);
    expect(staffInProse('拥有3000余名员工')).toMatchObject([{ field: 'staffRange', value: '3000+' }]);
    expect(staffInProse('We have more than 500 employees in China')).toMatchObject([{ value: '500+' }]);
    expect(staffInProse('团队中研发人员200人')).toEqual([]);
    expect(staffInProse('成立于2015年，人工智能企业')).toEqual([]);
  });
});

describe('filings in a footer', () => {
  it.each([
    ['京ICP备12345678号-3', '京ICP备12345678号'],
    ['粤ＩＣＰ备 05006655 号', '粤ICP备05006655号'],
    ['ICP证：京ICP证030173号', '京ICP证030173号'],
  ])('%s', (text, value) => {
    expect(icpSign(text)).toMatchObject([{ field: 'icpNumber', value }]);
  });

  it('public-security filing', () => {
    expect(securityFilingSign('粤公网安备 44030502000001号')).toMatchObject([
      { value: '粤公网安备44030502000001号' },
    ]);
    expect(securityFilingSign('ICP备')).toEqual([]);
  });
});

describe('listings in prose', () => {
  it.each([
    ['股票代码：300001', ['SZSE:300001']],
    ['（股票代码 600001）', ['SSE:600001']],
    ['公司于科创板上市，证券代码：688001', ['SSE:688001']],
    ['纳斯达克上市（NASDAQ: ABCD）', ['NASDAQ:ABCD']],
    ['联交所主板上市公司（股份代号：0999.HK）', ['HKEX:0999']],
    ['股票代码：000099.SZ，0999.HK', ['HKEX:0999', 'SZSE:000099']],
    ['电话：400-300001', []],
    ['邮编：300001', []],
  ])('%s', (text, listings) => {
    expect(listingSigns(text).map(({ value }) => value)).toEqual(listings);
  });
});

describe('addresses and parents in prose', () => {
  it('end where the next thing begins', () => {
    expect(addressSigns('通讯地址：浙江省杭州市西湖区文一路1号 电话：0571-00000000')).toMatchObject([
      { field: 'address', value: '浙江省杭州市西湖区文一路1号' },
      { field: 'city', value: '杭州市' },
      { field: 'province', value: '浙江省' },
    ]);
  });

  it.each([
    ['本所隶属于某某大学，', '某某大学'],
    ['公司是鸿鹄集团有限公司的控股子公司', '鸿鹄集团有限公司'],
    ['鸿鹄集团旗下的智能家居品牌', '鸿鹄集团'],
  ])('%s', (text, parent) => {
    expect(parentSign(text)).toMatchObject([{ field: 'parent', value: parent }]);
  });
});

describe('values as registries write them', () => {
  it.each([
    ['www.example.cn', 'http://www.example.cn/'],
    ['https://example.com/a;www.example.cn', 'https://example.com/a'],
    ['http://例子.中国', 'http://xn--fsqu00a.xn--fiqs8s/'],
    ['无', ''],
    ['-', ''],
  ])('website %s', (text, url) => {
    expect(websiteUrl(text)).toBe(url);
  });

  it.each([
    ['*ST鸣雁', '鸣雁'],
    ['鸣 雁Ａ', '鸣雁'],
    ['鸣雁-UW', '鸣雁'],
    ['TCL集团', 'TCL集团'],
  ])('stock name %s', (text, name) => {
    expect(stockShortName(text)).toBe(name);
  });

  it('are read without failing from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const read of [
          staffFigure,
          staffInProse,
          icpSign,
          listingSigns,
          addressSigns,
          parentSign,
          websiteUrl,
        ])
          read(text);
      }),
    );
  });
});
