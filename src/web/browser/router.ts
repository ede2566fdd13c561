import type { Route } from 'playwright';
import type { Answer, Transport } from '../fetch/transport.ts';
import { MOST_REDIRECTS, redirectTarget } from '../redirects.ts';

/** What a page needs in order to show its text. */
const NEEDED = new Set(['document', 'script', 'stylesheet', 'xhr', 'fetch']);
/** Headers that describe a body as it was sent, and not as it is handed on. */
const WIRE_HEADERS = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
]);

/**
 * Answers a request of the browser: the page itself from what was got before, everything else through our
 * own transport, with its guard of private addresses, its time-outs and its caps. Pictures, films and
 * fonts are not loaded.
 *
 * @param page the page that is being opened, and what answered for it.
 */
export async function answerRoute(
  route: Route,
  options: {
    readonly transport: Pick<Transport, 'send'>;
    readonly page: { readonly url: string; readonly answer: Omit<Answer, 'at'> };
    readonly cap: number;
  },
): Promise<void> {
  const request = route.request();
  const isPage =
    request.isNavigationRequest() && withoutHash(request.url()) === withoutHash(options.page.url);
  if (isPage) return fulfill(route, options.page.answer);
  if (!NEEDED.has(request.resourceType()) || !/^https?:/.test(request.url())) return route.abort();
  const method = request.method();
  if (method !== 'GET' && method !== 'POST') return route.abort();
  let url = request.url();
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await options.transport.send({
      method: hop === 0 ? method : 'GET',
      url,
      headers: Object.entries(await request.allHeaders()).filter(([name]) => isForwarded(name)),
      body: hop === 0 ? (request.postData() ?? '') : '',
      cap: options.cap,
      keepBeginning: false,
    });
    if ('outcome' in answer)
      return route.abort(answer.outcome === 'private address' ? 'accessdenied' : 'failed');
    const next = redirectTarget(answer.status, answer.headers, url);
    if (next === null) return fulfill(route, answer);
    url = next;
  }
  return route.abort('failed');
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '');
}

/** Headers that the transport makes itself, and pseudo-headers of HTTP/2, are left out. */
function isForwarded(name: string): boolean {
  return (
    !name.startsWith(':') &&
    !['host', 'connection', 'content-length', 'transfer-encoding'].includes(name.toLowerCase())
  );
}

async function fulfill(route: Route, answer: Omit<Answer, 'at'>): Promise<void> {
  const headers: Record<string, string> = {};
  for (const [name, value] of answer.headers) {
    const lower = name.toLowerCase();
    if (WIRE_HEADERS.has(lower)) continue;
    // Playwright takes one value a name; cookies are told apart by line breaks.
    headers[lower] =
      headers[lower] === undefined
        ? value
        : `${headers[lower]}${lower === 'set-cookie' ? '\n' : ', '}${value}`;
  }
  await route.fulfill({ status: answer.status, headers, body: Buffer.from(answer.body) });
}
