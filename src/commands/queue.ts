import { resolve } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { writeJsonLines } from '../files/jsonl.ts';
import { type MergeProposal, proposeMerges } from '../model/identity.ts';
import { QUEUE_KINDS, type QueueItem, reviewQueue } from '../review/queue.ts';
import { staleDecisions } from '../review/stale.ts';
import { isFallback } from '../rules/index.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';
import { type SnapshotFlags, snapshotCells } from './snapshot-cells.ts';
import { textTable } from './table.ts';

interface QueueOptions extends SnapshotFlags {
  readonly limit: string;
  readonly file?: string;
  readonly json?: JsonOption;
}

type NamedItem = QueueItem & { readonly name: string };

/** `queue`: the cells that a person's look is worth, most worthwhile first. */
export function addQueue(program: Command, io: Io): void {
  withJson(
    program
      .command('queue')
      .description('list the cells that a person should look at, most worthwhile first'),
  )
    .option('--limit <n>', 'how many to print', '30')
    .option('--file <file>', 'write the whole queue as JSON Lines')
    .option('--snapshot <id>', 'snapshot (default: the newest that has been annotated)')
    .option('--data <dir>', 'where raw/, annotated/ and reports/ lie', '.')
    .action(async (options: QueueOptions) => {
      const limit = Number(options.limit);
      if (!Number.isInteger(limit) || limit < 1)
        throw new UsageError(`--limit ${options.limit}: expected a number from 1.`);
      const { store, snapshot, cells } = await snapshotCells(options, io);
      const names = new Map((await store.organizations()).map(({ id, name }) => [id, name]));
      const { stale, unused } = staleDecisions(cells, await store.decisions());
      const items = reviewQueue(cells, { stale, isFallback }).map(
        (item): NamedItem => ({ name: names.get(item.organization) ?? '', ...item }),
      );
      const merges = proposeMerges(await store.organizations());
      if (options.file !== undefined) await writeJsonLines(resolve(io.cwd, options.file), items);
      await printResult(
        io,
        options.json,
        { snapshot, counts: countsOf(items), unused, merges, items },
        () =>
          queueText(items, limit) +
          merges.map((merge) => mergeText(merge, names)).join('') +
          unused
            .map((one) => `unused: decision ${one.id} by ${one.by} on ${one.field} of ${one.organization}\n`)
            .join(''),
      );
    });
}

function mergeText(merge: MergeProposal, names: ReadonlyMap<string, string>): string {
  const named = (id: string) => `${names.get(id) ?? ''} (${id})`;
  const { organization, other, confidence, reasons } = merge;
  return `one and the same? ${named(organization)} and ${named(other)}, ${confidence.toFixed(2)}: ${reasons.join('; ')}\n`;
}

function countsOf(items: readonly QueueItem[]): Record<string, number> {
  return Object.fromEntries(
    QUEUE_KINDS.map((kind) => [kind, items.filter((item) => item.kind === kind).length]),
  );
}

function queueText(items: readonly NamedItem[], limit: number): string {
  const rows = items
    .slice(0, limit)
    .map(({ kind, worth, name, field, value, absence, confidence }) => [
      kind,
      worth.toFixed(2),
      name,
      field,
      value ?? `(${absence})`,
      confidence.toFixed(2),
    ]);
  const counts = Object.entries(countsOf(items)).map(([kind, count]) => `${count} ${kind}`);
  return `${textTable([['why', 'worth', 'organization', 'field', 'proposed', 'confidence'], ...rows])}\n${counts.join(', ')}. Decide one with: decide ORGANIZATION FIELD VALUE --reason "…"\n`;
}
