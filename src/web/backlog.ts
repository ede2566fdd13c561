/**
 * Keeps count of what is in memory and not yet on the disk, so that no more is fetched than the disk takes:
 * where it falls behind, requests wait.
 */
export class Backlog {
  readonly #most: number;
  #held = 0;
  #waiting: (() => void)[] = [];

  /** @param most bytes from which on there is no room. One body more than that can come, for each request that is under way. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Counts bytes for as long as a task takes. */
  async during<T>(bytes: number, task: () => Promise<T>): Promise<T> {
    this.#held += bytes;
    try {
      return await task();
    } finally {
      this.#held -= bytes;
      if (this.#held < this.#most) for (const go of this.#waiting.splice(0)) go();
    }
  }

  /** Waits until there is room for more. */
  async room(): Promise<void> {
    while (this.#held >= this.#most) await new Promise<void>((go) => this.#waiting.push(go));
  }
}
