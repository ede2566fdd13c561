import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { COMPARE_DEFAULTS, compareEditions, differs, LISTING_FIELDS } from '../diff/compare.ts';
import { formatDiffCsv } from '../diff/csv.ts';
import type { Edition } from '../diff/edition.ts';
import { formatHtml } from '../diff/html.ts';
import { formatMarkdown } from '../diff/markdown.ts';
import { tableChanges } from '../diff/table/table-changes.ts';
import { TableDiffer } from '../diff/table/table-differ.ts';
import { formatText } from '../diff/text.ts';
import { EXIT, UsageError } from '../errors.ts';
import { readParts } from '../files/parts.ts';
import { writeFileWhole } from '../files/write.ts';
import type { Changes } from '../model/changes.ts';
import { nameKeys, withIdsOf } from '../pipeline/editions.ts';
import { type Opened, openEdition } from '../pipeline/open-edition.ts';
import { Store } from '../pipeline/store.ts';
import { PUBLISHED_COLUMNS } from '../publish/published-columns.ts';
import { TIDY_COLUMNS } from '../publish/tidy-columns.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';

interface DiffOptions {
  readonly key?: string;
  readonly ignore: readonly string[];
  readonly html?: string;
  readonly markdown?: string;
  readonly csv?: string;
  readonly exitCode?: true;
  readonly allDepartures?: true;
  readonly data: string;
  readonly json?: JsonOption;
}

type Table = Extract<Opened, { kind: 'table' }>;

/** `diff`: what changed between two snapshots, releases or CSV files. */
export function addDiff(program: Command, io: Io): void {
  withJson(
    program
      .command('diff')
      .description('show what changed between two snapshots, releases or CSV files')
      .argument('<from>', 'snapshot (2020-03-26), release (1.4.0) or CSV file')
      .argument('<to>', 'the later one'),
  )
    .option('--key <column>', 'join rows by this column; it must tell them apart')
    .option('--ignore <column>', 'leave this column out; can be given more than once', collect, [])
    .option('--all-departures', 'count every absence as a departure, also where a page seems to be missing')
    .option('--html <file>', 'write a page with filters')
    .option('--markdown <file>', 'write Markdown, fit for a pull request')
    .option('--csv <file>', 'write CSV, one row a difference')
    .option('--exit-code', 'end with 1 where something differs')
    .option('--data <dir>', 'where raw/, annotated/ and reports/ lie', '.')
    .action((from: string, to: string, options: DiffOptions) => diffAndPrint(from, to, options, io));
}

function collect(value: string, all: readonly string[]): string[] {
  return [...all, value];
}

async function diffAndPrint(from: string, to: string, options: DiffOptions, io: Io): Promise<void> {
  const changes = await diff(from, to, options, io);
  await writeFiles(changes, options, io.cwd);
  await printResult(io, options.json, changes, () => formatText(changes));
  if (options.exitCode === true && differs(changes)) io.setExitCode(EXIT.failed);
}

async function writeFiles(changes: Changes, options: DiffOptions, cwd: string): Promise<void> {
  const files = [
    [options.html, formatHtml],
    [options.markdown, formatMarkdown],
    [options.csv, formatDiffCsv],
  ] as const;
  for (const [file, format] of files) {
    if (file !== undefined) await writeFileWhole(resolve(cwd, file), format(changes));
  }
}

async function diff(from: string, to: string, options: DiffOptions, io: Io): Promise<Changes> {
  const store = new Store(resolve(io.cwd, options.data));
  const organizations = await store.organizations();
  const context = { store, cwd: io.cwd, organizations, nameKey: nameKeys(organizations), key: options.key };
  const before = await openEdition(from, context);
  const after = await openEdition(to, context);
  if (before.kind === 'table' && after.kind === 'table') return diffTables(before, after, options);
  if (before.kind === 'edition' && after.kind === 'edition') {
    const editions =
      options.key === undefined
        ? aligned(before.edition, after.edition)
        : ([before.edition, after.edition] as const);
    return compareEditions(...editions, {
      ignore: options.ignore.map((name) => fieldNamed(name, before.edition, after.edition)),
      decisions: await store.decisions(),
      massLoss: options.allDepartures === true ? null : COMPARE_DEFAULTS.massLoss,
    });
  }
  const [table, other] = before.kind === 'table' ? [from, to] : [to, from];
  throw new UsageError(
    `${table} is a table of another layout than ${other}. Only tables of one kind can be compared.`,
  );
}

/** Two editions whose organizations go by the same keys, where the names allow it. */
function aligned(before: Edition, after: Edition): readonly [Edition, Edition] {
  return [withIdsOf(before, after), withIdsOf(after, before)];
}

async function diffTables(before: Table, after: Table, options: DiffOptions): Promise<Changes> {
  for (const column of options.ignore) {
    if (![...before.columns, ...after.columns].includes(column)) throw unknownColumn(column, before.columns);
  }
  const key = options.key ?? before.columns.find((column) => column === 'id');
  if (key === undefined) {
    throw new UsageError(
      `Which column tells the rows apart? Name it with --key: ${before.columns.join(', ')}.`,
    );
  }
  const differ = new TableDiffer(await readFile(before.path), {
    key,
    ignore: options.ignore,
    names: [before.name, after.name],
  });
  for await (const part of readParts(after.path)) differ.feed(part);
  return tableChanges(differ.finish(), before.name, after.name, options.ignore);
}

/** The field that a person means by its name, or by its header in one of the layouts. */
function fieldNamed(name: string, ...editions: readonly Edition[]): string {
  const fields = [...new Set([...LISTING_FIELDS, ...editions.flatMap(({ fields }) => fields)])];
  const published = PUBLISHED_COLUMNS.find(({ header }) => header === name)?.key;
  const tidy = TIDY_COLUMNS.find((column) => column.name === name)?.field;
  const field = fields.find((one) => one === name || one === published || one === tidy);
  if (field === undefined) throw unknownColumn(name, fields);
  return field;
}

function unknownColumn(name: string, columns: readonly string[]): UsageError {
  return new UsageError(`--ignore ${name}: there is no such column. Columns are: ${columns.join(', ')}.`);
}
