import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** 你好 in GBK. */
export const GBK_HELLO = Buffer.from([0xc4, 0xe3, 0xba, 0xc3]);

/** A page with enough text to be content. */
export function page(title: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><article>${'人工智能产业的一段正文。'.repeat(30)}</article></body></html>`;
}

/** Sends a whole answer. */
export function send(
  response: ServerResponse,
  body: string | Uint8Array,
  headers: OutgoingHttpHeaders = {},
  status = 200,
): void {
  response.writeHead(status, {
    'content-type': 'text/html',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'content-length': '0' }).end();
}

/** One byte every 50 ms, for ever. */
export function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('x'), 50);
  response.on('close', () => clearInterval(timer));
}

/** So many bytes without a length, as fast as they are taken. */
export function endless(response: ServerResponse, bytes: number): void {
  if (!response.headersSent) response.writeHead(200, { 'content-type': 'text/html' });
  const chunk = Buffer.alloc(64 * 1024, '<p>人工智能</p>');
  let left = bytes;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.length;
      if (!response.write(chunk)) return;
    }
    response.end();
  };
  response.on('drain', more);
  more();
}

/** A robots.txt with this content. */
export function robots(
  text: string,
): (request: IncomingMessage, response: ServerResponse, hit: number) => void {
  return (_request, response) => send(response, text, { 'content-type': 'text/plain' });
}
