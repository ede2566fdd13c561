import { formatCsv } from '../files/csv.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Imprint } from '../model/imprint.ts';
import type { SnapshotId } from '../model/snapshot.ts';
import { CHECKSUMS, formatChecksums, type ReleaseFiles } from './checksums.ts';
import { citation } from './citation.ts';
import { dataPackage, type SourceUsed } from './datapackage.ts';
import { dataDictionary } from './dictionary.ts';
import { asPublished, imprintedCells } from './imprint.ts';
import { licenceNotice } from './licence.ts';
import { provenanceRecords } from './provenance.ts';
import { publishedLayout } from './published-layout.ts';
import type { MemberRow } from './rows.ts';
import type { PublishSettings } from './settings.ts';
import { spreadsheetTable } from './spreadsheet.ts';
import { tidyRecords } from './tidy.ts';
import { workbook } from './workbook.ts';

/** What the files of a release are made from, beside its rows. */
export interface ContentInput {
  readonly snapshot: SnapshotId;
  readonly evidence: readonly Evidence[];
  /** The sources that were asked, without the membership pages. */
  readonly sources: readonly SourceUsed[];
  readonly settings: PublishSettings;
  /** Of a snapshot that was imported from a published file; null or absent for any other. */
  readonly imprint?: Imprint | null;
  /** Write the published layout in the imported file's own conventions, not in ours. */
  readonly asPublished?: boolean;
  /** Breaches of assertions that a person accepted, and why; null where all assertions hold. */
  readonly accepted: { readonly reason: string; readonly breaches: readonly string[] } | null;
}

/** The tables of a release: the part that does not depend on its version. */
export interface ReleaseTables {
  readonly members: Uint8Array;
  readonly provenance: Uint8Array;
  readonly others: ReadonlyMap<string, Uint8Array>;
  readonly membershipPages: readonly string[];
}

/** The last columns of the provenance table: ids of evidence, and the basis. */
const COLUMNS_FOR_PROGRAMS = 2;

/** Name of the changelog. */
export const CHANGELOG = 'CHANGELOG.md';

/** Writes the tables of a release. */
export function releaseTables(input: ContentInput, rows: readonly MemberRow[]): ReleaseTables {
  const members = tidyRecords(rows);
  const provenance = provenanceRecords(rows, input.evidence);
  const membershipPages = [...new Set(rows.map(({ membership }) => membership.url))];
  const sheets = [
    { name: 'members', rows: members },
    // Hashes and ids are for programs, and do not compress: they stay in the CSV.
    { name: 'provenance', rows: provenance.map((record) => record.slice(0, -COLUMNS_FOR_PROGRAMS)) },
  ];
  return {
    members: encode(formatCsv(members)),
    provenance: encode(formatCsv(provenance)),
    others: new Map([
      ['members-published-layout.csv', encode(publishedFile(input, rows, membershipPages[0] ?? ''))],
      ['members-spreadsheet.csv', encode(spreadsheetTable(members))],
      ['members.xlsx', workbook(sheets, input.settings.title, input.snapshot)],
    ]),
    membershipPages,
  };
}

function publishedFile(input: ContentInput, rows: readonly MemberRow[], url: string): string {
  const { snapshot, imprint = null } = input;
  if (imprint === null) return publishedLayout(rows, { snapshot, url });
  return input.asPublished
    ? asPublished(rows, imprint)
    : publishedLayout(rows, { snapshot, url }, imprintedCells(imprint));
}

/** All files of a release: its tables, and what describes them. */
export function releaseFiles(
  input: ContentInput,
  tables: ReleaseTables,
  version: string,
  changelog: string,
): ReleaseFiles {
  const { settings, snapshot, sources } = input;
  const { members, provenance, others, membershipPages } = tables;
  const descriptor = dataPackage({
    settings,
    version,
    snapshot,
    membershipPages,
    sources,
    members,
    provenance,
    acceptedBreaches: input.accepted?.breaches ?? [],
  });
  const files = new Map<string, Uint8Array>([
    ['members.csv', members],
    ...others,
    ['provenance.csv', provenance],
    ['datapackage.json', encode(`${JSON.stringify(descriptor, null, 2)}\n`)],
    ['DICTIONARY.md', encode(dataDictionary(settings))],
    ['CITATION.cff', encode(citation(settings, version, snapshot))],
    ['LICENSE-DATA.md', encode(licenceNotice(settings))],
    [CHANGELOG, encode(changelog)],
  ]);
  return files.set(CHECKSUMS, encode(formatChecksums(files)));
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
