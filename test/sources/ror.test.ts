import { afterEach, describe, expect, it } from 'vitest';
import { ror } from '../../src/sources/ror.ts';
import { type Asked, type Double, openDouble, type Said } from './double.ts';
import { rorRecord } from './doubles/ror.ts';
import { organizationNamed } from './helpers.ts';

const NAME = '鸣雁研究院';
const CHINESE = { value: NAME, lang: 'zh', types: ['label'] };
const ENGLISH = { value: 'Mingyan Institute', lang: 'en', types: ['ror_display', 'label'] };

let double: Double;
afterEach(() => double.close());

const open = async (answer: (asked: Asked) => Said, settings: object = {}) => {
  double = await openDouble(ror, answer, { settings: (baseUrl) => ({ baseUrl, ...settings }) });
  return double;
};
const knowing = (...items: object[]) =>
  open(() => ({
    json: { number_of_results: items.length, time_taken: 3, items, meta: { types: [] } },
  }));

describe('the Research Organization Registry', () => {
  it('gives name in English, website, place, parent and Wikidata item of an active record', async () => {
    await knowing(
      rorRecord('r0', [CHINESE], { status: 'withdrawn' }),
      rorRecord('r1', [ENGLISH, { value: 'MYI', lang: null, types: ['acronym'] }, CHINESE], {
        links: [
          { type: 'website', value: 'https://mingyan.example/' },
          { type: 'wikipedia', value: 'https://en.wikipedia.example/wiki/Mingyan' },
        ],
        external_ids: [
          { type: 'isni', all: ['0000 0000 0000 0000'], preferred: null },
          { type: 'wikidata', all: ['Q1', 'Q2'], preferred: 'Q2' },
        ],
        relationships: [
          { id: 'r8', label: 'Mingyan Laboratory', type: 'child' },
          { id: 'r9', label: 'Mingyan University', type: 'parent' },
        ],
      }),
    );
    const { statements } = await double.lookup(organizationNamed(NAME));
    expect(statements.map(({ field, value }) => [field, value])).toEqual([
      ['nameEn', 'Mingyan Institute'],
      ['website', 'https://mingyan.example/'],
      ['city', 'Hefei'],
      ['province', 'Anhui'],
      ['parent', 'Mingyan University'],
      ['wikidata', 'Q2'],
    ]);
    expect(statements[0]?.path).toBe('$.items[1].names');
  });

  it('is matched more surely by a label than by an alias, and never by an acronym', async () => {
    const alias = rorRecord('r1', [{ ...CHINESE, types: ['alias'], lang: null }, ENGLISH]);
    await knowing(alias);
    expect((await double.lookup(organizationNamed(NAME))).statements[0]?.match).toMatchObject({
      key: 'alias',
      score: 0.85,
    });
    await double.close();
    await knowing(alias, rorRecord('r2', [CHINESE]));
    const { outcome, reason } = await double.lookup(organizationNamed(NAME));
    expect([outcome, reason]).toEqual(['found', `r2 bears the name ${NAME}`]);
    await double.close();
    await knowing(rorRecord('r3', [{ ...CHINESE, types: ['acronym'] }]));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({ outcome: 'not found' });
  });

  it('is asked for the words together, signs of its query language escaped', async () => {
    await knowing();
    await double.lookup(organizationNamed('鸣雁(合肥)研究院'));
    expect(double.asked[0]?.query.get('query')).toBe('"鸣雁\\(合肥\\)研究院"');
    expect([...(double.asked[0]?.query.keys() ?? [])]).toEqual(['query']);
  });

  it('that has something against the question, with status 200, is unavailable', async () => {
    await open(() => ({ json: { errors: ["query parameter 'q' is illegal"] } }));
    expect(await double.lookup(organizationNamed(NAME))).toMatchObject({
      outcome: 'unavailable',
      reason: expect.stringContaining('is illegal'),
    });
  });

  it('is told who asks where the settings have a client ID', async () => {
    const answer = () => ({ json: { number_of_results: 0, items: [] } });
    await open(answer, { clientId: 'ABC123' });
    await double.lookup(organizationNamed(NAME));
    expect(double.asked[0]?.headers['client-id']).toBe('ABC123');
    await double.close();
    await open(answer);
    await double.lookup(organizationNamed(NAME));
    expect(double.asked[0]?.headers).not.toHaveProperty('client-id');
  });

  it('is not asked about companies', async () => {
    await knowing();
    expect(await double.lookup(organizationNamed('鸣雁科技有限公司'))).toMatchObject({
      outcome: 'not checked',
    });
    expect(double.asked).toEqual([]);
  });
});
