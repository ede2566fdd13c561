import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameAnatomy } from '../../src/model/name-anatomy.ts';

describe('the anatomy of a name', () => {
  it.each([
    ['北京鸣雁信息科技有限公司', '北京市', '鸣雁', '信息科技', '有限公司'],
    ['鸣雁科技（深圳）有限公司', '深圳市', '鸣雁', '科技', '有限公司'],
    ['鸣雁(天津)产城融合发展有限公司', '天津市', '鸣雁', '产城融合发展', '有限公司'],
    ['苏州昆山鸣雁机器人股份有限公司', '苏州市', '鸣雁', '机器人', '股份有限公司'],
    ['ABC广东移动通信有限公司', null, 'ABC', '移动通信', '有限公司'],
    ['上海鸣雁（集团）有限公司', '上海市', '鸣雁', '', '(集团)有限公司'],
  ])('%s', (name, city, brand, trade, form) => {
    const anatomy = nameAnatomy(name);
    expect(anatomy).toMatchObject({ brand, trade, form, kind: 'company' });
    expect(anatomy.division?.city ?? null).toBe(city);
  });

  it('finds the whole behind a branch', () => {
    expect(nameAnatomy('鸣雁技术服务(上海) 有限公司北京分公司')).toMatchObject({
      branchOf: '鸣雁技术服务(上海)有限公司',
      brand: '鸣雁',
      division: { city: '上海市' },
    });
  });

  it('notes （中国） and a national prefix', () => {
    expect(nameAnatomy('鸣雁（中国）软件有限公司')).toMatchObject({
      inChina: true,
      brand: '鸣雁',
      trade: '软件',
    });
    expect(nameAnatomy('中国鸣雁通信集团有限公司')).toMatchObject({ national: '中国', isGroup: true });
  });

  it.each([
    ['某某大学', 'university'],
    ['某某大学附属医院', 'hospital'],
    ['某某研究院', 'institute'],
    ['某某研究院有限公司', 'company'],
    ['某某开发区管理委员会', 'government'],
    ['某某产业联盟', 'association'],
    ['某某律师事务所', 'professional firm'],
    ['某某出版社', 'publisher'],
    ['某某投资合伙企业（有限合伙）', 'partnership'],
    ['山东省计算中心（国家超级计算济南中心）', 'institute'],
    ['某某', 'other'],
  ])('%s is: %s', (name, kind) => {
    expect(nameAnatomy(name).kind).toBe(kind);
  });

  it('gives a body that is no company its whole name as its own', () => {
    expect(nameAnatomy('北京某某大学').brand).toBe('北京某某大学');
  });

  it('takes any text, and gives every text with a letter in it a name of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { brand } = nameAnatomy(`${text}鸣雁`);
        expect(brand.length).toBeGreaterThan(0);
      }),
    );
    const pieces = fc.constantFrom(
      '北京',
      '（',
      '）',
      '中国',
      '鸣雁',
      '科技',
      '集团',
      '有限公司',
      '大学',
      '分公司',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (parts) => {
        expect(nameAnatomy(`鸣${parts.join('')}`).brand).not.toBe('');
      }),
    );
  });
});
