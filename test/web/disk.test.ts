import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { AppendQueue } from '../../src/web/archive/append-queue.ts';
import { Backlog } from '../../src/web/backlog.ts';
import { openReplay } from '../../src/web/replay.ts';
import { type FaultServer, startFaultServer } from '../fault-server/start.ts';
import { type CrawlFolder, crawlFolder, openQuick, quickSettings } from './crawl.ts';

/** A promise, and what settles it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Files that note what is written to them, on a disk that takes its time. */
function slowTargets(options: { refuseAt?: number } = {}) {
  const events: string[] = [];
  const writes: number[] = [];
  return {
    events,
    writes,
    warc: {
      async appendFile(bytes: unknown) {
        await delay(1);
        if (writes.length === options.refuseAt) throw new Error('ENOSPC: no space left on device');
        writes.push((bytes as Uint8Array).byteLength);
        events.push(`warc ${Buffer.from(bytes as Uint8Array).toString('latin1', 0, 1)}`);
      },
      async datasync() {
        await delay(1);
        events.push('synced');
      },
    },
    journal: {
      async appendFile(text: unknown) {
        events.push(`journal ${String(text)}`);
      },
    },
  };
}

describe('what is written to an archive', () => {
  it('is on the disk before its line is in the journal and its writer is told', async () => {
    const targets = slowTargets();
    const queue = new AppendQueue(targets, 0, (cause) => new Error(String(cause)));
    await queue.append([Buffer.from('a'), Buffer.from('b')], 'ab');
    expect(targets.events).toEqual(['warc a', 'synced', 'journal ab']);
    expect(queue.end).toBe(2);
  });

  it('is written in its order and in pieces of a megabyte, whatever waits', async () => {
    const targets = slowTargets();
    const queue = new AppendQueue(targets, 0, (cause) => new Error(String(cause)));
    const sizes = [10, ...Array<number>(40).fill(100_000), 3_000_000, 20];
    const order: number[] = [];
    await Promise.all(
      sizes.map((size, nth) => queue.append([Buffer.alloc(size)], '').then(() => order.push(nth))),
    );
    expect(order).toEqual(sizes.map((_, nth) => nth));
    expect(Math.max(...targets.writes.filter((size) => size !== 3_000_000))).toBeLessThanOrEqual(1_048_576);
    expect(targets.writes.reduce((sum, size) => sum + size, 0)).toBe(queue.end);
  });

  it('is refused for good once the disk has refused it: later offsets would be wrong', async () => {
    const targets = slowTargets({ refuseAt: 1 });
    const queue = new AppendQueue(targets, 0, (cause) => new Error(`cannot be written: ${String(cause)}`));
    await queue.append([Buffer.from('a')], 'a');
    const refused = ['b', 'c'].map((text) => queue.append([Buffer.from(text)], text));
    for (const each of refused) await expect(each).rejects.toThrow(/cannot be written.*ENOSPC/);
    await expect(queue.append([Buffer.from('d')], 'd')).rejects.toThrow(/ENOSPC/);
    await expect(queue.flush()).rejects.toThrow(/ENOSPC/);
    expect(targets.events).toEqual(['warc a', 'synced', 'journal a']);
  });
});

it('a backlog has room until it is full, and again when it has become smaller, also after a failure', async () => {
  const backlog = new Backlog(10);
  const first = gate();
  const second = gate();
  const tasks = [
    backlog.during(6, () => first.opened),
    backlog.during(6, () => second.opened.then(() => Promise.reject(new Error('full')))),
  ];
  let room = false;
  const waited = backlog.room().then(() => {
    room = true;
  });
  await delay(5);
  expect(room).toBe(false);
  second.open();
  await expect(tasks[1]).rejects.toThrow('full');
  await waited;
  first.open();
  await tasks[0];
});

describe('a crawl', () => {
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

  it('asks for no more than the disk takes while that is slow, and for the rest when it has caught up', async () => {
    const disk = gate();
    let isOpen = false;
    const openFile = async (path: string): Promise<FileHandle> => {
      const file = await open(path, 'a+');
      const datasync = file.datasync.bind(file);
      file.datasync = async () => {
        if (isOpen) await disk.opened;
        await datasync();
      };
      return file;
    };
    const settings = quickSettings({ concurrency: 2, robots: 'ignore', timeouts: {} });
    const web = await openQuick(folder, { settings, openFile });
    isOpen = true;
    // Each page is cut at 5 MB: the fourth fills the backlog, and two are under way.
    const urls = Array.from({ length: 12 }, (_, nth) => server.url(`huge.${nth}`));
    const results = Promise.all(urls.map((url) => web.get(url)));
    const asked = async () => {
      const hits = await Promise.all(urls.map((_, nth) => server.hits(`huge.${nth}`)));
      return hits.filter(({ length }) => length > 0).length;
    };
    while ((await asked()) < 4) await delay(50);
    await delay(1000);
    expect(await asked()).toBeLessThanOrEqual(6);
    disk.open();
    for (const result of await results) expect(result).toMatchObject({ outcome: 'ok' });
    expect(await asked()).toBe(12);
    await web.close();
    const replay = await openReplay(folder.archivePath);
    for (const url of urls) expect(await replay.get(url)).toMatchObject({ capture: { truncated: true } });
    await replay.close();
  });

  it('stops with the folder and the reason where the disk is full', async () => {
    let isFull = false;
    const openFile = async (path: string): Promise<FileHandle> => {
      const file = await open(path, 'a+');
      const appendFile = file.appendFile.bind(file);
      file.appendFile = async (...args) => {
        if (isFull) throw new Error('ENOSPC: no space left on device');
        return appendFile(...args);
      };
      return file;
    };
    const web = await openQuick(folder, { openFile });
    expect(await web.get(server.url('host1'))).toMatchObject({ outcome: 'ok' });
    isFull = true;
    const got = web.get(server.url('host2'));
    await expect(got).rejects.toThrow(UserError);
    await expect(got).rejects.toThrow(/\.crawl: the archive cannot be written\. .*ENOSPC/);
    await expect(web.close()).rejects.toThrow(/ENOSPC/);
  });
});
