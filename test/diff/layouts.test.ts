import { copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/here.ts';

describe('the two layouts of one release', () => {
  it('are told to hold the same members, also where no registry says which name has which id', async () => {
    const data = await mkdtemp(join(tmpdir(), 'layouts-'));
    await runHere(['run', '--profile', 'practice', '--to', 'publish', '--data', data]);
    const elsewhere = await mkdtemp(join(tmpdir(), 'layouts-'));
    for (const file of ['members.csv', 'members-published-layout.csv']) {
      await copyFile(join(data, 'annotated/releases/1.0.0', file), join(elsewhere, file));
    }
    const args = ['diff', 'members-published-layout.csv', 'members.csv', '--json'];
    const { stdout } = await runHere(args, { cwd: elsewhere });
    const changes = JSON.parse(stdout) as Record<
      'joined' | 'left' | 'missing' | 'changed',
      { field: string }[]
    >;
    expect([changes.joined, changes.left, changes.missing]).toEqual([[], [], []]);
    expect(changes.changed.filter(({ field }) => field === 'type')).toEqual([]);
  });
});
