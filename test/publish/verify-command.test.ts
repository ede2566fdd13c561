import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildRelease } from '../../src/publish/release.ts';
import { writeRelease } from '../../src/publish/releases.ts';
import { runHere } from '../support/here.ts';
import { MEMBERS, releaseInput } from './sample.ts';

let data = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'verify-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

const verify = (...args: string[]) => runHere(['verify', ...args, '--data', data]);

describe('verify', () => {
  it('says that all releases are as they were published', async () => {
    const folder = join(data, 'annotated', 'releases');
    const first = buildRelease(releaseInput());
    await writeRelease(folder, first.version, first.files);
    const second = buildRelease(releaseInput(MEMBERS.slice(1), { previous: first.files }));
    await writeRelease(folder, second.version, second.files);
    const { code, stdout } = await verify();
    expect([code, stdout]).toEqual([
      0,
      '1.0.0: 11 files, all as published\n1.1.0: 11 files, all as published\n',
    ]);
  });

  it('ends with 1 and names the file that was changed', async () => {
    const { version, files } = buildRelease(releaseInput());
    const folder = await writeRelease(join(data, 'annotated', 'releases'), version, files);
    await writeFile(join(folder, 'members.csv'), 'tampered');
    const { code, stdout } = await verify(version, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).releases[0].problems[0]).toBe('members.csv: changed');
  });

  it('says so where there is no release', async () => {
    const { code, stderr } = await verify();
    expect([code, stderr]).toEqual([1, expect.stringContaining('There is no release in')]);
  });
});
