import { basename } from 'node:path';
import { bodyDigest } from '../files/hash.ts';
import { takeLock } from '../pipeline/lock.ts';
import { importPublished } from '../publish/import.ts';
import { requirePublishedLayout } from '../publish/read-published.ts';
import { type LabelDecisions, labelsAsDecisions } from '../review/decide.ts';
import { EVALUATED_FIELDS } from '../rules/evaluation/gold.ts';
import { readInputFile } from './input-file.ts';
import type { Io } from './io.ts';
import { snapshotCells } from './snapshot-cells.ts';

/**
 * Adds the labels of a published file to the log of decisions, on the cells of a snapshot that has been
 * annotated: people's labels then win over the rules until the evidence changes.
 */
export async function importAsDecisions(
  file: string,
  flags: { readonly snapshot: string; readonly data?: string },
  io: Io,
): Promise<LabelDecisions> {
  const bytes = await readInputFile(io.cwd, file);
  const published = requirePublishedLayout(bytes, basename(file));
  const { store, snapshot, cells } = await snapshotCells(
    { snapshot: flags.snapshot, data: flags.data ?? '.' },
    io,
  );
  const release = await takeLock(store.path('.lock'), { command: `aiia import ${file}`, now: io.now() });
  try {
    const imported = importPublished(published, snapshot, await store.organizations(), bodyDigest(bytes));
    const verdict = { by: basename(file), at: io.now().toISOString() };
    const log = await store.decisions();
    const made = labelsAsDecisions(imported.annotations, cells, EVALUATED_FIELDS, log, verdict);
    await store.appendDecisions(made.decisions);
    return made;
  } finally {
    await release();
  }
}

/** What was decided, for people. */
export function decisionsText(file: string, { decisions, leftOut }: LabelDecisions): string {
  return [
    `Took ${decisions.length} labels of ${file} for decisions. They apply from the next "annotate".\n`,
    ...leftOut.map((reason) => `left out: ${reason}\n`),
  ].join('');
}
