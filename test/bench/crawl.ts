import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textTable } from '../../src/commands/table.ts';

/** What one crawler did. */
interface Result {
  readonly pages: number;
  /** Pages whose title was read right. */
  readonly right: number;
  readonly seconds: number;
  readonly cpu: number;
  /** Largest resident set. */
  readonly megabytes: number;
  /** Bytes of the archive that it left, if it leaves one. */
  readonly archive?: number;
}

const PORT = 18_080;
const FOLDER = join(import.meta.dirname, 'crawl');

/**
 * Measures a crawl of a local site against crawlee's CheerioCrawler and a bare loop of undici and cheerio,
 * each in a process of its own, by turns. Only this project archives what it gets, asks robots.txt and
 * keeps to one request a host.
 *
 * Arguments: number of hosts (600), of rounds (3).
 */
export async function bench(args: string[]): Promise<void> {
  const [hosts = 600, rounds = 3] = args.map(Number);
  const root = await mkdtemp(join(tmpdir(), 'bench-crawl-'));
  const site = fork(join(FOLDER, 'site.ts'), [String(hosts), String(PORT)], {
    execArgv: ['--import', 'tsx'],
  });
  try {
    await once(site, 'message');
    const results = new Map<string, Result[]>();
    for (let round = 0; round < rounds; round++) await measureAll(hosts, join(root, String(round)), results);
    print(hosts, rounds, results);
  } finally {
    site.kill();
    await rm(root, { recursive: true, force: true });
  }
}

async function measureAll(hosts: number, folder: string, results: Map<string, Result[]>): Promise<void> {
  const first = join(folder, 'first');
  const crawlers: [name: string, script: string, folder: string, ...rest: string[]][] = [
    ['this project, archive on', 'ours.ts', first],
    ['the same again, unchanged', 'ours.ts', join(folder, 'again'), join(first, 'archive.wacz')],
    ['bare undici + cheerio', 'bare.ts', folder],
    ['crawlee, tuned', 'crawlee.ts', join(folder, 'crawlee-tuned'), 'tuned'],
    ['crawlee, defaults', 'crawlee.ts', join(folder, 'crawlee')],
  ];
  for (const [name, script, ...rest] of crawlers) {
    const result = await measure(script, [String(hosts), String(PORT), ...rest]);
    results.set(name, [...(results.get(name) ?? []), result]);
  }
}

async function measure(script: string, args: readonly string[]): Promise<Result> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(FOLDER, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const text = Buffer.concat(await child.stdout.toArray()).toString();
  const [code] = await ended;
  const json = /^RESULT (.*)$/m.exec(text)?.[1];
  if (code !== 0 || !json) throw new Error(`${script} ended with ${code}: ${text}`);
  const archive = /^ARCHIVE (\d+)$/m.exec(text)?.[1];
  return { ...(JSON.parse(json) as Result), ...(archive ? { archive: Number(archive) } : {}) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function print(hosts: number, rounds: number, results: ReadonlyMap<string, readonly Result[]>): void {
  console.log(`\n${hosts} hosts, ${hosts * 5} pages; medians of ${rounds} rounds, memory at its highest`);
  const rows = [...results].map(([name, runs]) => {
    const rates = runs.map(({ pages, seconds }) => pages / seconds);
    const archives = runs.flatMap(({ archive }) => (archive === undefined ? [] : [archive]));
    return [
      name,
      median(rates).toFixed(0),
      `${Math.min(...rates).toFixed(0)}-${Math.max(...rates).toFixed(0)}`,
      median(runs.map(({ cpu }) => cpu)).toFixed(1),
      Math.max(...runs.map(({ megabytes }) => megabytes)).toFixed(0),
      `${Math.min(...runs.map(({ right }) => right))}/${hosts * 5}`,
      archives.length > 0 ? (median(archives) / 1e6).toFixed(2) : '',
    ];
  });
  const head = ['', 'pages/s', 'range', 'CPU s', 'peak MB', 'titles right', 'archive MB'];
  console.log(textTable([head, ...rows]));
}
