import { bodyDigest } from '../../files/hash.ts';
import type { Capture } from '../../model/capture.ts';
import { refreshed } from '../archive/captures.ts';
import { type IndexEntry, withoutFragment } from '../archive/cdxj.ts';
import type { Earlier, Exchange } from '../archive/exchange.ts';
import { type HeaderList, headerValue } from '../archive/http-block.ts';
import type { Refusal } from '../politeness/permission.ts';
import { type Judgement, judge, type Reading } from '../read/judge.ts';
import { MOST_REDIRECTS, redirectTarget } from '../redirects.ts';
import type { WebSettings } from '../settings.ts';
import type { FetchResult, GetOptions } from '../types.ts';
import type { Failure } from './failure.ts';
import type { GivenUp, PatientSender } from './patient-sender.ts';
import { type Hop, requestOf } from './request.ts';
import { hideSecrets, secretsOf } from './secrets.ts';
import type { Answer, Request } from './transport.ts';

/** What came of one URL, and what is worth archiving of it: the redirects, then the answer. */
export interface Fetched {
  readonly result: FetchResult;
  readonly exchanges: readonly Exchange[];
  /** Where the answer lies, if this crawl had it already and did not ask for it again. */
  readonly answeredBy?: IndexEntry;
  readonly reading?: Reading;
  /** What the verdict was passed on. */
  readonly capture?: Capture;
  /** How long the host asked to be left alone, in ms. */
  readonly waitMs?: number;
}

/** A capture that is at hand, and where. */
export interface Archived {
  readonly capture: Capture;
  readonly entry: IndexEntry;
}

/** What an earlier snapshot has of a URL. */
export interface EarlierCapture {
  readonly capture: Capture;
  /** What a revisit record is to point at. */
  readonly original: Earlier;
}

export interface FetcherOptions {
  readonly sender: Pick<PatientSender, 'send'>;
  readonly settings: WebSettings;
  /** Why a URL may not be fetched; null where it may. */
  readonly refusal: (url: string) => Promise<Refusal | null>;
  /** What this crawl has already. */
  readonly archived: (url: string) => Promise<Archived | null>;
  /** What an earlier snapshot has, for conditional requests. */
  readonly earlier: (url: string) => Promise<EarlierCapture | null>;
}

/** Gets one URL over HTTP: asks robots.txt at every hop, follows redirects by hand, judges the answer. */
export class Fetcher {
  readonly #options: FetcherOptions;

  constructor(options: FetcherOptions) {
    this.#options = options;
  }

  /**
   * @param url an http or https URL.
   * @param deadline moment on the clock after which nobody waits for an answer: nothing is sent after it.
   */
  async fetch(url: string, options: GetOptions = {}, deadline?: number): Promise<Fetched> {
    const asked = withoutFragment(url);
    const before: Exchange[] = [];
    const seen = new Set<string>();
    for (let hop: Hop = { url: asked, method: options.method ?? 'GET', first: true }; ; ) {
      if (seen.has(hop.url)) return failed('redirect loop', url, `${url} leads back to ${hop.url}.`);
      if (seen.size > MOST_REDIRECTS) {
        return failed('too many redirects', url, `${url} redirects more than ${MOST_REDIRECTS} times.`);
      }
      seen.add(hop.url);
      const refused = await this.#options.refusal(hop.url);
      if (refused) return failed(refused.outcome, url, refused.reason);
      const step = await this.#step(hop, asked, options, deadline);
      if ('outcome' in step) return givenUp(url, step);
      const { capture, exchange } = step;
      const redirect = redirectTarget(capture.status, capture.headers, hop.url);
      const judgement = judge(capture);
      const next = redirect ?? (judgement.result.outcome === 'ok' ? judgement.movesTo : null);
      if (next === null) return finished(judgement, step, before);
      if (exchange) before.push(exchange);
      hop = { url: next, method: [307, 308].includes(capture.status) ? hop.method : 'GET', first: false };
    }
  }

  /** Takes one hop: from this crawl's archive, or from the web. */
  async #step(
    hop: Hop,
    asked: string,
    options: GetOptions,
    deadline: number | undefined,
  ): Promise<Step | SendFailure> {
    const isGet = hop.method === 'GET';
    const archived = isGet ? await this.#options.archived(hop.url) : null;
    if (archived)
      return { capture: { ...archived.capture, url: asked }, exchange: null, entry: archived.entry };
    const earlier = isGet ? await this.#options.earlier(hop.url) : null;
    const conditions = earlier ? conditionsOf(earlier.capture.headers) : [];
    const request = requestOf(hop, asked, options, this.#options.settings, conditions);
    const answer = await this.#options.sender.send(request, deadline);
    if ('outcome' in answer) return answer;
    const exchange = toExchange(hop, request, answer, options);
    if (answer.status === 304 && earlier && conditions.length > 0) {
      const { capture, original } = earlier;
      const headers = refreshed(capture.headers, answer.headers);
      return {
        capture: { ...capture, url: asked, finalUrl: hop.url, at: answer.at, headers },
        exchange: { ...exchange, truncated: capture.truncated, unchangedSince: original },
      };
    }
    return { capture: toCapture(asked, exchange), exchange };
  }
}

type SendFailure = Failure | GivenUp;

function givenUp(url: string, failure: SendFailure): Fetched {
  const { outcome, reason } = failure;
  const status = 'status' in failure ? failure.status : undefined;
  const waitMs = 'waitMs' in failure ? failure.waitMs : undefined;
  return { ...failed(outcome, url, reason, status), ...(waitMs === undefined ? {} : { waitMs }) };
}

interface Step {
  readonly capture: Capture;
  /** What to archive; null where the archive has it. */
  readonly exchange: Exchange | null;
  readonly entry?: IndexEntry;
}

function failed(
  outcome: Exclude<FetchResult['outcome'], 'ok'>,
  url: string,
  reason: string,
  status?: number,
): Fetched {
  return { result: { outcome, url, reason, ...(status === undefined ? {} : { status }) }, exchanges: [] };
}

/** Asks for a page only if it is not the one that we have (RFC 9110, 13.1). */
function conditionsOf(headers: HeaderList): HeaderList {
  const tag = headerValue(headers, 'etag');
  const modified = headerValue(headers, 'last-modified');
  return [
    ...(tag ? [['If-None-Match', tag] as const] : []),
    ...(modified ? [['If-Modified-Since', modified] as const] : []),
  ];
}

function toExchange(
  hop: Hop,
  request: Request,
  answer: Answer,
  options: GetOptions,
): Exchange & { digest: string } {
  const secretNames = new Set(Object.keys(options.secretHeaders ?? {}).map((name) => name.toLowerCase()));
  const exchange: Exchange = {
    method: request.method,
    url: hop.url,
    requestHeaders: request.headers.filter(([name]) => !secretNames.has(name.toLowerCase())),
    ...(request.method === 'POST' ? { requestBody: request.body } : {}),
    at: answer.at,
    status: answer.status,
    headers: answer.headers,
    body: answer.body,
    truncated: answer.truncated,
  };
  const hidden = hideSecrets(exchange, secretsOf(options));
  return { ...hidden, digest: bodyDigest(hidden.body) };
}

function toCapture(asked: string, exchange: Exchange & { digest: string }): Capture {
  return {
    url: asked,
    finalUrl: exchange.url,
    at: exchange.at,
    status: exchange.status,
    headers: exchange.headers,
    body: exchange.body,
    digest: exchange.digest,
    truncated: exchange.truncated ?? false,
  };
}

/** Only content and "does not exist" are archived: a challenge or an outage is neither. */
function finished(judgement: Judgement, step: Step, before: readonly Exchange[]): Fetched {
  const { result, reading } = judgement;
  // An empty "does not exist", as most sites send for robots.txt, holds nothing that the journal does not.
  const says = result.outcome === 'not found' && step.capture.body.byteLength > 0;
  if (!says && result.outcome !== 'ok' && result.outcome !== 'needs a browser')
    return { result, exchanges: [] };
  return {
    result,
    capture: step.capture,
    exchanges: step.exchange ? [...before, step.exchange] : before,
    ...(step.entry ? { answeredBy: step.entry } : {}),
    ...(reading ? { reading } : {}),
  };
}
