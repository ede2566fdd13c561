import type { Log } from '../log.ts';

/** Everything of the outside world that a command uses; tests hand in their own. */
export interface Io {
  /** Writes to standard output: the result of the command, nothing else. */
  readonly out: (text: string) => void;
  readonly log: Log;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Milliseconds since any moment, for rates. */
  readonly clock: () => number;
  /** Is standard error a terminal? Progress shows there only. */
  readonly terminal: boolean;
  /** Sets the exit code of a command that ended well but has something to say by it (`diff --exit-code`). */
  readonly setExitCode: (code: number) => void;
}
