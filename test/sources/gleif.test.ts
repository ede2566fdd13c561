import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { gleif } from '../../src/sources/gleif.ts';
import { leiFacts, leiRecord } from '../../src/sources/gleif-record.ts';
import { type Asked, type Double, openDouble, type Said } from './double.ts';
import { organizationNamed, valuesOf } from './helpers.ts';

const NAME = '鸣雁智能股份有限公司';
const USCC = '91110000802100433B';

function record(lei: string, over: Record<string, unknown> = {}, relationships: object = {}) {
  return {
    type: 'lei-records',
    id: lei,
    attributes: {
      lei,
      entity: {
        legalName: { name: NAME, language: 'zh' },
        otherNames: [
          { name: 'Mingyan AI Co., Ltd.', language: 'en', type: 'ALTERNATIVE_LANGUAGE_LEGAL_NAME' },
          { name: '鸣雁科技有限公司', language: 'zh', type: 'PREVIOUS_LEGAL_NAME' },
        ],
        headquartersAddress: { addressLines: ['示例路1号'], city: '合肥市', region: 'CN-AH', country: 'CN' },
        registeredAs: USCC,
        legalForm: { id: 'ECAK', other: null },
        jurisdiction: 'CN',
        status: 'ACTIVE',
        ...over,
      },
    },
    relationships,
  };
}

const list = (data: unknown[], next?: string) => ({
  json: {
    meta: { pagination: { total: data.length, from: data.length > 0 ? 1 : null } },
    data,
    links: { first: 'x', ...(next ? { next } : {}) },
  },
});
const EMPTY = list([]);

describe('the LEI register', () => {
  let double: Double;
  afterEach(() => double.close());
  const open = async (answer: (asked: Asked) => Said) => {
    double = await openDouble(gleif, answer, { settings: (baseUrl) => ({ baseUrl }) });
    return double;
  };

  it('is asked by identifier first, then by name in both widths of brackets', async () => {
    await open(() => EMPTY);
    const organization = organizationNamed('鸣雁（北京）有限公司', { uscc: USCC });
    expect(await double.lookup(organization)).toMatchObject({ outcome: 'not found' });
    expect(double.asked.map(({ query }) => [...query.entries()][0])).toEqual([
      ['filter[entity.registeredAs]', USCC],
      ['filter[entity.names]', '鸣雁(北京)有限公司'],
      ['filter[entity.names]', '鸣雁（北京）有限公司'],
    ]);
  });

  it('gives identifiers, names, seat, and the parent where the record has one', async () => {
    const parents = { 'ultimate-parent': { links: { 'lei-record': 'http://x/' } } };
    const parent = record('PARENT', {
      legalName: { name: 'Example Corporation', language: 'en' },
      headquartersAddress: { city: 'Tokyo', country: 'JP' },
    });
    await open(({ path }) =>
      path.endsWith('/ultimate-parent') ? { json: { data: parent } } : list([record('LEI1', {}, parents)]),
    );
    const { outcome, statements } = await double.lookup(organizationNamed(NAME));
    expect(outcome).toBe('found');
    const said = Object.fromEntries(statements.map(({ field, value }) => [field, value]));
    expect(said).toMatchObject({
      lei: 'LEI1',
      legalName: NAME,
      nameEn: 'Mingyan AI Co., Ltd.',
      formerName: '鸣雁科技有限公司',
      uscc: USCC,
      enterpriseType: '企业',
      city: '合肥市',
      parent: 'Example Corporation',
      parentCountry: 'JP',
    });
    expect(statements.find(({ field }) => field === 'city')?.path).toBe(
      '$.data[0].attributes.entity.headquartersAddress.city',
    );
  });

  it('is not asked for a parent that the record does not give', async () => {
    const exception = { 'ultimate-parent': { links: { 'reporting-exception': 'http://x/' } } };
    await open(() => list([record('LEI1', {}, exception)]));
    await double.lookup(organizationNamed(NAME));
    expect(double.asked).toHaveLength(1);
  });

  it('says that the parent was not had where the record names one and the API has none (404)', async () => {
    const parents = { 'ultimate-parent': { links: { 'lei-record': 'http://x/' } } };
    await open(({ path }) =>
      path.endsWith('/ultimate-parent')
        ? { status: 404, json: { errors: [{ status: '404', title: 'Not Found' }] } }
        : list([record('LEI1', {}, parents)]),
    );
    const { outcome, reason, statements } = await double.lookup(organizationNamed(NAME));
    expect(outcome).toBe('found');
    expect(reason).toContain('its parent was not had');
    expect(valuesOf(statements, 'parent')).toEqual([]);
    expect(valuesOf(statements, 'lei')).toEqual(['LEI1']);
  });

  it('finds by identifier whatever the name is now, and asks no further', async () => {
    await open(() => list([record('LEI1', { legalName: { name: '新雁股份有限公司', language: 'zh' } })]));
    const { statements } = await double.lookup(organizationNamed('旧名有限公司', { uscc: USCC }));
    expect(statements[0]?.match).toMatchObject({ key: 'uscc', score: 1 });
    expect(double.asked).toHaveLength(1);
  });

  it('says of a record that lapsed that it did, and passes over one that was made in error', async () => {
    const registered = (lei: string, status: string) => {
      const one = record(lei);
      return { ...one, attributes: { ...one.attributes, registration: { status } } };
    };
    await open(() => list([registered('LEI1', 'LAPSED'), registered('LEI2', 'DUPLICATE')]));
    const { outcome, reason, statements } = await double.lookup(organizationNamed(NAME));
    expect([outcome, valuesOf(statements, 'lei')]).toEqual(['found', ['LEI1']]);
    expect(reason).toContain('lapsed');
  });

  it('is paged through', async () => {
    await open(({ query }) =>
      query.has('page[number]')
        ? list([record('LEI2')])
        : list(
            [record('LEI1', { legalName: { name: '别的公司', language: 'zh' }, otherNames: [] })],
            `${nextUrl()}`,
          ),
    );
    const nextUrl = () => `http://${double.asked[0]?.headers.host}/lei-records?page%5Bnumber%5D=2`;
    const { statements } = await double.lookup(organizationNamed(NAME));
    expect(valuesOf(statements, 'lei')).toEqual(['LEI2']);
    expect(statements[0]?.url).toContain('page%5Bnumber%5D=2');
  });

  it('matches a former name, and says so', async () => {
    await open(() => list([record('LEI1')]));
    const { statements } = await double.lookup(organizationNamed('鸣雁科技有限公司'));
    expect(statements[0]?.match).toMatchObject({ key: 'former name' });
  });

  it('is ambiguous where two active bodies bear the name, and not found where only inactive ones do', async () => {
    await open(() => list([record('LEI1'), record('LEI2')]));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({
      outcome: 'ambiguous',
      statements: [],
    });
    await double.close();
    const successorEntity = { lei: 'LEI9', name: '继雁股份有限公司' };
    await open(() => list([record('LEI1', { status: 'INACTIVE', successorEntity })]));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({
      outcome: 'not found',
      reason: 'only records of inactive bodies: LEI1 (after it 继雁股份有限公司, LEI9)',
      statements: [],
    });
  });

  it('is waited for when it says 429, as long as it asks for', async () => {
    let asked = 0;
    await open(() =>
      asked++ === 0 ? { status: 429, headers: { 'retry-after': '7' }, json: {} } : list([record('LEI1')]),
    );
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'found' });
    expect(double.waited.some((milliseconds) => milliseconds > 6000)).toBe(true);
  });

  it.each([
    [{ status: 403, json: {} }, 'blocked'],
    [{ status: 500, json: {} }, 'unavailable'],
    [{ text: '<html>notice</html>' }, 'unavailable'],
    [{ text: '{"data":[{"id"' }, 'unavailable'],
    [{ json: { data: 'x' } }, 'unavailable'],
    [{ json: {} }, 'unavailable'],
  ] as const)('that answers %j leaves the look-up as %s', async (said, outcome) => {
    await open(() => said);
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome, statements: [] });
  });

  it('is left alone for the rest of the run after failing five times in a row', async () => {
    await open(() => ({ text: '<html>notice</html>' }));
    for (let nth = 0; nth < 7; nth++) await double.lookup(organizationNamed(`${NAME}${nth}`));
    expect(double.asked).toHaveLength(5);
    expect((await double.lookup(organizationNamed(NAME))).reason).toContain('not asked');
  });
});

const RECORDED = '../shared/registries/recorded/gleif_lei_record.json';
describe('a recorded LEI record', () => {
  it.skipIf(!existsSync(RECORDED))(`is read as it is (${RECORDED})`, () => {
    const { data } = JSON.parse(readFileSync(RECORDED, 'utf8'));
    const facts = leiFacts(leiRecord.parse(data), '$.data');
    expect(facts.find(({ field }) => field === 'lei')?.value).toBe(data.id);
    expect(facts.find(({ field }) => field === 'city')?.value).toBe(
      data.attributes.entity.headquartersAddress.city,
    );
  });
});
