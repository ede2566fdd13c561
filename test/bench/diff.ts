import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { textTable } from '../../src/commands/table.ts';
import { readDaffCounts } from './diff/daff.ts';
import { type Counts, writeTables } from './diff/tables.ts';

/** One tool on one pair of files. */
interface Measurement {
  readonly seconds: number;
  /** Largest resident set of the process, in megabytes. */
  readonly megabytes: number;
  readonly counts: Counts;
}

const RUNS = 3;
const SIZES = [100_000, 1_000_000];
/** daff needs more than 4 GB from here on. */
const MOST_FOR_DAFF = 100_000;
const REPORT_MEMORY =
  'data:text/javascript,import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(process.env.BENCH_MEMORY,String(process.resourceUsage().maxRSS)))';

/**
 * Measures the diff of large tables against daff and DuckDB, each in a process of its own, start-up included.
 * Arguments: numbers of rows; without any, 100,000 and 1,000,000.
 */
export async function bench(args: string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-diff-'));
  try {
    for (const rows of args.length > 0 ? args.map(Number) : SIZES) await benchSize(rows, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchSize(rows: number, folder: string): Promise<void> {
  const [from, to, out] = ['from.csv', 'to.csv', 'diff.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const truth = await writeTables(rows, from, to);
  const megabytes = Math.round(((await stat(from)).size + (await stat(to)).size) / 1e6);
  console.log(`\n${rows} rows, 24 columns, two files of ${megabytes} MB together; best of ${RUNS} runs`);
  const script = (name: string) => ['--import', 'tsx', join(import.meta.dirname, 'diff', name), from, to];
  const printed = (text: string) => JSON.parse(text) as Counts;
  const tools = [
    { name: 'this project', args: script('ours.ts'), counts: printed },
    { name: 'DuckDB', args: script('duckdb.ts'), counts: printed },
    ...(rows > MOST_FOR_DAFF
      ? []
      : [{ name: 'daff', args: daffArguments(from, to, out), counts: () => readDaffCounts(out) }]),
  ];
  const table: (string | number)[][] = [['', 'seconds', 'MB', 'added', 'removed', 'rows', 'cells', 'right?']];
  for (const tool of tools) {
    const runs: Measurement[] = [];
    for (let run = 0; run < RUNS; run++)
      runs.push(await measure(tool.args, tool.counts, join(folder, 'memory')));
    const seconds = Math.min(...runs.map((run) => run.seconds));
    const memory = Math.min(...runs.map((run) => run.megabytes));
    const { added, removed, changedRows, changedCells } = runs[0]?.counts ?? truth;
    const isRight = runs.every(({ counts }) => JSON.stringify(counts) === JSON.stringify(truth));
    table.push([
      tool.name,
      seconds.toFixed(2),
      Math.round(memory),
      added,
      removed,
      changedRows,
      changedCells,
      isRight ? 'yes' : 'no',
    ]);
  }
  console.log(textTable(table));
}

function daffArguments(from: string, to: string, out: string): string[] {
  const program = createRequire(import.meta.url).resolve('daff/bin/daff.js');
  return [program, 'diff', '--unordered', '--id', 'id', '--output', out, from, to];
}

async function measure(
  args: string[],
  countsOf: (printed: string) => Counts,
  memoryFile: string,
): Promise<Measurement> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT_MEMORY, ...args], {
    env: { ...process.env, BENCH_MEMORY: memoryFile },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  const megabytes = Number(await readFile(memoryFile, 'utf8')) / 1024;
  return { seconds, megabytes, counts: countsOf(printed) };
}
