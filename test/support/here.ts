import { main } from '../../src/cli.ts';
import { silentLog } from '../../src/log.ts';
import { PROJECT } from './cli.ts';

/**
 * Runs a command line within the test's own process: many times faster than a process of its own, for
 * tests that are not about processes.
 */
export async function runHere(
  args: readonly string[],
  options: { cwd?: string } = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  let stdout = '';
  let stderr = '';
  const code = await main(
    args,
    {
      out: (text) => {
        stdout += text;
      },
      log: silentLog,
      cwd: options.cwd ?? PROJECT,
      env: process.env,
      now: () => new Date(),
      clock: () => performance.now(),
      terminal: false,
      setExitCode: () => {},
    },
    (text) => {
      stderr += text;
    },
  );
  return { code, stdout, stderr };
}
