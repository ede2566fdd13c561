import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../src/pipeline/lock.ts';

const who = { command: 'aiia run', now: new Date('2026-01-02T03:04:05Z') };

async function lockPath(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'lock-')), '.lock');
}

describe('the lock of a data folder', () => {
  it('is refused to a second run with a message that names the first', async () => {
    const path = await lockPath();
    await takeLock(path, who);
    await expect(takeLock(path, who)).rejects.toThrow(
      /Another run holds this data folder: "aiia run", process \d+ .* since 2026-01-02T03:04:05/,
    );
  });

  it('can be taken again once it was released, and leaves no file behind', async () => {
    const path = await lockPath();
    const release = await takeLock(path, who);
    await release();
    await (await takeLock(path, who))();
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('is taken over from a process that was killed', async () => {
    const path = await lockPath();
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    await once(child, 'spawn');
    const dead = {
      pid: child.pid,
      host: hostname(),
      processStart: null,
      since: who.now.toISOString(),
      command: 'aiia run',
    };
    child.kill('SIGKILL');
    await once(child, 'exit');
    await writeFile(path, JSON.stringify(dead));
    await takeLock(path, who);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it.runIf(process.platform === 'linux')(
    'is taken over when another process has got the number of the dead one',
    async () => {
      const path = await lockPath();
      await writeFile(
        path,
        JSON.stringify({
          pid: process.pid,
          host: hostname(),
          processStart: '1',
          since: who.now.toISOString(),
          command: 'x',
        }),
      );
      await takeLock(path, who);
      expect(JSON.parse(await readFile(path, 'utf8'))).not.toMatchObject({ processStart: '1' });
    },
  );

  it('is never taken over from another machine, and says what to do', async () => {
    const path = await lockPath();
    await writeFile(
      path,
      JSON.stringify({ pid: 1, host: 'elsewhere', processStart: null, since: 'then', command: 'aiia run' }),
    );
    await expect(takeLock(path, who)).rejects.toThrow(/on elsewhere.*remove .*\.lock/);
  });

  it('goes to exactly one of many that find the same dead lock', async () => {
    const path = await lockPath();
    await writeFile(
      path,
      JSON.stringify({
        pid: 2 ** 22 + 1,
        host: hostname(),
        processStart: null,
        since: 'then',
        command: 'aiia run',
      }),
    );
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => takeLock(path, who)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('is not confused with a file that is something else', async () => {
    const path = await lockPath();
    await writeFile(path, 'hello');
    await expect(takeLock(path, who)).rejects.toThrow(/not a lock of this program/);
  });
});
