import { UserError } from '../errors.ts';
import { sha256, stableJson } from '../files/hash.ts';
import { type RunManifest, STAGES, type StageName, type StageRecord } from '../model/run.ts';
import { codeVersion, fileHash, stageKey } from './key.ts';
import type { Run, Stage } from './stage.ts';

/** How one stage of a run went. */
export interface StageReport {
  readonly stage: StageName;
  /** `unchanged`: its key and its files are those of an earlier run, so there was nothing to do. */
  readonly outcome: 'done' | 'unchanged';
  readonly record: StageRecord;
}

export interface RunOptions {
  readonly from: StageName;
  readonly to: StageName;
  /** The packages that the project depends on, with their versions: a part of every key. */
  readonly dependencies: Record<string, string>;
  readonly versions: Record<string, string>;
  /** Called before a stage begins, with the progress that it shall report to. */
  readonly onStage?: (stage: StageName) => Run['progress'];
  /** Called when a stage has ended, however it ended. */
  readonly onStageEnd?: () => void;
}

/**
 * Runs stages in order. A stage whose key and files are unchanged is not run again.
 *
 * The manifest says `running` from before the first change until after the last, and a stage loses its
 * record before it begins: what was cut off never looks finished.
 *
 * @throws what a stage throws, after the manifest has recorded it.
 */
export async function runStages(
  stages: readonly Stage[],
  run: Run,
  options: RunOptions,
): Promise<StageReport[]> {
  const chosen = chooseStages(stages, options.from, options.to);
  const before = await run.store.manifest(run.snapshot);
  const manifest: RunManifest = before ?? emptyManifest(run, options.versions);
  const reports: StageReport[] = [];
  try {
    for (const stage of chosen) reports.push(await runStage(stage, run, manifest, options));
  } catch (error) {
    await finish(manifest, run, error);
    throw error;
  }
  if (reports.some((report) => report.outcome === 'done') || manifest.result !== 'done')
    await finish(manifest, run, null);
  return reports;
}

function chooseStages(stages: readonly Stage[], from: StageName, to: StageName): Stage[] {
  const first = STAGES.indexOf(from);
  const last = STAGES.indexOf(to);
  return stages.filter((stage) => STAGES.indexOf(stage.name) >= first && STAGES.indexOf(stage.name) <= last);
}

async function runStage(
  stage: Stage,
  run: Run,
  manifest: RunManifest,
  options: RunOptions,
): Promise<StageReport> {
  const settings = sha256(stableJson(stage.settings(run) ?? null)).slice(0, 16);
  const version = await codeVersion(stage.module, options.dependencies);
  const wholeInputs = await stage.inputs(run);
  const whole = stageKey({ inputs: wholeInputs, codeVersion: version, settings });
  const part = (await stage.part?.(run)) ?? null;
  const last = manifest.stages.find((record) => record.stage === stage.name);
  const standsWhole = last?.key === whole && (await outputsStand(last, run));
  if (standsWhole && part === null) {
    run.log.info({ stage: stage.name, key: whole }, 'unchanged, nothing to do');
    return { stage: stage.name, outcome: 'unchanged', record: last };
  }
  const isWhole = part === null || standsWhole;
  const inputs = isWhole ? wholeInputs : { ...wholeInputs, part: part.hash };
  const key = isWhole ? whole : stageKey({ inputs, codeVersion: version, settings });

  const startedAt = run.now().toISOString();
  await begin(stage.name, manifest, run, options.versions);
  run.log.info({ stage: stage.name }, 'started');
  const progress = options.onStage?.(stage.name) ?? run.progress;
  const result = await stage.execute({ ...run, progress }).finally(() => options.onStageEnd?.());
  const outputs: Record<string, string> = {};
  for (const file of result.outputs) outputs[file] = await fileHash(run.store.path(file));
  const record: StageRecord = {
    stage: stage.name,
    key,
    inputs,
    codeVersion: version,
    settings,
    startedAt,
    finishedAt: run.now().toISOString(),
    outputs,
    counts: { ...result.counts },
    warnings: isWhole ? [...result.warnings] : [part.warning, ...result.warnings],
  };
  manifest.stages = STAGES.flatMap((name) =>
    name === stage.name ? [record] : manifest.stages.filter((other) => other.stage === name),
  );
  await run.store.writeManifest(manifest);
  for (const warning of record.warnings) run.log.warn({ stage: stage.name }, warning);
  run.log.info({ stage: stage.name, ...record.counts }, 'done');
  return { stage: stage.name, outcome: 'done', record };
}

async function outputsStand(record: StageRecord, run: Run): Promise<boolean> {
  for (const [file, hash] of Object.entries(record.outputs)) {
    if ((await fileHash(run.store.path(file))) !== hash) return false;
  }
  return true;
}

async function begin(
  stage: StageName,
  manifest: RunManifest,
  run: Run,
  versions: Record<string, string>,
): Promise<void> {
  if (manifest.result !== 'running') manifest.startedAt = run.now().toISOString();
  Object.assign(manifest, {
    profile: run.profileName,
    versions,
    finishedAt: null,
    result: 'running',
    problem: null,
  });
  manifest.stages = manifest.stages.filter((record) => record.stage !== stage);
  await run.store.writeManifest(manifest);
}

async function finish(manifest: RunManifest, run: Run, error: unknown): Promise<void> {
  manifest.finishedAt = run.now().toISOString();
  manifest.result = error === null ? 'done' : isRefusal(error) ? 'refused' : 'failed';
  manifest.problem = error === null ? null : error instanceof Error ? error.message : String(error);
  await run.store.writeManifest(manifest);
}

function isRefusal(error: unknown): boolean {
  return error instanceof UserError && error.name === 'RefusedError';
}

function emptyManifest(run: Run, versions: Record<string, string>): RunManifest {
  return {
    snapshot: run.snapshot,
    profile: run.profileName,
    versions,
    startedAt: run.now().toISOString(),
    finishedAt: null,
    result: 'running',
    problem: null,
    stages: [],
  };
}
