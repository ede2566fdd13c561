import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError, UserError } from '../errors.ts';
import { bodyDigest } from '../files/hash.ts';
import { type SnapshotId, snapshotId } from '../model/snapshot.ts';
import { TIERS } from '../model/vocabulary.ts';
import { type Download, downloadFile } from '../pipeline/download.ts';
import { takeLock } from '../pipeline/lock.ts';
import { Store } from '../pipeline/store.ts';
import { type ImportedSnapshot, importPublished } from '../publish/import.ts';
import { takeImprint } from '../publish/imprint.ts';
import { requirePublishedLayout } from '../publish/read-published.ts';
import { decideImported } from '../rules/imported.ts';
import { decisionsText, importAsDecisions } from './import-decisions.ts';
import { readInputFile } from './input-file.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';

interface ImportOptions {
  readonly snapshot: string;
  readonly data: string;
  readonly allowPrivate?: true;
  readonly asDecisions?: true;
  readonly json?: JsonOption;
}

/** What an import did. */
interface ImportReport {
  readonly snapshot: SnapshotId;
  readonly file: string;
  readonly memberships: number;
  readonly organizations: number;
  readonly tiers: Readonly<Record<string, number>>;
  readonly cells: number;
  readonly warnings: readonly string[];
}

/** `import`: a CSV in the published layout becomes a snapshot. */
export function addImport(program: Command, io: Io): void {
  withJson(
    program
      .command('import')
      .description('make a snapshot from a CSV in the published layout')
      .argument('<csv>', 'the file, or its address'),
  )
    .requiredOption('--snapshot <id>', 'the day on which the list was taken, such as 2020-03-26')
    .option('--allow-private', 'let an address lead to loopback and private hosts')
    .option('--data <dir>', 'where raw/, annotated/ and reports/ lie', '.')
    .option('--as-decisions', 'add the labels to the log of decisions on a snapshot that is there, instead')
    .action(async (file: string, options: ImportOptions) => {
      if (options.asDecisions) {
        const made = await importAsDecisions(file, options, io);
        return printResult(io, options.json, made, () => decisionsText(file, made));
      }
      const report = await importFile(file, options, io);
      await printResult(io, options.json, report, () => describeImport(report));
    });
}

async function importFile(file: string, options: ImportOptions, io: Io): Promise<ImportReport> {
  const snapshot = snapshotId.safeParse(options.snapshot);
  if (!snapshot.success) {
    throw new UsageError(
      `--snapshot ${options.snapshot}: ${snapshot.error.issues[0]?.message ?? 'not a snapshot id'}.`,
    );
  }
  const store = new Store(resolve(io.cwd, options.data));
  const release = await takeLock(store.path('.lock'), { command: `aiia import ${file}`, now: io.now() });
  try {
    await assertNotObserved(store, snapshot.data);
    const read = await readFileOrAddress(file, snapshot.data, store, options, io);
    try {
      return await importBytes(read, basename(file), snapshot.data, store);
    } finally {
      await read.drop();
    }
  } finally {
    await release();
  }
}

async function readFileOrAddress(
  file: string,
  snapshot: SnapshotId,
  store: Store,
  options: ImportOptions,
  io: Io,
): Promise<Download> {
  if (!/^https?:\/\//i.test(file)) {
    const nothing = async () => undefined;
    return { bytes: await readInputFile(io.cwd, file), keep: nothing, drop: nothing };
  }
  return downloadFile(file, { store, snapshot, allowPrivate: options.allowPrivate === true, log: io.log });
}

async function importBytes(
  { bytes, keep }: Download,
  file: string,
  snapshot: SnapshotId,
  store: Store,
): Promise<ImportReport> {
  const published = requirePublishedLayout(bytes, file);
  const digest = bodyDigest(bytes);
  const imported = importPublished(published, snapshot, await store.organizations(), digest);
  const decided = decideImported(imported.annotations, await store.decisions());
  await keep();
  await store.writeOrganizations(imported.organizations);
  await store.writeImport(snapshot, imported.annotations, takeImprint(published, imported, digest));
  await store.writeAnnotations(snapshot, decided.annotations);
  // Last, because a snapshot is there as soon as it has memberships.
  await store.writeMemberships(snapshot, imported.memberships);
  const stale = decided.stale.length;
  return {
    ...counts(imported),
    snapshot,
    file,
    warnings: [
      ...published.ragged,
      ...(stale > 0 ? [`${stale} decisions were made on other values and do not apply`] : []),
    ],
  };
}

/** A snapshot that was read from the alliance's page is never replaced by a file; one that was imported can be. */
async function assertNotObserved(store: Store, snapshot: SnapshotId): Promise<void> {
  if ((await store.memberships(snapshot)).length === 0 || (await store.imprint(snapshot)) !== null) return;
  throw new UserError(
    `Snapshot ${snapshot} was made by a run, and an import does not replace it. Choose another id, such as ${snapshot.slice(0, 10)}.2.`,
  );
}

function counts({ memberships, annotations }: ImportedSnapshot) {
  const inTier = (tier: string) => memberships.filter((membership) => membership.tier === tier).length;
  return {
    memberships: memberships.length,
    organizations: new Set(memberships.map(({ organization }) => organization)).size,
    tiers: Object.fromEntries(TIERS.map((tier) => [tier, inTier(tier)])),
    cells: annotations.filter(({ value }) => value !== null).length,
  };
}

function describeImport(report: ImportReport): string {
  const tiers = Object.entries(report.tiers).map(([tier, count]) => `${count} ${tier}`);
  return [
    `Imported ${report.file} as snapshot ${report.snapshot}: ${report.memberships} memberships (${tiers.join(', ')}) ` +
      `of ${report.organizations} organizations, ${report.cells} cells with a value.\n`,
    ...report.warnings.map((warning) => `warning: ${warning}\n`),
  ].join('');
}
