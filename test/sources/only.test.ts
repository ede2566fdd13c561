import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Store } from '../../src/pipeline/store.ts';
import { alliancePage, smallAlliance } from '../support/alliance-page.ts';
import { runHere } from '../support/here.ts';
import { type GivenLine, writeProject } from '../support/project.ts';
import { type Site, serveSite } from '../support/site.ts';

const SNAPSHOT = '2026-01-01';
const names = Object.values(smallAlliance()).flat();
const [first = '', second = ''] = names;

/** Sites of two members that give their staff; `down` are paths that answer with an error. */
let site: Site;
let down: Set<string>;
let folder: string;
let store: Store;

beforeEach(async () => {
  down = new Set();
  const pages: Record<string, string> = {
    '/members': alliancePage(smallAlliance()),
    '/first/': `<title>${first}</title><h1>${first}</h1><p>公司现有员工120人。</p>`,
    '/second/': `<title>${second}</title><h1>${second}</h1><p>公司现有员工340人。</p>`,
  };
  site = await serveSite(({ url = '' }, response) => {
    response.statusCode = down.has(url) ? 500 : pages[url] === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(response.statusCode === 200 ? pages[url] : 'no');
  });
  const website = (nameZh: string, path: string): GivenLine => ({
    nameZh,
    field: 'website',
    value: `${site.url}${path}/`,
    source: 'test',
    url: site.url,
  });
  folder = await writeProject({
    page: `${site.url}members`,
    given: [website(first, 'first'), website(second, 'second')],
  });
  store = new Store(await mkdtemp(join(tmpdir(), 'only-')));
});
afterEach(() => site.close());

async function enrich(...flags: string[]) {
  const args = ['enrich', '--snapshot', SNAPSHOT, '--data', store.root, '--allow-private', '--json'];
  const result = await runHere([...args, ...flags], { cwd: folder });
  const stages = result.code === 0 ? JSON.parse(result.stdout).stages : [];
  return { ...result, outcome: stages[0]?.outcome as string | undefined };
}

async function scrape() {
  const args = ['scrape', '--snapshot', SNAPSHOT, '--data', store.root, '--allow-private'];
  expect((await runHere(args, { cwd: folder })).code).toBe(0);
}

const read = async () => ({
  evidence: await store.evidence(SNAPSHOT),
  lookups: await store.lookups(SNAPSHOT),
});
const staff = async () =>
  (await store.evidence(SNAPSHOT)).filter(({ field }) => field === 'staff').map(({ value }) => value);
const idOf = async (wanted: string) =>
  (await store.organizations()).find(({ name }) => name === wanted)?.id ?? '';

describe('enrich --only', () => {
  it('looks up the named organizations alone, and keeps the others as they are, in page order', async () => {
    await scrape();
    down.add('/first/').add('/second/');
    await enrich();
    const before = await read();
    expect(await staff()).toEqual([]);
    down.clear();
    const asked = site.requests.length;

    expect((await enrich('--only', second)).outcome).toBe('done');
    expect(await staff()).toEqual(['340']);
    expect(site.requests.slice(asked).filter((path) => path === '/first/')).toEqual([]);
    const id = await idOf(second);
    const after = await read();
    const others = <T extends { organization: string }>(all: readonly T[]) =>
      all.filter(({ organization }) => organization !== id);
    expect(others(after.evidence)).toEqual(others(before.evidence));
    expect(others(after.lookups)).toEqual(others(before.lookups));
    expect(after.lookups.map(({ organization }) => organization)).toEqual(
      before.lookups.map(({ organization }) => organization),
    );
  });

  it('takes several, by id, name or part of a name, also where nothing was looked up before', async () => {
    await scrape();
    await enrich('--only', await idOf(first), second.slice(0, -4));
    expect(await staff()).toEqual(['120', '340']);
    const asked = new Set((await store.lookups(SNAPSHOT)).map(({ organization }) => organization));
    expect(asked).toEqual(new Set([await idOf(first), await idOf(second)]));
  });

  it('says in the record that it was a part, and the next whole run completes it from what is at hand', async () => {
    await scrape();
    await enrich('--only', second);
    const record = (await store.manifest(SNAPSHOT))?.stages.find(({ stage }) => stage === 'enrich');
    expect(record?.warnings[0]).toContain(`only 1 of ${names.length} organizations were looked up`);

    const asked = site.requests.length;
    expect((await enrich()).outcome).toBe('done');
    expect(await staff()).toEqual(['120', '340']);
    // The page that is in the archive is not got again.
    expect(site.requests.slice(asked).filter((path) => path.startsWith('/second'))).toEqual([]);
    expect((await enrich()).outcome).toBe('unchanged');
  });

  it('leaves a whole look-up whole: a run of all has nothing to do afterwards', async () => {
    await scrape();
    down.add('/second/');
    await enrich();
    down.clear();
    expect((await enrich('--only', second)).outcome).toBe('done');
    const record = (await store.manifest(SNAPSHOT))?.stages.find(({ stage }) => stage === 'enrich');
    expect(record?.counts.organizations).toBe(names.length);
    expect(record?.warnings.join()).not.toContain('only 1 of');
    const after = await read();
    expect((await enrich()).outcome).toBe('unchanged');
    expect(await read()).toEqual(after);
    expect(await staff()).toEqual(['120', '340']);
  });

  it('changes nothing where a name fits nobody, or several: what was done stays done', async () => {
    await scrape();
    await enrich();
    const before = await read();
    expect(await enrich('--only', '没有这家公司')).toMatchObject({ code: 1 });
    expect((await enrich('--only', '有限公司')).stderr).toContain('fits');
    expect(await read()).toEqual(before);
    expect((await enrich()).outcome).toBe('unchanged');
  });
});
