import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Log, silentLog } from '../../src/log.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Organization } from '../../src/model/organization.ts';
import type { LookupResult, OpenSource, Source } from '../../src/sources/define.ts';
import { type SourceMemory, shortMemory } from '../../src/sources/memory.ts';
import { realEffects } from '../../src/web/effects.ts';
import { openLive } from '../../src/web/live.ts';
import { webSettings } from '../../src/web/settings.ts';

/** A question that a double was asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a double answers: JSON, text, or a status with what belongs to it. */
export interface Said {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly text?: string;
}

/** A local server that stands for an API, and a source that is open on it through the real fetcher. */
export interface Double {
  readonly asked: Asked[];
  readonly waited: number[];
  readonly lookup: (organization: Organization, known?: readonly Evidence[]) => Promise<LookupResult>;
  readonly archive: string;
  /** Ends the archive, so that it can be read. */
  readonly finish: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Starts a double and opens a source on it. robots.txt forbids everything, as those of API hosts do; waits take
 * no time, and are written down.
 *
 * @param settings given the double's address; the source's own defaults hold for the rest.
 */
export async function openDouble<Settings>(
  source: Source<Settings>,
  answer: (asked: Asked) => Said,
  options: {
    readonly settings: (url: string) => object;
    readonly secrets?: Readonly<Record<string, string>>;
    readonly memory?: SourceMemory;
    readonly now?: () => Date;
    readonly log?: Log;
  },
): Promise<Double> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void serve(request, response, asked, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), 'double-'));
  const archive = join(folder, 'archive.wacz');
  const waited: number[] = [];
  const log = options.log ?? silentLog;
  let skipped = 0;
  const now = options.now ?? (() => new Date('2020-03-26T08:00:00Z'));
  const web = await openLive({
    settings: webSettings.parse({ gapSeconds: 0, backoffSeconds: 0.01 }),
    archivePath: archive,
    workFolder: join(folder, 'crawl'),
    allowPrivate: true,
    resume: false,
    title: 'double',
    software: 'test',
    log,
    effects: {
      ...realEffects,
      clock: () => performance.now() + skipped,
      sleep: async (milliseconds) => {
        waited.push(milliseconds);
        skipped += milliseconds;
      },
    },
  });
  const ready = await source.open({
    settings: source.settings.parse({ enabled: true, ...options.settings(`http://127.0.0.1:${port}`) }),
    snapshot: '2020-03-26',
    web,
    files: async () => [],
    secret: (variable) => options.secrets?.[variable],
    now,
    wait: async (milliseconds) => void waited.push(milliseconds),
    memory: options.memory ?? shortMemory(),
    log,
  });
  let finished = false;
  const finish = async () => {
    if (!finished) await web.close();
    finished = true;
  };
  return {
    asked,
    waited,
    archive,
    lookup: (organization, known = []) => lookupOf(ready).lookup(organization, known),
    finish,
    async close() {
      await finish();
      await rm(folder, { recursive: true });
      server.closeAllConnections();
      server.close();
    },
  };
}

function lookupOf(ready: Awaited<ReturnType<Source['open']>>): OpenSource {
  if ('lookup' in ready) return ready;
  return { lookup: async () => ({ outcome: ready.unusable, reason: ready.reason, statements: [] }) };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked[],
  answer: (asked: Asked) => Said,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://double');
  if (url.pathname === '/robots.txt') {
    response.end('User-agent: *\nDisallow: /\n');
    return;
  }
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const question: Asked = {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body,
  };
  asked.push(question);
  const { status = 200, headers = {}, json, text } = answer(question);
  response.writeHead(status, {
    'content-type': text === undefined ? 'application/json' : 'text/html',
    ...headers,
  });
  response.end(text ?? JSON.stringify(json));
}
