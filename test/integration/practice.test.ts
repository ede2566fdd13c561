import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { Store } from '../../src/pipeline/store.ts';
import { PROJECT, runCli } from '../support/cli.ts';
import { runHere } from '../support/here.ts';

interface RunDocument {
  readonly unchanged: boolean;
  readonly stages: readonly { readonly outputs: readonly string[] }[];
}

describe('the practice profile', () => {
  it('replays the archive that ships with the project into a dataset and a report, the same every time', async () => {
    const data = await mkdtemp(join(tmpdir(), 'practice-'));
    const args = ['run', '--profile', 'practice', '--data', data, '--json'];
    const first = await runCli(args);
    expect(first.code).toBe(0);
    const outputs = (JSON.parse(first.stdout) as RunDocument).stages.flatMap((stage) => stage.outputs);
    const members = outputs.find((output) => output.endsWith('/members.csv')) ?? 'no members.csv';
    const rows = parse(await readFile(join(data, members)), { columns: true }) as Record<string, string>[];
    const alliance = JSON.parse(
      await readFile(join(PROJECT, 'raw/practice/site/alliance.json'), 'utf8'),
    ) as object;
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(JSON.stringify(alliance)).toContain(rows[0]?.name_zh);

    const again = await runHere(args);
    expect((JSON.parse(again.stdout) as RunDocument).unchanged).toBe(true);

    const elsewhere = await mkdtemp(join(tmpdir(), 'practice-'));
    await runHere(['run', '--profile', 'practice', '--data', elsewhere]);
    for (const output of outputs) {
      expect(await readFile(join(elsewhere, output)), output).toEqual(await readFile(join(data, output)));
    }
  });

  it('has evidence from pages in GBK and from the page that a script fills, and tells a blocked site from an empty one', async () => {
    const data = await mkdtemp(join(tmpdir(), 'practice-'));
    await runHere(['run', '--profile', 'practice', '--to', 'enrich', '--data', data]);
    const store = new Store(data);
    const [evidence, lookups] = [await store.evidence('2021-05-01'), await store.lookups('2021-05-01')];
    const read = evidence.filter((item) => item.source === 'website');
    expect(read.some((item) => item.value.includes('\ufffd'))).toBe(false);
    const organizations = new Map((await store.organizations()).map(({ id, name }) => [name, id]));
    const statements = (name: string) => read.filter((item) => item.organization === organizations.get(name));
    expect(statements('北京一流科技有限公司').map((item) => item.field)).toContain('description');
    expect(lookups.filter((item) => item.source === 'website' && item.outcome === 'blocked')).toHaveLength(1);
  });
});
