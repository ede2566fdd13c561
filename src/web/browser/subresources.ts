import type { Capture } from '../../model/capture.ts';
import { requestKey } from '../asked.ts';
import type { Fetched, Fetcher } from '../fetch/fetcher.ts';
import type { Refusal } from '../politeness/permission.ts';
import type { GetOptions } from '../types.ts';
import type { PageRequest } from './router.ts';

export interface SubresourcesOptions {
  readonly fetcher: Pick<Fetcher, 'fetch'>;
  /** Archives what came. */
  readonly keep: (key: string, fetched: Fetched) => Promise<void>;
}

/**
 * Gets the scripts and data that open pages ask for, of whatever host, in the way in which pages are got:
 * robots.txt, one request a host, its delay, the guard of private addresses, caps. They are archived, too,
 * so that the next page of a site finds its scripts there.
 *
 * The host of a page that is open stays free, for its own scripts as for everybody else; and what could not
 * be sent before the page is taken as it is, is not sent at all.
 */
export class Subresources {
  readonly #options: SubresourcesOptions;
  readonly #underWay = new Map<string, Promise<Capture | Refusal>>();

  constructor(options: SubresourcesOptions) {
    this.#options = options;
  }

  /**
   * @param deadline moment on the clock at which the page is taken as it is.
   * @returns what answered, whatever its status, or why nothing did.
   */
  get({ method, url, headers, body }: PageRequest, deadline: number): Promise<Capture | Refusal> {
    const options: GetOptions = { method, headers, body, expect: 'part' };
    const key = requestKey(url, options);
    const pending = this.#underWay.get(key);
    if (pending) return pending;
    const getting = this.#get(key, url, options, deadline).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, getting);
    return getting;
  }

  /** Waits for what pages have asked for and no longer wait for. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#underWay.values());
  }

  async #get(key: string, url: string, options: GetOptions, deadline: number): Promise<Capture | Refusal> {
    // It is no page of its own, so how it was read is not worth a line.
    const { reading: _, ...fetched } = await this.#options.fetcher.fetch(url, options, deadline);
    const { result, exchanges, capture } = fetched;
    // An empty shell that a page moves on to is shown to it; whether it is a page is not decided here.
    if (exchanges.length > 0 && result.outcome !== 'needs a browser') await this.#options.keep(key, fetched);
    if (capture) return capture;
    if (result.outcome === 'ok') return result.capture;
    return { outcome: result.outcome, reason: result.reason };
  }
}
