import { afterEach, describe, expect, it } from 'vitest';
import { tianyancha } from '../../src/sources/tianyancha.ts';
import { type Asked, type Double, openDouble, type Said } from './double.ts';
import { SECRETS } from './doubles/index.ts';
import { organizationNamed } from './helpers.ts';

const NAME = '鸣雁科技股份有限公司';

describe('Tianyancha', () => {
  let double: Double;
  afterEach(() => double.close());
  const open = async (answer: (asked: Asked) => Said, settings: object = {}) => {
    double = await openDouble(tianyancha, answer, {
      settings: (baseUrl) => ({ baseUrl, ...settings }),
      secrets: SECRETS,
    });
    return double;
  };
  const answered = (over: object = {}) => ({
    error_code: 0,
    reason: 'ok',
    result: {
      id: 100000001,
      name: NAME,
      creditCode: '91110000802100433B',
      companyOrgType: '股份有限公司(上市、自然人投资或控股)',
      staffNumRange: '1000-4999人',
      socialStaffNum: 1200,
      city: '合肥市',
      estiblishTime: 946483200000,
      property3: 'Mingyan Co., Ltd.',
      alias: '鸣雁科技',
      bondNum: '600999',
      bondType: 'A股',
      websiteList: 'www.mingyan.example',
      historyNameList: ['鸣雁信息有限公司'],
      phoneNumber: '010-00000000',
      ...over,
    },
  });

  it('is read, with the token in a header alone', async () => {
    await open(() => ({ json: answered() }));
    const { outcome, statements } = await double.lookup(organizationNamed(NAME));
    expect(outcome).toBe('found');
    const said = Object.fromEntries(statements.map(({ field, value }) => [field, value]));
    expect(said).toMatchObject({
      staffRange: '1000-4999',
      staff: '1200',
      nameEn: 'Mingyan Co., Ltd.',
      commonNameZh: '鸣雁科技',
      listing: 'SSE:600999',
    });
    expect(double.asked[0]?.headers.authorization).toBe(SECRETS.TIANYANCHA_TOKEN);
    expect(JSON.stringify(statements)).not.toMatch(/010-0|token-/);
  });

  it.each([
    [300000, 'not found'],
    [300002, 'needs a key'],
    [300006, 'needs a key'],
    [300011, 'blocked'],
    [300008, 'unavailable'],
    [300004, 'rate limited'],
  ])('that answers %i leaves the look-up as %s', async (error_code, outcome) => {
    await open(() => ({ json: { error_code, reason: 'r', result: null } }));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome, statements: [] });
  });

  it('is blocked where the server turns the address away', async () => {
    await open(() => ({ status: 403, json: {} }));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'blocked' });
  });

  it('is asked by USCC where it is known', async () => {
    await open(() => ({ json: answered() }));
    await double.lookup(organizationNamed(NAME, { uscc: '91110000802100433B' }));
    expect(double.asked[0]?.query.get('keyword')).toBe('91110000802100433B');
  });

  it('is asked for a branch and, where that is unknown, for its whole', async () => {
    await open(({ query }) => ({
      json:
        query.get('keyword') === NAME ? answered() : { error_code: 300000, reason: '无数据', result: null },
    }));
    const branch = `${NAME}合肥分公司`;
    expect(await double.lookup(organizationNamed(branch))).toMatchObject({ outcome: 'found' });
    expect(double.asked.map(({ query }) => query.get('keyword'))).toEqual([branch, NAME]);
  });

  it.each([
    ['a list', { historyNameList: ['旧雁公司'], historyNames: null }],
    ['one text', { historyNameList: null, historyNames: '更旧雁公司;旧雁公司' }],
  ])('is read with former names as %s', async (_, over) => {
    await open(() => ({ json: answered(over) }));
    expect(await double.lookup(organizationNamed('旧雁公司'))).toMatchObject({ outcome: 'found' });
  });

  const nothing = { error_code: 300000, reason: '无数据', result: null };
  /** Answers a search with some companies, and each of them by its id. */
  const searching = (...companies: { id: number; name: string; [field: string]: unknown }[]) => {
    return ({ path, query }: Asked): Said => {
      if (path.endsWith('/search/2.0'))
        return {
          json: { error_code: 0, reason: 'ok', result: { total: companies.length, items: companies } },
        };
      const one = companies.find(({ id }) => String(id) === query.get('keyword'));
      return { json: one === undefined ? nothing : answered({ historyNameList: [], ...one }) };
    };
  };
  const paths = () => double.asked.map(({ path, query }) => `${path} ${query.get('keyword') ?? ''}`.trim());

  it('is searched only where the settings say so', async () => {
    const answer = searching({ id: 7, name: NAME });
    await open(answer);
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'not found' });
    expect(paths()).toEqual([`/ic/baseinfo/normal ${NAME}`]);
    await double.close();
    await open(answer, { search: true });
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'found' });
    expect(paths()).toEqual([`/ic/baseinfo/normal ${NAME}`, '/search/2.0', '/ic/baseinfo/normal 7']);
  });

  it('takes of companies of one name the one that was not struck off', async () => {
    const gone = { id: 7, name: NAME, regStatus: '注销' };
    await open(searching(gone, { id: 8, name: `<em>${NAME}</em>`, regStatus: '存续' }), { search: true });
    await double.lookup(organizationNamed(NAME));
    expect(paths().at(-1)).toBe('/ic/baseinfo/normal 8');
  });

  it('asks about three companies at most that the search came upon by another name', async () => {
    const alike = Array.from({ length: 9 }, (_, nth) => ({
      id: nth,
      name: `近雁${nth}公司`,
      matchType: nth % 2 === 0 ? '曾用名匹配' : '公司名称匹配',
    }));
    await open(searching(...alike), { search: true });
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'not found' });
    expect(paths().slice(2)).toEqual([0, 2, 4].map((id) => `/ic/baseinfo/normal ${id}`));
  });

  it('spends the budget on searches too', async () => {
    await open(searching({ id: 7, name: NAME }), { search: true, callsPerRun: 2 });
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({
      outcome: 'not checked',
      reason: expect.stringContaining('2 calls in a run'),
    });
  });

  it('whose search was not bought says so, and goes on with what was', async () => {
    const answer = ({ path, query }: Asked): Said => {
      if (path.endsWith('/search/2.0'))
        return { json: { error_code: 300005, reason: '无权限', result: null } };
      return { json: query.get('keyword') === NAME ? answered() : nothing };
    };
    await open(answer, { search: true });
    expect(await double.lookup(organizationNamed('别的公司'))).toMatchObject({ outcome: 'needs a key' });
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'found' });
  });
});
