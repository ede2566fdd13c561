import { writeFileWhole } from '../../files/write.ts';
import { renderSummaryHtml, renderSummaryMarkdown, reportRows, summarise } from '../../report/index.ts';
import { fileHash } from '../key.ts';
import type { Stage } from '../stage.ts';
import { lastGoodSnapshot } from './members.ts';

/** Writes the summary report: `summary.html` for people, `summary.md` for a repository, `summary.json` for programs. */
export const reportStage: Stage = {
  name: 'report',
  module: import.meta.filename,

  async inputs(run) {
    const previous = await lastGoodSnapshot(run);
    return {
      memberships: await fileHash(run.store.path('raw', run.snapshot, 'memberships.jsonl')),
      annotations: await fileHash(run.store.path('annotated', run.snapshot, 'annotations.jsonl')),
      lookups: await fileHash(run.store.path('raw', run.snapshot, 'lookups.jsonl')),
      previous:
        previous === null
          ? 'none'
          : await fileHash(run.store.path('annotated', previous, 'annotations.jsonl')),
    };
  },

  settings: (run) => run.config.alliance,

  async execute(run) {
    const rows = reportRows(
      await run.store.requireMemberships(run.snapshot),
      await run.store.annotations(run.snapshot),
    );
    const previous = await lastGoodSnapshot(run);
    const summary = summarise({
      snapshot: run.snapshot,
      rows,
      lookups: await run.store.lookups(run.snapshot),
      ...(previous !== null && {
        previous: {
          snapshot: previous,
          rows: reportRows(await run.store.memberships(previous), await run.store.annotations(previous)),
        },
      }),
    });
    const files = {
      'summary.html': renderSummaryHtml(summary),
      'summary.md': renderSummaryMarkdown(summary),
      'summary.json': `${JSON.stringify(summary, null, 2)}\n`,
    };
    for (const [name, content] of Object.entries(files)) {
      await writeFileWhole(run.store.path('reports', run.snapshot, name), content);
    }
    return {
      outputs: Object.keys(files).map((name) => `reports/${run.snapshot}/${name}`),
      counts: { members: rows.length, files: Object.keys(files).length },
      warnings: [],
    };
  },
};
