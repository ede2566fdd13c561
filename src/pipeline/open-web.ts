import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError, UserError } from '../errors.ts';
import type { SnapshotId } from '../model/snapshot.ts';
import { openLive } from '../web/live.ts';
import { openReplay } from '../web/replay.ts';
import type { Web } from '../web/types.ts';
import { fileHash } from './key.ts';
import type { Run } from './stage.ts';

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
 *
 * @param options.resume go on with the pages that the snapshot's archive holds, instead of getting them again.
 * @param options.lastGood the snapshot before, whose archive tells what has not changed.
 */
export async function openWeb(
  run: Run,
  options: { readonly resume: boolean; readonly lastGood: SnapshotId | null },
): Promise<Web> {
  const earlier =
    options.lastGood === null ? [] : [run.store.archivePath(options.lastGood)].filter(existsSync);
  const archive = replayedArchive(run);
  if (archive !== null) {
    if (!existsSync(archive)) {
      throw new UserError(`There is no archive at ${archive}, so there is nothing to replay.`);
    }
    return openReplay(archive, { earlier: earlier.filter((path) => path !== archive) });
  }
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
