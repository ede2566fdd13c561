import { MemoryStorage } from '@crawlee/memory-storage';
import { CheerioCrawler, Configuration } from 'crawlee';
import { fresh, homesOf, readJob, Tally } from './job.ts';

/** crawlee's CheerioCrawler: `tuned` as fast as it goes, or with its defaults. */
const job = readJob();
const tally = new Tally(job);
const isTuned = job.rest[0] === 'tuned';
const storage = new MemoryStorage({ localDataDirectory: job.folder, persistStorage: !isTuned });
const configuration = new Configuration({ storageClient: storage, logLevel: 1 });
const tuned = { minConcurrency: 32, maxConcurrency: 32, useSessionPool: false };
const seen = new Set<string>();
const crawler = new CheerioCrawler(
  {
    ...(isTuned ? tuned : {}),
    async requestHandler({ $, request, addRequests }) {
      tally.count(request.url, { title: $('title').text(), text: $('article').text() });
      const links = $('li a')
        .map((_, link) => new URL($(link).attr('href') ?? '', request.url).href)
        .get();
      await addRequests(fresh(links, seen));
    },
  },
  configuration,
);
await crawler.run(homesOf(job));
tally.print();
