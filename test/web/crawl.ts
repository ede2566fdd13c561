import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '../../src/log.ts';
import { realEffects } from '../../src/web/effects.ts';
import { type LiveOptions, openLive } from '../../src/web/live.ts';
import { webSettings } from '../../src/web/settings.ts';
import type { Web } from '../../src/web/types.ts';
import { type Hit, resolveToLoopback } from '../fault-server/start.ts';

/** A folder for one test's crawl. */
export interface CrawlFolder {
  readonly root: string;
  readonly archivePath: string;
  readonly workFolder: string;
  remove(): Promise<void>;
}

export async function crawlFolder(): Promise<CrawlFolder> {
  const root = await mkdtemp(join(tmpdir(), 'crawl-'));
  return {
    root,
    archivePath: join(root, 'archive.wacz'),
    workFolder: join(root, '.crawl'),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** Settings that make waits short enough for tests, with others on top. */
export function quickSettings(other: Record<string, unknown> = {}) {
  return webSettings.parse({
    userAgent: 'Test-Crawler/1.0 (+mailto:nobody@example.org)',
    gapSeconds: 0.02,
    backoffSeconds: 0.02,
    longestWaitSeconds: 5,
    retries: 1,
    failuresPerHost: 20,
    schemeFallback: false,
    timeouts: { connectSeconds: 2, headersSeconds: 1, bodySeconds: 1, totalSeconds: 1.5 },
    browser: { use: 'never' },
    ...other,
  });
}

/** The live web as tests use it: every name is this machine, waits are short. */
export function openQuick(folder: CrawlFolder, other: Partial<LiveOptions> = {}): Promise<Web> {
  return openLive({
    settings: quickSettings(),
    archivePath: folder.archivePath,
    workFolder: folder.workFolder,
    allowPrivate: true,
    resume: true,
    title: 'A test',
    software: 'test 1.0',
    log: silentLog,
    effects: { ...realEffects, resolve: resolveToLoopback },
    ...other,
  });
}

/**
 * Time from the start of each request to the start of the next, in ms, as the server saw them. A gap runs from
 * the end of an answer, which lies between the two: the server may learn of it late, but not of these.
 */
export function startGaps(hits: readonly Hit[]): number[] {
  return hits.slice(1).map(({ start }, index) => start - (hits[index]?.start ?? Number.POSITIVE_INFINITY));
}
