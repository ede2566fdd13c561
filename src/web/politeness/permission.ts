import { decodePage } from '../charset.ts';
import type { FetchOutcome, FetchResult } from '../types.ts';
import { ALLOW_ALL, parseRobots, type RobotsRules } from './robots.ts';

/** Why a URL may not be fetched. */
export interface Refusal {
  readonly outcome: Exclude<FetchOutcome, 'ok'>;
  readonly reason: string;
}

/** Outcomes of robots.txt that are those of its pages too: the same server would not answer for them either. */
const SAME_FOR_PAGES: ReadonlySet<FetchOutcome> = new Set([
  'connection failed',
  'tls failed',
  'private address',
  'rate limited',
  'blocked',
]);

/** Asks the robots.txt of each origin once, and answers for its URLs. */
export class Permissions {
  readonly #byOrigin = new Map<string, Promise<RobotsRules | Refusal>>();
  readonly #get: (url: string) => Promise<FetchResult>;
  readonly #product: string;
  readonly #onRules: (origin: string, rules: RobotsRules) => void;

  /**
   * @param options.get fetches a robots.txt.
   * @param options.userAgent its product token is what rules are looked for under.
   * @param options.onRules is told the rules of each origin once.
   */
  constructor(options: {
    get: (url: string) => Promise<FetchResult>;
    userAgent: string;
    onRules: (origin: string, rules: RobotsRules) => void;
  }) {
    this.#get = options.get;
    this.#product = options.userAgent.split('/')[0] ?? '';
    this.#onRules = options.onRules;
  }

  /** @returns null where the URL may be fetched. */
  async refusal(url: string): Promise<Refusal | null> {
    const { origin, pathname, search } = new URL(url);
    let pending = this.#byOrigin.get(origin);
    if (!pending) {
      pending = this.#rules(origin);
      this.#byOrigin.set(origin, pending);
    }
    const rules = await pending;
    if ('outcome' in rules) return rules;
    if (rules.allows(`${pathname}${search}`)) return null;
    return { outcome: 'disallowed by robots', reason: `${origin}/robots.txt does not allow ${pathname}.` };
  }

  async #rules(origin: string): Promise<RobotsRules | Refusal> {
    const result = await this.#get(`${origin}/robots.txt`);
    if (result.outcome === 'ok') {
      const rules = parseRobots(decodePage(result.capture).text, this.#product);
      this.#onRules(origin, rules);
      return rules;
    }
    const { outcome, reason, status = 0 } = result;
    // RFC 9309, 2.3.1.3: a robots.txt that is not there allows everything. 429 is no such answer.
    if (status >= 400 && status < 500 && status !== 429) return ALLOW_ALL;
    // Many sites answer for everything that they do not have with a page, and with status 200.
    if (outcome === 'not found' || outcome === 'needs a browser') return ALLOW_ALL;
    if (SAME_FOR_PAGES.has(outcome)) return { outcome, reason };
    return {
      outcome: 'robots unreachable',
      reason: `${origin} is left alone because its robots.txt could not be had: ${reason}`,
    };
  }
}
