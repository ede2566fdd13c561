import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError, UserError } from '../errors.ts';
import { openLive } from '../web/live.ts';
import { openReplay } from '../web/replay.ts';
import type { Web } from '../web/types.ts';
import { withWayback } from '../web/wayback.ts';
import { fileHash } from './key.ts';
import type { Run } from './stage.ts';
import { earlierSnapshots } from './stages/members.ts';

/** Where pages come from in a run: the path of an archive that is replayed, or null for the live web. */
export function replayedArchive(run: Run): string | null {
  if (run.flags.replay !== undefined) return run.store.archivePath(run.flags.replay);
  if (run.profile.mode === 'live') return null;
  if (run.profile.archive !== undefined) return resolve(run.projectRoot, run.profile.archive);
  throw new UsageError(
    `Profile "${run.profileName}" replays, and names no archive. Set its archive, for example archive: "raw/practice/archive.wacz".`,
  );
}

/** What the web contributes to the key of a stage: the settings of the live web, or the archive's content. */
export async function webInput(run: Run): Promise<string> {
  const archive = replayedArchive(run);
  return archive === null ? 'live' : await fileHash(archive);
}

/**
 * Opens the web for a stage: the archive that is replayed, or the live web with the archive of the snapshot.
 * Earlier archives tell what has not changed since, and hold the bodies of what has not.
 *
 * @param options.resume go on with the pages that the snapshot's archive holds, instead of getting them again.
 */
export async function openWeb(run: Run, options: { readonly resume: boolean }): Promise<Web> {
  const archive = replayedArchive(run);
  const earlier = (await earlierArchives(run)).filter((path) => path !== archive);
  const web =
    archive === null
      ? await liveWeb(run, earlier, options)
      : await openReplay(existing(archive), { earlier });
  return withWayback(web, run.profile.web.wayback);
}

function existing(archive: string): string {
  if (existsSync(archive)) return archive;
  throw new UserError(`There is no archive at ${archive}, so there is nothing to replay.`);
}

/** Archives of the snapshots before this one, newest first. */
async function earlierArchives(run: Run): Promise<string[]> {
  const snapshots = await earlierSnapshots(run);
  return snapshots
    .reverse()
    .map((id) => run.store.archivePath(id))
    .filter(existsSync);
}

function liveWeb(run: Run, earlier: readonly string[], options: { readonly resume: boolean }): Promise<Web> {
  return openLive({
    settings: run.profile.web,
    archivePath: run.store.archivePath(run.snapshot),
    workFolder: crawlFolder(run),
    allowPrivate: run.flags.allowPrivate,
    resume: options.resume,
    earlier,
    title: `${run.config.alliance.nameEn}, ${run.snapshot}`,
    software: 'aiia-pipeline',
    log: run.log,
  });
}

/** Where a crawl keeps what it has so far; it is gone once the archive is packed. */
export function crawlFolder(run: Run): string {
  return run.store.path('raw', run.snapshot, '.crawl');
}
