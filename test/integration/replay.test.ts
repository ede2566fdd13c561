import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alliancePage, smallAlliance } from '../support/alliance-page.ts';
import { runHere } from '../support/here.ts';
import { writeProject } from '../support/project.ts';
import { servePages } from '../support/site.ts';

describe('a past run', () => {
  it('can be replayed from its archive when the sites are gone, and gives the same evidence and dataset', async () => {
    const names = Object.values(smallAlliance()).flat();
    const site = await servePages({
      '/members': alliancePage(smallAlliance()),
      '/company/': `<title>${names[0]}</title><h1>${names[0]}</h1><p>公司提供语音识别产品，现有员工120人。</p>`,
    });
    const website = {
      nameZh: names[0] ?? '',
      field: 'website',
      value: `${site.url}company/`,
      source: 'test',
      url: site.url,
    };
    const folder = await writeProject({ page: `${site.url}members`, given: [website] });
    const data = await mkdtemp(join(tmpdir(), 'replay-'));
    const args = ['run', '--snapshot', '2026-01-01', '--data', data];
    const live = await runHere([...args, '--allow-private'], { cwd: folder });
    expect(live.code).toBe(0);
    const files = [
      'raw/2026-01-01/evidence.jsonl',
      'annotated/2026-01-01/annotations.jsonl',
      'annotated/releases/1.0.0/members.csv',
    ];
    const before = await Promise.all(files.map((file) => readFile(join(data, file), 'utf8')));
    expect(before[0]).toContain('120');
    await site.close();

    const replayed = await runHere([...args, '--replay', '2026-01-01', '--json'], { cwd: folder });
    expect(replayed.code).toBe(0);
    const stages = (JSON.parse(replayed.stdout) as { stages: { stage: string; outcome: string }[] }).stages;
    expect(stages.slice(0, 2).map((stage) => stage.outcome)).toEqual(['done', 'done']);
    expect(await Promise.all(files.map((file) => readFile(join(data, file), 'utf8')))).toEqual(before);
  });

  it('that has no archive cannot be replayed, and that is said', async () => {
    const folder = await writeProject();
    const data = await mkdtemp(join(tmpdir(), 'replay-'));
    const result = await runHere(
      ['run', '--snapshot', '2026-01-01', '--data', data, '--replay', '2025-01-01'],
      { cwd: folder },
    );
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(/no archive at .*2025-01-01.*nothing to replay/);
  });
});
