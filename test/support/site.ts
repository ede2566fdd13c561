import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web site on a loopback address, made of a function; closed by `close`. */
export interface Site {
  /** Address of its root, with a slash at the end. */
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Serves a site on a free port of 127.0.0.1. */
export async function serveSite(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Site> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    handle(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Serves pages by path; anything else, robots.txt included, is a 404. */
export function servePages(pages: Readonly<Record<string, string | Uint8Array>>): Promise<Site> {
  return serveSite((request, response) => {
    const page = pages[request.url ?? ''];
    response.statusCode = page === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page ?? 'not found');
  });
}
