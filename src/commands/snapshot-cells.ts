import { resolve } from 'node:path';
import { UsageError, UserError } from '../errors.ts';
import type { Annotation } from '../model/annotation.ts';
import { snapshotId } from '../model/snapshot.ts';
import { Store } from '../pipeline/store.ts';
import type { Io } from './io.ts';

/** Flags of the commands that work on the cells of a snapshot. */
export interface SnapshotFlags {
  readonly data: string;
  readonly snapshot?: string;
}

/** A snapshot that has been annotated. */
export interface SnapshotCells {
  readonly store: Store;
  readonly snapshot: string;
  readonly cells: readonly Annotation[];
}

/**
 * The cells of the named snapshot, or of the newest one that has been annotated.
 *
 * @throws UserError where there is none.
 */
export async function snapshotCells(flags: SnapshotFlags, io: Io): Promise<SnapshotCells> {
  const store = new Store(resolve(io.cwd, flags.data));
  if (flags.snapshot !== undefined && !snapshotId.safeParse(flags.snapshot).success) {
    throw new UsageError(`--snapshot ${flags.snapshot}: expected a snapshot id such as 2020-03-26.`);
  }
  const wanted = flags.snapshot === undefined ? (await store.snapshots()).toReversed() : [flags.snapshot];
  for (const snapshot of wanted) {
    const cells = await store.annotations(snapshot);
    if (cells.length > 0) return { store, snapshot, cells };
  }
  const which = flags.snapshot === undefined ? 'No snapshot' : `Snapshot ${flags.snapshot}`;
  throw new UserError(
    `${which} in ${store.root} has been annotated. Run "annotate", or name the data folder with --data and the snapshot with --snapshot.`,
  );
}
