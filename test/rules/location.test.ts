import { describe, expect, it } from 'vitest';
import type { EvidenceField } from '../../src/model/evidence.ts';
import { annotate } from '../../src/rules/index.ts';
import { cellOf, factsOf, withStatement } from './facts.ts';

const COMPANY = '上海青石科技有限公司';

function valueFor(
  field: 'city' | 'province',
  name: string,
  statements: Partial<Record<EvidenceField, string>> = {},
) {
  return cellOf(annotate(factsOf(name, statements)), field).value;
}

describe('location', () => {
  it.each([
    ['北京青石科技有限公司', 'Beijing', 'Beijing'],
    ['青石（深圳）科技有限公司', 'Shenzhen', 'Shenzhen'],
    ['西安青石科技有限公司', "Xi'an", 'Shaanxi'],
    ['乌鲁木齐青石科技有限公司', 'Ürümqi', 'Xinjiang'],
    ['呼和浩特青石科技有限公司', 'Hohhot', 'Inner Mongolia'],
    ['厦门青石科技有限公司', 'Xiamen', 'Fujian'],
    ['昆山青石科技有限公司', 'Suzhou', 'Jiangsu'],
    ['香港青石科技有限公司', 'Hong Kong', 'Hong Kong'],
    ['浙江青石科技有限公司', 'Hangzhou', 'Zhejiang'],
    ['北京大学深圳研究院', 'Shenzhen', 'Shenzhen'],
  ])('of %s is %s, %s', (name, city, province) => {
    expect([valueFor('city', name), valueFor('province', name)]).toEqual([city, province]);
  });

  it('believes a source that states it before the name', () => {
    const statements = { city: '嘉兴', address: '上海市浦东新区青石路1号' };
    expect([valueFor('city', COMPANY, statements), valueFor('province', COMPANY, statements)]).toEqual([
      'Jiaxing',
      'Zhejiang',
    ]);
  });

  it.each([
    ['Hangzhou', 'Hangzhou', 'Zhejiang'],
    ['Urumqi', 'Ürümqi', 'Xinjiang'],
    ["Xi'an, Shaanxi", "Xi'an", 'Shaanxi'],
    ['Suzhou, Anhui', 'Suzhou', 'Anhui'],
    ['深圳市南山区', 'Shenzhen', 'Shenzhen'],
    ['Guangdong', 'Guangzhou', 'Guangdong'],
  ])('reads a city that a source writes as %s', (written, city, province) => {
    expect([
      valueFor('city', COMPANY, { city: written }),
      valueFor('province', COMPANY, { city: written }),
    ]).toEqual([city, province]);
  });

  it('believes an address before a province alone', () => {
    const statements = { province: '广东省', address: '深圳市南山区青石路1号' };
    expect(valueFor('city', '青石科技有限公司', statements)).toBe('Shenzhen');
    expect(valueFor('city', '青石科技有限公司', { province: '广东省' })).toBe('Guangzhou');
  });

  it('is a guess, and says so, where nothing tells', () => {
    const cell = cellOf(annotate(factsOf('青石科技有限公司')), 'city');
    expect(cell.confidence).toBeLessThan(0.4);
    expect(cell.explanation).toContain('nothing says where it sits');
  });

  it.each([
    ['山东省博山经济开发区管理委员会', 'Zibo', 'Shandong'],
    ['江苏博山科技有限公司', 'Nanjing', 'Jiangsu'],
    ['鹏城实验室', 'Shenzhen', 'Shenzhen'],
    ['张江青石实验室', 'Shanghai', 'Shanghai'],
    ['齐鲁青石科技有限公司', 'Jinan', 'Shandong'],
    ['青石张江科技有限公司', 'Beijing', 'Beijing'],
    ['广东横琴青石科技有限公司', 'Zhuhai', 'Guangdong'],
    ['浙江横琴青石科技有限公司', 'Hangzhou', 'Zhejiang'],
  ])('by a zone or a byname in %s is %s, %s', (name, city, province) => {
    expect([valueFor('city', name), valueFor('province', name)]).toEqual([city, province]);
  });

  it('is that of the group or university whose name it bears, unless its own name says another', () => {
    const of = (name: string) =>
      cellOf(annotate(withStatement(factsOf(name), 'city', '绵阳', 'group')), 'city').value;
    expect(of('青石信息技术有限公司')).toBe('Mianyang');
    expect(of('四川青石信息技术有限公司')).toBe('Mianyang');
    expect(of('湖北青石信息技术有限公司')).toBe('Wuhan');
    expect(of('成都青石信息技术有限公司')).toBe('Chengdu');
  });

  it('is not that of a namesake, for a member of a state-owned group', () => {
    const member = withStatement(factsOf('青石信息技术有限公司'), 'stateGroup', '青石集团');
    const facts = withStatement(member, 'city', '绵阳', 'group');
    const namesake = {
      ...facts,
      evidence: facts.evidence.map((one) =>
        one.field === 'city' ? { ...one, match: { ...one.match, score: 0.5 } } : one,
      ),
    };
    expect(cellOf(annotate(facts), 'city').value).toBe('Mianyang');
    expect(cellOf(annotate(namesake), 'city').value).toBe('Beijing');
  });
});
