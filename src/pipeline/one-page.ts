import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Capture } from '../model/capture.ts';
import { openLive } from '../web/live.ts';
import { type WebSettings, webSettings } from '../web/settings.ts';

/**
 * Gets one page from the live web, as politely as a run does, and keeps nothing of it: for a look at a page
 * that belongs to no snapshot.
 *
 * @throws UserError naming how getting it ended.
 */
export async function getOnePage(
  url: string,
  options: { readonly allowPrivate: boolean; readonly log: Log; readonly settings?: WebSettings },
): Promise<Capture> {
  const folder = await mkdtemp(join(tmpdir(), 'aiia-page-'));
  try {
    const web = await openLive({
      settings: options.settings ?? webSettings.parse({}),
      archivePath: join(folder, 'archive.wacz'),
      workFolder: join(folder, '.crawl'),
      allowPrivate: options.allowPrivate,
      resume: false,
      title: url,
      software: 'aiia-pipeline',
      log: options.log,
    });
    const result = await web.get(url, { expect: 'page' }).finally(() => web.close());
    if (result.outcome === 'ok') return result.capture;
    throw new UserError(`${url} could not be had (${result.outcome}): ${result.reason}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
