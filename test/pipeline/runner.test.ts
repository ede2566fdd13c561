import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pipelineConfig } from '../../src/config/schema.ts';
import { RefusedError } from '../../src/errors.ts';
import { silentLog } from '../../src/log.ts';
import type { StageName } from '../../src/model/run.ts';
import { fileHash } from '../../src/pipeline/key.ts';
import { noProgress } from '../../src/pipeline/progress.ts';
import { runStages } from '../../src/pipeline/runner.ts';
import type { Run, Stage } from '../../src/pipeline/stage.ts';
import { Store } from '../../src/pipeline/store.ts';

const options = {
  from: 'scrape',
  to: 'report',
  dependencies: {},
  versions: { node: 'test' },
} as const;

async function newRun(): Promise<Run> {
  const config = pipelineConfig.parse({
    alliance: {
      id: 'test',
      nameZh: '测试联盟',
      nameEn: 'Test Alliance',
      homepage: 'http://alliance.example/',
    },
    profiles: { live: { mode: 'live' } },
  });
  const profile = config.profiles.live;
  if (profile === undefined) throw new Error('the profile was just given');
  return {
    store: new Store(await mkdtemp(join(tmpdir(), 'runner-'))),
    projectRoot: '/',
    config,
    profileName: 'live',
    profile,
    snapshot: '2020-03-26',
    flags: {
      url: undefined,
      allowPrivate: false,
      resume: false,
      replay: undefined,
      sources: undefined,
      accept: undefined,
      asPublished: false,
    },
    log: silentLog,
    progress: noProgress,
    env: {},
    now: () => new Date('2026-01-01T00:00:00Z'),
  };
}

/** A stage that copies a file to another, and counts how often it did. */
function copying(name: StageName, from: string, to: string, calls: string[]): Stage {
  return {
    name,
    module: import.meta.filename,
    inputs: async (run) => ({ [from]: await fileHash(run.store.path(from)) }),
    settings: () => null,
    execute: async (run) => {
      calls.push(name);
      await writeFile(run.store.path(to), `${await readFile(run.store.path(from), 'utf8')} by ${name}`);
      return { outputs: [to], counts: { files: 1 }, warnings: [] };
    },
  };
}

describe('running stages', () => {
  it('runs each once, in order, and does nothing when nothing changed', async () => {
    const run = await newRun();
    const calls: string[] = [];
    const stages = [copying('scrape', 'a', 'b', calls), copying('enrich', 'b', 'c', calls)];
    await writeFile(run.store.path('a'), 'text');
    await runStages(stages, run, options);
    const again = await runStages(stages, run, options);
    expect(calls).toEqual(['scrape', 'enrich']);
    expect(again.map((report) => report.outcome)).toEqual(['unchanged', 'unchanged']);
    expect(await run.store.manifest(run.snapshot)).toMatchObject({ result: 'done', problem: null });
  });

  it('runs a stage and those after it again when its input changed', async () => {
    const run = await newRun();
    const calls: string[] = [];
    const stages = [copying('scrape', 'a', 'b', calls), copying('enrich', 'b', 'c', calls)];
    await writeFile(run.store.path('a'), 'text');
    await runStages(stages, run, options);
    await writeFile(run.store.path('a'), 'another text');
    await runStages(stages, run, options);
    expect(calls).toEqual(['scrape', 'enrich', 'scrape', 'enrich']);
  });

  it('runs a stage again when what it wrote is gone or was changed', async () => {
    const run = await newRun();
    const calls: string[] = [];
    const stages = [copying('scrape', 'a', 'b', calls)];
    await writeFile(run.store.path('a'), 'text');
    await runStages(stages, run, options);
    await writeFile(run.store.path('b'), 'edited by hand');
    await runStages(stages, run, options);
    expect(calls).toEqual(['scrape', 'scrape']);
  });

  it('leaves no record of a stage that failed, and says what stopped it', async () => {
    const run = await newRun();
    const refusing: Stage = {
      ...copying('scrape', 'a', 'b', []),
      execute: () => Promise.reject(new RefusedError('half of the members are missing')),
    };
    await expect(runStages([refusing], run, options)).rejects.toThrow('half of the members');
    expect(await run.store.manifest(run.snapshot)).toMatchObject({
      result: 'refused',
      problem: 'half of the members are missing',
      stages: [],
    });
  });

  it('takes files for whole that were written whole and renewed in part, and others for parts', async () => {
    const run = await newRun();
    const calls: string[] = [];
    await writeFile(run.store.path('a'), 'text');
    const whole = copying('scrape', 'a', 'b', calls);
    const part: Stage = { ...whole, part: async () => ({ hash: 'h', warning: 'a part only' }) };
    const ended = async (stage: Stage) => {
      const [report] = await runStages([stage], run, options);
      return [report?.outcome, report?.record.warnings.length];
    };
    expect(await ended(part)).toEqual(['done', 1]);
    expect(await ended(whole)).toEqual(['done', 0]);
    expect(await ended(part)).toEqual(['done', 0]);
    expect(await ended(whole)).toEqual(['unchanged', 0]);
    await writeFile(run.store.path('a'), 'another text');
    expect(await ended(part)).toEqual(['done', 1]);
    expect(await ended(whole)).toEqual(['done', 0]);
  });

  it('runs only the stages that were asked for', async () => {
    const run = await newRun();
    const calls: string[] = [];
    await writeFile(run.store.path('b'), 'text');
    const stages = [copying('scrape', 'a', 'b', calls), copying('enrich', 'b', 'c', calls)];
    await runStages(stages, run, { ...options, from: 'enrich', to: 'enrich' });
    expect(calls).toEqual(['enrich']);
  });
});
