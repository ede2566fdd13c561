import { existsSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import type { Capture } from '../../src/model/capture.ts';
import { launchBrowser } from '../../src/web/browser/launch.ts';
import { Renderer } from '../../src/web/browser/renderer.ts';
import { Subresources } from '../../src/web/browser/subresources.ts';
import { realEffects } from '../../src/web/effects.ts';
import { Fetcher } from '../../src/web/fetch/fetcher.ts';
import { PatientSender } from '../../src/web/fetch/patient-sender.ts';
import { Transport } from '../../src/web/fetch/transport.ts';
import { HostGate } from '../../src/web/politeness/host-gate.ts';
import { openReplay } from '../../src/web/replay.ts';
import type { FetchResult, Web } from '../../src/web/types.ts';
import { type FaultServer, resolveToLoopback, startFaultServer } from '../fault-server/start.ts';
import { type CrawlFolder, crawlFolder, openQuick, quickSettings } from './crawl.ts';

const launch = () => launchBrowser({ isRoot: process.getuid?.() === 0, fileExists: existsSync });
const launched = await launch();
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

const settings = quickSettings({ browser: { use: 'auto', seconds: 20 } });
/** For a page that never rests: it is taken as it is after this time. */
const impatient = quickSettings({ browser: { use: 'auto', seconds: 4 } });

/** Text of the DOM that a browser made. */
function dom(result: FetchResult): string {
  if (result.outcome !== 'ok') throw new Error(`${result.outcome}: ${result.reason}`);
  return result.capture.rendered ?? '';
}

/** A page that was got from a public site. */
function captureOf(html: string): Capture {
  const url = 'http://public.example/';
  const headers = [['content-type', 'text/html; charset=utf-8']] as const;
  const body = Buffer.from(html);
  return { url, finalUrl: url, at: '', status: 200, headers, body, digest: '', truncated: false };
}

describe.skipIf(!hasBrowser)('a page that is empty until its scripts have run', () => {
  it('is opened in the browser; page, DOM and verdict come back from the archive', async () => {
    web = await openQuick(folder, { settings });
    const url = server.url('live-shell');
    const result = await web.get(url);
    expect(dom(result)).toContain('<h1>脚本写成的主页</h1>');
    if (result.outcome === 'ok')
      expect(Buffer.from(result.capture.body).toString()).not.toContain('脚本写成');
    const pages = (await server.hits('live-shell')).filter(({ path }) => path === '/');
    expect(pages).toHaveLength(1);
    await web.close();
    web = null;
    const replay = await openReplay(folder.archivePath);
    expect(await replay.get(url)).toEqual(result);
    await replay.close();
  });

  it('is judged by what it then shows', async () => {
    web = await openQuick(folder, { settings });
    expect(await web.get(server.url('live-shell', '/captcha'))).toMatchObject({ outcome: 'blocked' });
  });

  it('has its data followed through redirects, and is taken as it is if it never rests', async () => {
    web = await openQuick(folder, { settings: impatient });
    expect(dom(await web.get(server.url('live-shell', '/moved-data')))).toContain('这家单位的正文');
    expect(dom(await web.get(server.url('live-shell', '/never')))).toContain('一直在装载');
  });

  it('opens no socket past our own transport', async () => {
    web = await openQuick(folder, { settings });
    expect(dom(await web.get(server.url('live-shell', '/socket')))).toContain('没有连上');
  });

  it('cannot make us ask for a private address, in whatever way it asks', async () => {
    const target = `127.0.0.1:${server.port}/`;
    const ways = [
      `await fetch('http://${target}').then(() => '拿到', () => '没有拿到')`,
      `await new Promise((r) => { const s = new WebSocket('ws://${target}'); s.onopen = () => r('拿到'); s.onerror = () => r('没有拿到'); })`,
      `await new Promise((r) => { const i = new Image(); i.onload = () => r('拿到'); i.onerror = () => r('没有拿到'); i.src = 'http://${target}'; })`,
      `await new Promise((r) => { const s = document.createElement('script'); s.onload = () => r('拿到'); s.onerror = () => r('没有拿到'); s.src = 'http://private.test:${server.port}/'; document.head.append(s); })`,
    ];
    const effects = { ...realEffects, resolve: resolveToLoopback };
    const transport = new Transport({ settings, effects, allowPrivate: false });
    const gate = new HostGate({ concurrency: 32, gapMs: 20, effects });
    const fetcher = new Fetcher({
      sender: new PatientSender({ transport, gate, settings, effects, room: async () => undefined }),
      settings,
      refusal: async () => null,
      archived: async () => null,
      earlier: async () => null,
    });
    const subresources = new Subresources({ fetcher, keep: async () => undefined });
    const renderer = new Renderer({
      settings,
      effects,
      ask: (request, deadline) => subresources.get(request, deadline),
      launch,
      log: silentLog,
    });
    for (const way of ways) {
      const page = `<body><script type="module">document.body.textContent = ${way}</script></body>`;
      expect(await renderer.render(captureOf(page))).toMatchObject({
        html: expect.stringContaining('没有拿到'),
      });
    }
    await renderer.close();
    await transport.close();
    expect(await server.hits('127.0.0.1')).toEqual([]);
    expect(await server.hits('private')).toEqual([]);
  });

  it('is opened when the crawl goes on with a browser, without asking for the page again', async () => {
    const url = server.url('live-shell.b');
    web = await openQuick(folder);
    expect(await web.get(url)).toMatchObject({ outcome: 'needs a browser' });
    await web.close();
    web = await openQuick(folder, { settings });
    expect(dom(await web.get(url))).toContain('脚本写成的主页');
    const pages = (await server.hits('live-shell.b')).filter(({ path }) => path === '/');
    expect(pages).toHaveLength(1);
  });
});

it.skipIf(!hasBrowser)('a browser that has crashed is started again for the next page', async () => {
  const browsers: Browser[] = [];
  const renderer = new Renderer({
    settings,
    effects: realEffects,
    ask: async () => ({ outcome: 'connection failed', reason: 'Nothing is asked here.' }),
    async launch() {
      const started = await launch();
      if ('browser' in started) browsers.push(started.browser);
      return started;
    },
    log: silentLog,
  });
  for (let nth = 0; nth < 2; nth++) {
    const page = captureOf('<body><script>document.body.textContent = "写好了"</script></body>');
    expect(await renderer.render(page)).toMatchObject({ html: expect.stringContaining('写好了') });
    const [browser] = browsers.slice(-1);
    const gone = new Promise<void>((resolve) => browser?.on('disconnected', () => resolve()));
    const session = await browser?.newBrowserCDPSession();
    session?.send('Browser.crash').catch(() => undefined);
    await gone;
  }
  expect(browsers).toHaveLength(2);
  await renderer.close();
});

it('a browser that is not there is named, with what to do', async () => {
  const missing = quickSettings({ browser: { use: 'auto', path: '/nowhere/chromium' } });
  web = await openQuick(folder, { settings: missing });
  const result = await web.get(server.url('shell'));
  expect(result).toMatchObject({ outcome: 'needs a browser' });
  expect('reason' in result && result.reason).toMatch(/playwright install chromium/);
});
