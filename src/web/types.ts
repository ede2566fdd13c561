import type { Capture } from '../model/capture.ts';

/**
 * How getting one URL can end. The list is closed: every URL that was asked for ends in exactly one of
 * these, and the journal of a crawl holds nothing else.
 */
export const FETCH_OUTCOMES = [
  /** A page or file, whole or (marked so) cut at the cap for its type. */
  'ok',
  /** The server says that it does not exist: 404, 410, or a page that says so with status 200. */
  'not found',
  /** Any other status that is not a success. */
  'http error',
  /** The site asks for a captcha, a login or a challenge: a person can look, a program may not. */
  'blocked',
  /** 429, or 503 with Retry-After, for longer than we are ready to wait. */
  'rate limited',
  /** robots.txt forbids the URL. */
  'disallowed by robots',
  /** robots.txt could not be had (5xx, time-out): the host is left alone (RFC 9309, 2.3.1.4). */
  'robots unreachable',
  'redirect loop',
  'too many redirects',
  'timeout',
  'connection failed',
  'tls failed',
  /** The body ended before its announced length, or its encoding was broken. */
  'cut off',
  'too large',
  /** A loopback, private, link-local or metadata address, and `--allow-private` was not given. */
  'private address',
  'invalid url',
  /** The page is an empty shell without JavaScript, and no browser was to be had. */
  'needs a browser',
  /** Replay: the archive holds no capture of the URL. */
  'not in archive',
] as const;
export type FetchOutcome = (typeof FETCH_OUTCOMES)[number];

/** What came of one URL. `reason` is a sentence for a person. */
export type FetchResult =
  | { readonly outcome: 'ok'; readonly capture: Capture }
  | {
      readonly outcome: Exclude<FetchOutcome, 'ok'>;
      readonly url: string;
      readonly reason: string;
      readonly status?: number;
    };

export interface GetOptions {
  /**
   * What is expected; decides the byte cap and the `Accept` header. Default `page`. A `part` is what a page
   * that is open in the browser asks for, `robots` a robots.txt.
   */
  readonly expect?: 'page' | 'file' | 'json' | 'part' | 'robots';
  /** A documented API for programs: its terms say who may ask, and robots.txt, which is for crawlers, does not. */
  readonly api?: boolean;
  /** Seconds to wait after a 429 that does not say for how long; left out, as after any failure. */
  readonly quietSeconds?: number;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Headers and query parameters that are sent, and written nowhere: not in logs, archives or errors. */
  readonly secretHeaders?: Readonly<Record<string, string>>;
  readonly secretQuery?: Readonly<Record<string, string>>;
}

/**
 * The one way to get anything from the web or from an archive. What the network does is an outcome and
 * never an exception; what throws is a full disk, a broken archive or a programming error.
 */
export interface Web {
  get(url: string, options?: GetOptions): Promise<FetchResult>;
  /** Finishes the archive. Nothing may be got afterwards. */
  close(): Promise<void>;
}
