import { resolve } from 'node:path';
import type { Command } from 'commander';
import { writeFileWhole } from '../files/write.ts';
import type { Io } from './io.ts';

/** Value of `--json [FILE]`: absent, on standard output, or to a file. */
export type JsonOption = string | true | undefined;

/** Adds the flag that every command takes. `cli.ts` reads a bare word after it as FILE only if it ends in `.json`. */
export function withJson(command: Command): Command {
  return command.option(
    '--json [FILE]',
    'print one JSON document; with FILE (ending in .json), write it there',
  );
}

/** Prints a result: as one JSON document where `--json` asks for it, as text for people otherwise. */
export async function printResult(
  io: Io,
  json: JsonOption,
  value: unknown,
  text: () => string,
): Promise<void> {
  const document = () => `${JSON.stringify(value, null, 2)}\n`;
  if (json === true) return io.out(document());
  if (json !== undefined) await writeFileWhole(resolve(io.cwd, json), document());
  io.out(text());
}
