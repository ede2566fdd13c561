import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timestamp14 } from '../../src/web/archive/cdxj.ts';
import { openWacz } from '../../src/web/archive/wacz-reader.ts';
import { launchBrowser } from '../../src/web/browser/launch.ts';
import { type FaultServer, startFaultServer } from '../fault-server/start.ts';
import { type CrawlFolder, crawlFolder, openQuick } from './crawl.ts';

const launched = await launchBrowser({ isRoot: process.getuid?.() === 0, fileExists: existsSync }, {});
if ('failed' in launched) console.warn('Skipped: no browser can be started here.', launched.failed);

let server: FaultServer;
let folder: CrawlFolder;
let host: Server;
let origin = '';
beforeAll(async () => {
  server = await startFaultServer();
  folder = await crawlFolder();
  host = await serve();
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(async () => {
  if ('browser' in launched) await launched.browser.close();
  host.close();
  await server.stop();
  await folder.remove();
});

/** Serves the archive, by ranges, and ReplayWeb.page's engine, a service worker. */
async function serve(): Promise<Server> {
  const engine = createRequire(import.meta.url).resolve('@webrecorder/wabac');
  const sw = await readFile(join(dirname(engine), 'sw.js'));
  const serving = createServer(async (request, response) => {
    if (request.url?.startsWith('/sw.js'))
      return response.setHeader('content-type', 'text/javascript').end(sw);
    if (!request.url?.startsWith('/archive.wacz')) return response.end('<title>host</title>');
    const wacz = await readFile(folder.archivePath);
    const [, from, to] = /bytes=(\d*)-(\d*)/.exec(request.headers.range ?? '') ?? [];
    if (from === undefined) return response.setHeader('accept-ranges', 'bytes').end(wacz);
    const start = from === '' ? wacz.length - Number(to) : Number(from);
    const end = from === '' || to === '' ? wacz.length - 1 : Math.min(Number(to), wacz.length - 1);
    response.writeHead(206, {
      'content-range': `bytes ${start}-${end}/${wacz.length}`,
      'accept-ranges': 'bytes',
    });
    return response.end(wacz.subarray(start, end + 1));
  });
  await new Promise<void>((resolve) => serving.listen(0, '127.0.0.1', resolve));
  return serving;
}

/** Loads the archive as ReplayWeb.page does. @returns what the engine says when it is done. */
function load(page: Page): Promise<string> {
  return page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js?useHashCheck=1');
    await navigator.serviceWorker.ready;
    const answer = new Promise<string>((resolve) =>
      navigator.serviceWorker.addEventListener('message', ({ data }) => {
        if (data.msg_type === 'collAdded') resolve('added');
        if (data.error) resolve(data.error);
      }),
    );
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({
      msg_type: 'addColl',
      name: 'test',
      file: { sourceUrl: `${location.origin}/archive.wacz` },
    });
    return answer;
  });
}

/** Opens an archived page in a frame, as ReplayWeb.page shows it. @returns its title. */
function titleInFrame(page: Page, path: string): Promise<string> {
  return page.evaluate(async (src) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = src;
    document.body.replaceChildren(frame);
    await loaded;
    return frame.contentDocument?.title ?? '';
  }, path);
}

describe.skipIf('failed' in launched)('an archive in the engine of ReplayWeb.page', () => {
  it('opens: UTF-8, GBK by header, GBK by markup, redirects and revisits', async () => {
    if ('failed' in launched) return;
    const pages: [url: string, title: string][] = [
      [server.url('plain', '/a'), 'Page /a'],
      [server.url('gbk-header'), '你好'],
      [server.url('no-charset'), '你好'],
      [server.url('no-charset', '/again'), '你好'],
      [server.url('chain', '/2'), 'end of the chain'],
      [server.url('gzip'), 'packed'],
    ];
    const web = await openQuick(folder);
    for (const [url] of pages) expect((await web.get(url)).outcome).toBe('ok');
    await web.close();
    const archive = await openWacz(folder.archivePath);
    expect(archive.entries.some(({ mime }) => mime === 'warc/revisit')).toBe(true);
    archive.close();
    const page = await launched.browser.newPage();
    await page.goto(origin);
    expect(await load(page)).toBe('added');
    const moment = timestamp14(new Date().toISOString());
    for (const [url, title] of pages) {
      expect(await titleInFrame(page, `/w/test/${moment}mp_/${url}`), url).toBe(title);
    }
    const missing = `/w/test/${moment}mp_/${server.url('plain', '/never-got')}`;
    expect(await titleInFrame(page, missing)).toBe('Archived Page Not Found');
    const verified = await page.evaluate(async () => (await fetch('/w/api/c/test?all=1')).json());
    // The one thing that cannot be verified is the signature: the archive is not signed.
    expect(verified).toMatchObject({ verify: { numInvalid: 1 } });
  });
});
