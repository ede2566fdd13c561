import PQueue from 'p-queue';
import { Agent, request } from 'undici';
import { fresh, homesOf, readJob, readPage, Tally } from './job.ts';

/** The bare loop: undici, a queue, cheerio. The encoding is looked for in header and markup; nothing is kept. */
const job = readJob();
const tally = new Tally(job);
const queue = new PQueue({ concurrency: 32 });
const dispatcher = new Agent({ keepAliveTimeout: 2000 });
const seen = new Set<string>();

async function visit(url: string): Promise<void> {
  const response = await request(url, { dispatcher });
  const body = Buffer.from(await response.body.arrayBuffer());
  const declared = `${response.headers['content-type']} ${body.toString('latin1', 0, 1024)}`;
  const charset = /charset=["']?([\w-]+)/i.exec(declared)?.[1] ?? 'utf-8';
  const found = readPage(new TextDecoder(charset).decode(body), url);
  tally.count(url, found);
  for (const link of fresh(found.links, seen)) queue.add(() => visit(link));
}

for (const home of homesOf(job)) queue.add(() => visit(home));
await queue.onIdle();
tally.print();
await dispatcher.destroy();
