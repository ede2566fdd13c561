import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { type Double, openDouble, type Said } from './double.ts';
import type { Known } from './doubles/body.ts';
import { APIS, SECRETS } from './doubles/index.ts';
import { organizationNamed } from './helpers.ts';

/** Every API against every case: each double answers as the operator documents (`doubles/`). */

const NAME = '鸣雁（合肥）研究院';
const OTHER_BRACKETS = '鸣雁(合肥)研究院';
const TRADITIONAL = '鳴雁（合肥）研究院';
const NEW_NAME = '新雁（合肥）研究院';
const WEBSITE = {
  field: 'website',
  value: 'http://mingyan.example/',
  about: 'self',
  source: 'given',
} as Evidence;

let double: Double;
afterEach(() => double.close());

describe.each(APIS)('$source.title', (api) => {
  /** Asks about one organization; `first` is answered to the first questions, and then what the API knows. */
  const ask = async (known: Known, first: readonly Said[] = [], evidence: readonly Evidence[] = []) => {
    const before = [...first];
    const answer = api.answer(known);
    double = await openDouble(api.source, (asked) => before.shift() ?? answer(asked), {
      settings: api.settings,
      secrets: SECRETS,
    });
    return double.lookup(organizationNamed(NAME), evidence);
  };
  /** Asks where every question is answered alike. */
  const askOf = async (said: Said) => {
    double = await openDouble(api.source, () => said, { settings: api.settings, secrets: SECRETS });
    return double.lookup(organizationNamed(NAME));
  };
  const others = (count: number) =>
    Array.from({ length: count }, (_, nth) => ({ name: `鸣雁（合肥）研究院第${nth}部` }));
  const pagedBy = api.pagesByWebsite ? [WEBSITE] : [];

  it('finds a body by its name, and says where it read what it says', async () => {
    const { outcome, statements } = await ask({ bodies: [{ name: NAME }] });
    expect(outcome).toBe('found');
    expect(statements.length).toBeGreaterThan(0);
    for (const { url, digest, path, match } of statements) {
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1/);
      expect(digest).toMatch(/^sha256:/);
      expect(path).toMatch(/^\$\./);
      expect(match.score).toBeGreaterThan(0.8);
    }
  });

  it.each([
    ['with brackets of the other width', OTHER_BRACKETS],
    ['in traditional characters', TRADITIONAL],
  ])('finds it %s', async (_, name) => {
    expect(await ask({ bodies: [{ name }] })).toMatchObject({ outcome: 'found' });
  });

  it('finds it under a new name by the one that it had', async () => {
    expect(await ask({ bodies: [{ name: NEW_NAME, former: [NAME] }] })).toMatchObject({ outcome: 'found' });
  });

  it('does not take a body of another name for it', async () => {
    expect(await ask({ bodies: others(2) })).toMatchObject({ outcome: 'not found', statements: [] });
  });

  it('is ambiguous where two bodies fit', async () => {
    const twins = api.onePerName
      ? [
          { name: NEW_NAME, former: [NAME] },
          { name: `${NEW_NAME}二部`, former: [NAME] },
        ]
      : [{ name: NAME }, { name: NAME }];
    expect(await ask({ bodies: twins })).toMatchObject({ outcome: 'ambiguous', statements: [] });
  });

  it('has nothing where its page is empty', async () => {
    expect(await ask({ bodies: [] })).toMatchObject({ outcome: 'not found', statements: [] });
  });

  it('finds a body on the second page', async () => {
    const bodies = [...others(api.pageSize), { name: TRADITIONAL }];
    const { outcome } = await ask({ bodies }, [], pagedBy);
    expect(outcome).toBe('found');
  });

  it('has nothing where the second page is empty, though more was promised', async () => {
    const bodies = others(api.pageSize);
    const result = await ask({ bodies, total: api.pageSize * 3 }, [], pagedBy);
    expect(result).toMatchObject({ outcome: 'not found', statements: [] });
  });

  it('that refuses the key (401) says so, and is not asked again', async () => {
    expect(await askOf({ status: 401, json: {} })).toMatchObject({ outcome: 'needs a key', statements: [] });
    await double.lookup(organizationNamed(NEW_NAME));
    expect(double.asked).toHaveLength(1);
  });

  it('that refuses the caller (403) says so, and is not asked again', async () => {
    const { outcome } = await askOf({ status: 403, json: {} });
    expect(outcome).toBe(api.forbidden);
    await double.lookup(organizationNamed(NEW_NAME));
    expect(double.asked).toHaveLength(1);
  });

  it('that wants fewer calls (429) is waited for as long as it says, then asked again', async () => {
    const slower = { status: 429, headers: { 'retry-after': '11' }, text: 'slow down' };
    expect(await ask({ bodies: [{ name: NAME }] }, [slower])).toMatchObject({ outcome: 'found' });
    expect(Math.max(...double.waited)).toBeGreaterThan(10_000);
  });

  it('that wants fewer calls (429) without saying for how long is given a quiet minute', async () => {
    const slower = { status: 429, text: 'slow down' };
    expect(await ask({ bodies: [{ name: NAME }] }, [slower])).toMatchObject({ outcome: 'found' });
    expect(Math.max(...double.waited)).toBeGreaterThan(59_000);
  });

  it('that goes on wanting fewer calls is rate limited, not without a record', async () => {
    expect(await askOf({ status: 429, text: 'slow down' })).toMatchObject({
      outcome: 'rate limited',
      statements: [],
    });
  });

  it('that fails once (5xx) is asked again', async () => {
    const failure = { status: 500, text: 'oops' };
    expect(await ask({ bodies: [{ name: NAME }] }, [failure])).toMatchObject({ outcome: 'found' });
  });

  it.each([
    ['a server error', { status: 500, text: 'oops' }],
    ['an overload', { status: 503, text: 'oops' }],
    ['nothing at all', { text: '' }],
    ['half of its JSON', { text: JSON.stringify({ a: 'bcd' }).slice(0, -3) }],
    ['a page', { text: '<html><body><p>维护中</p></body></html>' }],
    ['JSON of another shape', { json: [1] }],
  ])('that answers with %s is unavailable, not without a record', async (_, said) => {
    expect(await askOf(said)).toMatchObject({ outcome: 'unavailable', statements: [] });
  });
});
