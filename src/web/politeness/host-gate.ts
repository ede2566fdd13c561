import PQueue from 'p-queue';
import type { Effects } from '../effects.ts';

/** What is kept of one host while the crawl goes on. */
interface HostState {
  /** One request at a time, in the order in which they were asked for. */
  readonly queue: PQueue;
  /** Least time between the end of a request and the next, as robots.txt or the settings ask for, in ms. */
  gap: number;
  /** Moment on the clock before which the gap forbids a request. */
  gapEnds: number;
  /** Moment before which a Retry-After or a backoff forbids one: kept apart, so that neither shortens the other. */
  heldUntil: number;
  /** Failed requests in a row. */
  failures: number;
}

export interface HostGateOptions {
  /** Requests under way at once, over all hosts. */
  readonly concurrency: number;
  /** Least gap in ms. Up to half of it is added at random, so that hosts are not asked in step. */
  readonly gapMs: number;
  readonly effects: Pick<Effects, 'clock' | 'sleep' | 'random'>;
}

/**
 * Lets requests through one at a time for each host, with the gap that the host asks for between them,
 * and no more than so many at once over all hosts. A waiting host holds none of the common slots.
 */
export class HostGate {
  readonly #hosts = new Map<string, HostState>();
  readonly #all: PQueue;
  readonly #options: HostGateOptions;

  constructor(options: HostGateOptions) {
    this.#options = options;
    this.#all = new PQueue({ concurrency: options.concurrency });
  }

  /**
   * Does the task as soon as the host and the common limit allow; nothing else is sent to the host meanwhile.
   *
   * @param mayWait is asked, when it is the task's turn, whether it may wait so many ms for a gap or a hold.
   * @returns null where it may not: then the task is not done.
   */
  run<T>(host: string, task: () => Promise<T>): Promise<T>;
  run<T>(host: string, task: () => Promise<T>, mayWait: (milliseconds: number) => boolean): Promise<T | null>;
  run<T>(
    host: string,
    task: () => Promise<T>,
    mayWait: (milliseconds: number) => boolean = () => true,
  ): Promise<T | null> {
    const state = this.#state(host);
    return state.queue.add(async () => {
      if (!(await this.#wait(state, mayWait))) return null;
      try {
        return await this.#all.add(task);
      } finally {
        state.gapEnds = this.#options.effects.clock() + this.#withJitter(state.gap);
      }
    });
  }

  /** Obeys a Crawl-delay: the gap of a host is never made shorter than the settings have it. */
  slowDown(host: string, gapMs: number): void {
    const state = this.#state(host);
    state.gap = Math.max(state.gap, gapMs);
    if (state.gapEnds > 0) state.gapEnds = Math.max(state.gapEnds, this.#options.effects.clock() + state.gap);
  }

  /** Sends nothing to a host for so many milliseconds from now. */
  hold(host: string, milliseconds: number): void {
    const state = this.#state(host);
    state.heldUntil = Math.max(state.heldUntil, this.#options.effects.clock() + milliseconds);
  }

  /** How long a request to the host would have to wait from now for its gap or a hold, in ms; queues not counted. */
  waitOf(host: string): number {
    const { gapEnds, heldUntil } = this.#state(host);
    return Math.max(0, Math.max(gapEnds, heldUntil) - this.#options.effects.clock());
  }

  /** How long a request that is asked for now would wait at least, in ms: as `waitOf`, and the gaps behind those before it. */
  turnOf(host: string): number {
    const { queue, gap } = this.#state(host);
    return this.waitOf(host) + (queue.size + queue.pending) * gap;
  }

  /** Counts how requests to a host end. @returns failures in a row. */
  count(host: string, failed: boolean): number {
    const state = this.#state(host);
    state.failures = failed ? state.failures + 1 : 0;
    return state.failures;
  }

  failures(host: string): number {
    return this.#hosts.get(host)?.failures ?? 0;
  }

  async #wait(state: HostState, mayWait: (milliseconds: number) => boolean): Promise<boolean> {
    const { clock, sleep } = this.#options.effects;
    for (;;) {
      const wait = Math.max(state.gapEnds, state.heldUntil) - clock();
      if (!mayWait(Math.max(0, wait))) return false;
      if (wait <= 0) return true;
      await sleep(wait);
    }
  }

  #withJitter(gap: number): number {
    return gap * (1 + this.#options.effects.random() / 2);
  }

  #state(host: string): HostState {
    let state = this.#hosts.get(host);
    if (!state) {
      const queue = new PQueue({ concurrency: 1 });
      state = { queue, gap: this.#options.gapMs, gapEnds: 0, heldUntil: 0, failures: 0 };
      this.#hosts.set(host, state);
    }
    return state;
  }
}

/** The name that requests to one server are counted under: http and https of a name are one server. */
export function hostKey(url: string): string {
  const { hostname, port } = new URL(url);
  return port ? `${hostname}:${port}` : hostname;
}
