import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseJsonLines } from '../../src/files/jsonl.ts';
import { removeTemporaries, writeFileWhole } from '../../src/files/write.ts';

describe('writing a file whole', () => {
  it('replaces the old content and leaves nothing else behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'write-'));
    await writeFileWhole(join(folder, 'deep/er/file.txt'), 'old');
    await writeFileWhole(join(folder, 'deep/er/file.txt'), 'new');
    expect(await readFile(join(folder, 'deep/er/file.txt'), 'utf8')).toBe('new');
    expect(await readdir(join(folder, 'deep/er'))).toEqual(['file.txt']);
  });

  it('leaves the old file as it was where the new one cannot be put in its place', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'write-'));
    await mkdir(join(folder, 'taken/inside'), { recursive: true });
    await expect(writeFileWhole(join(folder, 'taken'), 'text')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
  });
});

describe('what a killed write leaves', () => {
  it('is removed at any depth, and nothing else is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'write-'));
    await mkdir(join(folder, 'releases/.1.0.0.0a1b2c3d.tmp'), { recursive: true });
    await writeFile(join(folder, 'releases/.members.csv.0a1b2c3d.tmp'), 'half');
    await writeFile(join(folder, 'notes.tmp'), 'a person’s own');
    await removeTemporaries(folder);
    expect(await readdir(folder, { recursive: true })).toEqual(['notes.tmp', 'releases']);
  });

  it('may be in a folder that is not there', async () => {
    await expect(removeTemporaries('/nowhere/at/all')).resolves.toBeUndefined();
  });
});

describe('JSON Lines', () => {
  const schema = z.strictObject({ name: z.string() });

  it('that are wrong are answered with file, line and what was expected', () => {
    expect(() => parseJsonLines('{"name":"a"}\n{"name":1}\n', schema, 'decisions.jsonl')).toThrow(
      /decisions\.jsonl, line 2: [\s\S]*expected string[\s\S]*name/,
    );
    expect(() => parseJsonLines('{"name":"a"}\n{"na', schema, 'decisions.jsonl')).toThrow(
      /decisions\.jsonl, line 2: not JSON/,
    );
  });
});
