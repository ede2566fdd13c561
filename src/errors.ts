/** Process exit codes, as promised in the README. */
export const EXIT = { done: 0, failed: 1, usage: 2, refused: 3 } as const;

/**
 * An error that a person can act on: its message names the file or flag, the place in it, what was
 * expected and what to do. The command line prints the message alone, without a stack.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
  readonly exitCode: number;

  constructor(message: string, options: { exitCode?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.exitCode = options.exitCode ?? EXIT.failed;
  }
}

/** Wrong flags, arguments or configuration: exit code 2. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';

  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { ...options, exitCode: EXIT.usage });
  }
}

/** An assertion about the data does not hold: nothing is published, exit code 3. */
export class RefusedError extends UserError {
  override readonly name = 'RefusedError';

  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { ...options, exitCode: EXIT.refused });
  }
}

/** Is it the error that Node gives for a file or folder that is not there? */
export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'ENOENT';
}
