import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { addReproduce } from '../../src/commands/reproduce.ts';
import { silentLog } from '../../src/log.ts';
import { hasPublished, PUBLISHED } from './published.ts';

const HEADER =
  'For all members,,,,,,,,,,,,,For industry members only\n' +
  'Name (ZH),Tier (ZH),Original order within tier,Type,Location (City-level),State-owned?,Extracted 3/26/20 from http://example.invalid/\n';

describe('reproduce', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reproduce-'));
    await writeFile(
      join(folder, 'list.csv'),
      `${HEADER}甲公司,副理事长单位,1,Industry,Beijing,Yes,\n甲公司,理事单位,1,Industry,Beijing,No,\n乙大学,普通会员单位,1,Academia,Unknown,n/a,\n`,
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function run(...args: string[]): Promise<string> {
    let printed = '';
    const io: Io = {
      out: (text) => {
        printed += text;
      },
      log: silentLog,
      cwd: folder,
      env: {},
      now: () => new Date(0),
      clock: () => 0,
      terminal: false,
      setExitCode: () => {},
    };
    const program = new Command().exitOverride();
    addReproduce(program, io);
    await program.parseAsync(['node', 'aiia', 'reproduce', ...args]);
    return printed;
  }

  it('gives every claim as JSON: printed, recomputed, definition, status', async () => {
    const { claims } = JSON.parse(await run('list.csv', '--json'));
    expect(claims).toHaveLength(147);
    const byId = new Map(claims.map((claim: { id: string }) => [claim.id, claim]));
    expect(byId.get('AP03')).toMatchObject({ printed: 28, recomputed: 1, status: 'cannot tell' });
    expect(byId.get('AP35')).toMatchObject({ recomputed: '2020-03-26', status: 'holds' });
    expect(byId.get('ST11')).toMatchObject({
      recomputed: 100,
      definition: expect.stringContaining('vice-chair'),
    });
  });

  it('counts the two listings of a member as each of them is annotated', async () => {
    const { claims } = JSON.parse(await run('list.csv', '--json'));
    const owned = claims.find((claim: { id: string }) => claim.id === 'AP25');
    expect(owned.recomputed).toBe(1);
  });

  it('prints a table, and what cannot be told with the reason', async () => {
    const text = await run('list.csv');
    expect(text).toContain('recomputed from list.csv (3 listings)');
    expect(text).toMatch(/^ST01 +567 +3 +567 +cannot tell +listings on the membership page$/m);
    expect(text).toContain('the file lacks 564 of the listings');
  });

  it('says what it can read where it cannot read a file', async () => {
    await writeFile(join(folder, 'other.csv'), 'a,b\n1,2\n');
    await expect(run('other.csv')).rejects.toThrow(/neither in the published layout .* nor in the tidy one/);
    await expect(run('missing.csv')).rejects.toThrow(/There is no file/);
    await expect(run('2020-03-26', '--data', folder)).rejects.toThrow(/There is no snapshot 2020-03-26/);
  });

  it.skipIf(!hasPublished)('has a verdict on every claim for the published records', async () => {
    const { claims, rows } = JSON.parse(await run(PUBLISHED, '--json'));
    expect(rows).toBe(340);
    for (const { status, recomputed, note } of claims) {
      if (recomputed === null) expect(note).not.toBe('');
      expect(status).not.toBe('');
    }
  });
});
