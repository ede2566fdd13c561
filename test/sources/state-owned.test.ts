import { describe, expect, it } from 'vitest';
import { openStateOwned } from '../../src/sources/state-owned.ts';
import { stateGroups } from '../../src/sources/state-owned-lists.ts';
import { factsOf } from '../rules/facts.ts';
import { organizationNamed, registryFile } from './helpers.ts';

describe('state-owned groups', () => {
  const csv = registryFile(
    'sasac/lists.csv',
    [
      'list,group_full_name,group_short_name',
      'sasac_2013,国家雁网公司,国家雁网',
      'sasac_2022-12,国家管网集团有限公司,国家管网集团',
      'sasac_2022-12,中国雁电科技集团有限公司,中国雁电',
      'sasac_2022-12,中雁集团有限公司,中雁集团',
      'sasac_2022-12,中国雁游集团有限公司／香港雁游(集团)有限公司,',
      'sasac_2022-12,中国雁邮集团有限公司,',
      'sasac_2022-12,中国空天工业集团有限公司,中空集团',
      'sasac_2022-12,中国鸿运工业集团有限公司,',
      'sasac_2022-12,中国鸿运集团有限公司,中鸿集团',
      'sasac_2022-12,鸿雁电信科学研究院,',
      'sasac_2022-12,中国物流集团有限公司,中国物流',
      'sasac_2022-12,合肥雁贝股份有限公司,',
      'sasac_2022-12,,雁矿资源',
    ].join('\n'),
  );
  const lookup = (name: string) => openStateOwned(stateGroups(csv)).lookup(organizationNamed(name), []);

  it.each([
    ['中国雁电科技集团有限公司', '中国雁电科技集团有限公司', 'is on the list', 1],
    ['香港雁游（集团）有限公司', '中国雁游集团有限公司', 'is on the list', 1],
    ['中国雁电科技集团有限公司第三研究所', '中国雁电科技集团有限公司', 'the full name', 0.95],
    ['中国雁电科技集团公司第三研究所', '中国雁电科技集团有限公司', 'the name without its form', 0.9],
    ['中国雁电科技股份有限公司', '中国雁电科技集团有限公司', 'the name without its form', 0.9],
    ['中国雁电（上海）有限公司', '中国雁电科技集团有限公司', 'the short name', 0.85],
    ['中雁软件有限公司', '中雁集团有限公司', 'the 字号', 0.75],
    ['雁邮信息科技有限公司', '中国雁邮集团有限公司', 'the 字号', 0.75],
    ['雁电信息科技有限公司', '中国雁电科技集团有限公司', 'the abbreviation', 0.7],
    ['中空信息科技有限公司', '中国空天工业集团有限公司', 'the abbreviation', 0.7],
    ['中雁电信息科技有限公司', '中国雁电科技集团有限公司', 'the contraction', 0.7],
    ['国网信息通信有限公司', '国家雁网公司', 'the contraction', 0.7],
    ['北京飞达鸿雁电信科学研究院有限公司', '鸿雁电信科学研究院', 'holds', 0.7],
  ])('%s is, or is a member of, %s (%s)', async (name, group, reason, score) => {
    const { statements } = await lookup(name);
    expect(statements).toMatchObject([
      { field: 'stateGroup', value: group, match: { score, reason: expect.stringContaining(reason) } },
    ]);
  });

  it.each([
    ['北京中雁电科技有限公司', 'a place stands before the contraction'],
    ['合肥雁邮科技有限公司', 'a place stands before the 字号'],
    ['雁邮速达科技有限公司', 'its 字号 only begins with the group’s'],
    ['雁贝科技有限公司', 'the group of that 字号 is known with its place'],
    ['物流科技有限公司', 'a word of trade is nobody’s 字号'],
    ['中鸿科技有限公司', 'another group on the list would be shortened to it'],
    ['雁矿资源科技有限公司', 'the list has no full name to the short one'],
    ['中国雁电行业协会', 'an association is nobody’s member'],
    ['中国雁电技术研究院', 'an institute is of a group by its full name only'],
    ['中国雁游大学', 'so is a university'],
  ])('%s is taken for no member of one: %s', async (name) => {
    expect((await lookup(name)).outcome).toBe('not found');
  });
});

describe('lists of state-owned groups', () => {
  it('are read from select boxes and Markdown tables', () => {
    const select =
      '<select><option value="#">--</option><option value="http://a.example/">中国甲集团公司</option></select>';
    const markdown =
      '# 名录\n\n|序号|企业名称|\n|---|---|\n|1|中国丙集团有限公司|\n\n|其他|\n|---|\n|中国丁公司|\n';
    expect(names('a.html', select)).toEqual(['中国甲集团公司']);
    expect(names('a.md', markdown)).toEqual(['中国丙集团有限公司']);
  });

  it('are read from the directory’s page: two in a row of its table, or links of an article', () => {
    const table =
      '<p>国务院国资委所属公司</p><table><tr><td>1</td><td><a href="http://a.example/">中国甲集团有限公司</a></td><td>&nbsp;</td>' +
      '<td>50</td><td><a href="http://b.example/"> 中国乙集团\n有限公司 </a></td><td></td></tr>' +
      '<tr><td>2</td><td>中国丙集团有限公司</td><td></td></tr></table>';
    expect(names('a.html', table)).toEqual([
      '中国甲集团有限公司',
      '中国乙集团有限公司',
      '中国丙集团有限公司',
    ]);
    const article =
      '<nav><a href="/">某某公司</a></nav><article><a href="http://a.example/">中国甲集团有限公司</a><a href="#">返回</a></article>';
    expect(names('a.html', article)).toEqual(['中国甲集团有限公司']);
  });

  it('are read from a copy of the page in an archive, whose links lead into the archive', () => {
    const copy =
      '<div id="wm-ipp"><table><tr><td><a href="https://web.archive.org/">公司</a></td></tr></table></div>' +
      '<table><tr><td>1</td><td><a href="/web/20200325000000/http://a.example/">中国甲集团有限公司</a></td></tr></table>';
    expect(names('a.html', copy)).toEqual(['中国甲集团有限公司']);
  });
});

it('state-owned groups have members whose websites are part of their own', async () => {
  const groups = stateGroups(
    registryFile(
      'sasac/lists.html',
      '<table><tr><td><a href="http://www.yanwang.example.cn/">国家雁网公司</a></td></tr></table>',
    ),
  );
  const lookUp = (website: string) =>
    openStateOwned(groups).lookup(
      organizationNamed('四川青石信息有限公司'),
      factsOf('四川青石信息有限公司', { website }).evidence,
    );
  const { statements } = await lookUp('http://it.yanwang.example.cn/about.html');
  expect(statements).toMatchObject([{ value: '国家雁网公司', match: { key: 'domain' } }]);
  expect((await lookUp('http://notyanwang.example.cn/')).outcome).toBe('not found');
});

function names(path: string, text: string): string[] {
  return stateGroups(registryFile(path, text)).map(({ name }) => name);
}
