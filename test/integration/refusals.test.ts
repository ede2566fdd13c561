import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alliancePage, smallAlliance } from '../support/alliance-page.ts';
import { runHere } from '../support/here.ts';
import { writeProject } from '../support/project.ts';
import { serveSite } from '../support/site.ts';

/** Runs the pipeline on one page that answers with a status and a body. */
async function runOn(
  status: number,
  body: string,
  snapshot: string,
  data: string,
): ReturnType<typeof runHere> {
  const site = await serveSite((request, response) => {
    response.statusCode = request.url === '/members' ? status : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/members' ? body : '');
  });
  const target = ['--url', `${site.url}members`, '--snapshot', snapshot, '--data', data];
  const args = ['run', '--profile', 'live', ...target, '--allow-private'];
  const result = await runHere(args, { cwd: await writeProject() });
  await site.close();
  return result;
}

async function newData(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'refusals-'));
}

async function releases(data: string): Promise<string[]> {
  return readdir(join(data, 'annotated/releases')).catch(() => []);
}

describe('a page that is not the list of members', () => {
  it('stops the run where it holds no list, and nothing is published', async () => {
    const data = await newData();
    const result = await runOn(200, '<h1>欢迎</h1><p>本站正在维护，请稍后再来。</p>', '2026-01-01', data);
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(/members/);
    expect(await releases(data)).toEqual([]);
  });

  it('stops the run where it is empty', async () => {
    const data = await newData();
    const result = await runOn(200, '', '2026-01-01', data);
    expect([1, 3]).toContain(result.code);
    expect(await releases(data)).toEqual([]);
  });

  it('stops the run where the server fails, and says with what', async () => {
    const data = await newData();
    const result = await runOn(500, 'oops', '2026-01-01', data);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('500');
    expect(await releases(data)).toEqual([]);
  });

  it('stops the run where half of the last list is gone, and leaves the last release as it was', async () => {
    const data = await newData();
    const whole = smallAlliance();
    const good = await runOn(200, alliancePage(whole), '2026-01-01', data);
    expect(good.stderr).not.toContain('unexpected error');
    expect(good.code).toBe(0);
    const before = await releases(data);
    expect(before.length).toBeGreaterThan(0);

    const half = Object.fromEntries(
      Object.entries(whole).map(([tier, names]) => [tier, names.slice(0, names.length / 2)]),
    );
    const result = await runOn(200, alliancePage(half), '2026-02-01', data);
    expect(result.code).toBe(3);
    expect(result.stderr).toMatch(/expected[\s\S]*found/i);
    expect(await releases(data)).toEqual(before);
  });
});

describe('wrong usage', () => {
  it.each([
    [['run', '--nonsense'], /unknown option '--nonsense'/],
    [['run', '--from', 'nowhere'], /scrape, enrich, annotate, publish, report/],
    [['run', '--snapshot', 'yesterday'], /--snapshot yesterday: expected a date such as 2020-03-26/],
    [['run', '--profile', 'lvie'], /no profile "lvie"/],
    [['rnu'], /unknown command 'rnu'/],
  ])('%j ends with exit code 2 and says what would be right', async (args, message) => {
    const result = await runHere(args);
    expect(result.code).toBe(2);
    expect(result.stderr).toMatch(message);
    expect(result.stderr).toMatch(/Usage: /);
    expect(result.stdout).toBe('');
  });
});
