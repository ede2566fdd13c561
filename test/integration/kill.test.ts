import { once } from 'node:events';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { STAGES, type StageName } from '../../src/model/run.ts';
import { alliancePage, smallAlliance } from '../support/alliance-page.ts';
import { runCli, startCli } from '../support/cli.ts';
import { type GivenLine, writeProject } from '../support/project.ts';
import { type Site, servePages } from '../support/site.ts';

/** A site with the list, and a page for each member. */
async function serveAlliance(): Promise<Site> {
  const names = Object.values(smallAlliance()).flat();
  const members = names.map((name, index) => [
    `/member/${index}/`,
    `<html lang="zh"><head><meta charset="utf-8"><title>${name}</title></head><body><h1>${name}</h1>
<p>${name}是一家专注于计算机视觉的人工智能企业，提供人脸识别产品，现有员工约${40 + index}人。</p></body></html>`,
  ]);
  return servePages({ '/members': alliancePage(smallAlliance()), ...Object.fromEntries(members) });
}

/** The websites of the members, as a person would note them down. */
function websites(site: Site): GivenLine[] {
  return Object.values(smallAlliance())
    .flat()
    .map((nameZh, index) => ({
      nameZh,
      field: 'website',
      value: `${site.url}member/${index}/`,
      source: 'test',
      url: site.url,
    }));
}

const ARGS = ['run', '--profile', 'live', '--snapshot', '2026-01-01', '--allow-private'];

/** Starts a run and kills it a few milliseconds after a stage began. Returns whether it was killed in time. */
async function killIn(stage: StageName, folder: string, data: string): Promise<boolean> {
  const child = startCli([...ARGS, '--resume', '--data', data], { cwd: folder });
  child.stdout?.resume();
  if (child.stderr === null) throw new Error('the child has no pipe for its log');
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  for await (const line of createInterface({ input: child.stderr })) {
    if (line.includes(`"stage":"${stage}"`) && line.includes('"started"')) {
      await delay(Math.random() * 40);
      child.kill('SIGKILL');
      break;
    }
  }
  const [, signal] = await ended;
  return signal === 'SIGKILL';
}

/** Every file that a run leaves for people, without the times in it. */
async function results(data: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(data.length + 1);
    if (!entry.isFile() || path.endsWith('.wacz') || path.endsWith('run.json')) continue;
    files.set(path, withoutTimes(path, textOf(path, await readFile(join(data, path)))));
  }
  return files;
}

/** Text of a file; of a workbook, the cells of its sheets, for its bytes are compressed times and all. */
function textOf(path: string, bytes: Buffer): string {
  if (!path.endsWith('.xlsx')) return bytes.toString('utf8');
  const { Sheets } = read(bytes);
  return Object.entries(Sheets)
    .map(([name, sheet]) => `${name}\n${utils.sheet_to_csv(sheet)}`)
    .join('\n');
}

function withoutTimes(path: string, text: string): string {
  // Checksums and hashes of files that hold times differ with the times.
  if (path.endsWith('SHA256SUMS')) return '';
  return text
    .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z/g, '<time>')
    .replace(/"(hash|bytes)": ?("[^"]*"|\d+)/g, '"$1": 0');
}

describe('a run that is killed', () => {
  it('at every stage, and resumed each time, ends with the same files as one that is left alone', async () => {
    const site = await serveAlliance();
    const folder = await writeProject({ page: `${site.url}members`, given: websites(site) });
    const undisturbed = await mkdtemp(join(tmpdir(), 'kill-undisturbed-'));
    const disturbed = await mkdtemp(join(tmpdir(), 'kill-disturbed-'));
    const whole = await runCli([...ARGS, '--data', undisturbed], { cwd: folder });
    expect(whole.stderr).not.toContain('unexpected error');
    expect(whole.code).toBe(0);
    const fetched = site.requests.length;
    expect(fetched).toBeGreaterThan(40);

    let kills = 0;
    for (const stage of STAGES) if (await killIn(stage, folder, disturbed)) kills++;
    expect(kills).toBeGreaterThanOrEqual(3);
    const last = await runCli([...ARGS, '--resume', '--data', disturbed], { cwd: folder });
    expect(last.code).toBe(0);

    const [expected, found] = [await results(undisturbed), await results(disturbed)];
    expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [path, text] of expected) expect(found.get(path), path).toBe(text);
    // What was being fetched when the process died is asked for again, and nothing else.
    expect(site.requests.length - fetched).toBeLessThanOrEqual(fetched + 2 * 8);
    await site.close();
  });
});
