import { describe, expect, it } from 'vitest';
import { type Shape, shapeOf } from '../../src/membership/shape.ts';
import { BODIES, companies, ENGLISH_COMPANIES, PERSONS } from './names.ts';

const LINES: readonly (readonly [string, Shape])[] = [
  ['霁川（中国）有限公司', 'organization'],
  ['启衡会计师事务所（特殊普通合伙）', 'organization'],
  ['砾原创新股权投资合伙企业（有限合伙）', 'organization'],
  ['翎光科技', 'organization'],
  ['國立礫原大學', 'organization'],
  ['启衡', 'name'],
  ['墨弧AI', 'name'],
  ['Veltrix', 'name'],
  ['科技有限公司', 'fragment'],
  ['新闻中心', 'navigation'],
  ['联系我们', 'navigation'],
  ['Read more', 'navigation'],
  ['砾原市创新路18号', 'contact'],
  ['010-62300000', 'number'],
  ['info@liyuan.example', 'contact'],
  ['共 567 家', 'count'],
  ['2020-03-26', 'date'],
  ['2020年3月26日', 'date'],
  ['序号', 'table header'],
  ['公司名稱', 'table header'],
  ['高校', 'subgroup'],
  ['版权所有：砾原智能产业联盟', 'note'],
  ['技术支持：砾原网络科技有限公司', 'note'],
  ['（排名不分先后）', 'note'],
  ['启衡科技有限公司总经理', 'person'],
  ['近日，联盟在京召开会议。', 'sentence'],
  ['启衡加入砾原智能产业联盟', 'sentence'],
  ['图书馆、档案馆', 'sentence'],
  ['-- 金融机构 --', 'subgroup'],
  ['华南及西南(3)', 'subgroup'],
  ['か行 / K', 'subgroup'],
  ['支持单位', 'name'],
  ['二〇一二年五月十八日', 'date'],
  ['（2010年8月选举产生）', 'date'],
  ['As of July 1, 2025 (in alphabetical order)', 'date'],
  ['【打印本页】', 'navigation'],
  ['（办公室供稿）', 'note'],
  ['华商报', 'name'],
  ['Tessaro by Orrin Cloud', 'name'],
  ['Powered by Orrin Cloud', 'note'],
  ['Photo by Orrin', 'sentence'],
  ['Q-Mobile US', 'name'],
  ['Krayden joins us', 'sentence'],
  ['IS-Fenmoor', 'name'],
  ['loq.', 'name'],
  ['Northern.tech', 'name'],
  ['Paris. Services.', 'sentence'],
  ['Florin Park, NJ. Research', 'sentence'],
  ['SQ nordex Inc.', 'organization'],
  ['quorato AG', 'organization'],
  ['FENLAN, S. Coop.', 'organization'],
  ['Gen9 Systems Ltda.', 'organization'],
  ['Brack & Co., Inc., Rahfield, NJ, USA', 'organization'],
  ['Universität Norrfeld (TH)', 'organization'],
  ['École de calcul supérieure (ÉCS)', 'name'],
  ['Chalders tekniska högskola', 'name'],
  ['debor Systemhaus', 'name'],
  ['Automotive and machinery', 'sentence'],
  ['Dexterous hands', 'sentence'],
  ['We thank all of our members for their support.', 'sentence'],
];

describe('a line by itself', () => {
  it.each(LINES)('%s looks like: %s', (line, shape) => {
    expect(shapeOf(line)).toBe(shape);
  });

  it.each([...companies(60), ...BODIES, ...ENGLISH_COMPANIES])('looks like an organization: %s', (name) => {
    expect(shapeOf(name)).toBe('organization');
  });

  it.each(PERSONS)('looks like a person: %s', (name) => {
    expect(shapeOf(name)).toBe('person');
  });

  it('is no name where it is longer than any name', () => {
    expect(shapeOf(`${'启衡'.repeat(300)}有限公司`)).toBe('sentence');
  });
});
