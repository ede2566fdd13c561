import PQueue from 'p-queue';
import { z } from 'zod';
import { sha256, stableJson } from '../files/hash.ts';
import type { LookupOutcome } from '../model/evidence.ts';
import type { GetOptions } from '../web/types.ts';
import type { LookupResult, SourceContext } from './define.ts';
import { fetchOutcome } from './outcomes.ts';
import type { RecordOrigin } from './records.ts';

/** What every source that asks an API can be set to; spread it into the source's own settings. */
export const apiSettings = {
  enabled: z
    .boolean()
    .default(false)
    .describe('ask this source; off unless turned on, since it asks the network'),
  callsPerRun: z
    .int()
    .min(0)
    .default(2000)
    .describe('calls in one run at most')
    .meta({ examples: [500] }),
  callsPerDay: z
    .int()
    .min(0)
    .default(5000)
    .describe('calls in one day (UTC) at most, over all runs')
    .meta({ examples: [1000] }),
  keepDays: z
    .number()
    .min(0)
    .default(30)
    .describe('for how many days an answer is not asked for again')
    .meta({ examples: [30] }),
};

export interface ApiSettings {
  readonly callsPerRun: number;
  readonly callsPerDay: number;
  readonly keepDays: number;
}

/** What an answer with status 200 says besides data: some APIs put their errors there. */
export type Verdict =
  | { readonly kind: 'answer' }
  /** The API says that it has nothing. */
  | { readonly kind: 'none'; readonly reason: string }
  /** Not now: ask again after so many seconds. */
  | { readonly kind: 'later'; readonly seconds: number; readonly reason: string }
  /** This look-up fails, the next may not. */
  | { readonly kind: 'failed'; readonly outcome: LookupOutcome; readonly reason: string }
  /** No later call can do better: key, quota, address. */
  | { readonly kind: 'over'; readonly outcome: LookupOutcome; readonly reason: string };

/** An answer of an API, or how the look-up ends without one. */
export type ApiAnswer =
  | { readonly outcome: 'answer'; readonly json: unknown; readonly origin: RecordOrigin }
  | { readonly outcome: LookupOutcome; readonly reason: string };

export interface ApiOptions {
  /** Name of the source. */
  readonly source: string;
  readonly context: Pick<SourceContext<ApiSettings>, 'web' | 'memory' | 'now' | 'wait' | 'settings'>;
  /** What an answer with status 200 says. */
  readonly judge: (json: unknown) => Verdict;
  /** Calls in a minute at most, as the operator asks. */
  readonly callsPerMinute: number;
  /** What 403 means here: a key or licence that does not reach, or an address that is turned away. */
  readonly forbidden: 'needs a key' | 'blocked';
  /** Parameter by which the same question is asked again after "not now" with status 200; left out where the API says none. */
  readonly againParameter?: string;
}

/** Times that an API that says "not now" is asked again. */
const PATIENCE = 3;
/** An API that wants fewer calls and does not say when, is left alone so long: most count calls by the minute. */
const QUIET_SECONDS = 60;
/** After so many failures in a row a source is left alone for the rest of the run. */
const FAILURES_IN_A_ROW = 5;
const FAILURES: ReadonlySet<ApiAnswer['outcome']> = new Set([
  'unavailable',
  'rate limited',
  'blocked',
  'needs a key',
]);

/**
 * Asks one API: within its budget and pace, with answers kept for their lifetime, one question at a time. What
 * goes wrong is an outcome, and after a key was refused or a quota spent nothing more is asked.
 */
export class ApiClient {
  readonly #options: ApiOptions;
  readonly #queue: PQueue;
  #callsInRun = 0;
  #failures = 0;
  #over: { readonly outcome: LookupOutcome; readonly reason: string } | null = null;

  constructor(options: ApiOptions) {
    this.#options = options;
    this.#queue = new PQueue({ concurrency: 1, interval: 60_000, intervalCap: options.callsPerMinute });
  }

  /** @param get what is sent besides the URL; secrets go into `secretHeaders` and `secretQuery`. */
  async ask(url: string, get: GetOptions = {}): Promise<ApiAnswer> {
    const { source, context } = this.#options;
    const key = sha256(stableJson([url, get.method ?? 'GET', get.body ?? '']));
    const kept = await context.memory.recall(source, key);
    if (kept !== null && this.#isFresh(kept.at)) return this.#read(kept);
    const answer = await this.#queue.add(() => this.#call(url, key, get));
    // In a replay the archive may lack what a kept answer stood for: the kept one is what the run had.
    return answer.outcome === 'not checked' && kept !== null ? this.#read(kept) : answer;
  }

  #isFresh(at: string): boolean {
    const { now, settings } = this.#options.context;
    return now().getTime() - Date.parse(at) < settings.keepDays * 24 * 3600 * 1000;
  }

  #read(kept: {
    readonly url: string;
    readonly at: string;
    readonly digest: string;
    readonly body: string;
  }): ApiAnswer {
    const { url, at, digest, body } = kept;
    const json = parseJson(body);
    const verdict = this.#options.judge(json);
    if (verdict.kind === 'answer') return { outcome: 'answer', json, origin: { url, at, digest } };
    return { outcome: 'not found', reason: verdict.reason };
  }

  async #call(url: string, key: string, get: GetOptions): Promise<ApiAnswer> {
    const { againParameter } = this.#options;
    for (let attempt = 1; ; attempt++) {
      const refusal = this.#over ?? (await this.#spend());
      if (refusal !== null) return refusal;
      const again = attempt > 1 && againParameter !== undefined;
      const asked = again ? withParameter(url, againParameter, String(attempt)) : url;
      const answer = await this.#callOnce(asked, key, get);
      if (!('seconds' in answer)) return this.#counted(answer);
      if (attempt > PATIENCE) return this.#counted({ outcome: 'rate limited', reason: answer.reason });
      await this.#options.context.wait(answer.seconds * 1000);
    }
  }

  /** Counts a call against the budgets, or says that they are spent. */
  async #spend(): Promise<ApiAnswer | null> {
    const { source, context } = this.#options;
    const { callsPerRun, callsPerDay } = context.settings;
    const day = context.now().toISOString().slice(0, 10);
    const spent = (what: string): ApiAnswer => ({
      outcome: 'not checked',
      reason: `the budget of ${what} is spent`,
    });
    if (this.#callsInRun >= callsPerRun) return spent(`${callsPerRun} calls in a run`);
    if ((await context.memory.calls(source, day)) >= callsPerDay)
      return spent(`${callsPerDay} calls on ${day}`);
    this.#callsInRun++;
    await context.memory.countCall(source, day);
    return null;
  }

  async #callOnce(
    url: string,
    key: string,
    get: GetOptions,
  ): Promise<ApiAnswer | { readonly seconds: number; readonly reason: string }> {
    const { source, context, judge, forbidden } = this.#options;
    const options = { expect: 'json', api: true, quietSeconds: QUIET_SECONDS, ...get } as const;
    const got = await context.web.get(url, options);
    if (got.outcome !== 'ok') {
      if (got.status === 401) return this.#end('needs a key', `the key was refused (status 401)`);
      if (got.status === 403) return this.#end(forbidden, `the call was refused (status 403)`);
      return { outcome: fetchOutcome(got), reason: got.reason };
    }
    const { at, digest } = got.capture;
    const body = new TextDecoder().decode(got.capture.body);
    const json = parseJson(body);
    if (json === undefined) {
      return {
        outcome: 'unavailable',
        reason: 'the answer is not JSON: a notice, or an answer that was cut off',
      };
    }
    const verdict = judge(json);
    if (verdict.kind === 'later') return verdict;
    if (verdict.kind === 'over') return this.#end(verdict.outcome, verdict.reason);
    if (verdict.kind === 'failed') return { outcome: verdict.outcome, reason: verdict.reason };
    await context.memory.keep(source, key, { url, at, digest, body });
    if (verdict.kind === 'none') return { outcome: 'not found', reason: verdict.reason };
    return { outcome: 'answer', json, origin: { url, at, digest } };
  }

  #end(outcome: LookupOutcome, reason: string): ApiAnswer {
    this.#over = { outcome, reason };
    return this.#over;
  }

  #counted(answer: ApiAnswer): ApiAnswer {
    const failed = FAILURES.has(answer.outcome);
    this.#failures = failed ? this.#failures + 1 : 0;
    if (failed && this.#over === null && this.#failures >= FAILURES_IN_A_ROW) {
      const reason = `not asked: ${this.#failures} calls in a row ended as ${answer.outcome}`;
      this.#over = { outcome: 'not checked', reason };
    }
    return answer;
  }
}

function withParameter(url: string, name: string, value: string): string {
  const full = new URL(url);
  full.searchParams.set(name, value);
  return full.href;
}

/** @returns undefined where the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a look-up comes to that has no data to read: all that an {@link ApiAnswer} can be but an answer. */
export type Failure = { readonly outcome: LookupOutcome; readonly reason: string };

/** Data of the documented shape, or why there is none. */
export type Shaped<T> = { readonly data: T; readonly origin: RecordOrigin } | Failure;

/** The data of an answer, by its documented shape; another shape is a failure that says where it differs. */
export function shaped<T>(answer: ApiAnswer, schema: z.ZodType<T>): Shaped<T> {
  if (!('json' in answer)) return answer;
  const parsed = schema.safeParse(answer.json);
  if (parsed.success) return { data: parsed.data, origin: answer.origin };
  const [issue] = parsed.error.issues;
  const place = issue === undefined ? '' : ` at ${issue.path.join('.')}: ${issue.message}`;
  return { outcome: 'unavailable', reason: `the answer has another shape than documented${place}` };
}

/** A look-up that ends without statements. */
export function without({ outcome, reason }: Failure): LookupResult {
  return { outcome, reason, statements: [] };
}
