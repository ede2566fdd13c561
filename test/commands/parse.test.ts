import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { expect, it } from 'vitest';
import type { Io } from '../../src/commands/io.ts';
import { addParse } from '../../src/commands/parse.ts';
import { createLog } from '../../src/log.ts';

const PAGE = `<title>成员</title><h3>理事单位（3家）</h3><ul><li>北京鲲澜软件有限公司</li><li>华澜大学</li></ul>
<h4>友情链接</h4><p><a href="http://a.example/">砾原电子学会</a></p>`;

const CONFIG = `export default {
  alliance: { id: 'robots', nameZh: '砾原机器人联盟', nameEn: 'Liyuan Robots', homepage: 'http://robots.example/' },
  profiles: { live: { mode: 'live', data: '.', membership: { tierWords: { 理事单位: 'vice-chair' } } } },
};`;

/** Runs `parse` on a saved page. */
async function parse(...flags: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parse-'));
  await writeFile(join(folder, 'page.html'), PAGE);
  await writeFile(join(folder, 'robots.config.ts'), CONFIG);
  let out = '';
  const io: Io = {
    out: (text) => (out += text),
    log: createLog({ level: 'silent', terminal: false, color: false }),
    cwd: folder,
    env: {},
    now: () => new Date(0),
    clock: () => 0,
    terminal: false,
    setExitCode: () => {},
  };
  const program = new Command();
  addParse(program, io);
  await program.parseAsync(['parse', 'page.html', ...flags], { from: 'user' });
  return out;
}

it('prints the lists and what is not sure', async () => {
  const text = await parse();
  expect(text).toContain('理事单位（3家）  [board]  2\n    1  北京鲲澜软件有限公司\n    2  华澜大学\n');
  expect(text).toContain(
    'warning: The heading "理事单位（3家）" announces 3 members, and 2 were found under it.',
  );
  expect(text).not.toContain('砾原电子学会');
});

it('gives the reasons when asked why', async () => {
  const text = await parse('--why');
  expect(text).toMatch(/Left out:[\s\S]*砾原电子学会/);
});

it("reads with the alliance's own words for its tiers when a profile is named", async () => {
  const text = await parse('--profile', 'live', '--config', 'robots.config.ts');
  expect(text).toContain('理事单位（3家）  [vice-chair]  2');
});

it('names the profiles that there are when the one asked for is not among them', async () => {
  await expect(parse('--profile', 'alive', '--config', 'robots.config.ts')).rejects.toThrow(
    'There is no profile "alive". The configuration has: live.',
  );
});

it('prints one JSON document in the shape that others build on', async () => {
  const document: unknown = JSON.parse(await parse('--json'));
  expect(document).toMatchObject({
    title: '成员',
    encoding: 'utf-8',
    total: 2,
    tiers: [
      {
        tier: 'board',
        label: '理事单位（3家）',
        members: [
          { order: 1, name: '北京鲲澜软件有限公司' },
          { order: 2, name: '华澜大学' },
        ],
      },
    ],
    warnings: [expect.stringContaining('announces 3')],
  });
});
