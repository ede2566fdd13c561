import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { qichacha, qichachaToken } from '../../src/sources/qichacha.ts';
import { tianyancha } from '../../src/sources/tianyancha.ts';
import { type Asked, type Double, openDouble, type Said } from './double.ts';
import { organizationNamed, valuesOf } from './helpers.ts';

const NAME = '鸣雁科技股份有限公司';
const SECRETS = {
  QICHACHA_KEY: 'appkey-123456',
  QICHACHA_SECRET: 'secretkey-654321',
  TIANYANCHA_TOKEN: 'token-abcdef',
};

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

/** Answers as the platform does: the signature is computed again, and a wrong one is status 107. */
function signed(answer: (asked: Asked) => object) {
  return (asked: Asked): Said => {
    const { token, timespan } = asked.headers;
    const text = `${SECRETS.QICHACHA_KEY}${timespan}${SECRETS.QICHACHA_SECRET}`;
    const right = createHash('md5').update(text).digest('hex').toUpperCase();
    const isRight = token === right && asked.query.get('key') === SECRETS.QICHACHA_KEY;
    return { json: isRight ? answer(asked) : { Status: '107', Message: '签名错误', Result: null } };
  };
}

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

  it('is ambiguous with two companies', async () => {
    await open(signed(() => verify([company(), company({ Name: '鸣雁科技有限公司' })])));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'ambiguous' });
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

describe('Tianyancha', () => {
  let double: Double;
  afterEach(() => double.close());
  const open = async (answer: (asked: Asked) => Said) => {
    double = await openDouble(tianyancha, answer, { settings: (baseUrl) => ({ baseUrl }), secrets: SECRETS });
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
});
