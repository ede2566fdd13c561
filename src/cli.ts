import { performance } from 'node:perf_hooks';
import { Command, CommanderError } from 'commander';
import thisPackage from '../package.json' with { type: 'json' };
import { loadCommands } from './commands/index.ts';
import type { Io } from './commands/io.ts';
import { EXIT, UsageError, UserError } from './errors.ts';
import { visible } from './files/visible.ts';
import { createLog } from './log.ts';

/**
 * Runs the command line.
 *
 * @param args the arguments after the script's name.
 * @param err writes what went wrong, for the person at the keyboard.
 * @returns the exit code.
 */
export async function main(args: readonly string[], io: Io, err: (text: string) => void): Promise<number> {
  let exitCode: number = EXIT.done;
  const shared = { ...io, setExitCode: (code: number) => (exitCode = code) };
  const program = createProgram(io, err);
  for (const add of await loadCommands(args[0])) add(program, shared);
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(bindJsonFile(args), { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, args[0] ?? '', io, err);
  }
}

function createProgram(io: Io, err: (text: string) => void): Command {
  return new Command('aiia')
    .description(
      "Scrapes the membership of China's Artificial Intelligence Industry Alliance, collects evidence on each member,\n" +
        'annotates it by rules that explain themselves, publishes a versioned dataset, and shows what changed.',
    )
    .version(thisPackage.version)
    .helpCommand(true)
    .showSuggestionAfterError()
    .showHelpAfterError()
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: err });
}

/**
 * `--json` takes an optional file. A file ends in `.json`; any other word after `--json` is left to be the
 * command's own argument, so that `parse --json page.html` cannot overwrite the page.
 */
export function bindJsonFile(args: readonly string[]): string[] {
  const bound: string[] = [];
  const bare: string[] = [];
  for (const [index, arg] of args.entries()) {
    if (arg === '--json' && args[index + 1]?.endsWith('.json')) bound.push(`--json=${args[index + 1]}`);
    else if (arg === '--json') bare.push(arg);
    else if (args[index - 1] !== '--json' || !arg.endsWith('.json')) bound.push(arg);
  }
  // A bare flag goes last, where no word follows that it could take for its file.
  return [...bound, ...bare];
}

function explainFailure(error: unknown, command: string, io: Io, err: (text: string) => void): number {
  if (error instanceof CommanderError) {
    // Commander has already printed usage, help or version; only its wrong-usage errors are failures.
    return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  if (error instanceof UserError) {
    // Messages quote pages and files: line by line, nothing in them reaches the terminal as a command.
    err(`${error.message.split('\n').map(visible).join('\n')}\n`);
    if (error instanceof UsageError) err(`Usage: npm run aiia -- help ${visible(command)}\n`);
    return error.exitCode;
  }
  // A defect of ours: the stack helps whoever mends it.
  io.log.error({ err: error }, 'unexpected error; please report it with the lines above');
  return EXIT.failed;
}

/** The outside world of a real process. */
function processIo(): Io {
  const terminal = process.stderr.isTTY === true;
  return {
    out: (text) => process.stdout.write(text),
    log: createLog({
      level: process.env.AIIA_LOG ?? 'info',
      terminal,
      color: terminal && !process.env.NO_COLOR,
    }),
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    clock: () => performance.now(),
    terminal,
    setExitCode: () => {},
  };
}

/** Whoever reads our output may stop early (`… | head`): that ends the work, and is no error. */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  endWithReader();
  process.exitCode = await main(process.argv.slice(2), processIo(), (text) => process.stderr.write(text));
}
