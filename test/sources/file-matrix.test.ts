import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Source } from '../../src/sources/define.ts';
import { shortMemory } from '../../src/sources/memory.ts';
import { registryFiles } from '../../src/sources/registry-files.ts';
import type { FetchResult, Web } from '../../src/web/types.ts';
import { organizationNamed, webOf } from './helpers.ts';
import { FILE_REGISTRIES, type FileRegistry } from './registries.ts';
import { ENGLISH_REGISTRIES } from './registries-abroad.ts';

/** Every source of files against every case; files are written in their publishers' layouts (`registries.ts`). */

/** Bears the endings that each registry lists: an institution of higher education, and a group of companies. */
const nameOf = ({ source }: Pick<FileRegistry, 'source'>) =>
  source.name === 'universities' ? '鸣雁（合肥）大学' : '鸣雁（合肥）科技集团有限公司';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registries-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, content: string | Uint8Array) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

/** Opens a source on the files that were put into the folder. */
function open(source: Source, settings: object = {}, web: Web = webOf({})) {
  return source.open({
    settings: source.settings.parse(settings),
    snapshot: '2020-03-26',
    web,
    files: registryFiles([folder]),
    secret: () => undefined,
    now: () => new Date(0),
    wait: async () => {},
    memory: shortMemory(),
    log: silentLog,
  });
}

async function lookup(source: Source, name: string, known: readonly Evidence[] = []) {
  const ready = await open(source);
  if ('lookup' in ready) return ready.lookup(organizationNamed(name), known);
  return { outcome: ready.unusable, reason: ready.reason, statements: [] };
}

/** What can be in a file's place: a notice of the site, the captcha of another, nothing, the beginning of the file. */
const MALFORMED: Record<string, (whole: Uint8Array) => string | Uint8Array> = {
  'a notice': () => '<html><body><p>访问被拦截</p></body></html>',
  'a captcha': () => '<html><title>百度安全验证</title><body>网络不给力，请稍后重试</body></html>',
  nothing: () => '',
};

describe.each(FILE_REGISTRIES)('$source.name: $title', (registry) => {
  const { source, path, write } = registry;
  const name = nameOf(registry);
  const traditional = name.replace('鸣', '鳴');
  const other = name.replace('鸣', '新');

  it('finds a body by its exact name, and says in which file and where', async () => {
    await put(path, write([{ name: other }, { name }]));
    const { outcome, statements } = await lookup(source, name);
    expect(outcome).toBe('found');
    expect(statements.length).toBeGreaterThan(0);
    for (const { url, digest, path: place } of statements) {
      expect(url).toBe(`file:${path}`);
      expect(digest).toMatch(/^sha256:/);
      expect(place).toMatch(/^(?:row|line|td|a) \d+|^\$\./);
    }
  });

  it.each([
    ['with brackets of the other width', name.replace('（', '(').replace('）', ')')],
    ['in traditional characters', traditional],
  ])('finds it %s', async (_, written) => {
    await put(path, write([{ name: written }]));
    expect(await lookup(source, name)).toMatchObject({ outcome: 'found' });
  });

  it('does not take a body of another name for it', async () => {
    await put(path, write([{ name: other }]));
    expect(await lookup(source, name)).toMatchObject({ outcome: 'not found', statements: [] });
  });

  const itWhere = (applies: boolean) => (applies ? it : () => {});

  itWhere(registry.knowsFormerNames)('finds it under a new name by the one that it had', async () => {
    const rows = [{ name: other, former: name }];
    await put(path, write(rows));
    if (registry.formerNames) await put(registry.formerNames.path, registry.formerNames.write(rows));
    const { outcome, statements } = await lookup(source, name);
    expect(outcome).toBe('found');
    expect(statements[0]?.match.score).toBeLessThan(1);
  });

  itWhere(registry.canBeAmbiguous)('is ambiguous where two bodies bear the name', async () => {
    await put(path, write([{ name }, { name }]));
    expect(await lookup(source, name)).toMatchObject({ outcome: 'ambiguous', statements: [] });
  });

  it('is not checked where there is no file', async () => {
    expect(await open(source)).toMatchObject({
      unusable: 'not checked',
      reason: expect.stringContaining('no file matches'),
    });
  });

  it.each(Object.keys(MALFORMED))('is never taken for empty where %s lies in its place', async (kind) => {
    const whole = Buffer.from(write([{ name }]));
    await put(path, MALFORMED[kind]?.(whole) ?? '');
    const ended = await open(source).catch((error: Error) => error);
    if (ended instanceof Error) expect(ended.message).toContain(path);
    // An empty list of collected statements is what it looks like: nothing was collected.
    else if ('lookup' in ended) expect([source.name, kind]).toEqual(['given', 'nothing']);
    else expect(ended.unusable).toBe('unavailable');
  });
});

const PUBLISHED = FILE_REGISTRIES.filter(({ isPublished }) => isPublished);

describe.each(PUBLISHED)('$source.name: $title, got from its publisher', ({ source }) => {
  const answered = (over: Partial<Exclude<FetchResult, { outcome: 'ok' }>>): Web => ({
    close: async () => {},
    get: async (url) => ({ outcome: 'http error', url, reason: 'refused', ...over }),
  });

  it.each([
    ['status 401', { status: 401 }, 'blocked'],
    ['status 403', { status: 403 }, 'blocked'],
    ['status 412', { status: 412 }, 'blocked'],
    ['a challenge', { outcome: 'blocked' }, 'blocked'],
    ['status 429', { outcome: 'rate limited', status: 429 }, 'rate limited'],
    ['status 500', { status: 500 }, 'unavailable'],
    ['nothing', { outcome: 'timeout' }, 'unavailable'],
    ['status 404', { outcome: 'not found', status: 404 }, 'not found'],
  ] as const)('that answers with %s leaves it unusable, and says why', async (_, said, unusable) => {
    expect(await open(source, { download: true }, answered(said))).toMatchObject({
      unusable,
      reason: expect.stringContaining('refused'),
    });
  });
});

describe.each(ENGLISH_REGISTRIES)('listed abroad: $title', ({ source, path, write }) => {
  const known = (value: string) =>
    [{ field: 'commonNameEn', value, about: 'self', source: 'given' } as Evidence] as const;

  it('finds a company by its name in English, and says in which file and where', async () => {
    await put(path, write([{ name: 'Otherbird' }, { name: 'Mingyan' }]));
    const { outcome, statements } = await lookup(source, '鸣雁科技有限公司', known('Mingyan'));
    expect([outcome, statements.length]).toEqual(['found', 1]);
    expect(statements[0]).toMatchObject({ field: 'listing', about: 'group', url: `file:${path}` });
  });

  it('finds it without the word of trade that its brand lacks, less surely, unless two companies begin so', async () => {
    await put(path, write([{ name: 'Mingyan Technologies' }]));
    const { statements } = await lookup(source, '鸣雁科技有限公司', known('Mingyan'));
    expect(statements[0]?.match).toMatchObject({ score: 0.5 });
    await put(path, write([{ name: 'Mingyan Technologies' }, { name: 'Mingyan Software' }]));
    expect(await lookup(source, '鸣雁科技有限公司', known('Mingyan'))).toMatchObject({
      outcome: 'not found',
    });
  });

  it('does not take a company of another name for it, and cannot be asked without one', async () => {
    await put(path, write([{ name: 'Mingyan' }]));
    expect(await lookup(source, '鸣雁科技有限公司', known('Ming'))).toMatchObject({ outcome: 'not found' });
    expect(await lookup(source, '鸣雁科技有限公司')).toMatchObject({ outcome: 'not checked' });
  });

  it.each(Object.keys(MALFORMED))('is never taken for empty where %s lies in its place', async (kind) => {
    await put(path, MALFORMED[kind]?.(new Uint8Array()) ?? '');
    await expect(open(source)).rejects.toThrow(path);
  });
});
