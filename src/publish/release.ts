import type { Changes } from '../model/changes.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Imprint } from '../model/imprint.ts';
import type { SnapshotId } from '../model/snapshot.ts';
import { addToChangelog } from './changelog.ts';
import { CHECKSUMS, formatChecksums, type ReleaseFiles } from './checksums.ts';
import { dataPackage, type SourceUsed } from './datapackage.ts';
import { asPublished, imprintedCells } from './imprint.ts';
import { licenceNotice } from './licence.ts';
import { publishedContent, releaseText } from './previous.ts';
import { provenanceTable } from './provenance.ts';
import { publishedLayout } from './published-layout.ts';
import { type MemberRow, memberRows, type RowInput } from './rows.ts';
import type { PublishSettings } from './settings.ts';
import { tidyTable } from './tidy.ts';
import { type BumpReason, bumpReasons, nextVersion } from './version.ts';

/** Everything that a release is made from. Equal input gives equal bytes. */
export interface ReleaseInput extends RowInput {
  readonly snapshot: SnapshotId;
  readonly evidence: readonly Evidence[];
  /** The sources that were asked, without the membership pages. */
  readonly sources: readonly SourceUsed[];
  readonly settings: PublishSettings;
  /** Of a snapshot that was imported from a published file; null or absent for any other. */
  readonly imprint?: Imprint | null;
  /** Write the published layout in the imported file's own conventions, not in ours. */
  readonly asPublished?: boolean;
  /** Files of the last release; null for the first one. */
  readonly previous: ReleaseFiles | null;
  /** What changed since the last release; null for the first one. */
  readonly changes: Changes | null;
  /** Breaches of assertions that a person accepted, and why; null where all assertions hold. */
  readonly accepted: { readonly reason: string; readonly breaches: readonly string[] } | null;
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
const CHANGELOG = 'CHANGELOG.md';

/**
 * Builds a release: the tables, their descriptor and all that goes with them. Pure; nothing in it comes
 * from a clock.
 */
export function buildRelease(input: ReleaseInput): Release {
  const rows = memberRows(input);
  const assemble = (version: string, changelog: string) => releaseFiles(input, rows, version, changelog);
  const { previous } = input;
  if (previous === null) return firstRelease(input, rows, assemble);
  const before = publishedContent(previous);
  const again = assemble(before.version, releaseText(previous, CHANGELOG));
  if (sameFiles(again, previous)) {
    return { version: before.version, files: previous, unchanged: true, reasons: [] };
  }
  const reasons = bumpReasons(before, publishedContent(again));
  const version = nextVersion(before.version, reasons);
  const changelog = addToChangelog(releaseText(previous, CHANGELOG), entryOf(input, rows, version, reasons));
  return { version, files: assemble(version, changelog), unchanged: false, reasons };
}

function firstRelease(
  input: ReleaseInput,
  rows: readonly MemberRow[],
  assemble: (version: string, changelog: string) => ReleaseFiles,
): Release {
  const changelog = addToChangelog('', entryOf(input, rows, FIRST_VERSION, []));
  return { version: FIRST_VERSION, files: assemble(FIRST_VERSION, changelog), unchanged: false, reasons: [] };
}

function entryOf(
  input: ReleaseInput,
  rows: readonly MemberRow[],
  version: string,
  reasons: readonly BumpReason[],
) {
  const { snapshot, changes, accepted } = input;
  return { version, snapshot, reasons, changes, accepted, rows: rows.length };
}

function releaseFiles(
  input: ReleaseInput,
  rows: readonly MemberRow[],
  version: string,
  changelog: string,
): ReleaseFiles {
  const members = encode(tidyTable(rows));
  const provenance = encode(provenanceTable(rows, input.evidence));
  const membershipPages = [...new Set(input.memberships.map(({ url }) => url))];
  const { settings, snapshot, sources } = input;
  const descriptor = dataPackage({
    settings,
    version,
    snapshot,
    membershipPages,
    sources,
    members,
    provenance,
  });
  const files = new Map<string, Uint8Array>([
    ['members.csv', members],
    ['members-published-layout.csv', encode(publishedFile(input, rows, membershipPages[0] ?? ''))],
    ['provenance.csv', provenance],
    ['datapackage.json', encode(`${JSON.stringify(descriptor, null, 2)}\n`)],
    ['LICENSE-DATA.md', encode(licenceNotice(settings))],
    [CHANGELOG, encode(changelog)],
  ]);
  return files.set(CHECKSUMS, encode(formatChecksums(files)));
}

function publishedFile(input: ReleaseInput, rows: readonly MemberRow[], url: string): string {
  const { snapshot, imprint = null } = input;
  if (imprint === null) return publishedLayout(rows, { snapshot, url });
  return input.asPublished
    ? asPublished(rows, imprint)
    : publishedLayout(rows, { snapshot, url }, imprintedCells(imprint));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function sameFiles(a: ReleaseFiles, b: ReleaseFiles): boolean {
  return (
    a.size === b.size &&
    [...a].every(([path, bytes]) => Buffer.compare(bytes, b.get(path) ?? new Uint8Array()) === 0)
  );
}
