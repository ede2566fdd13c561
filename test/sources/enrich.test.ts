import { describe, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import { evidence } from '../../src/model/evidence.ts';
import type { RegistryFile } from '../../src/sources/define.ts';
import { type EnrichInput, enrich } from '../../src/sources/enrich.ts';
import { SOURCES, sourcesSettings } from '../../src/sources/index.ts';
import { organizationNamed, registryFile, webOf } from './helpers.ts';

const given = (...lines: object[]) =>
  registryFile('given/a.jsonl', lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

function input(files: readonly RegistryFile[], over: Partial<EnrichInput> = {}): EnrichInput {
  return {
    organizations: [organizationNamed('甲公司'), organizationNamed('乙公司')],
    settings: sourcesSettings.parse({}),
    web: webOf({ 'http://jia.example/': '<title>甲</title><p>甲公司</p>' }),
    files: async (pattern) => files.filter(({ path }) => pattern.startsWith(path.split('/')[0] ?? '')),
    secret: () => undefined,
    now: () => new Date(0),
    snapshot: '2020-03-26',
    log: silentLog,
    ...over,
  };
}

describe('enriching', () => {
  it('lets each source know what those before it found, and orders by organization, then source', async () => {
    const file = given(
      { nameZh: '乙公司', field: 'city', value: '北京' },
      { nameZh: '甲公司', field: 'website', value: 'http://jia.example/' },
    );
    const progress: string[] = [];
    const result = await enrich(
      input([file], {
        sources: ['given', 'website'],
        onProgress: ({ source, done, total }) => progress.push(`${source} ${done}/${total}`),
      }),
    );
    expect(result.evidence.map(({ source, field }) => [source, field])).toEqual([
      ['given', 'website'],
      ['website', 'website'],
      ['given', 'city'],
    ]);
    expect(result.lookups.map(({ source, outcome }) => [source, outcome])).toEqual([
      ['given', 'found'],
      ['website', 'found'],
      ['given', 'found'],
      ['website', 'not found'],
    ]);
    expect(progress).toEqual(['given 1/2', 'given 2/2', 'website 1/2', 'website 2/2']);
    expect(result.evidence.every((one) => evidence.safeParse(one).success)).toBe(true);
  });

  it('gives a statement the same id in every run, whenever it was read', async () => {
    const lines = { nameZh: '甲公司', field: 'city', value: '北京' };
    const early = await enrich(input([{ ...given(lines), at: '2020-01-01' }], { sources: ['given'] }));
    const late = await enrich(
      input([{ ...given(lines, { nameZh: '丙', field: 'city', value: '上海' }), at: '2021-01-01' }], {
        sources: ['given'],
      }),
    );
    expect(late.evidence.map(({ id }) => id)).toEqual(early.evidence.map(({ id }) => id));
    expect(late.evidence[0]?.at).toBe('2021-01-01');
  });

  it('goes on where a source cannot be used or its file cannot be read, and says so', async () => {
    const broken = registryFile('given/a.jsonl', '{');
    const { usage, lookups } = await enrich(input([broken]));
    expect(usage.given).toMatchObject({
      outcomes: { unavailable: 2 },
      unusable: expect.stringContaining('line 1'),
    });
    expect(usage.listed).toMatchObject({
      outcomes: { 'not checked': 2 },
      unusable: expect.stringContaining('no file'),
    });
    expect(usage.website?.unusable).toBeNull();
    expect(lookups.filter(({ source }) => source === 'given')[0]?.reason).toContain('given/a.jsonl');
  });

  it('asks what the settings enable, where no sources are chosen', async () => {
    const settings = sourcesSettings.parse({ website: { enabled: false } });
    const { usage } = await enrich(input([], { settings }));
    expect(Object.keys(usage)).not.toContain('website');
    expect(Object.keys(usage)).toContain('given');
  });

  it('has settings for every source, under its name', () => {
    const settings: Record<string, { enabled: boolean }> = sourcesSettings.parse({});
    for (const { name, settings: schema } of SOURCES)
      expect(schema.safeParse(settings[name]).success).toBe(true);
    expect(Object.keys(settings).sort()).toEqual(SOURCES.map(({ name }) => name).sort());
  });
});
