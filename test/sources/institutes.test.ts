import { describe, expect, it } from 'vitest';
import { divisionByName } from '../../src/model/divisions.ts';
import { institutesOf, openInstitutes } from '../../src/sources/institutes.ts';
import { INSTITUTES } from '../../src/sources/institutes-list.ts';
import { organizationNamed, valuesOf } from './helpers.ts';

const source = openInstitutes(institutesOf('青石科技集团|绵阳|第九研究所, 第十研究所\n|合肥|青石物理研究院'));
const cityOf = async (name: string) =>
  valuesOf((await source.lookup(organizationNamed(name), [])).statements, 'city')[0];

describe('state research bodies', () => {
  it('sit where the list says, whatever form their group bears in front', async () => {
    expect(await cityOf('青石科技集团第九研究所')).toBe('绵阳');
    expect(await cityOf('青石科技集团公司第九研究所')).toBe('绵阳');
    expect(await cityOf('青石科技集团有限公司第十研究所')).toBe('绵阳');
    expect(await cityOf('青石物理研究院')).toBe('合肥');
  });

  it('are known by their whole name only', async () => {
    const { outcome } = await source.lookup(organizationNamed('青石物理研究院有限公司'), []);
    expect(outcome).toBe('not found');
    expect(await cityOf('青石科技集团第十一研究所')).toBeUndefined();
  });

  it('stand in a list of which every line has a city of China and every name stands once', () => {
    const list = institutesOf(INSTITUTES);
    for (const { city, line } of list) expect(divisionByName(city)?.city, `line ${line}`).toBeTruthy();
    const names = list.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
