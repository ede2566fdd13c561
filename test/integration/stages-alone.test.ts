import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/here.ts';

describe('stages run one by one', () => {
  it('do together what run does', async () => {
    const data = await mkdtemp(join(tmpdir(), 'stages-'));
    for (const stage of ['scrape', 'enrich', 'annotate', 'publish', 'report']) {
      const result = await runHere([stage, '--profile', 'practice', '--data', data]);
      expect(result.code, `${stage}: ${result.stderr}`).toBe(0);
    }
    const whole = await runHere(['run', '--profile', 'practice', '--data', data]);
    expect(whole.stdout).toContain('nothing changed, no work was done');
  });

  it.each([
    ['enrich', /no snapshot 2021-05-01.*Make one with "run" or "import"/],
    ['annotate', /no snapshot 2021-05-01/],
    ['publish', /no snapshot 2021-05-01/],
    ['report', /no snapshot 2021-05-01/],
  ])('%s says what has to come first', async (stage, message) => {
    const data = await mkdtemp(join(tmpdir(), 'stages-'));
    const result = await runHere([stage, '--profile', 'practice', '--data', data]);
    expect(result.code).toBe(1);
    expect(result.stderr).toMatch(message);
  });

  it('publish and report wait for the annotations', async () => {
    const data = await mkdtemp(join(tmpdir(), 'stages-'));
    await runHere(['scrape', '--profile', 'practice', '--data', data]);
    for (const stage of ['publish', 'report']) {
      const result = await runHere([stage, '--profile', 'practice', '--data', data]);
      expect(result.code).toBe(1);
      expect(result.stderr).toMatch(/has not been annotated yet/);
    }
  });
});
