import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registryFiles } from '../../src/sources/registry-files.ts';

describe('registry files', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'registry-files-'));
    await mkdir(join(folder, 'a/listed'), { recursive: true });
    await mkdir(join(folder, 'b/listed'), { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  const write = (path: string, text: string) => writeFile(join(folder, path), text);
  const reader = () => registryFiles([join(folder, 'a'), join(folder, 'missing'), join(folder, 'b')]);

  it('are found by pattern in order of path, the first folder that has a path winning', async () => {
    await write('a/listed/x_list.2020-06-24.csv', 'first');
    await write('b/listed/x_list.2020-06-24.csv', 'second');
    await write('b/listed/x_list.2019.csv', 'older');
    await write('b/listed/other.csv', 'other');
    const files = await reader()('listed/x_*.csv');
    expect(files.map(({ path, at }) => [path, at])).toEqual([
      ['listed/x_list.2019.csv', '2019'],
      ['listed/x_list.2020-06-24.csv', '2020-06-24'],
    ]);
    expect(new TextDecoder().decode(files[1]?.bytes)).toBe('first');
    expect(files[1]).toMatchObject({ url: 'file:listed/x_list.2020-06-24.csv' });
    expect(files[1]?.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  it('match literally but for *, which stops at a slash', async () => {
    await write('a/listed/x+y.csv', '');
    await write('a/listed/xxy.csv', '');
    expect((await reader()('listed/x+y.csv')).map(({ path }) => path)).toEqual(['listed/x+y.csv']);
    expect(await reader()('*.csv')).toEqual([]);
  });

  it('are dated by the day they were written where the name has no date', async () => {
    await write('a/listed/list.csv', '');
    const [file] = await reader()('listed/list.csv');
    expect(file?.at).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('are not read through a link that leads out of their folder', async () => {
    await write('secret.csv', 'secret');
    await symlink(join(folder, 'secret.csv'), join(folder, 'a/listed/link.csv'));
    await expect(reader()('listed/*.csv')).rejects.toThrow(/link to a file outside/);
  });
});
