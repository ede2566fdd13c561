import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import open from 'open';
import { STAGES, type StageName } from '../model/run.ts';
import { startRun } from '../pipeline/start.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';
import { describeRun, runDocument } from './run-summary.ts';

interface RunCommandOptions {
  readonly profile: string;
  readonly config: string;
  readonly url?: string;
  readonly snapshot?: string;
  readonly from?: StageName;
  readonly to?: StageName;
  readonly resume?: true;
  readonly replay?: string;
  readonly data?: string;
  readonly allowPrivate?: true;
  readonly sources?: string;
  readonly only?: readonly string[];
  readonly accept?: string;
  readonly asPublished?: true;
  readonly open?: true;
  readonly json?: JsonOption;
}

/** Names hold commas (“Co., Ltd.”), so several organizations are several arguments. */
const ONLY = [
  '--only <organizations...>',
  'look up only these organizations: id, name or part of a name; the others’ evidence stays as it is',
] as const;

/** `run`: all stages in order, or those between `--from` and `--to`. */
export function addRun(program: Command, io: Io): void {
  withRunFlags(
    program.command('run').description('run all stages: scrape, enrich, annotate, publish, report'),
  )
    .option(...ONLY)
    .addOption(new Option('--from <stage>', 'first stage to run').choices([...STAGES]))
    .addOption(new Option('--to <stage>', 'last stage to run').choices([...STAGES]))
    .action((options: RunCommandOptions) => runAndPrint(options, io));
}

const STAGE_SUMMARIES: Record<StageName, string> = {
  scrape: 'get the membership pages and read the memberships from them',
  enrich: 'collect evidence on each organization from websites and registries',
  annotate: 'give each field a value by the rules, and apply the decisions',
  publish: 'check the assertions and write a release',
  report: 'write the summary report of a snapshot',
};

/** `scrape`, `enrich`, `annotate`, `publish`, `report`: one stage. */
export function addStages(program: Command, io: Io): void {
  for (const stage of STAGES) {
    const command = withRunFlags(program.command(stage).description(STAGE_SUMMARIES[stage]));
    if (stage === 'enrich') command.option(...ONLY);
    if (stage === 'report') command.option('--open', 'open the report in the browser');
    command.action((options: RunCommandOptions) => runAndPrint({ ...options, from: stage, to: stage }, io));
  }
}

function withRunFlags(command: Command): Command {
  return withJson(command)
    .option('--profile <name>', 'profile of the configuration, such as practice or live', 'live')
    .option('--config <file>', 'the configuration', 'pipeline.config.ts')
    .option('--url <url>', 'membership page to read instead of the configured ones')
    .option('--snapshot <id>', 'snapshot to work on: a date such as 2020-03-26 (default: today, in UTC)')
    .option('--resume', 'go on where an interrupted run of this snapshot stopped')
    .option(
      '--replay <snapshot>',
      'read all pages from the archive of this snapshot; the network is not touched',
    )
    .option('--data <dir>', 'where raw/, annotated/ and reports/ lie (default: as the profile says)')
    .option('--allow-private', 'let the fetcher reach loopback and private addresses')
    .option('--sources <names>', 'use only these sources of evidence, separated by commas')
    .option('--accept <reason>', 'publish although an assertion does not hold; the reason is recorded')
    .option('--as-published', 'write an imported snapshot in the conventions of the file that it came from');
}

async function runAndPrint(options: RunCommandOptions, io: Io): Promise<void> {
  const result = await startRun(
    {
      configPath: resolve(io.cwd, options.config),
      profile: options.profile,
      snapshot: options.snapshot,
      data: options.data === undefined ? undefined : resolve(io.cwd, options.data),
      from: options.from ?? 'scrape',
      to: options.to ?? 'report',
      flags: {
        url: options.url,
        allowPrivate: options.allowPrivate ?? false,
        resume: options.resume ?? false,
        replay: options.replay,
        ...(options.only !== undefined && { only: options.only }),
        sources: options.sources?.split(',').map((name) => name.trim()),
        accept: options.accept,
        asPublished: options.asPublished ?? false,
      },
    },
    io,
  );
  await printResult(io, options.json, runDocument(result), () => describeRun(result, io.cwd));
  if (options.open) await open(join(result.store.reportFolder(result.snapshot), 'summary.html'));
}
