import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { addressOf, PAGES_PER_HOST, pageOf, type SentPage } from './pages.ts';

/**
 * The site of the crawl bench, a process of its own: `site.ts HOSTS PORT`. Each host listens on a loopback
 * address of its own; all listen on one port. Says `ready` to its parent. Every page has an entity tag.
 */
const [hosts = 0, port = 0] = process.argv.slice(2).map(Number);

/** Every page, made before the first request: the crawlers are measured, not the site. */
const sent = Array.from({ length: hosts * PAGES_PER_HOST }, (_, at) =>
  tagged(Math.floor(at / PAGES_PER_HOST), at % PAGES_PER_HOST),
);

function tagged(host: number, page: number): SentPage & { readonly etag: string } {
  const made = pageOf(host, page);
  return { ...made, etag: `"${createHash('sha1').update(made.body).digest('hex')}"` };
}

function answer(host: number, request: IncomingMessage, response: ServerResponse): void {
  const page = request.url === '/' ? 0 : Number(request.url?.slice(1));
  if (!(page >= 0 && page < PAGES_PER_HOST)) {
    response.writeHead(404).end();
    return;
  }
  const { body, contentType, etag } = sent[host * PAGES_PER_HOST + page] ?? tagged(host, page);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  response.writeHead(200, { 'content-type': contentType, 'content-length': body.byteLength, etag }).end(body);
}

const listening = Array.from({ length: hosts }, (_, host) => {
  const server = createServer((request, response) => answer(host, request, response));
  return new Promise<void>((resolve) => server.listen(port, addressOf(host), resolve));
});
await Promise.all(listening);
process.send?.('ready');
process.on('disconnect', () => process.exit(0));
