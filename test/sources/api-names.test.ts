import { afterEach, describe, expect, it } from 'vitest';
import { crunchbase } from '../../src/sources/crunchbase.ts';
import type { Source } from '../../src/sources/define.ts';
import { gleif } from '../../src/sources/gleif.ts';
import { qichacha } from '../../src/sources/qichacha.ts';
import { ror } from '../../src/sources/ror.ts';
import { tianyancha } from '../../src/sources/tianyancha.ts';
import { wikidata } from '../../src/sources/wikidata.ts';
import { type Asked, type Double, openDouble, type Said } from './double.ts';
import { organizationNamed } from './helpers.ts';

const NAME = '鸣雁研究院';
const TRADITIONAL = '鳴雁研究院';
const NEW_NAME = '新雁研究院';
const SECRETS = {
  CRUNCHBASE_API_KEY: 'key-0123456789',
  QICHACHA_KEY: 'appkey-123456',
  QICHACHA_SECRET: 'secretkey-654321',
  TIANYANCHA_TOKEN: 'token-abcdef',
};

/** A body that an API knows. */
interface Body {
  readonly name: string;
  readonly former?: readonly string[];
}

/** An API: its source, how it answers where it knows some bodies, and a pair between which it cannot tell. */
interface Api {
  readonly source: Source;
  readonly settings?: (url: string) => object;
  readonly answer: (bodies: readonly Body[]) => (asked: Asked) => Said;
  /** Or why there is no such pair. */
  readonly twins: readonly Body[] | string;
}

const SAME_NAME = [{ name: NAME }, { name: NAME }];

const APIS: Api[] = [
  {
    source: gleif,
    twins: SAME_NAME,
    answer: (bodies) => () => ({
      json: {
        data: bodies.map(({ name, former = [] }, nth) => ({
          id: `LEI${nth}`,
          attributes: {
            lei: `LEI${nth}`,
            entity: {
              legalName: { name, language: 'zh' },
              otherNames: former.map((one) => ({
                name: one,
                language: 'zh',
                type: 'PREVIOUS_LEGAL_NAME',
              })),
              headquartersAddress: { city: '合肥市', country: 'CN' },
              status: 'ACTIVE',
            },
          },
        })),
        links: {},
      },
    }),
  },
  {
    source: wikidata,
    settings: (url) => ({ apiUrl: `${url}/w/api.php`, sparqlUrl: `${url}/sparql` }),
    twins: SAME_NAME,
    answer:
      (bodies) =>
      ({ query }) => {
        if (query.get('action') === 'wbsearchentities')
          return { json: { search: bodies.map((_, nth) => ({ id: `Q${nth}` })) } };
        const items = bodies.map(({ name, former = [] }, nth) => ({
          id: `Q${nth}`,
          labels: { zh: { language: 'zh', value: name } },
          claims: {
            P1448: former.map((text) => ({
              mainsnak: { snaktype: 'value', datavalue: { value: { text, language: 'zh' } } },
              rank: 'normal',
            })),
          },
        }));
        return { json: { entities: Object.fromEntries(items.map((item) => [item.id, item])) } };
      },
  },
  {
    source: crunchbase,
    twins: SAME_NAME,
    answer:
      (bodies) =>
      ({ path }) => {
        const all = bodies.map(({ name, former = [] }, nth) => ({
          permalink: `body-${nth}`,
          name: `Body ${nth}`,
          legal_name: name,
          aliases: former,
        }));
        const one = all.find(({ permalink }) => path.endsWith(`/${permalink}`));
        return one === undefined
          ? { json: { entities: all.map(({ permalink }) => ({ identifier: { permalink } })) } }
          : { json: { properties: one } };
      },
  },
  {
    source: qichacha,
    settings: (baseUrl) => ({ baseUrl, controller: false }),
    twins: [{ name: NAME }, { name: NEW_NAME, former: [NAME] }],
    answer: (bodies) => () => ({
      json: {
        Status: '200',
        Result: {
          Data: bodies.map(({ name, former = [] }) => ({
            Name: name,
            OriginalName: former.map((one) => ({ Name: one })),
          })),
        },
      },
    }),
  },
  {
    source: tianyancha,
    twins: 'basic information answers with one company or none',
    answer: (bodies) => () => ({
      json: {
        error_code: 0,
        reason: 'ok',
        result: { name: bodies[0]?.name, historyNameList: bodies[0]?.former },
      },
    }),
  },
  {
    source: ror,
    twins: SAME_NAME,
    answer: (bodies) => () => ({
      json: {
        number_of_results: bodies.length,
        items: bodies.map(({ name, former = [] }, nth) => ({
          id: `r${nth}`,
          status: 'active',
          names: [name, ...former].map((value) => ({ value, lang: 'zh', types: ['alias'] })),
          links: [{ type: 'website', value: 'https://mingyan.example/' }],
        })),
      },
    }),
  },
];

let double: Double;
afterEach(() => double.close());

describe.each(APIS)('$source.title', ({ source, settings, answer, twins }) => {
  const lookup = async (...bodies: Body[]) => {
    double = await openDouble(source, answer(bodies), {
      settings: settings ?? ((baseUrl) => ({ baseUrl })),
      secrets: SECRETS,
    });
    return double.lookup(organizationNamed(NAME));
  };

  it('finds a body by its name, with what it says', async () => {
    const { outcome, statements } = await lookup({ name: NAME });
    expect(outcome).toBe('found');
    expect(statements.length).toBeGreaterThan(0);
  });

  it('finds it by its name in traditional characters', async () => {
    expect(await lookup({ name: TRADITIONAL })).toMatchObject({ outcome: 'found' });
  });

  it('finds it under a new name by the one that it had', async () => {
    expect(await lookup({ name: NEW_NAME, former: [NAME] })).toMatchObject({ outcome: 'found' });
  });

  it('does not take a body of another name for it', async () => {
    expect(await lookup({ name: NEW_NAME })).toMatchObject({ outcome: 'not found', statements: [] });
  });

  if (typeof twins === 'string') return;
  it('is ambiguous where two bodies fit', async () => {
    expect(await lookup(...twins)).toMatchObject({ outcome: 'ambiguous', statements: [] });
  });
});

describe('the Research Organization Registry', () => {
  it('is paged through, twenty records a page', async () => {
    const record = (id: string, value: string) => ({
      id,
      status: 'active',
      names: [{ value, lang: 'zh', types: ['label'] }],
      links: [{ type: 'website', value: 'https://mingyan.example/' }],
    });
    const others = Array.from({ length: 20 }, (_, nth) => record(`r${nth}`, `${NAME}${nth}部`));
    double = await openDouble(
      ror,
      ({ query }) => ({
        json: {
          number_of_results: 21,
          items: query.get('page') === '2' ? [record('r20', NAME)] : others,
        },
      }),
      { settings: (baseUrl) => ({ baseUrl }) },
    );
    const { statements } = await double.lookup(organizationNamed(NAME));
    expect(statements[0]).toMatchObject({ field: 'website', path: '$.items[0].links' });
    expect(statements[0]?.url).toContain('page=2');
    expect(double.asked).toHaveLength(2);
  });
});
