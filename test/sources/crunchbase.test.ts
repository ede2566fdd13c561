import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { crunchbase } from '../../src/sources/crunchbase.ts';
import { openCrunchbaseExport } from '../../src/sources/crunchbase-export.ts';
import { crunchbaseProperties, crunchbaseRecord } from '../../src/sources/crunchbase-record.ts';
import { shortMemory } from '../../src/sources/memory.ts';
import { type Asked, type Double, openDouble, type Said } from './double.ts';
import { organizationNamed, registryFile, valuesOf } from './helpers.ts';

const NAME = '鸣雁科技有限公司';
const KEY = 'key-0123456789abcdef';
const CS404 = { status: 404, json: { error: 'requested resource could not be found', code: 'CS404' } };

function properties(permalink: string, over: object = {}) {
  return {
    identifier: { permalink, value: 'Mingyan', entity_def_id: 'organization' },
    permalink,
    name: 'Mingyan',
    legal_name: NAME,
    short_description: 'Mingyan builds speech software.',
    website: { value: 'https://www.mingyan.example/' },
    categories: [{ value: 'Artificial Intelligence' }, { value: 'Software' }],
    num_employees_enum: 'c_00101_00250',
    location_identifiers: [
      { value: 'Hefei', location_type: 'city' },
      { value: 'Anhui', location_type: 'region' },
      { value: 'China', location_type: 'country' },
    ],
    ipo_status: 'public',
    stock_symbol: { value: '300999' },
    stock_exchange_symbol: 'szse',
    ...over,
  };
}

const stated = (field: string, value: string) =>
  ({ field, value, about: 'self', source: 'given' }) as Evidence;

describe('the Crunchbase API', () => {
  let double: Double;
  afterEach(() => double.close());
  const open = async (
    answer: (asked: Asked) => Said,
    secrets: Record<string, string> = { CRUNCHBASE_API_KEY: KEY },
  ) => {
    double = await openDouble(crunchbase, answer, { settings: (baseUrl) => ({ baseUrl }), secrets });
    return double;
  };

  it('is not asked without a key', async () => {
    await open(() => CS404, {});
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'needs a key' });
    expect(double.asked).toEqual([]);
  });

  it('is asked for a known record, with the key in a header alone', async () => {
    await open(() => ({ json: { properties: properties('mingyan'), cards: {} } }));
    const known = [stated('crunchbaseUrl', 'https://www.crunchbase.com/organization/mingyan?utm_source=x')];
    const { outcome, statements } = await double.lookup(organizationNamed(NAME), known);
    expect(outcome).toBe('found');
    expect(Object.fromEntries(statements.map(({ field, value }) => [field, value]))).toEqual({
      commonNameEn: 'Mingyan',
      crunchbaseUrl: 'https://www.crunchbase.com/organization/mingyan',
      description: 'Mingyan builds speech software.',
      website: 'https://www.mingyan.example/',
      industryTags: 'Artificial Intelligence, Software',
      staffRange: '101-250',
      city: 'Hefei',
      province: 'Anhui',
      listing: 'SZSE:300999',
    });
    expect(double.asked[0]?.headers['x-cb-user-key']).toBe(KEY);
    expect(
      JSON.stringify([statements, double.asked[0]?.path, [...(double.asked[0]?.query ?? [])]]),
    ).not.toContain(KEY);
  });

  it.each([
    ['as text', '300999'],
    ['as an object', { value: '300999' }],
  ])('writes stock symbols %s', async (_, stock_symbol) => {
    await open(() => ({
      json: { properties: properties('mingyan', { stock_symbol, num_employees_enum: null }) },
    }));
    const { statements } = await double.lookup(organizationNamed(NAME), [
      stated('crunchbaseUrl', 'crunchbase.com/organization/mingyan'),
    ]);
    expect(valuesOf(statements, 'listing')).toEqual(['SZSE:300999']);
    expect(valuesOf(statements, 'staffRange')).toEqual([]);
  });

  it('is searched by website, page by page; the record of a foreign owner speaks of the group', async () => {
    const page = Array.from({ length: 50 }, (_, nth) => ({
      uuid: `u${nth}`,
      properties: properties(`other-${nth}`, {
        website: { value: `https://shop${nth}.example/` },
        legal_name: null,
      }),
    }));
    const foreign = properties('mingyan-inc', {
      legal_name: 'Mingyan Inc.',
      location_identifiers: [{ value: 'United States', location_type: 'country' }],
    });
    await open(({ body }) => ({
      json: { count: 51, entities: JSON.parse(body).after_id ? [{ uuid: 'v', properties: foreign }] : page },
    }));
    const { outcome, statements } = await double.lookup(organizationNamed(NAME), [
      stated('website', 'http://mingyan.example/cn'),
    ]);
    expect(outcome).toBe('found');
    expect(statements.every(({ about, match }) => about === 'group' && match.key === 'domain')).toBe(true);
    expect(double.asked.map(({ body }) => JSON.parse(body).after_id)).toEqual([undefined, 'u49']);
    expect(JSON.parse(double.asked[0]?.body ?? '').query[0]).toMatchObject({
      operator_id: 'domain_eq',
      values: ['mingyan.example'],
    });
  });

  it('is searched by name, and only an equal name counts', async () => {
    await open(({ path }) =>
      path.includes('/autocompletes')
        ? {
            json: {
              count: 2,
              entities: ['near', 'mingyan'].map((permalink) => ({ identifier: { permalink } })),
            },
          }
        : {
            json: {
              properties: properties(
                path.split('/').at(-1) ?? '',
                path.endsWith('near') ? { legal_name: '鸣雁科技集团有限公司' } : {},
              ),
            },
          },
    );
    const { statements } = await double.lookup(organizationNamed(NAME));
    expect(valuesOf(statements, 'crunchbaseUrl')).toEqual([
      'https://www.crunchbase.com/organization/mingyan',
    ]);
  });

  it('is ambiguous where two records bear the name', async () => {
    await open(({ path }) =>
      path.includes('/autocompletes')
        ? { json: { entities: ['a', 'b'].map((permalink) => ({ identifier: { permalink } })) } }
        : { json: { properties: properties(path.split('/').at(-1) ?? '') } },
    );
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'ambiguous' });
  });

  it.each([
    [CS404, 'not found'],
    [{ status: 401, json: {} }, 'needs a key'],
    [{ status: 403, json: {} }, 'needs a key'],
    [{ status: 429, headers: { 'retry-after': '100000' }, json: {} }, 'rate limited'],
    [{ status: 400, json: [{ message: 'bad field', field_id: 'x' }] }, 'unavailable'],
    [{ json: { entities: 'x' } }, 'unavailable'],
    [{ json: { entities: [] } }, 'not found'],
  ] as const)('that answers %j leaves the look-up as %s', async (said, outcome) => {
    await open(() => said);
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome, statements: [] });
  });

  it('is not asked again after it refused the key', async () => {
    await open(() => ({ status: 401, json: {} }));
    await double.lookup(organizationNamed(NAME));
    await double.lookup(organizationNamed('别的公司'));
    expect(double.asked).toHaveLength(1);
  });
});

describe('budgets and kept answers', () => {
  const answer = (): Said => ({ json: { properties: properties('mingyan') } });
  const known = [stated('crunchbaseUrl', 'https://www.crunchbase.com/organization/mingyan')];
  const openWith = (memory = shortMemory(), settings: object = {}, day = '2020-03-26') =>
    openDouble(crunchbase, answer, {
      settings: (url) => ({ baseUrl: url.replace(/:\d+$/u, (port) => port), ...settings }),
      secrets: { CRUNCHBASE_API_KEY: KEY },
      memory,
      now: () => new Date(`${day}T08:00:00Z`),
    });

  it('an answer is not asked for again before its time', async () => {
    const double = await openWith();
    await double.lookup(organizationNamed(NAME), known);
    const again = await double.lookup(organizationNamed(NAME), known);
    expect(again.outcome).toBe('found');
    expect(double.asked).toHaveLength(1);
    await double.close();
  });

  it('a day’s calls are counted over runs, and what is beyond them is not checked', async () => {
    const memory = shortMemory();
    const first = await openWith(memory, { callsPerDay: 1, keepDays: 0 });
    await first.lookup(organizationNamed(NAME), known);
    await first.close();
    const second = await openWith(memory, { callsPerDay: 1, keepDays: 0 });
    expect(await second.lookup(organizationNamed(NAME), known)).toMatchObject({
      outcome: 'not checked',
      reason: expect.stringContaining('2020-03-26'),
    });
    await second.close();
    const nextDay = await openWith(memory, { callsPerDay: 1, keepDays: 0 }, '2020-03-27');
    expect(await nextDay.lookup(organizationNamed(NAME), known)).toMatchObject({ outcome: 'found' });
    await nextDay.close();
  });

  it('a run stops at its budget of calls', async () => {
    const double = await openWith(shortMemory(), { callsPerRun: 0 });
    expect((await double.lookup(organizationNamed(NAME), known)).reason).toContain('0 calls in a run');
    await double.close();
  });
});

describe('an export of Crunchbase', () => {
  const bulk = registryFile(
    'crunchbase/organizations.csv',
    'uuid,name,permalink,cb_url,legal_name,domain,homepage_url,country_code,region,city,short_description,category_list,employee_count,alias1\n' +
      `1,Mingyan,mingyan,https://www.crunchbase.com/organization/mingyan?utm_source=x,Mingyan Ltd,mingyan.example,http://www.mingyan.example,CHN,Anhui,Hefei,"Speech,\nsoftware","Artificial Intelligence,Software",51-100,${NAME}\n` +
      '2,Twin A,twin-a,https://www.crunchbase.com/organization/twin-a,,twin.example,http://twin.example,CHN,,,,,unknown,\n' +
      '3,Twin B,twin-b,https://www.crunchbase.com/organization/twin-b,,twin.example,http://twin.example,CHN,,,,,10000+,\n' +
      '4,Big Co,big,https://www.crunchbase.com/organization/big,,big.example,http://big.example,USA,,,,,10000+,\n',
  );
  const lookup = (name: string, ...known: Evidence[]) =>
    openCrunchbaseExport([bulk]).lookup(organizationNamed(name), known);

  it('is joined by an alias in Chinese', async () => {
    const { statements } = await lookup(NAME);
    expect(valuesOf(statements, 'crunchbaseUrl')).toEqual([
      'https://www.crunchbase.com/organization/mingyan',
    ]);
    expect(valuesOf(statements, 'staffRange')).toEqual(['51-100']);
    expect(valuesOf(statements, 'industryTags')).toEqual(['Artificial Intelligence, Software']);
    expect(valuesOf(statements, 'city')).toEqual(['Hefei']);
  });

  it('is ambiguous by a website that two rows share, and speaks of the group for a foreign owner', async () => {
    expect(await lookup('双公司', stated('website', 'http://twin.example/'))).toMatchObject({
      outcome: 'ambiguous',
    });
    const { statements } = await lookup('大（中国）有限公司', stated('website', 'https://big.example/cn'));
    expect(statements.every(({ about }) => about === 'group')).toBe(true);
    expect(valuesOf(statements, 'staffRange')).toEqual(['10000+']);
  });

  it('from the website is read alike', async () => {
    const ui = registryFile(
      'crunchbase/companies-3-26-2020.csv',
      'Organization Name,Organization Name URL,Headquarters Location,Website,Number of Employees,Stock Symbol,Stock Exchange\n' +
        `${NAME},https://www.crunchbase.com/organization/mingyan,"Hefei, Anhui, China",https://mingyan.example,101-250,00700,HKG\n`,
    );
    const { statements } = await openCrunchbaseExport([ui]).lookup(organizationNamed(NAME), []);
    expect(valuesOf(statements, 'province')).toEqual(['Anhui']);
    expect(valuesOf(statements, 'listing')).toEqual(['HKEX:0700']);
  });
});

const RECORDED = '../shared/registries/recorded';
describe.skipIf(!existsSync(RECORDED))(`recorded answers of Crunchbase (${RECORDED})`, () => {
  const read = (name: string) => JSON.parse(readFileSync(`${RECORDED}/crunchbase_v4_${name}.json`, 'utf8'));

  it('an organization is read as it is', () => {
    const { properties: recorded } = read('organization');
    const { facts, isChinese } = crunchbaseRecord(crunchbaseProperties.parse(recorded), '$.properties');
    const value = (field: string) => facts.find((fact) => fact.field === field)?.value;
    expect(value('commonNameEn')).toBe(recorded.name);
    expect(value('crunchbaseUrl')).toBe(`https://www.crunchbase.com/organization/${recorded.permalink}`);
    expect(value('staffRange')).toBe('51-100');
    expect(value('city')).toBe(recorded.location_identifiers[0].value);
    expect(value('listing')).toBe('');
    expect(isChinese).toBe(true);
  });

  it('every entity of a search and an autocomplete is', () => {
    for (const { properties: recorded } of read('search').entities) {
      expect(crunchbaseRecord(crunchbaseProperties.parse(recorded), '$').permalink).toBe(recorded.permalink);
    }
    expect(
      read('autocomplete').entities.every(
        (one: { identifier: { permalink: string } }) => one.identifier.permalink,
      ),
    ).toBe(true);
  });
});
