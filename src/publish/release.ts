import type { Changes } from '../model/changes.ts';
import { addToChangelog } from './changelog.ts';
import type { ReleaseFiles } from './checksums.ts';
import { publishedContent, releaseText } from './previous.ts';
import { CHANGELOG, type ContentInput, releaseFiles, releaseTables } from './release-files.ts';
import { memberRows, type RowInput } from './rows.ts';
import { type BumpReason, bumpReasons, nextVersion } from './version.ts';
import { withholdCells, withoutWithheld } from './withhold.ts';

/** Everything that a release is made from. Equal input gives equal bytes. */
export interface ReleaseInput extends RowInput, ContentInput {
  /** Files of the last release; null for the first one. */
  readonly previous: ReleaseFiles | null;
  /** What changed since the last release; null for the first one. */
  readonly changes: Changes | null;
}

/** A release as it is to be written. */
export interface Release {
  readonly version: string;
  readonly files: ReleaseFiles;
  /** The last release has the same content: there is nothing to write, and `version` and `files` are its own. */
  readonly unchanged: boolean;
  /** Why the version was raised, and how far. */
  readonly reasons: readonly BumpReason[];
}

const FIRST_VERSION = '1.0.0';

/**
 * Builds a release: the tables, their descriptor and all that goes with them. Pure; nothing in it comes
 * from a clock.
 */
export function buildRelease(input: ReleaseInput): Release {
  const { previous, snapshot, accepted } = input;
  const rows = withholdCells(memberRows(input), input.evidence);
  const changes = input.changes && withoutWithheld(input.changes, rows);
  const tables = releaseTables(input, rows);
  const publish = (version: string, reasons: readonly BumpReason[], older: string): Release => {
    const entry = { version, snapshot, reasons, changes, accepted, rows: rows.length };
    const files = releaseFiles(input, tables, version, addToChangelog(older, entry));
    return { version, files, unchanged: false, reasons };
  };
  if (previous === null) return publish(FIRST_VERSION, [], '');
  const before = publishedContent(previous);
  const older = releaseText(previous, CHANGELOG);
  const again = releaseFiles(input, tables, before.version, older);
  if (sameFiles(again, previous)) {
    return { version: before.version, files: previous, unchanged: true, reasons: [] };
  }
  const reasons = bumpReasons(before, publishedContent(again));
  return publish(nextVersion(before.version, reasons), reasons, older);
}

function sameFiles(a: ReleaseFiles, b: ReleaseFiles): boolean {
  return (
    a.size === b.size &&
    [...a].every(([path, bytes]) => Buffer.compare(bytes, b.get(path) ?? new Uint8Array()) === 0)
  );
}
