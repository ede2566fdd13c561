import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { realEffects } from '../../src/web/effects.ts';
import { Fetcher } from '../../src/web/fetch/fetcher.ts';
import { otherScheme } from '../../src/web/fetch/other-scheme.ts';
import { isPrivateAddress } from '../../src/web/fetch/private-address.ts';
import { Transport } from '../../src/web/fetch/transport.ts';
import type { Web } from '../../src/web/types.ts';
import { type FaultServer, startFaultServer } from '../fault-server/start.ts';
import { type CrawlFolder, crawlFolder, openQuick, quickSettings, startGaps } from './crawl.ts';

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

describe('a live crawl', () => {
  it('asks one thing at a time of a host, with the gap between, for many hosts at once', async () => {
    web = await openQuick(folder, { settings: quickSettings({ gapSeconds: 0.1 }) });
    const { get } = web;
    const hosts = ['host1', 'host2', 'host3'];
    await Promise.all(hosts.flatMap((host) => ['/a', '/b', '/c'].map((path) => get(server.url(host, path)))));
    const times = [];
    for (const host of hosts) {
      const hits = await server.hits(host);
      expect(hits.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/b', '/c']);
      expect(Math.min(...startGaps(hits))).toBeGreaterThan(95);
      times.push(hits.map(({ start }) => start));
    }
    const firsts = times.map((starts) => Math.min(...starts));
    const lasts = times.map((starts) => Math.max(...starts));
    expect(Math.max(...firsts)).toBeLessThan(Math.min(...lasts));
  });

  it('obeys Crawl-delay from the request after robots.txt on', async () => {
    web = await openQuick(folder);
    const { get } = web;
    await Promise.all(['/a', '/b'].map((path) => get(server.url('robots-delay', path))));
    expect(Math.min(...startGaps(await server.hits('robots-delay')))).toBeGreaterThan(990);
  });

  it('leaves a host alone that asks for a longer delay than it can wait', async () => {
    web = await openQuick(folder);
    const result = await web.get(server.url('robots-long-delay', '/a'));
    expect(result).toMatchObject({ outcome: 'rate limited' });
    expect(await server.hits('robots-long-delay')).toHaveLength(1);
  });

  it.each(['retry-seconds.p', 'retry-date.p'])(
    'waits as long as %s asks, for every page of the host',
    async (fault) => {
      web = await openQuick(folder);
      const { get } = web;
      await Promise.all(['/a', '/b'].map((path) => get(server.url(fault, path))));
      const pages = (await server.hits(fault)).filter(({ path }) => path !== '/robots.txt');
      const [refused, next] = pages;
      expect((next?.start ?? 0) - (refused?.start ?? 0)).toBeGreaterThan(990);
    },
  );

  it('does not ask again before a Retry-After that is longer than it can wait has passed', async () => {
    web = await openQuick(folder);
    for (const path of ['/a', '/b', '/c']) {
      expect((await web.get(server.url('retry-tomorrow.p', path))).outcome).toBe('rate limited');
    }
    expect(await server.hits('retry-tomorrow.p')).toHaveLength(2);
  });

  it('lets nobody wait for a Retry-After that is longer than it can wait, also who stood in line before it', async () => {
    web = await openQuick(folder);
    const { get } = web;
    const paths = ['/a', '/b', '/c'];
    const results = await Promise.all(paths.map((path) => get(server.url('retry-tomorrow.q', path))));
    expect(results.map(({ outcome }) => outcome)).toEqual(Array(3).fill('rate limited'));
    expect(await server.hits('retry-tomorrow.q')).toHaveLength(2);
  });

  it('remembers a Retry-After when the crawl goes on later', async () => {
    web = await openQuick(folder);
    await web.get(server.url('retry-tomorrow.r', '/a'));
    await web.close();
    web = await openQuick(folder);
    for (const path of ['/a', '/b']) {
      expect((await web.get(server.url('retry-tomorrow.r', path))).outcome).toBe('rate limited');
    }
    expect(await server.hits('retry-tomorrow.r')).toHaveLength(2);
  });

  it('leaves a host alone after so many failures in a row', async () => {
    web = await openQuick(folder, { settings: quickSettings({ failuresPerHost: 3 }) });
    for (let n = 0; n < 5; n++) await web.get(server.url('unavailable.p', `/${n}`));
    expect(await server.hits('unavailable.p')).toHaveLength(4);
  });

  it('asks for robots.txt once, and once for each page however often it is wanted', async () => {
    web = await openQuick(folder);
    const { get } = web;
    const urls = Array.from({ length: 10 }, (_, n) => server.url('host7', n % 2 ? '/a' : '/a#part'));
    await Promise.all(urls.map((url) => get(url)));
    expect((await server.hits('host7')).map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
  });

  it('says that there is no secure connection, and tries the address without the s only on the usual port', async () => {
    const url = server.url('host8').replace('http:', 'https:');
    web = await openQuick(folder, { settings: quickSettings({ schemeFallback: true }) });
    const result = await web.get(url);
    expect(result).toMatchObject({ outcome: 'tls failed' });
    expect(otherScheme(url, 'tls failed', {})).toBeNull();
    expect(otherScheme('https://a.cn/x?y=1', 'tls failed', {})).toBe('http://a.cn/x?y=1');
    expect(otherScheme('http://a.cn/', 'connection failed', {})).toBe('https://a.cn/');
    expect(otherScheme('https://a.cn/', 'tls failed', { secretQuery: { key: 'x' } })).toBeNull();
    expect(otherScheme('https://a.cn/', 'http error', {})).toBeNull();
  });
});

describe('private addresses', () => {
  const privately = { allowPrivate: false };
  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://0x7f.1/',
    'http://2130706433/',
  ])('%s is refused as it stands', async (url) => {
    web = await openQuick(folder, privately);
    expect((await web.get(url)).outcome).toBe('private address');
  });

  it('refuses a name that resolves to one, and asks nothing', async () => {
    web = await openQuick(folder, privately);
    expect((await web.get(server.url('host9'))).outcome).toBe('private address');
    expect(await server.hits('host9')).toHaveLength(0);
  });

  it('refuses one that a public page redirects to', async () => {
    const settings = quickSettings();
    const transport = new Transport({ settings, effects: realEffects, allowPrivate: false });
    const target = `http://127.0.0.1:${server.port}/`;
    const redirect = {
      status: 302,
      headers: [['location', target] as const],
      body: new Uint8Array(),
      truncated: false,
      at: '',
    };
    const fetcher = new Fetcher({
      settings,
      sender: { send: async (request) => (request.url === target ? transport.send(request) : redirect) },
      refusal: async () => null,
      archived: async () => null,
      earlier: async () => null,
    });
    const { result } = await fetcher.fetch('http://public.example/');
    expect(result.outcome).toBe('private address');
    await transport.close();
  });

  it('refuses a name of which one address of several is private', async () => {
    const resolve = async () => [
      { address: '203.0.114.7', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ];
    web = await openQuick(folder, { ...privately, effects: { ...realEffects, resolve } });
    expect((await web.get('http://rebound.example/')).outcome).toBe('private address');
  });

  it('knows the ranges', () => {
    const bad =
      '10.1.2.3 172.31.0.1 192.168.1.1 169.254.169.254 100.100.100.200 0.0.0.0 224.0.0.1 ::1 :: fe80::1 fd00::1';
    const mapped = '::ffff:127.0.0.1 64:ff9b::a00:1 2002:7f00:1:: fe80::1%eth0 nonsense';
    for (const address of `${bad} ${mapped}`.split(' '))
      expect(isPrivateAddress(address), address).toBe(true);
    for (const address of ['8.8.8.8', '172.32.0.1', '2400:3200::1', '::ffff:8.8.8.8']) {
      expect(isPrivateAddress(address), address).toBe(false);
    }
  });
});
