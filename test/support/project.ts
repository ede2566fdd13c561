import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One line of a file of statements that people collected. */
export interface GivenLine {
  readonly nameZh: string;
  readonly field: string;
  readonly value: string;
  readonly source: string;
  readonly url: string;
}

/**
 * Makes a folder with a configuration of its own: a profile `live` that reads one page, hurries on loopback,
 * and knows what people collected.
 */
export async function writeProject(
  options: { page?: string; given?: readonly GivenLine[] } = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'project-'));
  const { page = 'http://alliance.example/', given = [] } = options;
  await mkdir(join(folder, 'registries/given'), { recursive: true });
  await writeFile(
    join(folder, 'registries/given/lines.2026-01-01.jsonl'),
    given.map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  const config = {
    alliance: {
      id: 'test',
      nameZh: '测试联盟',
      nameEn: 'Test Alliance',
      homepage: 'http://alliance.example/',
    },
    profiles: {
      live: {
        mode: 'live',
        registries: ['registries'],
        web: { gapSeconds: 0.01, retries: 1, backoffSeconds: 0.05 },
        membership: { pages: [{ url: page }] },
        report: { png: false },
      },
    },
  };
  await writeFile(join(folder, 'pipeline.config.ts'), `export default ${JSON.stringify(config)};\n`);
  return folder;
}
