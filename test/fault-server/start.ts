import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'undici';

/** One request that the fault server saw; times in ms on its own clock. */
export interface Hit {
  readonly host: string;
  readonly path: string;
  readonly start: number;
  readonly end: number | null;
}

/** The fault server, running. */
export interface FaultServer {
  readonly port: number;
  /** The address of a page behind a fault. */
  url(fault: string, path?: string): string;
  /** Requests to a fault's host, in order. */
  hits(fault: string): Promise<Hit[]>;
  stop(): Promise<void>;
}

/** Starts the fault server in a process of its own. It ends with this process, too. */
export async function startFaultServer(): Promise<FaultServer> {
  const child: ChildProcess = fork(new URL('./server.ts', import.meta.url), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (!child.stdout) throw new Error('the fault server has no output');
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the fault server ended with ${code}`);
  });
  const [line] = (await Promise.race([once(child.stdout, 'data'), ended])) as [Buffer];
  ended.catch(() => undefined);
  const port = Number(line.toString());
  return {
    port,
    url: (fault, path = '/') => `http://${fault}.test:${port}${path}`,
    async hits(fault) {
      const answer = await request(`http://127.0.0.1:${port}/hits`, { headers: { host: 'control' } });
      const all = (await answer.body.json()) as Hit[];
      return all.filter(({ host }) => host === `${fault}.test` || host === fault);
    },
    async stop() {
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** Resolves every name to the machine itself, where the fault server listens. */
export async function resolveToLoopback(): Promise<{ address: string; family: number }[]> {
  return [{ address: '127.0.0.1', family: 4 }];
}
