import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import type { HeaderList } from '../archive/http-block.ts';
import type { Effects } from '../effects.ts';
import type { WebSettings } from '../settings.ts';
import { readBody } from './body.ts';
import { type Failure, failureOf, PrivateAddressError } from './failure.ts';
import { isPrivateAddress, isPrivateName, literalAddress } from './private-address.ts';

/** One request, ready to be sent. */
export interface Request {
  readonly method: 'GET' | 'POST';
  /** As it is sent: secrets in it included. */
  readonly url: string;
  readonly headers: HeaderList;
  readonly body: string;
  /** Longest body in bytes. */
  readonly cap: number;
  /** Is the beginning of a body that is too long worth having? */
  readonly keepBeginning: boolean;
  /** Seconds to wait after a 429 that does not say for how long. */
  readonly quietSeconds?: number;
}

/** What came back for one request. Redirects are answers like others. */
export interface Answer {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
  readonly truncated: boolean;
  /** When the head of the answer came: ISO 8601. */
  readonly at: string;
}

/** An idle connection is closed after this long: hundreds of hosts would else hold hundreds of sockets. */
const KEEP_ALIVE_MS = 2_000;

/** Sends requests over HTTP/1.1, one connection a host, and says what came of each. */
export class Transport {
  readonly #agent: Agent;
  readonly #settings: WebSettings;
  readonly #effects: Effects;
  readonly #allowPrivate: boolean;

  constructor(options: { settings: WebSettings; effects: Effects; allowPrivate: boolean }) {
    this.#settings = options.settings;
    this.#effects = options.effects;
    this.#allowPrivate = options.allowPrivate;
    const { connectSeconds, headersSeconds, bodySeconds } = options.settings.timeouts;
    this.#agent = new Agent({
      connections: 1,
      pipelining: 1,
      keepAliveTimeout: KEEP_ALIVE_MS,
      keepAliveMaxTimeout: KEEP_ALIVE_MS,
      headersTimeout: headersSeconds * 1000,
      bodyTimeout: bodySeconds * 1000,
      connect: { timeout: connectSeconds * 1000, lookup: this.#lookup() },
    });
  }

  /** @returns the answer, or why there is none. */
  async send(request: Request): Promise<Answer | Failure> {
    const url = new URL(request.url);
    const refused = this.#refusal(url.hostname);
    if (refused) return refused;
    const signal = AbortSignal.timeout(this.#settings.timeouts.totalSeconds * 1000);
    let stage: 'head' | 'body' = 'head';
    try {
      const response = await this.#agent.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: request.method,
        headers: request.headers.flat(),
        body: request.method === 'POST' ? request.body : null,
        responseHeaders: 'raw',
        signal,
      });
      stage = 'body';
      const at = this.#effects.now().toISOString();
      const headers = pairs(response.headers);
      return await this.#receive(request, response, headers, at, url.host);
    } catch (error) {
      return failureOf(error, url.host, stage);
    }
  }

  async #receive(
    request: Request,
    response: Awaited<ReturnType<Agent['request']>>,
    headers: HeaderList,
    at: string,
    host: string,
  ): Promise<Answer | Failure> {
    const { cap, keepBeginning } = request;
    const header = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
    const megabytes = Math.round(cap / 1e6);
    const tooLarge: Failure = {
      outcome: 'too large',
      reason: `The body from ${host} is longer than the ${megabytes} MB that are read of its kind.`,
    };
    if (!keepBeginning && Number(header('content-length')) > cap) {
      response.body.destroy();
      return tooLarge;
    }
    const { bytes, truncated, bomb } = await readBody(response.body, header('content-encoding'), cap);
    if (truncated && (bomb || !keepBeginning)) return tooLarge;
    return { status: response.statusCode, headers, body: bytes, truncated, at };
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await this.#agent.destroy();
  }

  #refusal(hostname: string): Failure | null {
    if (this.#allowPrivate) return null;
    const address = literalAddress(hostname);
    const isPrivate = address === null ? isPrivateName(hostname) : isPrivateAddress(address);
    return isPrivate ? { outcome: 'private address', reason: privateReason(hostname) } : null;
  }

  /** Resolves names so that a connection can only be made to an address that was looked at. */
  #lookup(): LookupFunction {
    return (hostname, options, callback) => {
      this.#effects.resolve(hostname).then(
        (addresses) => {
          const [first] = addresses;
          const bad = this.#allowPrivate
            ? undefined
            : addresses.find(({ address }) => isPrivateAddress(address));
          if (bad) callback(new PrivateAddressError(privateReason(hostname, bad.address)), '');
          else if (!first) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
          else if (options.all) callback(null, [...addresses]);
          else callback(null, first.address, first.family);
        },
        (error: NodeJS.ErrnoException) => callback(error, ''),
      );
    };
  }
}

function privateReason(hostname: string, address?: string): string {
  const where = address ? `${hostname} (${address})` : hostname;
  return `${where} is an address of this machine or network. If that is meant, give --allow-private.`;
}

/** The names and values of headers, which come by turns, as they were sent. */
function pairs(raw: unknown): HeaderList {
  const list = raw as readonly string[];
  const headers: [string, string][] = [];
  for (let at = 0; at + 1 < list.length; at += 2) headers.push([String(list[at]), String(list[at + 1])]);
  return headers;
}
