import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { type Finding, runChecks, SEVERITIES } from '../check/check.ts';
import { fixesAsDecisions } from '../check/fix.ts';
import { CHECKS } from '../check/index.ts';
import type { CheckTable } from '../check/table.ts';
import { checkWorld } from '../check/world.ts';
import { UsageError, UserError } from '../errors.ts';
import { visible } from '../files/visible.ts';
import { type SnapshotId, snapshotId } from '../model/snapshot.ts';
import { publishedTable, snapshotTable, tidyCheckTable } from '../pipeline/check-tables.ts';
import { takeLock } from '../pipeline/lock.ts';
import { Store } from '../pipeline/store.ts';
import { readPublishedLayout } from '../publish/read-published.ts';
import { readTidy } from '../publish/read-tidy.ts';
import { englishPlace } from '../rules/english-places.ts';
import { decideImported } from '../rules/imported.ts';
import { readInputFile } from './input-file.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';

interface CheckOptions {
  readonly fix?: true;
  readonly by?: string;
  readonly data: string;
  readonly json?: JsonOption;
}

/** What `check --json` prints. */
interface CheckReport {
  readonly file: string;
  readonly rows: number;
  readonly findings: readonly Finding[];
  /** Findings by rule. */
  readonly counts: Readonly<Record<string, number>>;
  /** Rows that lack or have too many cells, in words. */
  readonly ragged: readonly string[];
  /** Decisions that `--fix` wrote. */
  readonly decisions: number;
}

/** `check`: what is wrong with a dataset, cell by cell. */
export function addCheck(program: Command, io: Io): void {
  withJson(
    program
      .command('check')
      .description('look for errors in a CSV file or a snapshot, cell by cell')
      .argument('<csv|snapshot>', 'a CSV in the published or the tidy layout, or a snapshot id'),
  )
    .option('--fix', 'of a snapshot: record the safe suggestions as decisions')
    .option('--by <name>', 'who decides, with --fix')
    .option('--data <dir>', 'where raw/, annotated/ and reports/ lie', '.')
    .action(async (subject: string, options: CheckOptions) => {
      const report = await check(subject, options, io);
      await printResult(io, options.json, report, () => describeReport(report));
    });
}

async function check(subject: string, options: CheckOptions, io: Io): Promise<CheckReport> {
  const world = checkWorld(englishPlace);
  const store = new Store(resolve(io.cwd, options.data));
  const id = snapshotId.safeParse(subject);
  if (!id.success && options.fix === true) {
    throw new UsageError(
      '--fix records decisions on a snapshot. Make one of the file with "import", and check that.',
    );
  }
  if (options.fix === true && options.by === undefined)
    throw new UsageError('--fix needs --by NAME: who decides?');
  const { table, ragged } = id.success
    ? { table: await storedTable(store, id.data), ragged: [] }
    : fileTable(await readInputFile(io.cwd, subject), subject);
  const findings = runChecks(table, world, CHECKS);
  const decisions =
    id.success && options.fix === true ? await fix(store, id.data, table, options.by ?? '', io) : 0;
  return {
    file: subject,
    rows: table.rows.length,
    findings,
    counts: countByRule(findings),
    ragged,
    decisions,
  };
}

async function storedTable(store: Store, snapshot: SnapshotId): Promise<CheckTable> {
  return snapshotTable(await store.requireMemberships(snapshot), await store.annotations(snapshot));
}

function fileTable(bytes: Uint8Array, file: string): { table: CheckTable; ragged: readonly string[] } {
  const published = readPublishedLayout(bytes, basename(file));
  if (published !== null) return { table: publishedTable(published), ragged: published.ragged };
  const tidy = readTidy(bytes, basename(file));
  if (tidy !== null) return { table: tidyCheckTable(tidy), ragged: [] };
  throw new UserError(
    `${file} is in no layout that can be checked: neither "Name (ZH)" and a tier (published layout) nor ` +
      'organization_id, name_zh, tier and tier_order (tidy layout) are among its columns.',
  );
}

/** Records the safe suggestions, and applies them to a snapshot that was imported; a run applies them to any other. */
async function fix(
  store: Store,
  snapshot: SnapshotId,
  table: CheckTable,
  by: string,
  io: Io,
): Promise<number> {
  const release = await takeLock(store.path('.lock'), {
    command: `aiia check ${snapshot} --fix`,
    now: io.now(),
  });
  try {
    const annotations = await store.annotations(snapshot);
    const decider = { by, at: io.now().toISOString() };
    const made = fixesAsDecisions(table, annotations, checkWorld(englishPlace), CHECKS, decider);
    if (made.length > 0) await store.appendDecisions(made);
    const imported = await store.importedAnnotations(snapshot);
    if (imported.length > 0) {
      const decided = decideImported(imported, await store.decisions());
      await store.writeAnnotations(snapshot, decided.annotations);
    }
    return made.length;
  } finally {
    await release();
  }
}

function countByRule(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

function describeReport(report: CheckReport): string {
  const lines = report.findings.map(({ rule, severity, row, column, value, message, suggestion }) => {
    const hint = suggestion === null ? '' : ` -> "${visible(suggestion)}"`;
    return `row ${row}, ${column || '(no header)'}: ${visible(message)}  "${visible(value)}"${hint}  [${severity}, ${rule}]\n`;
  });
  const totals = SEVERITIES.map((severity) => {
    const count = report.findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${severity}s`;
  });
  return [
    ...report.ragged.map((place) => `${place}\n`),
    ...lines,
    `${report.file}: ${report.rows} rows, ${totals.join(', ')}\n`,
    ...(report.decisions > 0 ? [`${report.decisions} decisions recorded\n`] : []),
  ].join('');
}
