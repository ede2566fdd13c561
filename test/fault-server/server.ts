import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { faultOf } from './faults.ts';

/**
 * The fault server: a process of its own that serves many hosts on one loopback port and tells them apart
 * by the `Host` header. Its first line of output is the port. `GET /hits` of the host `control` gives every
 * request that came: host, path, when it began and ended (ms).
 */
interface Hit {
  readonly host: string;
  readonly path: string;
  readonly start: number;
  end: number | null;
}

const hits: Hit[] = [];

const server = createServer((request, response) => {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const path = request.url ?? '/';
  if (host.startsWith('control')) {
    response.end(JSON.stringify(hits));
    return;
  }
  const hit: Hit = { host, path, start: performance.now(), end: null };
  hits.push(hit);
  response.on('close', () => {
    hit.end = performance.now();
  });
  const nth = hits.filter((other) => other.host === host && other.path === path).length;
  const fault = faultOf(host);
  if (fault) fault(request, response, nth);
  else response.writeHead(599).end(`no fault is called ${host}`);
});

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});
process.on('disconnect', () => process.exit(0));
