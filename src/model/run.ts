import { z } from 'zod';
import { snapshotId } from './snapshot.ts';

export const STAGES = ['scrape', 'enrich', 'annotate', 'publish', 'report'] as const;
export type StageName = (typeof STAGES)[number];

/** The record of one finished stage. Its presence with matching outputs is what makes a stage finished. */
export const stageRecord = z.strictObject({
  stage: z.enum(STAGES),
  /** Hash of inputs, code version and settings: the same key means the same outputs. */
  key: z.string(),
  /** The three parts of the key, so that a change can be traced to the world, the code or the settings. */
  inputs: z.record(z.string(), z.string()),
  codeVersion: z.string(),
  settings: z.string(),
  startedAt: z.string(),
  finishedAt: z.string(),
  /** Files written, relative to the data folder, with the SHA-256 of their content. */
  outputs: z.record(z.string(), z.string()),
  counts: z.record(z.string(), z.number()),
  warnings: z.array(z.string()),
});
export type StageRecord = z.infer<typeof stageRecord>;

/** `raw/<snapshot>/run.json`: what was run for a snapshot, by what, and how it ended. */
export const runManifest = z.strictObject({
  snapshot: snapshotId,
  profile: z.string(),
  /** Version of the package, of Node, of the platform. */
  versions: z.record(z.string(), z.string()),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  result: z.enum(['running', 'done', 'failed', 'refused']),
  /** What stopped the run, where it did not end in `done`. */
  problem: z.string().nullable(),
  stages: z.array(stageRecord),
});
export type RunManifest = z.infer<typeof runManifest>;
