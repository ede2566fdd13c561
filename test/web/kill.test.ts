import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CDXIndexer } from 'warcio';
import { readFileIfThere } from '../../src/files/write.ts';
import type { IndexEntry } from '../../src/web/archive/cdxj.ts';
import { openWacz } from '../../src/web/archive/wacz-reader.ts';
import { WARC_NAME } from '../../src/web/archive/wacz-writer.ts';
import { JOURNAL_PATH, type JournalLine, readJournal } from '../../src/web/journal.ts';

import { type FaultServer, startFaultServer } from '../fault-server/start.ts';
import { type CrawlFolder, crawlFolder, openQuick, quickSettings } from './crawl.ts';

/** Crawls that are killed; `AIIA_KILLS=50` for the long run. */
const KILLS = Number(process.env.AIIA_KILLS ?? 4);
/** A crawl is over after about this many ms; the moment of the kill is drawn from these. */
const CRAWL_MS = 250;

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.stop());

/** Pages of some hosts, with redirects, pages that are not there, and the same page twice. */
function urlsOf(round: string): string[] {
  const urls: string[] = [];
  for (let host = 1; host <= 12; host++) {
    for (const path of ['/', '/a', '/b', '/c']) urls.push(server.url(`host${host}.${round}`, path));
  }
  return [...urls, server.url(`chain.${round}`, '/3'), server.url(`not-found.${round}`)];
}

/** What an archive holds, without times and without the name of the round. */
async function contents(folder: CrawlFolder, round: string): Promise<string[]> {
  const archive = await openWacz(folder.archivePath);
  const journal = await archive.readFile(JOURNAL_PATH);
  archive.close();
  if (!journal) throw new Error('the archive holds no journal');
  const shown = ({ key, outcome, entries }: JournalLine) =>
    [key, outcome, ...entries.map(({ url, status, digest }) => `${url} ${status} ${digest}`)].join(' ');
  return readJournal(journal)
    .lines.map((line) => shown(line).replaceAll(`.${round}.`, '.'))
    .sort();
}

/** Where warcio finds records, and what it takes them for. */
async function indexByWarcio(folder: CrawlFolder): Promise<string[]> {
  const archive = await openWacz(folder.archivePath);
  const warc = await archive.readFile(`archive/${WARC_NAME}`);
  archive.close();
  const reader = Readable.toWeb(Readable.from([warc])) as ReadableStream<Uint8Array>;
  const places: string[] = [];
  for await (const entry of new CDXIndexer({ format: 'cdxj' }).iterIndex([{ filename: WARC_NAME, reader }])) {
    places.push(placeOf(entry as IndexEntry));
  }
  return places.sort();
}

/** warcio writes digests without their algorithm, and no type where the answer has none. */
function placeOf({ url, offset, length, digest, mime }: IndexEntry): string {
  const kind = mime === 'warc/revisit' ? 'revisit' : 'response';
  return `${url} ${kind} ${offset} ${length} ${digest?.replace('sha256:', '')}`;
}

async function ownIndex(folder: CrawlFolder): Promise<string[]> {
  const archive = await openWacz(folder.archivePath);
  archive.close();
  return archive.entries.map(placeOf).sort();
}

async function crawl(folder: CrawlFolder, urls: readonly string[]): Promise<void> {
  const web = await openQuick(folder, { settings: quickSettings({ gapSeconds: 0, timeouts: {} }) });
  await Promise.all(urls.map((url) => web.get(url)));
  await web.close();
}

/** Starts a crawl in a process of its own and kills it. @returns URLs whose records were complete by then. */
async function crawlAndKill(
  folder: CrawlFolder,
  urls: readonly string[],
  afterMs: number,
): Promise<string[]> {
  const child = fork(new URL('./crawl-child.ts', import.meta.url), [folder.root, ...urls], {
    execArgv: ['--import', 'tsx'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child, 'message'), ended, delay(10_000)]);
  await delay(afterMs);
  child.kill('SIGKILL');
  await ended;
  const journal = await readFileIfThere(join(folder.workFolder, 'journal.jsonl'));
  if (!journal) return urls.slice();
  const { size } = await stat(join(folder.workFolder, WARC_NAME));
  return readJournal(journal, size).lines.map(({ url }) => url);
}

it(
  `${KILLS} crawls that were killed end as one that was not, and ask for nothing that they had`,
  async () => {
    const undisturbed = await crawlFolder();
    await crawl(undisturbed, urlsOf('calm'));
    const expected = await contents(undisturbed, 'calm');
    expect(expected).toHaveLength(12 * 5 + 2 * 2);
    await undisturbed.remove();
    for (let kill = 0; kill < KILLS; kill++) {
      const folder = await crawlFolder();
      const round = `round${kill}`;
      const urls = urlsOf(round);
      const afterMs = Math.random() * CRAWL_MS;
      const complete = await crawlAndKill(folder, urls, afterMs);
      await crawl(folder, urls);
      const where = `killed after ${afterMs} ms with ${complete.length} URLs complete`;
      expect(await contents(folder, round), where).toEqual(expected);
      expect(await ownIndex(folder), where).toEqual(await indexByWarcio(folder));
      for (const url of complete) {
        const { hostname, pathname } = new URL(url);
        const hits = await server.hits(hostname.replace(/\.test$/, ''));
        expect(
          hits.filter(({ path }) => path === pathname),
          `${url}, ${where}`,
        ).toHaveLength(1);
      }
      await folder.remove();
    }
  },
  30_000 + KILLS * 5_000,
);

it('a journal is read up to the first line that is torn or speaks of records that are not there', async () => {
  const folder = await crawlFolder();
  const web = await openQuick(folder);
  for (const path of ['/x', '/y']) await web.get(server.url('host99', path));
  const journal = await readFile(join(folder.workFolder, 'journal.jsonl'));
  const { lines, length } = readJournal(journal);
  expect(lines.map(({ url }) => new URL(url).pathname)).toEqual(['/robots.txt', '/x', '/y']);
  expect(length).toBe(journal.length);
  const [, second, last] = lines;
  for (let cut = journal.length - 1; cut > journal.length - 40; cut--) {
    expect(readJournal(journal.subarray(0, cut)).lines).toHaveLength(2);
  }
  expect(readJournal(journal, (last?.end ?? 0) - 1).lines.at(-1)).toEqual(second);
  await web.close();
  await folder.remove();
});
