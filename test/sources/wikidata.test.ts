import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { wikidata } from '../../src/sources/wikidata.ts';
import { type Asked, type Double, openDouble, type Said } from './double.ts';
import { organizationNamed, valuesOf } from './helpers.ts';

const NAME = '鸣雁科技股份有限公司';

const value = (content: unknown, over: object = {}) => ({
  mainsnak: { snaktype: 'value', property: 'P0', datavalue: { value: content } },
  rank: 'normal',
  ...over,
});
const toItem = (id: string) => ({ 'entity-type': 'item', id });
const time = (day: string) => [
  { snaktype: 'value', datavalue: { value: { time: `+${day}T00:00:00Z`, precision: 11 } } },
];
const text = (content: string) => [{ snaktype: 'value', datavalue: { value: content } }];
const term = (language: string, content: string) => ({ language, value: content });

const COMPANY = {
  id: 'Q1',
  labels: { zh: term('zh', '鸣雁'), en: term('en', 'Mingyan') },
  aliases: { zh: [term('zh', NAME)] },
  descriptions: { en: term('en', 'Chinese software company') },
  claims: {
    P856: [value('https://old.example/', { rank: 'deprecated' }), value('https://www.mingyan.example/')],
    P1128: [
      value({ amount: '+900', unit: '1' }, { qualifiers: { P585: time('2015-01-01') } }),
      value({ amount: '+1200', unit: '1' }, { qualifiers: { P585: time('2019-01-01') } }),
    ],
    P414: [
      value(toItem('Q10'), { qualifiers: { P249: text('300999') } }),
      value(toItem('Q11'), { qualifiers: { P249: text('700'), P582: time('2018-01-01') } }),
      value(toItem('Q11')),
    ],
    P159: [value(toItem('Q20')), { mainsnak: { snaktype: 'somevalue' }, rank: 'normal' }],
    P749: [value(toItem('Q30'))],
    P2088: [value('mingyan')],
  },
};
const ITEMS: Record<string, object> = {
  Q1: COMPANY,
  Q10: { id: 'Q10', labels: { en: term('en', 'Shenzhen Stock Exchange') } },
  Q11: { id: 'Q11', labels: { en: term('en', 'Hong Kong Stock Exchange') } },
  Q20: { id: 'Q20', labels: { zh: term('zh', '合肥市') } },
  Q30: {
    id: 'Q30',
    labels: { en: term('en', 'Example Corporation') },
    claims: { P17: [value(toItem('Q40'))] },
  },
  Q40: { id: 'Q40', labels: { en: term('en', 'Japan') }, claims: { P297: [value('JP')] } },
};

/** Answers as Wikidata does, with what the search by name finds. */
function answering(found: readonly string[], items: Record<string, object> = ITEMS) {
  return ({ path, query }: Asked): Said => {
    if (path === '/sparql') {
      const bindings = query.get('query')?.includes('91110000802100433B')
        ? [{ item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' } }, {}]
        : [];
      return { json: { head: { vars: ['item'] }, results: { bindings } } };
    }
    if (query.get('action') === 'wbsearchentities')
      return { json: { search: found.map((id) => ({ id })), success: 1 } };
    const ids = query.get('ids')?.split('|') ?? [];
    return {
      json: {
        entities: Object.fromEntries(ids.map((id) => [id, items[id] ?? { id, missing: '' }])),
        success: 1,
      },
    };
  };
}

describe('Wikidata', () => {
  let double: Double;
  afterEach(() => double.close());
  const open = async (answer: (asked: Asked) => Said) => {
    double = await openDouble(wikidata, answer, {
      settings: (url) => ({ apiUrl: `${url}/w/api.php`, sparqlUrl: `${url}/sparql` }),
    });
    return double;
  };

  it('is read by exact name: what holds on the day, without what is deprecated', async () => {
    await open(answering(['Q1']));
    const { outcome, statements } = await double.lookup(organizationNamed(NAME));
    expect(outcome).toBe('found');
    expect(valuesOf(statements, 'listing')).toEqual(['SZSE:300999']);
    expect(valuesOf(statements, 'website')).toEqual(['https://www.mingyan.example/']);
    expect(valuesOf(statements, 'staff')).toEqual(['1200']);
    expect(valuesOf(statements, 'city')).toEqual(['合肥市']);
    expect(valuesOf(statements, 'parent')).toEqual(['Example Corporation']);
    expect(valuesOf(statements, 'parentCountry')).toEqual(['JP']);
    expect(valuesOf(statements, 'crunchbaseUrl')).toEqual([
      'https://www.crunchbase.com/organization/mingyan',
    ]);
    expect(statements.every(({ about }) => about === 'self')).toBe(true);
    expect(statements.find(({ field }) => field === 'staff')?.path).toBe('$.entities.Q1.claims.P1128');
  });

  it('is joined by a name in traditional characters', async () => {
    const traditional = { ...COMPANY, aliases: { 'zh-hant': [term('zh-hant', '鳴雁科技股份有限公司')] } };
    await open(answering(['Q1'], { ...ITEMS, Q1: traditional }));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'found' });
  });

  it('says who asks, and how long a lag it takes', async () => {
    await open(answering([]));
    await double.lookup(organizationNamed(NAME));
    expect(double.asked[0]?.headers['user-agent']).toMatch(/aiia-pipeline/);
    expect(double.asked[0]?.query.get('maxlag')).toBe('5');
  });

  it('is asked by USCC through the query service, unbound results passed over', async () => {
    await open(answering([]));
    const { statements } = await double.lookup(organizationNamed('别的名字', { uscc: '91110000802100433B' }));
    expect(statements[0]).toMatchObject({ field: 'wikidata', value: 'Q1', match: { key: 'uscc', score: 1 } });
  });

  it('whose query service breaks off, as it does after a minute, is unavailable', async () => {
    const answer = answering(['Q1']);
    const broken = '{"head":{"vars":["item"]},"results":{"bindings":[ java.util.concurrent.TimeoutException';
    await open((asked) => (asked.path === '/sparql' ? { text: broken } : answer(asked)));
    const organization = organizationNamed(NAME, { uscc: '91110000802100433B' });
    expect(await double.lookup(organization)).toMatchObject({ outcome: 'unavailable', statements: [] });
  });

  it('found by common name speaks of the group only', async () => {
    await open(answering(['Q1']));
    const common = { field: 'commonNameZh', value: '鸣雁', about: 'self', source: 'given' } as Evidence;
    const { statements } = await double.lookup(organizationNamed('鸣雁（北京）软件有限公司'), [common]);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.every(({ about, match }) => about === 'group' && match.key === 'alias')).toBe(true);
  });

  it('is ambiguous where two items bear the name, one item where a redirect leads to it', async () => {
    await open(answering(['Q1', 'Q2'], { ...ITEMS, Q2: { ...COMPANY, id: 'Q2' } }));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'ambiguous' });
    await double.close();
    await open(answering(['Q1', 'Q2'], { ...ITEMS, Q2: COMPANY }));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'found' });
  });

  it('is searched page by page, as far as the answers say that there is more', async () => {
    const others = Array.from({ length: 10 }, (_, nth) => ({ id: `Q9${nth}` }));
    const answer = answering(['Q1']);
    await open((asked) =>
      asked.query.get('action') === 'wbsearchentities' && !asked.query.has('continue')
        ? { json: { search: others, 'search-continue': 10, success: 1 } }
        : answer(asked),
    );
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'found' });
    const searches = double.asked.filter(({ query }) => query.get('action') === 'wbsearchentities');
    expect(searches.map(({ query }) => query.get('continue'))).toEqual([null, '10']);
  });

  it('has nothing where the search is empty, or what it found is missing', async () => {
    await open(answering(['Q99']));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'not found' });
  });

  it('is asked again after it said, with status 200, that its servers lag', async () => {
    let lags = 2;
    const answer = answering(['Q1']);
    const lagged = { error: { code: 'maxlag', info: 'Waiting for a host: 7 seconds lagged.', lag: 7 } };
    await open((asked) => (lags-- > 0 ? { headers: { 'retry-after': '5' }, json: lagged } : answer(asked)));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'found' });
    expect(double.waited.filter((milliseconds) => milliseconds === 5000)).toHaveLength(2);
    expect(double.asked.slice(0, 3).map(({ query }) => query.get('requestid'))).toEqual([null, '2', '3']);
  });

  it('that lags for good leaves the look-up as rate limited', async () => {
    await open(() => ({ json: { error: { code: 'maxlag', info: 'lagged' } } }));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'rate limited' });
  });

  it.each([
    [{ status: 403, json: {} }, 'blocked'],
    [{ text: '{"results":{"bindings":[ java.util.concurrent.TimeoutException' }, 'unavailable'],
    [{ json: { error: { code: 'internal_api_error', info: 'x' } } }, 'unavailable'],
  ] as const)('that answers %j leaves the look-up as %s', async (said, outcome) => {
    await open(() => said);
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome });
  });
});
