import type { PipelineConfig, Profile } from '../config/schema.ts';
import type { Log } from '../log.ts';
import type { StageName } from '../model/run.ts';
import type { SnapshotId } from '../model/snapshot.ts';
import type { Progress } from './progress.ts';
import type { Store } from './store.ts';

/** What a person chose for one run, beyond the configuration. */
export interface RunFlags {
  /** Membership page to read instead of the configured ones. */
  readonly url: string | undefined;
  readonly allowPrivate: boolean;
  /** Go on with an interrupted crawl instead of starting it afresh. */
  readonly resume: boolean;
  /** Read every page from this snapshot's archive; the network is not touched. */
  readonly replay: SnapshotId | undefined;
  /** Sources to use; undefined for all that are configured. */
  readonly sources: readonly string[] | undefined;
  /** Organizations to look up, each by id, name or part of a name; left out, all of them. */
  readonly only?: readonly string[];
  /** Why a person lets a release through that the assertions refuse. */
  readonly accept: string | undefined;
  /** Write an imported snapshot in the conventions of the file that it came from. */
  readonly asPublished: boolean;
}

/** Everything that a stage works with. */
export interface Run {
  readonly store: Store;
  /** Folder of the configuration file: relative paths in the configuration start here. */
  readonly projectRoot: string;
  readonly config: PipelineConfig;
  readonly profileName: string;
  readonly profile: Profile;
  readonly snapshot: SnapshotId;
  readonly flags: RunFlags;
  readonly log: Log;
  readonly progress: Progress;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
}

/** What a stage leaves behind. */
export interface StageResult {
  /** Files that it wrote, relative to the data folder. */
  readonly outputs: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly warnings: readonly string[];
}

/** A part of a stage's files. */
export interface StagePart {
  /** Hash of what is in it. */
  readonly hash: string;
  /** What the record says where the rest is not what a whole run would write. */
  readonly warning: string;
}

/**
 * A stage: a function from the files of the stages before it to its own files.
 *
 * It is run again only when its key changed: the hash of `inputs`, of the code from `module` on and of
 * `settings`. That gives resume, cheap re-runs and replay by one mechanism.
 */
export interface Stage {
  readonly name: StageName;
  /** The stage's module: its code and all that it imports decide what the stage writes. */
  readonly module: string;
  /** Hashes of what it reads, by name. */
  inputs(run: Run): Promise<Record<string, string>>;
  /** The part of configuration and flags that can change what it writes. */
  settings(run: Run): unknown;
  /**
   * The part of its files that a run renews, where it leaves the rest as it is; null where it writes them whole.
   * Over files that a run with the same key wrote whole, a part makes them whole again, and the key stays.
   */
  part?(run: Run): Promise<StagePart | null>;
  execute(run: Run): Promise<StageResult>;
}
