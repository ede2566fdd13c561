import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import { silentLog } from '../../../src/log.ts';
import { decodePage } from '../../../src/web/charset.ts';
import { openLive } from '../../../src/web/live.ts';
import { webSettings } from '../../../src/web/settings.ts';
import { fresh, homesOf, readJob, readPage, Tally } from './job.ts';

/**
 * This project with its archive on; waits between requests are off, since the others have none. A further
 * argument names the archive of an earlier run.
 */
const job = readJob();
const tally = new Tally(job);
const archivePath = join(job.folder, 'archive.wacz');
const web = await openLive({
  settings: webSettings.parse({ gapSeconds: 0, browser: { use: 'never' } }),
  archivePath,
  workFolder: join(job.folder, '.crawl'),
  allowPrivate: true,
  resume: false,
  earlier: job.rest,
  title: 'Bench',
  software: 'bench',
  log: silentLog,
});
const queue = new PQueue({ concurrency: 64 });
const seen = new Set<string>();

async function visit(url: string): Promise<void> {
  const result = await web.get(url);
  if (result.outcome !== 'ok') throw new Error(`${url}: ${result.outcome}: ${result.reason}`);
  const found = readPage(decodePage(result.capture).text, url);
  tally.count(url, found);
  for (const link of fresh(found.links, seen)) queue.add(() => visit(link));
}

for (const home of homesOf(job)) queue.add(() => visit(home));
await queue.onIdle();
await web.close();
tally.print();
process.stdout.write(`ARCHIVE ${(await stat(archivePath)).size}\n`);
