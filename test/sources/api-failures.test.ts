import { afterEach, describe, expect, it } from 'vitest';
import { crunchbase } from '../../src/sources/crunchbase.ts';
import type { Source } from '../../src/sources/define.ts';
import { gleif } from '../../src/sources/gleif.ts';
import { qichacha } from '../../src/sources/qichacha.ts';
import { ror } from '../../src/sources/ror.ts';
import { tianyancha } from '../../src/sources/tianyancha.ts';
import { wikidata } from '../../src/sources/wikidata.ts';
import { type Double, openDouble, type Said } from './double.ts';
import { organizationNamed } from './helpers.ts';

const SECRETS = {
  CRUNCHBASE_API_KEY: 'key-0123456789',
  QICHACHA_KEY: 'appkey-123456',
  QICHACHA_SECRET: 'secretkey-654321',
  TIANYANCHA_TOKEN: 'token-abcdef',
};

/** An API: its source, what it answers where it has nothing, and what its 403 means. */
interface Api {
  readonly source: Source;
  readonly nothing: object;
  readonly forbidden: string;
}

const base = (baseUrl: string) => ({ baseUrl });
const SETTINGS: Record<string, (url: string) => object> = {
  wikidata: (url) => ({ apiUrl: `${url}/w/api.php`, sparqlUrl: `${url}/sparql` }),
};

const APIS: Api[] = [
  { source: gleif, nothing: { data: [], links: {} }, forbidden: 'blocked' },
  { source: wikidata, nothing: { search: [], success: 1 }, forbidden: 'blocked' },
  { source: crunchbase, nothing: { count: 0, entities: [] }, forbidden: 'needs a key' },
  { source: qichacha, nothing: { Status: '201', Message: '查询无结果', Result: null }, forbidden: 'blocked' },
  {
    source: tianyancha,
    nothing: { error_code: 300000, reason: '无数据', result: null },
    forbidden: 'blocked',
  },
  { source: ror, nothing: { number_of_results: 0, items: [] }, forbidden: 'blocked' },
];

describe.each(APIS)('$source.title', ({ source, nothing, forbidden }) => {
  let double: Double;
  afterEach(() => double.close());
  const lookup = async (answer: () => Said) => {
    double = await openDouble(source, answer, { settings: SETTINGS[source.name] ?? base, secrets: SECRETS });
    return double.lookup(organizationNamed('鸣雁研究院'));
  };

  it('that has nothing is not found', async () => {
    expect(await lookup(() => ({ json: nothing }))).toMatchObject({ outcome: 'not found', statements: [] });
  });

  it('that answers 429 is waited for as long as it asks, then asked again', async () => {
    let first = true;
    const result = await lookup(() => {
      if (!first) return { json: nothing };
      first = false;
      return { status: 429, headers: { 'retry-after': '11' }, text: 'slow down' };
    });
    expect(result).toMatchObject({ outcome: 'not found' });
    expect(double.waited.some((milliseconds) => milliseconds >= 10_000)).toBe(true);
  });

  it('that refuses the key, or the caller, says so', async () => {
    expect(await lookup(() => ({ status: 401, json: {} }))).toMatchObject({ outcome: 'needs a key' });
    await double.close();
    expect(await lookup(() => ({ status: 403, json: {} }))).toMatchObject({ outcome: forbidden });
  });

  it.each([
    ['a server error', { status: 500, text: 'oops' }],
    ['nothing at all', { text: '' }],
    ['half of its JSON', { text: JSON.stringify({ a: 'bcd' }).slice(0, -3) }],
    ['a page', { text: '<html><body><p>维护中</p></body></html>' }],
    ['JSON of another shape', { json: [1] }],
  ])('that answers with %s is unavailable, not without a record', async (_, said) => {
    expect(await lookup(() => said)).toMatchObject({ outcome: 'unavailable', statements: [] });
  });
});
