import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { CHALLENGES } from './challenges.ts';
import { drip, endless, GBK_HELLO, page, redirect, robots, send } from './replies.ts';
import { answerShell, part } from './shell.ts';
import { answerWayback } from './wayback.ts';

/** What a request to one host of the fault server meets. `hit` counts requests to the same path from 1. */
export type Fault = (request: IncomingMessage, response: ServerResponse, hit: number) => void;

const path = (request: IncomingMessage) => request.url ?? '/';
const noRobots = (request: IncomingMessage) => path(request) === '/robots.txt';

/** 200 MB of nothing, made once: that takes long enough to hold up everything else. */
const BOMB = gzipSync(Buffer.alloc(200_000_000), { level: 1 });
const BOMB_IN_BOMB = gzipSync(BOMB);

/** A page, or a script for the pages of `live-shell`. */
function plain(request: IncomingMessage, response: ServerResponse): void {
  if (!path(request).startsWith('/part/')) send(response, page(`Page ${path(request)}`));
  else send(response, part(path(request)), { 'content-type': 'text/javascript' });
}

const SOFT_404 = '<title>404</title><p>抱歉，您访问的页面不存在。</p>';
const SHELL = '<title>App</title><body><div id="app"></div><script src="/app.js"></script></body>';

/** Faults that answer robots.txt with 404 and everything else with the fault. */
const faults: Record<string, Fault> = {
  plain: (request, response) => plain(request, response),
  drop: (request) => request.socket.destroy(),
  cut: (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '50000' });
    response.write('x'.repeat(10_000), () => response.destroy());
  },
  'cut-chunked': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('x'.repeat(10_000), () => response.destroy());
  },
  'cut-gzip': (_request, response) => {
    const whole = gzipSync(page('cut'));
    send(response, whole.subarray(0, whole.length - 12), { 'content-encoding': 'gzip' });
  },
  'bad-gzip': (_request, response) => send(response, 'this is no gzip', { 'content-encoding': 'gzip' }),
  gzip: (_request, response) => send(response, gzipSync(page('packed')), { 'content-encoding': 'gzip' }),
  drip: (_request, response) => drip(response),
  silent: () => undefined,
  'half-head': (request) => request.socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/h'),
  garbage: (request) => request.socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
  bomb: (_request, response) => send(response, BOMB, { 'content-encoding': 'gzip' }),
  'bomb-in-bomb': (_request, response) => send(response, BOMB_IN_BOMB, { 'content-encoding': 'gzip, gzip' }),
  huge: (_request, response) => endless(response, 200_000_000),
  loop: (request, response) => redirect(response, path(request) === '/a' ? '/b' : '/a'),
  'self-loop': (request, response) => redirect(response, path(request)),
  chain: (request, response) => {
    const left = Number(path(request).slice(1));
    if (left > 0) redirect(response, `/${left - 1}`);
    else send(response, page('end of the chain'));
  },
  'to-app': (_request, response) => redirect(response, 'weixin://dl/business'),
  refresh: (request, response) => {
    const moves = '<meta http-equiv="Refresh" content="0; URL=\'/index.html\'">';
    send(response, path(request) === '/' ? moves : page('moved'));
  },
  'script-move': (request, response) => {
    const moves = '<script language="javascript">window.location.href="home/"</script>';
    send(response, path(request) === '/' ? moves : page('moved'));
  },
  'retry-seconds': (_request, response, hit) =>
    hit === 1 ? send(response, 'slow down', { 'retry-after': '1' }, 429) : send(response, page('at last')),
  'retry-date': (_request, response, hit) => {
    const later = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000).toUTCString();
    if (hit === 1) send(response, 'later', { 'retry-after': later }, 503);
    else send(response, page('at last'));
  },
  'retry-tomorrow': (_request, response) => send(response, 'no', { 'retry-after': '86400' }, 429),
  unavailable: (_request, response) => send(response, 'down', {}, 503),
  flaky: (_request, response, hit) =>
    send(response, hit === 1 ? 'oops' : page('ok now'), {}, hit === 1 ? 500 : 200),
  'not-found': (_request, response) => send(response, page('no'), {}, 404),
  gone: (_request, response) => send(response, page('no'), {}, 410),
  'server-error': (_request, response) => send(response, page('no'), {}, 501),
  'soft-404': (_request, response) => send(response, SOFT_404),
  shell: (_request, response) => send(response, SHELL),
  'login-wall': (request, response) => {
    const form = '<title>登录</title><form><input name="user"><input type="password" name="word"></form>';
    if (path(request).startsWith('/login')) send(response, form);
    else redirect(response, `/login?redirect=${encodeURIComponent(path(request))}`);
  },
  'live-shell': (request, response) => answerShell(path(request), response, request.socket.localPort ?? 0),
  'wrong-charset': (_request, response) =>
    send(response, Buffer.concat([Buffer.from('<title>'), GBK_HELLO, Buffer.from('</title>'), GBK_HELLO]), {
      'content-type': 'text/html; charset=utf-8',
    }),
  'gbk-header': (_request, response) =>
    send(response, Buffer.concat([Buffer.from('<title>'), GBK_HELLO, Buffer.from('</title>'), GBK_HELLO]), {
      'content-type': 'text/html; charset=gbk',
    }),
  'no-charset': (_request, response) =>
    send(
      response,
      Buffer.concat([Buffer.from('<meta charset=gb2312><title>'), GBK_HELLO, Buffer.from('</title>')]),
    ),
  'duplicate-headers': (_request, response) =>
    send(response, page('twice'), {
      'content-type': 'text/html',
      'set-cookie': ['a=1', 'b=2'],
      'x-twice': ['1', '2'],
    }),
  'echo-secret': (request, response) =>
    send(response, JSON.stringify({ url: request.url, key: request.headers['x-key'] }), {
      'content-type': 'application/json',
      'x-you-sent': String(request.headers['x-key']),
    }),
  'echo-post': (request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk;
    });
    request.on('end', () => send(response, JSON.stringify({ body }), { 'content-type': 'application/json' }));
  },
  wayback: (request, response) => answerWayback(path(request), response),
  etag: (request, response) => {
    const same = request.headers['if-none-match'] === '"v1"';
    if (same) response.writeHead(304, { etag: '"v1"', 'x-checked': 'yes' }).end();
    else send(response, page('known by its tag'), { etag: '"v1"' });
  },
  modified: (request, response) => {
    const date = 'Wed, 25 Mar 2020 08:00:00 GMT';
    if (request.headers['if-modified-since'] === date) response.writeHead(304).end();
    else send(response, page('known by its date'), { 'last-modified': date });
  },
};

/** Faults of robots.txt itself; pages are plain. */
const robotsFaults: Record<string, Fault> = {
  'robots-503': (_request, response) => send(response, 'down', {}, 503),
  'robots-silent': () => undefined,
  'robots-403': (_request, response) => send(response, 'no', {}, 403),
  'robots-disallow': robots('User-agent: *\nDisallow: /\n'),
  'robots-own-group': robots('User-agent: *\nDisallow: /\n\nUser-agent: Test-Crawler\nDisallow: /private\n'),
  'robots-delay': robots('User-agent: *\nCrawl-delay: 1\n'),
  'robots-long-delay': robots('User-agent: *\nCrawl-delay: 86400\n'),
  'robots-redirect': (request, response) =>
    path(request) === '/robots.txt'
      ? redirect(response, '/moved-robots.txt')
      : robots('User-agent: *\nDisallow: /private\n')(request, response, 1),
  'robots-soft-404': (_request, response) => send(response, SOFT_404),
  'robots-shell': (_request, response) => send(response, SHELL),
  'robots-endless': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.write('User-agent: *\nDisallow: /private\n\n');
    endless(response, 200_000_000);
  },
  'robots-html': (_request, response) => send(response, page('no robots here')),
};

/** The fault behind a host's name (its first label), or undefined. */
export function faultOf(host: string): Fault | undefined {
  const name = host.split('.')[0] ?? '';
  const robotsFault = robotsFaults[name];
  if (robotsFault) {
    return (request, response, hit) => {
      const isRobots = path(request).endsWith('robots.txt');
      if (isRobots) robotsFault(request, response, hit);
      else plain(request, response);
    };
  }
  const challenge = CHALLENGES[name];
  const fault: Fault | undefined = challenge
    ? (_request, response) => send(response, challenge.body, challenge.headers, challenge.status)
    : (faults[name] ?? (/^host\d+$/.test(name) ? faults.plain : undefined));
  return (
    fault &&
    ((request, response, hit) =>
      noRobots(request) ? send(response, 'none', {}, 404) : fault(request, response, hit))
  );
}
