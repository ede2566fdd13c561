import type { Command } from 'commander';
import { explainCell, explanationText, leftoversText, unreadEvidence } from '../review/explain.ts';
import { findField, findOrganization } from '../review/find.ts';
import { RULES } from '../rules/index.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';
import { type SnapshotFlags, snapshotCells } from './snapshot-cells.ts';

interface ExplainOptions extends SnapshotFlags {
  readonly json?: JsonOption;
}

/** `explain`: why a cell has its value, down to the quoted words; what else was said, and who had nothing. */
export function addExplain(program: Command, io: Io): void {
  withJson(
    program
      .command('explain')
      .description('say why a cell has its value: rule or person, evidence, and what lost')
      .argument('<organization>', 'id, name or part of a name')
      .argument('[field]', 'annotated field, such as focus; all of them where left out'),
  )
    .option('--snapshot <id>', 'snapshot (default: the newest that has been annotated)')
    .option('--data <dir>', 'where raw/, annotated/ and reports/ lie', '.')
    .action(async (wanted: string, wantedField: string | undefined, options: ExplainOptions) => {
      const { store, snapshot, cells } = await snapshotCells(options, io);
      const field = wantedField === undefined ? null : findField(wantedField);
      const organization = findOrganization(await store.organizations(), wanted);
      const evidence = (await store.evidence(snapshot)).filter((one) => one.organization === organization.id);
      const explained = cells
        .filter((cell) => cell.organization === organization.id && (field === null || cell.field === field))
        .map((cell) => explainCell(cell, evidence, RULES[cell.field]));
      const unread = field === null ? unreadEvidence(explained, evidence) : [];
      const lookups = (await store.lookups(snapshot)).filter(
        (one) => one.organization === organization.id && one.outcome !== 'found',
      );
      const { id, name } = organization;
      const document = { snapshot, organization: id, name, cells: explained, unread, lookups };
      await printResult(io, options.json, document, () =>
        [
          `${name} (${id}), snapshot ${snapshot}\n`,
          ...explained.map(explanationText),
          leftoversText(unread, lookups),
        ].join('\n'),
      );
    });
}
