import { bodyDigest } from '../../files/hash.ts';
import type { Capture } from '../../model/capture.ts';
import { withoutFragment } from '../archive/cdxj.ts';
import type { Exchange } from '../archive/exchange.ts';
import type { HeaderList } from '../archive/http-block.ts';
import type { Refusal } from '../politeness/permission.ts';
import { judge } from '../read/judge.ts';
import { MOST_REDIRECTS, redirectTarget } from '../replay.ts';
import type { WebSettings } from '../settings.ts';
import type { FetchResult, GetOptions } from '../types.ts';
import { ACCEPT_ENCODING } from './body.ts';
import type { PatientSender } from './patient-sender.ts';
import { hideSecrets, secretsOf, withSecretQuery } from './secrets.ts';
import type { Answer, Request } from './transport.ts';

/** What came of one URL, and what is worth archiving of it: the redirects, then the answer. */
export interface Fetched {
  readonly result: FetchResult;
  readonly exchanges: readonly Exchange[];
}

const ACCEPT = {
  page: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
  json: 'application/json,*/*;q=0.5',
  file: '*/*',
} as const;

/** Gets one URL over HTTP: asks robots.txt at every hop, follows redirects by hand, judges the answer. */
export class Fetcher {
  readonly #sender: PatientSender;
  readonly #settings: WebSettings;
  readonly #refusal: (url: string) => Promise<Refusal | null>;

  /** @param options.refusal says why a URL may not be fetched; null where it may. */
  constructor(options: {
    sender: PatientSender;
    settings: WebSettings;
    refusal: (url: string) => Promise<Refusal | null>;
  }) {
    this.#sender = options.sender;
    this.#settings = options.settings;
    this.#refusal = options.refusal;
  }

  /** @param url an http or https URL. */
  async fetch(url: string, options: GetOptions = {}): Promise<Fetched> {
    const exchanges: Exchange[] = [];
    const seen = new Set<string>();
    let hop: Hop = { url: withoutFragment(url), method: options.method ?? 'GET', first: true };
    for (;;) {
      if (seen.has(hop.url)) return failed('redirect loop', url, `${url} leads back to ${hop.url}.`);
      if (seen.size > MOST_REDIRECTS) {
        return failed('too many redirects', url, `${url} redirects more than ${MOST_REDIRECTS} times.`);
      }
      seen.add(hop.url);
      const refused = await this.#refusal(hop.url);
      if (refused) return failed(refused.outcome, url, refused.reason);
      const request = this.#request(hop, url, options);
      const answer = await this.#sender.send(request);
      if ('outcome' in answer) return { result: { ...answer, url }, exchanges: [] };
      const exchange = toExchange(hop, request, answer, options);
      const next = redirectTarget(answer.status, answer.headers, hop.url);
      if (next === null) return finished(url, exchange, exchanges, options);
      exchanges.push(exchange);
      hop = { url: next, method: [307, 308].includes(answer.status) ? hop.method : 'GET', first: false };
    }
  }

  #request(hop: Hop, asked: string, options: GetOptions): Request {
    const { expect = 'page', headers = {}, secretHeaders = {}, secretQuery = {}, body = '' } = options;
    // What was meant for one site is not handed on to another that it redirects to.
    const sameOrigin = new URL(hop.url).origin === new URL(asked).origin;
    return {
      method: hop.method,
      url: hop.first ? withSecretQuery(hop.url, secretQuery) : hop.url,
      headers: [
        ['User-Agent', this.#settings.userAgent],
        ['Accept', ACCEPT[expect]],
        ['Accept-Language', 'zh-CN,zh;q=0.9,en;q=0.5'],
        ['Accept-Encoding', ACCEPT_ENCODING],
        ...Object.entries(headers),
        ...(sameOrigin ? Object.entries(secretHeaders) : []),
      ],
      body: hop.method === 'POST' ? body : '',
      cap: this.#settings.caps[expect] * 1e6,
      keepBeginning: expect === 'page',
    };
  }
}

interface Hop {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** Is it what was asked for, and not a redirect's target? */
  readonly first: boolean;
}

function failed(outcome: Exclude<FetchResult['outcome'], 'ok'>, url: string, reason: string): Fetched {
  return { result: { outcome, url, reason }, exchanges: [] };
}

function toExchange(hop: Hop, request: Request, answer: Answer, options: GetOptions): Exchange {
  const secretNames = new Set(Object.keys(options.secretHeaders ?? {}).map((name) => name.toLowerCase()));
  const requestHeaders: HeaderList = request.headers.filter(([name]) => !secretNames.has(name.toLowerCase()));
  const exchange: Exchange = {
    method: request.method,
    url: hop.url,
    requestHeaders,
    ...(request.method === 'POST' ? { requestBody: request.body } : {}),
    at: answer.at,
    status: answer.status,
    headers: answer.headers,
    body: answer.body,
    truncated: answer.truncated,
  };
  return hideSecrets(exchange, secretsOf(options));
}

/** The verdict on an answer. Only pages, files and "does not exist" are archived: a challenge is no content. */
function finished(
  asked: string,
  exchange: Exchange,
  before: readonly Exchange[],
  options: GetOptions,
): Fetched {
  const capture: Capture = {
    url: withoutFragment(asked),
    finalUrl: exchange.url,
    at: exchange.at,
    status: exchange.status,
    headers: exchange.headers,
    body: exchange.body,
    digest: bodyDigest(exchange.body),
    truncated: exchange.truncated ?? false,
  };
  const result = judge(capture, options.expect ?? 'page');
  const worth = ['ok', 'not found', 'needs a browser'].includes(result.outcome);
  return { result, exchanges: worth ? [...before, exchange] : [] };
}
