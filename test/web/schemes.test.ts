import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realEffects } from '../../src/web/effects.ts';
import { openReplay } from '../../src/web/replay.ts';
import { page, send } from '../fault-server/replies.ts';
import { crawlFolder, openQuick, quickSettings } from './crawl.ts';

/** An address of this machine at which nothing else listens. */
const ADDRESS = '127.80.0.1';

/** A site that answers on the usual port of http and has no https; null where that port may not be used. */
async function listen(paths: string[]): Promise<Server | null> {
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    if (request.url === '/robots.txt') send(response, 'none', {}, 404);
    else send(response, page('here without the s'));
  });
  server.listen(80, ADDRESS);
  const problem = await Promise.race([
    once(server, 'listening').then(() => null),
    once(server, 'error').then(([error]) => error as NodeJS.ErrnoException),
  ]);
  if (problem === null) return server;
  console.warn(`Skipped: port 80 cannot be listened on here (${problem.code}).`);
  return null;
}

const paths: string[] = [];
let server: Server | null = null;
beforeAll(async () => {
  server = await listen(paths);
});
afterAll(() => server?.close());

describe('an address with the s of a site that has none', () => {
  it('is got without it, asked for and archived under what was wanted, as often as is polite', async (context) => {
    if (server === null) return context.skip();
    const folder = await crawlFolder();
    const resolve = async () => [{ address: ADDRESS, family: 4 }];
    const effects = { ...realEffects, resolve };
    const settings = quickSettings({ schemeFallback: true });
    const web = await openQuick(folder, { settings, effects });
    const url = 'https://without-s.test/page';
    const result = await web.get(url);
    expect(result).toMatchObject({
      outcome: 'ok',
      capture: { url, finalUrl: 'http://without-s.test/page', status: 200 },
    });
    expect(paths).toEqual(['/robots.txt', '/page']);
    await web.close();
    const replay = await openReplay(folder.archivePath);
    expect(await replay.get(url)).toEqual(result);
    await replay.close();
    await folder.remove();
  });
});

/** A certificate that nobody vouches for, and its key; null where there is no openssl to make it. */
function selfSigned(folder: string): { cert: Buffer; key: Buffer } | null {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const options = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=self-signed.test'];
  const made = spawnSync('openssl', ['req', ...options, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  if (made.status === 0) return { cert: readFileSync(cert), key: readFileSync(key) };
  console.warn('Skipped: there is no openssl to make a certificate with.');
  return null;
}

it('a site whose certificate nobody vouches for is not read, and the reason is said', async (context) => {
  const folder = await crawlFolder();
  const identity = selfSigned(folder.root);
  if (identity === null) return context.skip();
  let requests = 0;
  const secure = createSecureServer(identity, (_request, response) => {
    requests++;
    response.end(page('secret'));
  });
  await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
  const web = await openQuick(folder);
  const url = `https://self-signed.test:${(secure.address() as AddressInfo).port}/`;
  expect(await web.get(url)).toMatchObject({
    outcome: 'tls failed',
    reason: expect.stringMatching(/No secure connection to self-signed\.test.*self-signed certificate/),
  });
  expect(requests).toBe(0);
  await web.close();
  secure.close();
  await folder.remove();
});
