import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/files/csv.ts';
import { verifyChecksums } from '../../src/publish/checksums.ts';
import { buildRelease } from '../../src/publish/release.ts';
import { readLastRelease, readRelease, releaseVersions, writeRelease } from '../../src/publish/releases.ts';
import { publishSettings } from '../../src/publish/settings.ts';
import { MEMBERS, releaseInput, sample } from './sample.ts';

const text = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  new TextDecoder().decode(files.get(path));

describe('a release', () => {
  it('has the same bytes from the same input', () => {
    const [first, second] = [buildRelease(releaseInput()), buildRelease(releaseInput())];
    expect([...second.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')])).toEqual(
      [...first.files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')]),
    );
  });

  it('does not depend on the order in which its input lies', () => {
    const { memberships, annotations, organizations } = sample(MEMBERS);
    const shuffled = releaseInput(MEMBERS, {
      memberships: memberships.toReversed(),
      annotations: annotations.toReversed(),
      organizations: organizations.toReversed(),
    });
    expect(text(buildRelease(shuffled).files, 'SHA256SUMS')).toBe(
      text(buildRelease(releaseInput()).files, 'SHA256SUMS'),
    );
  });

  it('says in every cell without a value why there is none', () => {
    const table = parseCsv(text(buildRelease(releaseInput()).files, 'members.csv'), 'members.csv').records;
    const website = table[0]?.cells.indexOf('website') ?? -1;
    expect(table.slice(1).map(({ cells }) => cells[website])).toEqual([
      'not found',
      'not checked',
      'not checked',
    ]);
  });

  it('keeps cells verbatim in the canonical table', () => {
    const csv = text(buildRelease(releaseInput()).files, 'members.csv');
    expect(csv).toContain(',=1+1,');
    expect(csv).toContain(',000725,');
  });
});

describe('the next release', () => {
  const first = buildRelease(releaseInput());

  it('is not made when nothing changed', () => {
    const again = buildRelease(releaseInput(MEMBERS, { previous: first.files }));
    expect(again).toMatchObject({ version: '1.0.0', unchanged: true });
  });

  it('is a patch when a cell was corrected', () => {
    const corrected = [
      { name: '甲大学', tier: 'vice-chair', cells: { type: 'Government' } } as const,
      ...MEMBERS.slice(1),
    ];
    expect(buildRelease(releaseInput(corrected, { previous: first.files })).version).toBe('1.0.1');
  });

  it('is a minor version when a row was added, and when the snapshot is another', () => {
    const more = [...MEMBERS, { name: '丁公司' }];
    expect(buildRelease(releaseInput(more, { previous: first.files })).version).toBe('1.1.0');
    const later = buildRelease(releaseInput(MEMBERS, { previous: first.files, snapshot: '2026-12-01' }));
    expect(later.version).toBe('1.1.0');
  });

  it('is a major version when the meaning of a field changed', () => {
    const settings = publishSettings.parse({ definitions: 2 });
    expect(buildRelease(releaseInput(MEMBERS, { previous: first.files, settings })).version).toBe('2.0.0');
  });

  it('carries the changelog of all before it', () => {
    const second = buildRelease(releaseInput(MEMBERS.slice(1), { previous: first.files }));
    const changelog = text(second.files, 'CHANGELOG.md');
    expect(changelog.match(/^## .*/gm)).toEqual([
      '## 1.1.0 (snapshot 2026-11-01)',
      '## 1.0.0 (snapshot 2026-11-01)',
    ]);
    expect(changelog.match(/^# Changelog/gm)).toHaveLength(1);
  });
});

describe('releases in a folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'releases-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are read as they were written, newest by number', async () => {
    const { files } = buildRelease(releaseInput());
    for (const version of ['1.9.0', '1.10.0']) await writeRelease(folder, version, files);
    expect(await releaseVersions(folder)).toEqual(['1.9.0', '1.10.0']);
    const last = await readLastRelease(folder);
    expect(last && [...last.keys()].sort()).toEqual([...files.keys()].sort());
    expect(buildRelease(releaseInput(MEMBERS, { previous: last })).unchanged).toBe(true);
    expect(await readdir(folder)).toEqual(['1.10.0', '1.9.0']);
  });

  it('are never written over', async () => {
    const { files } = buildRelease(releaseInput());
    await writeRelease(folder, '1.0.0', files);
    await expect(writeRelease(folder, '1.0.0', files)).rejects.toThrow('releases are never changed');
  });

  it('tell which file was changed, lost or added', async () => {
    const { files } = buildRelease(releaseInput());
    const path = await writeRelease(folder, '1.0.0', files);
    expect(verifyChecksums(await readRelease(folder, '1.0.0'))).toEqual([]);
    await writeFile(join(path, 'members.csv'), 'tampered');
    await rm(join(path, 'provenance.csv'));
    await writeFile(join(path, 'extra.txt'), '');
    expect(verifyChecksums(await readRelease(folder, '1.0.0'))).toEqual([
      { path: 'members.csv', problem: 'changed' },
      { path: 'provenance.csv', problem: 'missing' },
      { path: 'extra.txt', problem: 'not listed' },
    ]);
  });

  it('are asked for by a version that is there', async () => {
    await expect(readRelease(folder, '../secrets')).rejects.toThrow('There is no release ../secrets');
    expect(await readLastRelease(join(folder, 'nowhere'))).toBeNull();
  });
});
