import { afterEach, describe, expect, it } from 'vitest';
import { qichacha, qichachaToken } from '../../src/sources/qichacha.ts';
import { type Asked, type Double, openDouble, type Said } from './double.ts';
import { SECRETS } from './doubles/index.ts';
import { signed } from './doubles/qichacha.ts';
import { organizationNamed, valuesOf } from './helpers.ts';

const NAME = '鸣雁科技股份有限公司';

describe('the token of Qichacha', () => {
  it('is the MD5 of key, seconds and secret key, in capitals', () => {
    expect(qichachaToken('k1', 's1', new Date(1585180800_000))).toEqual({
      Token: 'B718BDC19A04586E1A43525545F35071',
      Timespan: '1585180800',
    });
  });
});

const company = (over: object = {}) => ({
  Name: NAME,
  CreditCode: '91110000802100433B',
  EconKind: '其他股份有限公司(上市)',
  EnglishName: '-',
  PersonScope: '100-499人',
  InsuredCount: '312',
  Area: { Province: '安徽省', City: '合肥市', County: '蜀山区' },
  StockInfo: { StockNumber: '300999', StockType: 'A股' },
  OriginalName: [{ Name: '鸣雁信息有限公司', ChangeDate: '2014-04-18' }],
  ContactInfo: { WebSiteList: ['www.mingyan.example'], Tel: '010-00000000', Email: 'a@mingyan.example' },
  Industry: { Industry: '软件和信息技术服务业', SubIndustry: null },
  Scope: '软件开发。',
  ...over,
});

const verify = (Data: unknown) => ({ Status: '200', Message: '查询成功', Result: { VerifyResult: 1, Data } });
const status = (Status: string) => ({ Status, Message: 'm', Result: null });

describe('Qichacha', () => {
  let double: Double;
  afterEach(() => double.close());
  const open = async (
    answer: (asked: Asked) => Said,
    settings: object = { controller: false },
    secrets: object = SECRETS,
  ) => {
    double = await openDouble(qichacha, answer, {
      settings: (baseUrl) => ({ baseUrl, ...settings }),
      secrets: secrets as Record<string, string>,
    });
    return double;
  };

  it.each([
    ['an object', company()],
    ['a list', [company()]],
  ])('is read with its data as %s, without contacts', async (_, data) => {
    await open(signed(() => verify(data)));
    const { outcome, statements } = await double.lookup(organizationNamed(NAME));
    expect(outcome).toBe('found');
    expect(Object.fromEntries(statements.map(({ field, value }) => [field, value]))).toEqual({
      legalName: NAME,
      formerName: '鸣雁信息有限公司',
      uscc: '91110000802100433B',
      enterpriseType: '其他股份有限公司(上市)',
      staffRange: '100-499',
      staff: '312',
      listing: 'SZSE:300999',
      province: '安徽省',
      city: '合肥市',
      website: 'http://www.mingyan.example/',
      industryTags: '软件和信息技术服务业',
      description: '软件开发。',
    });
    expect(JSON.stringify(statements)).not.toMatch(/010-0|a@mingyan/);
  });

  it('is found by a former name, and not by a name that is only near', async () => {
    await open(signed(() => verify(company())));
    expect((await double.lookup(organizationNamed('鸣雁信息有限公司'))).statements[0]?.match.key).toBe(
      'former name',
    );
    expect(await double.lookup(organizationNamed('鸣雁科技有限公司'))).toMatchObject({
      outcome: 'not found',
      statements: [],
    });
  });

  it('is ambiguous with two companies that bear the name now or before, and not with one that is only near', async () => {
    const other = { Name: '鸣雁科技有限公司', CreditCode: null };
    await open(signed(() => verify([company(), company({ ...other, OriginalName: [{ Name: NAME }] })])));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'ambiguous' });
    await double.close();
    await open(signed(() => verify([company(), company(other)])));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'found' });
  });

  it('is found by USCC whatever its name is now', async () => {
    await open(signed(() => verify(company())));
    const { statements } = await double.lookup(organizationNamed('旧名公司', { uscc: '91110000802100433B' }));
    expect(statements[0]?.match).toMatchObject({ key: 'uscc', score: 1 });
    expect(double.asked[0]?.query.get('searchKey')).toBe('91110000802100433B');
  });

  it('is searched only where the settings say so, and only after the call by name found nothing', async () => {
    const paths = () => double.asked.map(({ path }) => path);
    await open(signed(() => status('201')));
    await double.lookup(organizationNamed(NAME));
    expect(paths()).toEqual(['/EnterpriseInfo/Verify']);
    await double.close();
    await open(
      signed(() => status('201')),
      { controller: false, search: true },
    );
    await double.lookup(organizationNamed(NAME));
    expect(paths()).toEqual(['/EnterpriseInfo/Verify', '/FuzzySearch/GetList']);
    await double.close();
    await open(
      signed(() => verify(company())),
      { controller: false, search: true },
    );
    await double.lookup(organizationNamed(NAME));
    expect(paths()).toEqual(['/EnterpriseInfo/Verify']);
  });

  it('goes on without an interface that was not bought, until that happens too often', async () => {
    const answer = signed(({ path }) =>
      path.includes('/ActualControl/') ? status('214') : verify(company()),
    );
    await open(answer, {});
    const { outcome, reason } = await double.lookup(organizationNamed(NAME));
    expect([outcome, reason]).toEqual(['found', expect.stringContaining('its controller was not had')]);
    await double.close();
    await open(() => ({ json: status('214') }));
    for (let nth = 0; nth < 7; nth++) await double.lookup(organizationNamed(`${NAME}${nth}`));
    expect(double.asked).toHaveLength(5);
  });

  it('is asked for the controller; a natural person is not read', async () => {
    let name = '某某市国有资产监督管理委员会';
    const answer = signed(({ path }) =>
      path.includes('/ActualControl/')
        ? { Status: '200', Result: { ControllerData: { Name: name, PercentTotal: '51%' } } }
        : verify(company()),
    );
    await open(answer, {});
    expect(valuesOf((await double.lookup(organizationNamed(NAME))).statements, 'controller')).toEqual([name]);
    await double.close();
    name = '张三丰';
    await open(answer, {});
    expect(valuesOf((await double.lookup(organizationNamed(NAME))).statements, 'controller')).toEqual([]);
  });

  it.each([
    [status('201'), 'not found'],
    [status('213'), 'not found'],
    [status('112'), 'needs a key'],
    [status('107'), 'needs a key'],
    [status('121'), 'blocked'],
    [status('109'), 'rate limited'],
    [status('110'), 'rate limited'],
    [status('202'), 'unavailable'],
    [verify(null), 'not found'],
    [{ Status: '200', Result: { Data: 'x' } }, 'unavailable'],
  ])('that answers %j leaves the look-up as %s', async (json, outcome) => {
    await open(() => ({ json }));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome, statements: [] });
  });

  it.each(['122', '205', '203'])('that says %s is waited for', async (code) => {
    let first = true;
    await open(
      signed(() => {
        if (!first) return verify(company());
        first = false;
        return status(code);
      }),
    );
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'found' });
    expect(double.waited).toContain(3000);
  });

  it('is not asked without key and secret', async () => {
    await open(() => ({ json: {} }), {}, { QICHACHA_KEY: 'x' });
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'needs a key' });
    expect(double.asked).toEqual([]);
  });
});
