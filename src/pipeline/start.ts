import { resolve } from 'node:path';
import thisPackage from '../../package.json' with { type: 'json' };
import { chooseProfile, loadConfig } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import { removeTemporaries } from '../files/write.ts';
import type { Log } from '../log.ts';
import type { StageName } from '../model/run.ts';
import { type SnapshotId, snapshotId } from '../model/snapshot.ts';
import { takeLock } from './lock.ts';
import { noProgress, TerminalProgress } from './progress.ts';
import { runStages, type StageReport } from './runner.ts';
import type { Run, RunFlags } from './stage.ts';
import { assertSourcesExist } from './stages/enrich.ts';
import { PIPELINE } from './stages/index.ts';
import { Store } from './store.ts';

/** What a person asked for. */
export interface RunRequest {
  /** The configuration file, absolute. */
  readonly configPath: string;
  readonly profile: string;
  readonly snapshot: string | undefined;
  /** The data folder, absolute; undefined for the profile's own. */
  readonly data: string | undefined;
  readonly from: StageName;
  readonly to: StageName;
  readonly flags: Omit<RunFlags, 'replay'> & { readonly replay: string | undefined };
}

/** The outside world that a run needs. */
export interface RunWorld {
  readonly log: Log;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  readonly clock: () => number;
  readonly terminal: boolean;
}

/** A run that ended well. */
export interface FinishedRun {
  readonly snapshot: SnapshotId;
  readonly profile: string;
  readonly store: Store;
  readonly stages: readonly StageReport[];
  readonly seconds: number;
}

/**
 * Reads the configuration, takes the lock of the data folder and runs the stages.
 *
 * @throws UsageError for wrong configuration or flags; UserError where another run holds the folder;
 *   RefusedError where an assertion about the data does not hold.
 */
export async function startRun(request: RunRequest, world: RunWorld): Promise<FinishedRun> {
  const began = world.clock();
  const { config, root } = await loadConfig(request.configPath);
  const profile = chooseProfile(config, request.profile);
  assertSourcesExist(request.flags.sources);
  const snapshot = readSnapshot(
    '--snapshot',
    request.snapshot ?? profile.snapshot ?? world.now().toISOString().slice(0, 10),
  );
  const replay =
    request.flags.replay === undefined ? undefined : readSnapshot('--replay', request.flags.replay);
  const store = new Store(request.data ?? resolve(root, profile.data));
  const release = await takeLock(store.path('.lock'), {
    command: `aiia ${request.from}..${request.to} --profile ${request.profile} --snapshot ${snapshot}`,
    now: world.now(),
  });
  try {
    for (const folder of [store.rawFolder(snapshot), store.path('annotated'), store.reportFolder(snapshot)]) {
      await removeTemporaries(folder);
    }
    const run: Run = {
      store,
      projectRoot: root,
      config,
      profileName: request.profile,
      profile,
      snapshot,
      flags: { ...request.flags, replay },
      log: world.log,
      progress: noProgress,
      env: world.env,
      now: world.now,
    };
    const stages = await runStages(PIPELINE, run, {
      from: request.from,
      to: request.to,
      dependencies: thisPackage.dependencies,
      versions: {
        pipeline: thisPackage.version,
        node: process.version,
        platform: `${process.platform}-${process.arch}`,
      },
      ...terminalProgress(world),
    });
    return { snapshot, profile: request.profile, store, stages, seconds: (world.clock() - began) / 1000 };
  } finally {
    await release();
  }
}

function readSnapshot(flag: string, text: string): SnapshotId {
  const parsed = snapshotId.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new UsageError(`${flag} ${text}: ${parsed.error.issues[0]?.message ?? 'not a snapshot id'}.`);
}

function terminalProgress(world: RunWorld): {
  onStage?: (stage: StageName) => TerminalProgress;
  onStageEnd?: () => void;
} {
  if (!world.terminal) return {};
  let shown: TerminalProgress | null = null;
  return {
    onStage: (stage) => {
      shown = new TerminalProgress(
        stage,
        (text) => process.stderr.write(text),
        world.clock,
        () => process.stderr.columns || 80,
      );
      return shown;
    },
    onStageEnd: () => shown?.clear(),
  };
}
