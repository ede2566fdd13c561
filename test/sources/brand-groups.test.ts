import { describe, expect, it } from 'vitest';
import { divisionByName } from '../../src/model/divisions.ts';
import type { Organization } from '../../src/model/organization.ts';
import { namesOf } from '../../src/sources/brand-groups.ts';
import { openStateBrands, stateBrandsOf } from '../../src/sources/state-brands.ts';
import { STATE_BRANDS } from '../../src/sources/state-brands-list.ts';
import { openWorldGroups, WORLD_GROUPS, worldGroupsOf } from '../../src/sources/world-groups.ts';
import { factsOf, withStatement } from '../rules/facts.ts';

const world = openWorldGroups(
  worldGroupsOf(
    'US|青石半导体, 青石|Bluestone|NASDAQ:BLST|上海\nCN|云麓|Yunlu|HKEX:0123, NYSE:YL|杭州*\nCN|雁鸣|Yanming||成都',
  ),
);
const state = openStateBrands(
  stateBrandsOf('中国青石集团|国务院国资委|青石, 青石重工\n江北能源集团|上海市国资委|云麓'),
);

function named(name: string): Organization {
  return factsOf(name).organization;
}

async function parentOf(name: string, commonNameEn?: string): Promise<string | undefined> {
  const known = commonNameEn === undefined ? [] : factsOf(name, { commonNameEn }).evidence;
  const { statements } = await world.lookup(named(name), known);
  return statements.find(({ field }) => field === 'parent')?.value;
}

describe('world groups', () => {
  it('know a company by a group’s name as its own, with any place behind it, or that of its seat in front', async () => {
    expect(await parentOf('青石（中国）有限公司')).toBe('Bluestone');
    expect(await parentOf('青石（苏州）科技有限公司')).toBe('Bluestone');
    expect(await parentOf('上海青石科技有限公司')).toBe('Bluestone');
    expect(await parentOf('苏州青石科技有限公司')).toBeUndefined();
    expect(await parentOf('苏州青石半导体有限公司')).toBe('Bluestone');
  });

  it('take a short name that a Chinese group bears for chance elsewhere, unless it is known all over China', async () => {
    expect(await parentOf('成都雁鸣科技有限公司')).toBe('Yanming');
    expect(await parentOf('雁鸣科技有限公司')).toBe('Yanming');
    expect(await parentOf('大连雁鸣科技有限公司')).toBeUndefined();
    expect(await parentOf('大连云麓科技有限公司')).toBe('Yunlu');
  });

  it('say where the group, or its company in China, sits', async () => {
    const { statements } = await world.lookup(named('青石（中国）有限公司'), []);
    expect(statements.at(-1)).toMatchObject({ field: 'city', value: '上海', about: 'group' });
  });

  it('stand in lists of which every line has a country, names, and a seat that is a city if any', () => {
    for (const { country, namesZh, seat, line } of worldGroupsOf(WORLD_GROUPS)) {
      expect(country, `line ${line}`).toMatch(/^[A-Z]{2}$/);
      expect(namesZh.length, `line ${line}`).toBeGreaterThan(0);
      if (seat !== '') expect(divisionByName(seat)?.city, `line ${line}, ${seat}`).toBeTruthy();
    }
  });

  it('have no name in two lines', () => {
    const names = worldGroupsOf(WORLD_GROUPS).flatMap(({ namesZh }) => namesZh);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('take a short name in front of another one for chance, unless the English name says so too', async () => {
    expect(await parentOf('上海青石桥文化有限公司')).toBeUndefined();
    expect(await parentOf('上海青石桥文化有限公司', 'Bluestone Bridge')).toBe('Bluestone');
  });

  it('know a company by the English name that it goes by, its legal form and China left out', async () => {
    expect(await parentOf('上海布鲁斯通有限公司', 'Bluestone (China) Co., Ltd.')).toBe('Bluestone');
    expect(await parentOf('上海布鲁斯通有限公司', 'Bluestones')).toBeUndefined();
  });

  it('say where the headquarters and the listings are, of the group and not of the company', async () => {
    const { statements } = await world.lookup(named('杭州云麓网络有限公司'), []);
    expect(statements.map(({ field, value, about }) => [field, value, about])).toEqual([
      ['parent', 'Yunlu', 'group'],
      ['parentCountry', 'CN', 'group'],
      ['listing', 'HKEX:0123', 'group'],
      ['listing', 'NYSE:YL', 'group'],
      ['city', '杭州', 'group'],
    ]);
    expect(statements[0]).toMatchObject({ path: 'line 2', quote: expect.stringContaining('云麓') });
  });

  it('leave bodies that are no company alone', async () => {
    expect(await parentOf('青石大学')).toBeUndefined();
  });
});

describe('members of state-owned groups', () => {
  const groupOf = async (name: string) => (await state.lookup(named(name), [])).statements[0]?.value;

  it('are known by names of their own', async () => {
    expect(await groupOf('青石科技有限公司')).toBe('中国青石集团');
    expect(await groupOf('湖南青石重工有限公司')).toBe('中国青石集团');
  });

  it('must sit where their group does if the name is short and has a place', async () => {
    expect(await groupOf('湖南青石科技有限公司')).toBeUndefined();
    expect(await groupOf('上海云麓科技有限公司')).toBe('江北能源集团');
    expect(await groupOf('杭州云麓科技有限公司')).toBeUndefined();
  });

  it('sit in the city whose government oversees the group', async () => {
    const { statements } = await state.lookup(named('上海云麓科技有限公司'), []);
    expect(statements[1]).toMatchObject({ field: 'city', value: '上海市', about: 'group' });
    expect((await state.lookup(named('青石科技有限公司'), [])).statements).toHaveLength(1);
  });

  it('stand in a list of which every line has a group, who oversees it, and names', () => {
    for (const group of stateBrandsOf(STATE_BRANDS)) {
      expect(
        [group.name, group.overseer, group.namesZh.length > 0].every(Boolean),
        `line ${group.line}`,
      ).toBe(true);
    }
  });
});

describe('names to find a group by', () => {
  it('are the legal ones, and the common ones that sources gave for the company itself', () => {
    const facts = withStatement(
      factsOf('上海青石科技有限公司', { commonNameZh: '青石' }),
      'commonNameZh',
      '大青石',
      'group',
    );
    expect(namesOf(facts.organization, facts.evidence)).toMatchObject({ commonZh: ['青石'], commonEn: [] });
  });
});
