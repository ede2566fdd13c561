import { relative } from 'node:path';
import type { FinishedRun } from '../pipeline/start.ts';
import { textTable } from './table.ts';

/** Outputs that a person opens, by how they are announced. */
const ANNOUNCED: readonly [label: string, pattern: RegExp][] = [
  ['Dataset', /^annotated\/releases\/[^/]+\/members\.csv$/],
  ['Published layout', /^annotated\/releases\/[^/]+\/members-published-layout\.csv$/],
  ['Report', /^reports\/[^/]+\/summary\.html$/],
];

/** What `--json` prints of a run. */
export function runDocument(run: FinishedRun): object {
  return {
    snapshot: run.snapshot,
    profile: run.profile,
    data: run.store.root,
    unchanged: isUnchanged(run),
    stages: run.stages.map(({ stage, outcome, record }) => ({
      stage,
      outcome,
      counts: record.counts,
      warnings: record.warnings,
      outputs: Object.keys(record.outputs),
    })),
    seconds: Number(run.seconds.toFixed(3)),
  };
}

/**
 * What a run says when it has ended well: counts of each stage, then where to look.
 *
 * @param cwd paths are shown as they are reached from here.
 */
export function describeRun(run: FinishedRun, cwd: string): string {
  const counts = run.stages.flatMap(({ stage, record }) =>
    Object.entries(record.counts).map(([name, count], index) => [index === 0 ? stage : '', name, count]),
  );
  const warnings = run.stages.flatMap(({ stage, record }) =>
    record.warnings.map((warning) => `  ${stage}: ${warning}\n`),
  );
  const headline = isUnchanged(run)
    ? `Snapshot ${run.snapshot} is up to date: nothing changed, no work was done.\n`
    : `Snapshot ${run.snapshot} (profile ${run.profile}) is done in ${run.seconds.toFixed(1)} s.\n`;
  return [
    headline,
    '\n',
    textTable(counts),
    ...(warnings.length > 0 ? ['\nWarnings\n', ...warnings] : []),
    '\n',
    textTable(announcements(run, cwd)),
  ].join('');
}

function isUnchanged(run: FinishedRun): boolean {
  return run.stages.every((report) => report.outcome === 'unchanged');
}

function announcements(run: FinishedRun, cwd: string): string[][] {
  const outputs = run.stages.flatMap(({ record }) => Object.keys(record.outputs));
  return ANNOUNCED.flatMap(([label, pattern]) =>
    outputs
      .filter((output) => pattern.test(output))
      .map((output) => [label, relative(cwd, run.store.path(output)) || output]),
  );
}
