/** What a stage says of itself while it works. */
export interface Progress {
  /**
   * @param done how many items are finished.
   * @param total how many there are; null while that is not known.
   * @param waitingFor what the stage is waiting for at this moment, in a few words.
   */
  update(done: number, total: number | null, waitingFor?: string): void;
}

/** Progress that shows nothing: in a pipe, and in tests. */
export const noProgress: Progress = { update() {} };

/**
 * One line on a terminal that is written over as the stage goes on.
 *
 * @param write writes to the terminal.
 * @param clock milliseconds, any origin.
 * @param columns width of the terminal.
 */
export class TerminalProgress implements Progress {
  readonly #write: (text: string) => void;
  readonly #clock: () => number;
  readonly #columns: () => number;
  readonly #stage: string;
  readonly #startedAt: number;
  #shownAt = Number.NEGATIVE_INFINITY;

  constructor(stage: string, write: (text: string) => void, clock: () => number, columns: () => number) {
    this.#stage = stage;
    this.#write = write;
    this.#clock = clock;
    this.#columns = columns;
    this.#startedAt = clock();
  }

  update(done: number, total: number | null, waitingFor = ''): void {
    const now = this.#clock();
    // Ten times a second is as often as an eye can use.
    if (now - this.#shownAt < 100 && done !== total) return;
    this.#shownAt = now;
    const line = progressLine(this.#stage, done, total, (now - this.#startedAt) / 1000, waitingFor);
    this.#write(`\r\u001b[2K${[...line].slice(0, Math.max(20, this.#columns() - 1)).join('')}`);
  }

  /** Clears the line, so that what is printed next begins on a clean one. */
  clear(): void {
    this.#write('\r\u001b[2K');
  }
}

/** The text of the line: stage, done/total, rate, and what is being waited for. */
export function progressLine(
  stage: string,
  done: number,
  total: number | null,
  seconds: number,
  waitingFor: string,
): string {
  const share = total === null ? `${done}` : `${done}/${total}`;
  const rate = seconds >= 1 && done > 0 ? `  ${(done / seconds).toFixed(1)}/s` : '';
  // Names of hosts and organizations come from pages: no control characters reach the terminal.
  const waiting = waitingFor === '' ? '' : `  waiting for ${waitingFor.replace(/\p{Cc}/gu, ' ')}`;
  return `${stage}  ${share}${rate}${waiting}`;
}
