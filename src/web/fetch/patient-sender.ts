import { headerValue } from '../archive/http-block.ts';
import type { Effects } from '../effects.ts';
import { type HostGate, hostKey } from '../politeness/host-gate.ts';
import { parseRetryAfter } from '../politeness/retry-after.ts';
import type { WebSettings } from '../settings.ts';
import type { FetchOutcome } from '../types.ts';
import type { Failure } from './failure.ts';
import type { Answer, Request, Transport } from './transport.ts';

/** Why a host is not asked, or not asked again. */
export interface GivenUp {
  readonly outcome: Extract<FetchOutcome, 'rate limited' | 'connection failed'>;
  readonly reason: string;
  readonly status?: number;
  /** How long the host asked to be left alone, in ms. */
  readonly waitMs?: number;
}

/** Failures that another try can mend. A refused certificate or a private address stays what it is. */
const PASSING_FAILURES: ReadonlySet<FetchOutcome> = new Set(['timeout', 'connection failed', 'cut off']);
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Sends requests when the host allows, waits where it asks for that, and tries again what another try
 * can mend: with waits that double, drawn at random, during which the host is asked for nothing else.
 */
export class PatientSender {
  readonly #transport: Pick<Transport, 'send'>;
  readonly #gate: HostGate;
  readonly #settings: WebSettings;
  readonly #effects: Effects;
  readonly #room: () => Promise<void>;

  /** @param options.room waits while there is no room for another answer. */
  constructor(options: {
    transport: Pick<Transport, 'send'>;
    gate: HostGate;
    settings: WebSettings;
    effects: Effects;
    room: () => Promise<void>;
  }) {
    this.#transport = options.transport;
    this.#gate = options.gate;
    this.#settings = options.settings;
    this.#effects = options.effects;
    this.#room = options.room;
  }

  /**
   * @param deadline moment on the clock after which nobody waits for the answer.
   * @returns the answer after the last try, or why there is none.
   */
  async send(
    request: Request,
    deadline: number = Number.POSITIVE_INFINITY,
  ): Promise<Answer | Failure | GivenUp> {
    const host = hostKey(request.url);
    const inTime = (wait: number) => this.#effects.clock() + wait <= deadline;
    const longest = this.#settings.longestWaitSeconds * 1000;
    for (let tries = 1; ; tries++) {
      const refused = this.#refusal(host);
      if (refused) return refused;
      if (!inTime(this.#gate.turnOf(host))) return tooLate(host);
      const result = await this.#gate.run(
        host,
        () => this.#try(request, host, tries),
        (wait) => wait <= longest && inTime(wait),
      );
      if (result === null) return this.#refusal(host) ?? tooLate(host);
      if (!('again' in result)) return result;
    }
  }

  /** One try. The host is held before the next request to it can begin. */
  async #try(
    request: Request,
    host: string,
    tries: number,
  ): Promise<Answer | Failure | GivenUp | { again: true }> {
    const refused = this.#refusal(host);
    if (refused) return refused;
    await this.#room();
    const result = await this.#transport.send(request);
    const passing =
      'outcome' in result
        ? PASSING_FAILURES.has(result.outcome) && !result.lasting
        : PASSING_STATUSES.has(result.status);
    this.#gate.count(host, passing);
    if (!passing) return result;
    const asked = 'outcome' in result ? null : this.#retryAfter(result);
    const last = tries > this.#settings.retries;
    const wait = asked ?? (last ? 0 : (quietTime(request, result) ?? this.#backoff(tries)));
    this.#gate.hold(host, wait);
    if (!last && wait <= this.#settings.longestWaitSeconds * 1000) return { again: true };
    if ('outcome' in result || (result.status !== 429 && asked === null)) return result;
    return rateLimited(host, result.status, asked);
  }

  #retryAfter(answer: Answer): number | null {
    const value = headerValue(answer.headers, 'retry-after');
    return value === undefined ? null : parseRetryAfter(value, this.#effects.now().getTime());
  }

  /** Between half of the wait and all of it, so that hosts that failed together are not asked together. */
  #backoff(tries: number): number {
    const longest = this.#settings.backoffSeconds * 1000 * 2 ** (tries - 1);
    return longest * (0.5 + this.#effects.random() / 2);
  }

  #refusal(host: string): GivenUp | null {
    const { failuresPerHost, longestWaitSeconds } = this.#settings;
    const failures = this.#gate.failures(host);
    if (failures >= failuresPerHost) {
      const reason = `${host} is left alone: the last ${failures} requests to it failed.`;
      return { outcome: 'connection failed', reason };
    }
    const wait = this.#gate.waitOf(host);
    return wait > longestWaitSeconds * 1000 ? rateLimited(host, undefined, wait) : null;
  }
}

/** How long a host is left alone that wants fewer requests and does not say for how long, in ms; null as after any failure. */
function quietTime({ quietSeconds }: Request, result: Answer | Failure): number | null {
  const isPressed = 'status' in result && result.status === 429;
  return isPressed && quietSeconds !== undefined ? quietSeconds * 1000 : null;
}

function tooLate(host: string): GivenUp {
  return { outcome: 'rate limited', reason: `${host} cannot be asked before the answer is needed.` };
}

function rateLimited(host: string, status: number | undefined, wait: number | null): GivenUp {
  const asked = wait === null ? '' : `: it asks us to wait ${Math.ceil(wait / 1000)} s`;
  return {
    outcome: 'rate limited',
    reason: `${host} wants fewer requests${asked}. Try again later.`,
    ...(status === undefined ? {} : { status }),
    ...(wait === null ? {} : { waitMs: wait }),
  };
}
