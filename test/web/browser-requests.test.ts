import { existsSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../src/web/browser/launch.ts';
import { openReplay } from '../../src/web/replay.ts';
import type { FetchResult, Web } from '../../src/web/types.ts';
import { type FaultServer, startFaultServer } from '../fault-server/start.ts';
import { type CrawlFolder, crawlFolder, openQuick, quickSettings, startGaps } from './crawl.ts';

const launched = await launchBrowser({ isRoot: process.getuid?.() === 0, fileExists: existsSync });
const hasBrowser = 'browser' in launched;
if ('browser' in launched) await launched.browser.close();
else console.warn('Skipped: no browser can be started here.', launched.failed);

let server: FaultServer;
let folder: CrawlFolder;
let web: Web | null = null;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await crawlFolder();
});
afterEach(async () => {
  await web?.close();
  web = null;
  await folder.remove();
});

function settingsWith(browser: Record<string, unknown> = {}, other: Record<string, unknown> = {}) {
  return quickSettings({ browser: { use: 'auto', seconds: 20, ...browser }, ...other });
}

/** Address of a page that loads these scripts, each given as `host/path`. */
function loading(host: string, ...sources: string[]): string {
  return server.url(host, `/loads?${sources.join(',')}`);
}

/** Text of the page that a browser made. */
function text(result: FetchResult): string {
  if (result.outcome !== 'ok') throw new Error(`${result.outcome}: ${result.reason}`);
  return /<div id="app">([^<]*)</.exec(result.capture.rendered ?? '')?.[1] ?? '';
}

async function paths(host: string): Promise<string[]> {
  return (await server.hits(host)).map(({ path }) => path);
}

describe.skipIf(!hasBrowser)('what an open page asks for', () => {
  it('is asked for only where robots.txt of its host allows it; the page is shown with the rest', async () => {
    web = await openQuick(folder, { settings: settingsWith() });
    const result = await web.get(loading('live-shell.r', 'robots-disallow.r/part/no', 'host1.r/part/yes'));
    expect(text(result)).toMatch(/^\/part\/yes /);
    expect(await paths('robots-disallow.r')).toEqual(['/robots.txt']);
    expect(await paths('host1.r')).toEqual(['/robots.txt', '/part/yes']);
  });

  it('is asked for one at a time, with the Crawl-delay of its host between', async () => {
    web = await openQuick(folder, { settings: settingsWith() });
    const sources = ['a', 'b', 'c'].map((name) => `robots-delay.r/part/${name}`);
    expect(text(await web.get(loading('live-shell.d', ...sources)))).toMatch(
      /^\/part\/a \/part\/b \/part\/c /,
    );
    const hits = await server.hits('robots-delay.r');
    expect(hits).toHaveLength(4);
    expect(Math.min(...startGaps(hits))).toBeGreaterThan(990);
  });

  it('is left out where its host wants a longer delay than the page can wait', async () => {
    web = await openQuick(folder, { settings: settingsWith({ seconds: 4 }, { longestWaitSeconds: 1e6 }) });
    const result = await web.get(loading('live-shell.l', 'robots-long-delay.r/part/a', 'host2.r/part/b'));
    expect(text(result)).toMatch(/^\/part\/b /);
    await web.close();
    web = null;
    expect(await paths('robots-long-delay.r')).toEqual(['/robots.txt']);
  });

  it('is left out where its host asks to be left alone', async () => {
    web = await openQuick(folder, { settings: settingsWith() });
    const sources = ['retry-tomorrow.r/part/a', 'retry-tomorrow.r/part/b', 'host3.r/part/c'];
    expect(text(await web.get(loading('live-shell.t', ...sources)))).toMatch(/^\/part\/c /);
    expect(await paths('retry-tomorrow.r')).toHaveLength(2);
  });

  it('waits its turn with the pages of the same host, and nobody waits for ever', async () => {
    const settings = settingsWith({}, { concurrency: 1, gapSeconds: 0.05 });
    web = await openQuick(folder, { settings });
    const { get } = web;
    const sources = Array.from({ length: 6 }, (_, n) => `live-shell.o/part/${n}`);
    const pages = await Promise.all([
      get(loading('live-shell.o', ...sources)),
      get(loading('live-shell.o', ...sources.slice(0, 3))),
      ...['/', '/moved-data'].map((path) => get(server.url('live-shell.o', path))),
    ]);
    expect(pages.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok', 'ok']);
    const hits = await server.hits('live-shell.o');
    expect(Math.min(...startGaps(hits))).toBeGreaterThan(45);
    const scripts = hits.filter(({ path }) => path.startsWith('/part/')).map(({ path }) => path);
    expect(scripts.sort()).toEqual(['/part/0', '/part/1', '/part/2', '/part/3', '/part/4', '/part/5']);
  });

  it('is archived, and got once for all pages that ask for it, also when the crawl goes on later', async () => {
    const script = server.url('host4.r', '/part/a');
    web = await openQuick(folder, { settings: settingsWith() });
    for (const host of ['live-shell.e', 'live-shell.f']) await web.get(loading(host, 'host4.r/part/a'));
    await web.close();
    web = await openQuick(folder, { settings: settingsWith() });
    expect(text(await web.get(loading('live-shell.g', 'host4.r/part/a')))).toMatch(/^\/part\/a /);
    await web.close();
    web = null;
    expect(await paths('host4.r')).toEqual(['/robots.txt', '/part/a']);
    const replay = await openReplay(folder.archivePath);
    const result = await replay.get(script);
    if (result.outcome !== 'ok') throw new Error(result.reason);
    expect(Buffer.from(result.capture.body).toString()).toContain('/part/a');
    await replay.close();
  });

  it('is no more than a page may ask for', async () => {
    web = await openQuick(folder, { settings: settingsWith({ requests: 3 }) });
    const sources = Array.from({ length: 8 }, (_, n) => `host5.r/part/${n}`);
    expect(text(await web.get(loading('live-shell.m', ...sources)))).toContain('这一页的正文');
    expect(await paths('host5.r')).toHaveLength(1 + 3);
  });

  it('is not sent any more when its turn would come after the page was taken as it is', async () => {
    web = await openQuick(folder, { settings: settingsWith({ seconds: 3 }, { gapSeconds: 1 }) });
    const sources = Array.from({ length: 10 }, (_, n) => `host6.r/part/${n}`);
    await web.get(loading('live-shell.w', ...sources));
    await web.close();
    web = null;
    // robots.txt, and one script a second for three seconds.
    expect((await paths('host6.r')).length).toBeLessThanOrEqual(1 + 3);
  });

  it('is neither style nor picture, font or frame; scripts that wait for a style go on', async () => {
    web = await openQuick(folder, { settings: settingsWith() });
    const url = loading('live-shell.s', 'host7.r/part/a');
    expect(text(await web.get(url))).toMatch(/^\/part\/a true /);
    expect(await paths('live-shell.s')).toEqual(['/robots.txt', new URL(url).pathname + new URL(url).search]);
  });

  it('is cut off where it is too long', async () => {
    web = await openQuick(folder, { settings: settingsWith() });
    const result = await web.get(loading('live-shell.h', 'huge.r/part/a', 'host8.r/part/b'));
    expect(text(result)).toMatch(/^\/part\/b /);
  });

  it('is named where the page stays empty without it', async () => {
    web = await openQuick(folder, { settings: settingsWith() });
    const url = server.url('live-shell.n', '/app?robots-disallow.n/part/a');
    expect(await web.get(url)).toMatchObject({
      outcome: 'needs a browser',
      reason: expect.stringMatching(/had to do without .*robots-disallow\.n.*robots\.txt does not allow/),
    });
  });
});

it.skipIf(!hasBrowser)(
  'an empty page in place of a robots.txt is not opened, and forbids nothing',
  async () => {
    web = await openQuick(folder, { settings: settingsWith() });
    expect(await web.get(server.url('robots-shell.b', '/page'))).toMatchObject({ outcome: 'ok' });
    expect(await paths('robots-shell.b')).toEqual(['/robots.txt', '/page']);
  },
);

it.skipIf(!hasBrowser)('a page whose scripts never end is given up, and the crawl goes on', async () => {
  web = await openQuick(folder, { settings: settingsWith({ seconds: 8 }) });
  const { get } = web;
  const [endless, next] = await Promise.all([
    get(server.url('live-shell.x', '/endless')),
    get(server.url('live-shell.y')),
  ]);
  expect(endless).toMatchObject({
    outcome: 'needs a browser',
    reason: expect.stringContaining('do not come to an end'),
  });
  expect(next).toMatchObject({ outcome: 'ok' });
});
