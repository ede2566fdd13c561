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

/**
 * Gets one file from the web, as politely as a crawl does, and keeps the answer in the snapshot's archive.
 *
 * @throws UserError where it cannot be had, with the reason.
 */
export async function downloadFile(url: string, options: DownloadOptions): Promise<Uint8Array> {
  const { store, snapshot, allowPrivate, log } = options;
  const web = await openLive({
    settings: webSettings.parse({}),
    archivePath: store.archivePath(snapshot),
    workFolder: join(store.rawFolder(snapshot), '.crawl'),
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
