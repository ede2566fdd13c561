import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodePage } from '../../src/web/charset.ts';
import { openReplay } from '../../src/web/replay.ts';
import type { FetchOutcome, Web } from '../../src/web/types.ts';
import { CHALLENGES } from '../fault-server/challenges.ts';
import { type FaultServer, startFaultServer } from '../fault-server/start.ts';
import { type CrawlFolder, crawlFolder, openQuick, quickSettings, startGaps } from './crawl.ts';

let server: FaultServer;
let folder: CrawlFolder;
let web: Web;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.stop());

/** Least time between two requests to a host, in ms. */
const GAP_MS = 20;
/** Bytes by which a page that is cut at 5 MB may make a process grow: its copies on the way to the archive. */
const MOST_GROWTH = 100e6;

/** Every fault, the outcome that it ends in, and how often the page may be asked for (2 with one retry). */
const EXPECTED: [fault: string, outcome: FetchOutcome, hits: number, path?: string][] = [
  ['plain', 'ok', 1],
  ['gzip', 'ok', 1],
  ['duplicate-headers', 'ok', 1],
  ['drop', 'connection failed', 2],
  ['garbage', 'connection failed', 2],
  ['cut', 'cut off', 2],
  ['cut-chunked', 'cut off', 2],
  ['cut-gzip', 'cut off', 2],
  ['bad-gzip', 'cut off', 2],
  ['drip', 'timeout', 2],
  ['silent', 'timeout', 2],
  ['half-head', 'timeout', 2],
  ['bomb', 'too large', 1],
  ['bomb-in-bomb', 'too large', 1],
  ['loop', 'redirect loop', 2, '/a'],
  ['self-loop', 'redirect loop', 1],
  ['chain', 'ok', 6, '/5'],
  ['chain.b', 'too many redirects', 6, '/6'],
  ['to-app', 'http error', 1],
  ['refresh', 'ok', 2],
  ['script-move', 'ok', 2],
  ['retry-seconds', 'ok', 2],
  ['retry-date', 'ok', 2],
  ['retry-tomorrow', 'rate limited', 1],
  ['unavailable', 'http error', 2],
  ['flaky', 'ok', 2],
  ['not-found', 'not found', 1],
  ['gone', 'not found', 1],
  ['server-error', 'http error', 1],
  ['soft-404', 'not found', 1],
  ['shell', 'needs a browser', 1],
  ['login-wall', 'blocked', 2],
  ['wrong-charset', 'ok', 1],
  ['no-charset', 'ok', 1],
  ['robots-503', 'robots unreachable', 0],
  ['robots-silent', 'robots unreachable', 0],
  ['robots-403', 'ok', 1],
  ['robots-disallow', 'disallowed by robots', 0],
  ['robots-own-group', 'ok', 1, '/public'],
  ['robots-own-group.b', 'disallowed by robots', 0, '/private/page'],
  ['robots-redirect', 'disallowed by robots', 0, '/private'],
  ['robots-html', 'ok', 1],
  ['robots-soft-404', 'ok', 1],
  ['robots-shell', 'ok', 1],
  ['robots-endless', 'ok', 1, '/public'],
  ['robots-endless.b', 'disallowed by robots', 0, '/private/page'],
  ...Object.keys(CHALLENGES).map((name): [string, FetchOutcome, number] => [name, 'blocked', 1]),
];

describe('every fault ends in its own outcome, asks no more often than it may, and is replayed the same', () => {
  for (const [fault, outcome, hits, path = '/'] of EXPECTED) {
    it.concurrent(`${fault}${path}: ${outcome}`, async () => {
      const own = await crawlFolder();
      try {
        const live = await openQuick(own, { settings: quickSettings({ gapSeconds: GAP_MS / 1000 }) });
        const before = (await server.hits(fault)).length;
        const result = await live.get(server.url(fault, path));
        expect(result.outcome, JSON.stringify(result)).toBe(outcome);
        const all = (await server.hits(fault)).slice(before);
        const seen = all.filter((hit) => !/robots\.txt/.test(hit.path));
        expect(seen.length).toBe(hits);
        expect(Math.min(...startGaps(all), Number.POSITIVE_INFINITY)).toBeGreaterThan(GAP_MS - 1);
        await live.close();
        const replay = await openReplay(own.archivePath);
        expect(await replay.get(server.url(fault, path))).toEqual(result);
        await replay.close();
      } finally {
        await own.remove();
      }
    });
  }
});

describe('a crawl', () => {
  beforeEach(async () => {
    folder = await crawlFolder();
    web = await openQuick(folder);
  });
  afterEach(() => folder.remove());

  it('cuts a page that is too long at the cap and marks it so', async () => {
    const result = await web.get(server.url('huge'));
    if (result.outcome !== 'ok') throw new Error(result.reason);
    expect(result.capture.truncated).toBe(true);
    expect(result.capture.body.byteLength).toBe(5_000_000);
    await web.close();
    const replay = await openReplay(folder.archivePath);
    const again = await replay.get(server.url('huge'));
    expect(again).toMatchObject({ capture: { digest: result.capture.digest, truncated: true } });
    await replay.close();
  });

  it.each(['gbk-header', 'no-charset', 'wrong-charset'])('reads what %s sends', async (fault) => {
    const result = await web.get(server.url(fault, '/read'));
    if (result.outcome !== 'ok') throw new Error(result.reason);
    expect(decodePage(result.capture)).toMatchObject({
      text: expect.stringContaining('<title>你好</title>'),
      encoding: 'gb18030',
      replacements: 0,
    });
    await web.close();
  });

  it('has no use for the beginning of a file that is too long', async () => {
    expect((await web.get(server.url('huge'), { expect: 'json' })).outcome).toBe('too large');
    await web.close();
  });
  it('sends secrets and writes them nowhere', async () => {
    const secret = 'k3y-of-the-registry';
    const result = await web.get(server.url('echo-secret', '/api?q=1'), {
      expect: 'json',
      secretHeaders: { 'x-key': secret },
      secretQuery: { token: 'tok/en+of=it' },
    });
    if (result.outcome !== 'ok') throw new Error(result.reason);
    const [, hit] = await server.hits('echo-secret');
    expect(hit?.path).toBe('/api?q=1&token=tok%2Fen%2Bof%3Dit');
    await web.close();
    const replay = await openReplay(folder.archivePath);
    const again = await replay.get(server.url('echo-secret', '/api?q=1'));
    expect(again).toEqual(result);
    await replay.close();
    const { body, headers } = result.capture;
    const text = Buffer.from(body).toString() + JSON.stringify(headers);
    expect(text).toContain('*****');
    expect(text).not.toMatch(/k3y-of|tok\/en|tok%2Fen/);
  });

  it('keeps two questions to one address apart by their bodies', async () => {
    const ask = (q: string) => ({ method: 'POST', body: q, expect: 'json' }) as const;
    for (const q of ['甲', '乙']) {
      const result = await web.get(server.url('echo-post'), ask(q));
      if (result.outcome !== 'ok') throw new Error(result.reason);
      expect(JSON.parse(Buffer.from(result.capture.body).toString())).toEqual({ body: q });
    }
    await web.close();
    const replay = await openReplay(folder.archivePath);
    const result = await replay.get(server.url('echo-post'), ask('甲'));
    if (result.outcome !== 'ok') throw new Error(result.reason);
    expect(JSON.parse(Buffer.from(result.capture.body).toString())).toEqual({ body: '甲' });
    expect((await replay.get(server.url('echo-post'), ask('丙'))).outcome).toBe('not in archive');
    await replay.close();
  });

  it('gives no exception for what is no address', async () => {
    for (const url of ['', 'www.example.cn', 'javascript:alert(1)', 'http://', 'file:///etc/passwd']) {
      expect((await web.get(url)).outcome).toBe('invalid url');
    }
    await web.close();
  });
});

describe('memory, measured in a process of its own,', () => {
  it.each([
    ['huge', { outcome: 'ok', body: 5_000_000 }],
    ['bomb', { outcome: 'too large', body: 0 }],
    ['bomb-in-bomb', { outcome: 'too large', body: 0 }],
  ])('does not grow with the 200 MB that %s would take', async (fault, ending) => {
    const urls = [server.url('plain', '/warm-up'), server.url(fault, '/memory')];
    const child = fork(new URL('./memory-child.ts', import.meta.url), urls, {
      execArgv: ['--import', 'tsx'],
    });
    const [{ grown, ...ended }] = (await once(child, 'message')) as [{ grown: number }];
    expect(ended).toEqual(ending);
    expect(grown).toBeLessThan(MOST_GROWTH);
  });
});
