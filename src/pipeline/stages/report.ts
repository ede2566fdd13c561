import { type Finding, runChecks } from '../../check/check.ts';
import { CHECKS } from '../../check/index.ts';
import { checkWorld } from '../../check/world.ts';
import { writeFileWhole } from '../../files/write.ts';
import type { SnapshotId } from '../../model/snapshot.ts';
import {
  openPngRenderer,
  type QueuedCell,
  type ReportRow,
  renderFigures,
  renderSummaryHtml,
  renderSummaryMarkdown,
  reportRows,
  type Summary,
  summarise,
  tierCounts,
} from '../../report/index.ts';
import type { ReportSettings } from '../../report/settings.ts';
import { reviewQueue } from '../../review/queue.ts';
import { staleDecisions } from '../../review/stale.ts';
import { englishPlace } from '../../rules/english-places.ts';
import { isFallback } from '../../rules/index.ts';
import { snapshotTable } from '../check-tables.ts';
import { fileHash } from '../key.ts';
import type { Run, Stage } from '../stage.ts';
import { earlierSnapshots, lastGoodSnapshot } from './members.ts';

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Writes the summary report: a page for people, Markdown for a repository, JSON for programs, and the figures. */
export const reportStage: Stage = {
  name: 'report',
  module: import.meta.filename,

  async inputs(run) {
    const earlier = await earlierSnapshots(run);
    const read = ['memberships', 'lookups'].map((name) =>
      run.store.path('raw', run.snapshot, `${name}.jsonl`),
    );
    const annotations = [run.snapshot, ...earlier].map((id) =>
      run.store.path('annotated', id, 'annotations.jsonl'),
    );
    const files = [...read, ...annotations, run.store.path('annotated', 'decisions.jsonl')];
    const hashes = files.map(
      async (file) => [file.slice(run.store.root.length), await fileHash(file)] as const,
    );
    return Object.fromEntries(await Promise.all(hashes));
  },

  settings: (run) => ({ alliance: run.config.alliance, report: run.profile.report }),

  async execute(run) {
    const summary = await summaryOf(run);
    const { files, warnings } = await reportFiles(summary, run.profile.report);
    let written = 0;
    for (const [name, content] of files) {
      run.progress.update(++written, files.size, name);
      await writeFileWhole(run.store.path('reports', run.snapshot, name), content);
    }
    return {
      outputs: [...files.keys()].map((name) => `reports/${run.snapshot}/${name}`),
      counts: { members: summary.members.length, 'cells for review': summary.queue.total, files: files.size },
      warnings,
    };
  },
};

async function summaryOf(run: Run): Promise<Summary> {
  const previous = await lastGoodSnapshot(run);
  const history = await Promise.all(
    (await earlierSnapshots(run)).map(async (id) => tierCounts(id, await rowsOf(run, id))),
  );
  return summarise({
    snapshot: run.snapshot,
    rows: reportRows(
      await run.store.requireMemberships(run.snapshot),
      await run.store.requireAnnotations(run.snapshot),
    ),
    lookups: await run.store.lookups(run.snapshot),
    queue: await queueOf(run),
    findings: await findingsOf(run),
    history,
    ...(previous !== null && { previous: { snapshot: previous, rows: await rowsOf(run, previous) } }),
  });
}

async function rowsOf(run: Run, snapshot: SnapshotId): Promise<ReportRow[]> {
  return reportRows(await run.store.requireMemberships(snapshot), await run.store.annotations(snapshot));
}

async function queueOf(run: Run): Promise<QueuedCell[]> {
  const cells = await run.store.annotations(run.snapshot);
  const names = new Map((await run.store.organizations()).map(({ id, name }) => [id, name]));
  const { stale } = staleDecisions(cells, await run.store.decisions());
  return reviewQueue(cells, { stale, isFallback }).map(
    ({ organization, field, value, confidence, kind, reasons }) => ({
      organization,
      name: names.get(organization) ?? organization,
      field,
      value,
      confidence,
      reason: [`${kind}:`, ...reasons].join(' '),
    }),
  );
}

async function findingsOf(run: Run): Promise<Finding[]> {
  const table = snapshotTable(
    await run.store.requireMemberships(run.snapshot),
    await run.store.annotations(run.snapshot),
  );
  return runChecks(table, checkWorld(englishPlace), CHECKS);
}

async function reportFiles(
  summary: Summary,
  settings: ReportSettings,
): Promise<{ files: Files; warnings: string[] }> {
  const figures = renderFigures(summary);
  const files = new Map<string, string | Uint8Array>([
    ['summary.html', renderSummaryHtml(summary)],
    ['summary.md', renderSummaryMarkdown(summary)],
    ['summary.json', `${JSON.stringify(summary, null, 2)}\n`],
  ]);
  for (const [name, svg] of figures) files.set(`figures/${name}.svg`, svg);
  if (!settings.png) return { files, warnings: [] };
  const png = await openPngRenderer();
  if ('unavailable' in png) return { files, warnings: [png.unavailable] };
  for (const [name, svg] of figures) files.set(`figures/${name}.png`, png.render(svg));
  return { files, warnings: [] };
}
