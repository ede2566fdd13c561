import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Store } from '../../src/pipeline/store.ts';
import { runHere } from '../support/here.ts';

const REAL = resolve('../shared/published/AIIA_collections.dev.csv');

let data = '';
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'check-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

/** Runs one command line on the data folder, and returns what it printed as JSON. */
async function run(
  ...args: string[]
): Promise<{ counts: Record<string, number>; decisions: number; rows: number }> {
  const { code, stdout, stderr } = await runHere([...args, '--data', data, '--json']);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('check --fix on the real file', () => {
  it('records each safe suggestion once, as a decision that the next check shows', async (context) => {
    if (!existsSync(REAL)) return context.skip(`${REAL} is not there`);
    await run('import', REAL, '--snapshot', '2020-03-26');
    const before = await run('check', '2020-03-26');
    const fixed = await run('check', '2020-03-26', '--fix', '--by', 'A. Tester');
    const after = await run('check', '2020-03-26', '--fix', '--by', 'A. Tester');
    expect(fixed.decisions).toBeGreaterThan(50);
    expect(after.decisions).toBe(0);
    for (const mended of [
      'stray-whitespace',
      'line-break',
      'exchange-spelling',
      'invisible-characters',
      'unknown-label',
    ]) {
      expect([mended, before.counts[mended] ?? 0]).not.toEqual([mended, 0]);
    }
    expect(after.counts['stray-whitespace'] ?? 0).toBe(0);
    expect(after.counts['unknown-label'] ?? 0).toBe(0);
    expect(after.counts['exchange-spelling'] ?? 0).toBeLessThan(before.counts['exchange-spelling'] ?? 0);
    const store = new Store(data);
    const decided = (await store.annotations('2020-03-26')).filter(({ origin }) => origin === 'decision');
    expect(decided).toHaveLength(fixed.decisions);
    expect(decided.every(({ explanation }) => explanation.startsWith('A. Tester decided so on 20'))).toBe(
      true,
    );
  });

  it('finds in the file itself what it finds in the snapshot made of it', async (context) => {
    if (!existsSync(REAL)) return context.skip(`${REAL} is not there`);
    await run('import', REAL, '--snapshot', '2020-03-26');
    const [file, snapshot] = [await run('check', REAL), await run('check', '2020-03-26')];
    expect(file.rows).toBe(340);
    for (const rule of [
      'city-province',
      'focus-category',
      'type-name',
      'tier-order',
      'duplicate-organization',
    ]) {
      expect([rule, snapshot.counts[rule]]).toEqual([rule, file.counts[rule]]);
    }
  });
});

describe('check', () => {
  it('wants to know who decides', async () => {
    await expect(run('check', '2020-03-26', '--fix')).rejects.toThrow('--fix needs --by NAME');
  });

  it('records no decisions on a file', async () => {
    await expect(run('check', 'some.csv', '--fix', '--by', 'A')).rejects.toThrow(
      'Make one of the file with "import"',
    );
  });
});
