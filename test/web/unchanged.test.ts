import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWacz } from '../../src/web/archive/wacz-reader.ts';
import { openReplay } from '../../src/web/replay.ts';
import type { FetchResult } from '../../src/web/types.ts';
import { type FaultServer, startFaultServer } from '../fault-server/start.ts';
import { type CrawlFolder, crawlFolder, openQuick } from './crawl.ts';

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

/** Crawls pages and keeps the archive under another name. */
async function crawl(
  name: string,
  urls: readonly string[],
  earlier: readonly string[] = [],
): Promise<FetchResult[]> {
  const web = await openQuick(folder, { resume: false, earlier });
  const results = await Promise.all(urls.map((url) => web.get(url)));
  await web.close();
  await copyFile(folder.archivePath, join(folder.root, name));
  return results;
}

/** What a capture says, without its time and what the server says of the moment. */
function content(result: FetchResult) {
  if (result.outcome !== 'ok') throw new Error(result.reason);
  const { url, finalUrl, status, digest, body, truncated } = result.capture;
  return { url, finalUrl, status, digest, body: Buffer.from(body).toString(), truncated };
}

describe('a crawl of what has not changed since the last snapshot', () => {
  it('gives the same captures, archives no body again, and is replayed from both archives', async () => {
    const urls = ['etag', 'modified', 'plain', 'gzip'].map((fault) => server.url(fault));
    const first = await crawl('first.wacz', urls);
    const firstPath = join(folder.root, 'first.wacz');
    const second = await crawl('second.wacz', urls, [firstPath]);
    const secondPath = join(folder.root, 'second.wacz');
    const third = await crawl('third.wacz', urls, [secondPath, firstPath]);
    expect(second.map(content)).toEqual(first.map(content));
    expect(third.map(content)).toEqual(first.map(content));
    for (const path of [secondPath, join(folder.root, 'third.wacz')]) {
      const archive = await openWacz(path);
      const mimes = archive.entries.filter(({ url }) => urls.includes(url)).map(({ mime }) => mime);
      expect(mimes).toEqual(Array(4).fill('warc/revisit'));
      archive.close();
    }
    const replay = await openReplay(join(folder.root, 'third.wacz'), { earlier: [secondPath, firstPath] });
    const replayed = await Promise.all(urls.map((url) => replay.get(url)));
    expect(replayed).toEqual(third);
    await replay.close();
  });

  it('is told from the headers of a 304 that it was checked again', async () => {
    const url = server.url('etag.b');
    await crawl('first.wacz', [url]);
    const [result] = await crawl('second.wacz', [url], [join(folder.root, 'first.wacz')]);
    if (result?.outcome !== 'ok') throw new Error('not got');
    const names = result.capture.headers.map(([name]) => name.toLowerCase());
    expect(names).toContain('x-checked');
    expect(names.filter((name) => name === 'etag')).toHaveLength(1);
  });

  it('is got anew where the body lies in an archive that is not at hand', async () => {
    const url = server.url('etag.d');
    await crawl('first.wacz', [url]);
    const second = join(folder.root, 'second.wacz');
    await crawl('second.wacz', [url], [join(folder.root, 'first.wacz')]);
    const [result] = await crawl('third.wacz', [url], [second]);
    expect(result).toMatchObject({ outcome: 'ok' });
    const replay = await openReplay(join(folder.root, 'third.wacz'));
    expect(await replay.get(url)).toEqual(result);
    await replay.close();
  });

  it('says which archive is missing where the body lies in one that is not at hand', async () => {
    const url = server.url('etag.c');
    await crawl('first.wacz', [url]);
    await crawl('second.wacz', [url], [join(folder.root, 'first.wacz')]);
    const replay = await openReplay(join(folder.root, 'second.wacz'));
    await expect(replay.get(url)).rejects.toThrow(/archives of the earlier snapshots/);
    await replay.close();
  });
});

describe('within one crawl', () => {
  it('the same body is archived once, and each page still has it', async () => {
    const urls = ['/same', '/same?again'].map((path) => server.url('no-charset', path));
    const results = [];
    const web = await openQuick(folder);
    for (const url of urls) results.push(await web.get(url));
    await web.close();
    const archive = await openWacz(folder.archivePath);
    expect(archive.entries.filter(({ mime }) => mime === 'warc/revisit')).toHaveLength(1);
    archive.close();
    const replay = await openReplay(await readFile(folder.archivePath));
    for (const [index, url] of urls.entries()) {
      expect(await replay.get(url)).toEqual(results[index]);
    }
    await replay.close();
  });

  it('a page that is to be tried again stays in the archive when the crawl goes on without it', async () => {
    const url = server.url('shell');
    const first = await openQuick(folder);
    expect((await first.get(url)).outcome).toBe('needs a browser');
    await first.close();
    const second = await openQuick(folder);
    await second.get(server.url('plain', '/other'));
    await second.close();
    const archive = await openWacz(folder.archivePath);
    expect(archive.entries.map((entry) => entry.url)).toContain(url);
    archive.close();
    const replay = await openReplay(folder.archivePath);
    expect((await replay.get(url)).outcome).toBe('needs a browser');
    await replay.close();
  });
});
