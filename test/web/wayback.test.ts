import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openReplay } from '../../src/web/replay.ts';
import { withWayback } from '../../src/web/wayback.ts';
import { type FaultServer, startFaultServer } from '../fault-server/start.ts';
import { type CrawlFolder, crawlFolder, openQuick, quickSettings } from './crawl.ts';

let server: FaultServer;
let folder: CrawlFolder;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await crawlFolder();
});
afterEach(() => folder.remove());

function settings() {
  const wayback = {
    hosts: ['alliance.example'],
    date: '2020-03-26',
    days: 14,
    server: server.url('wayback').replace(/\/$/, ''),
  };
  return quickSettings({ wayback });
}

async function open() {
  return withWayback(await openQuick(folder, { settings: settings() }), settings().wayback);
}

describe('a page from the Wayback Machine', () => {
  it('is the capture nearest to the day, dated by its capture, and comes back from the archive', async () => {
    const web = await open();
    const result = await web.get('http://alliance.example/list');
    expect(result).toMatchObject({
      outcome: 'ok',
      capture: {
        url: 'http://alliance.example/list',
        finalUrl: 'http://alliance.example/list',
        at: '2020-03-25T08:30:00.000Z',
      },
    });
    await web.close();
    const replay = withWayback(await openReplay(folder.archivePath), settings().wayback);
    expect(await replay.get('http://alliance.example/list')).toEqual(result);
    await replay.close();
  });

  it('has the date of the capture that answered, where the Wayback Machine leads on to another', async () => {
    const web = await open();
    const result = await web.get('http://alliance.example/moved');
    expect(result).toMatchObject({ capture: { at: '2020-03-19T12:00:00.000Z' } });
    await web.close();
  });

  it.each([
    ['none near the day', 'never', 'not found', /no capture of .* within 14 days of 2020-03-26/],
    ['a server that is down', 'overloaded', 'http error', /not to be had/],
    ['an answer that is no list', 'no-list', 'http error', /something else than a list/],
  ])('%s is said so', async (_name, path, outcome, reason) => {
    const web = await open();
    const result = await web.get(`http://alliance.example/${path}`);
    expect(result).toMatchObject({ outcome, reason: expect.stringMatching(reason) });
    await web.close();
  });

  it('is not looked for on hosts that the configuration does not name', async () => {
    const web = await open();
    expect(await web.get(server.url('plain'))).toMatchObject({
      outcome: 'ok',
      capture: { url: server.url('plain') },
    });
    await web.close();
  });
});
