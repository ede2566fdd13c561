import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { SnapshotId } from '../model/snapshot.ts';
import { openLive } from '../web/live.ts';
import { webSettings } from '../web/settings.ts';
import type { Store } from './store.ts';

/** What a download needs beside the address. */
export interface DownloadOptions {
  readonly store: Store;
  /** The snapshot in whose archive the answer is kept. */
  readonly snapshot: SnapshotId;
  readonly allowPrivate: boolean;
  readonly log: Log;
}

/** A file that was got from the web, and the archive of its getting, which lies aside until the caller has read it. */
export interface Download {
  readonly bytes: Uint8Array;
  /** Makes the archive that of the snapshot, in place of one that is there. */
  readonly keep: () => Promise<void>;
  /** Leaves everything as it was before. */
  readonly drop: () => Promise<void>;
}

/**
 * Gets one file from the web, as politely as a crawl does.
 *
 * @throws UserError where it cannot be had, with the reason; what was there before is there still.
 */
export async function downloadFile(url: string, options: DownloadOptions): Promise<Download> {
  const { store, snapshot } = options;
  const aside = join(store.rawFolder(snapshot), '.import');
  const archivePath = join(aside, 'archive.wacz');
  const drop = () => rm(aside, { recursive: true, force: true });
  try {
    const bytes = await fetchInto(archivePath, url, options);
    const keep = async () => {
      await rename(archivePath, store.archivePath(snapshot));
      await drop();
    };
    return { bytes, keep, drop };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function fetchInto(
  archivePath: string,
  url: string,
  { allowPrivate, log }: DownloadOptions,
): Promise<Uint8Array> {
  const web = await openLive({
    settings: webSettings.parse({}),
    archivePath,
    workFolder: `${archivePath}.crawl`,
    allowPrivate,
    resume: false,
    title: `Import of ${url}`,
    software: 'aiia-pipeline',
    log,
  });
  try {
    const result = await web.get(url, { expect: 'file' });
    if (result.outcome !== 'ok')
      throw new UserError(`${url} cannot be imported (${result.outcome}): ${result.reason}`);
    if (result.capture.truncated) throw new UserError(`${url} is larger than an import may be.`);
    return result.capture.body;
  } finally {
    await web.close();
  }
}
