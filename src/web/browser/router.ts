import type { Request, Route } from 'playwright';
import type { Capture } from '../../model/capture.ts';
import { headerValue } from '../archive/http-block.ts';
import { decodePage } from '../charset.ts';
import type { Refusal } from '../politeness/permission.ts';
import { isPage } from '../read/judge.ts';

/** A request that an open page makes. */
export interface PageRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Asks for what an open page wants, as politely as for any page. @returns what answered, or why nothing did. */
export type Ask = (request: PageRequest) => Promise<Capture | Refusal>;

/** What can put text into a page. */
const FILLS_IN = new Set(['script', 'xhr', 'fetch']);
/** Headers that describe a body as it was sent, and not as it is handed on. */
const WIRE_HEADERS = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
]);
/** Headers that our own requests have, or that speak of the browser's connection. */
const OWN_HEADERS =
  /^(:.*|host|connection|content-length|transfer-encoding|user-agent|accept-encoding|accept-language|cache-control|pragma|priority|upgrade-insecure-requests|(sec|proxy|if)-.*)$/i;

/**
 * Answers the requests of one open page: for the page itself with what was got before; for scripts and data
 * with what asking politely brings. Style sheets are answered with nothing, since scripts wait for them;
 * pictures, films, fonts and frames, which put no text into the page, are not loaded.
 */
export class PageRouter {
  readonly #page: Capture;
  readonly #ask: Ask;
  readonly #most: number;
  readonly #refusals: Refusal[] = [];
  #asked = 0;
  #closed = false;
  #failure: { readonly cause: unknown } | null = null;

  /**
   * @param page the page as it was sent.
   * @param most requests that the page may make.
   */
  constructor(page: Capture, ask: Ask, most: number) {
    this.#page = page;
    this.#ask = ask;
    this.#most = most;
  }

  /** What the page had to do without. */
  get refusals(): readonly Refusal[] {
    return this.#refusals;
  }

  /** What asking has thrown: no outcome of the network, but a full disk or a mistake of ours. */
  get failure(): { readonly cause: unknown } | null {
    return this.#failure;
  }

  /** From here on nobody waits for answers. */
  close(): void {
    this.#closed = true;
  }

  async answer(route: Route): Promise<void> {
    const request = route.request();
    if (this.#isPage(request)) return fulfill(route, readable(this.#page));
    if (request.resourceType() === 'stylesheet') return route.fulfill({ contentType: 'text/css', body: '' });
    const method = request.method();
    const isWanted = FILLS_IN.has(request.resourceType()) || isOwnNavigation(request);
    if (!isWanted || !/^https?:/.test(request.url()) || (method !== 'GET' && method !== 'POST')) {
      return route.abort();
    }
    if (this.#asked >= this.#most) {
      const reason = `The page asks for more than ${this.#most} scripts and pieces of data.`;
      return this.#refuse(route, { outcome: 'rate limited', reason });
    }
    this.#asked++;
    const headers = await request.allHeaders();
    const answer = await this.#askFor({
      method,
      url: request.url().replace(/#.*$/, ''),
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN_HEADERS.test(name))),
      body: request.postData() ?? '',
    });
    if (this.#closed || answer === null) return;
    if ('outcome' in answer) return this.#refuse(route, answer);
    return fulfill(route, isOwnNavigation(request) ? readable(answer) : answer);
  }

  #isPage(request: Request): boolean {
    return isOwnNavigation(request) && request.url().replace(/#.*$/, '') === this.#page.finalUrl;
  }

  async #askFor(request: PageRequest): Promise<Capture | Refusal | null> {
    try {
      return await this.#ask(request);
    } catch (cause) {
      this.#failure ??= { cause };
      return null;
    }
  }

  #refuse(route: Route, refusal: Refusal): Promise<void> {
    this.#refusals.push(refusal);
    return route.abort(refusal.outcome === 'private address' ? 'accessdenied' : 'failed');
  }
}

/** Is it the page itself that is to be opened or left, and not a frame in it? */
function isOwnNavigation(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null;
}

/** A page with the encoding in which we read it: where none is declared, the browser would take another. */
function readable(page: Capture): Capture {
  const type = headerValue(page.headers, 'content-type') ?? '';
  if (!isPage(type, page.body)) return page;
  const others = page.headers.filter(([name]) => name.toLowerCase() !== 'content-type');
  const mime = type.split(';', 1)[0]?.trim() || 'text/html';
  return { ...page, headers: [...others, ['content-type', `${mime}; charset=${decodePage(page).encoding}`]] };
}

async function fulfill(route: Route, { status, headers: sent, body }: Capture): Promise<void> {
  const headers: Record<string, string> = {};
  for (const [name, value] of sent) {
    const lower = name.toLowerCase();
    if (WIRE_HEADERS.has(lower)) continue;
    // Playwright takes one value a name; cookies are told apart by line breaks.
    headers[lower] =
      headers[lower] === undefined
        ? value
        : `${headers[lower]}${lower === 'set-cookie' ? '\n' : ', '}${value}`;
  }
  await route.fulfill({ status, headers, body: Buffer.from(body) });
}
