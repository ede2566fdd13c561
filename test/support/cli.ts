import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** The project's folder. */
export const PROJECT = resolve(import.meta.dirname, '../..');

export interface CliResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The loader is named by its address: a bare name is looked up from the folder that the command runs in. */
const TSX = import.meta.resolve('tsx');

/** Starts the command line in a process of its own, as a user would. */
export function startCli(args: readonly string[], options: { cwd?: string } = {}): ChildProcess {
  return spawn(process.execPath, ['--import', TSX, resolve(PROJECT, 'src/cli.ts'), ...args], {
    cwd: options.cwd ?? PROJECT,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the command line to its end. */
export async function runCli(args: readonly string[], options: { cwd?: string } = {}): Promise<CliResult> {
  const child = startCli(args, options);
  if (child.stdout === null || child.stderr === null) throw new Error('the child has no pipes');
  const [stdout, stderr, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
  ]);
  return { code, signal, stdout, stderr };
}
