import type { Command } from 'commander';
import { UsageError, UserError } from '../errors.ts';
import type { Decision } from '../model/decision.ts';
import { takeLock } from '../pipeline/lock.ts';
import { contradicted, decisionOn, type Verdict, withdrawalOf } from '../review/decide.ts';
import { findField, findOrganization } from '../review/find.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';
import { type SnapshotCells, type SnapshotFlags, snapshotCells } from './snapshot-cells.ts';

interface DecideOptions extends SnapshotFlags {
  readonly reason: string;
  readonly by?: string;
  readonly replace?: true;
  readonly withdraw?: string;
  readonly json?: JsonOption;
}

/** `decide`: adds a person's verdict on a cell to the log of decisions. */
export function addDecide(program: Command, io: Io): void {
  withJson(
    program
      .command('decide')
      .description('decide on a cell; the decision wins over the rules until the evidence changes')
      .argument('[organization]', 'id, name or part of a name')
      .argument('[field]', 'annotated field, such as focus')
      .argument('[value]', 'the value, or "not found", "not applicable"'),
  )
    .requiredOption('--reason <text>', 'why')
    .option('--by <name>', 'who decides (default: the user of this machine)')
    .option('--replace', 'withdraw what was decided on this cell before')
    .option('--withdraw <id>', 'take a decision back instead of making one')
    .option('--snapshot <id>', 'snapshot (default: the newest that has been annotated)')
    .option('--data <dir>', 'where raw/, annotated/ and reports/ lie', '.')
    .action(async (organization?: string, field?: string, value?: string, options?: DecideOptions) => {
      if (options === undefined) throw new Error('The command was called without its options.');
      const found = await snapshotCells(options, io);
      const release = await takeLock(found.store.path('.lock'), { command: 'aiia decide', now: io.now() });
      try {
        const lines =
          options.withdraw === undefined
            ? await decide(found, [organization, field, value], options, io)
            : await withdraw(found, options.withdraw, verdictOf(options, io));
        await found.store.appendDecisions(lines);
        await printResult(io, options.json, { decisions: lines }, () => lines.map(lineText).join(''));
      } finally {
        await release();
      }
    });
}

async function decide(
  { store, cells }: SnapshotCells,
  [wanted, wantedField, value]: readonly (string | undefined)[],
  options: DecideOptions,
  io: Io,
): Promise<Decision[]> {
  if (wanted === undefined || wantedField === undefined || value === undefined) {
    throw new UsageError(
      'decide needs an organization, a field and a value, or --withdraw with a decision’s id.',
    );
  }
  const field = findField(wantedField);
  const { id, name } = findOrganization(await store.organizations(), wanted);
  const cell = cells.find((one) => one.organization === id && one.field === field);
  if (cell === undefined) throw new UserError(`${name} has no cell for ${field} in this snapshot.`);
  const verdict = verdictOf(options, io);
  const decision = decisionOn(cell, value, verdict);
  const others = contradicted(decision, await store.decisions());
  if (others.length > 0 && options.replace === undefined) {
    const said = others.map((other) => `${other.id} by ${other.by} says "${other.value ?? other.absence}"`);
    throw new UserError(
      `This would conflict with what was decided before: ${said.join(', ')}. ` +
        'Add --replace to withdraw it, or take it back with --withdraw.',
    );
  }
  return [...others.map((other) => withdrawalOf(other.id, verdict)), decision];
}

async function withdraw({ store }: SnapshotCells, id: string, verdict: Verdict): Promise<Decision[]> {
  const decisions = await store.decisions();
  if (!decisions.some((decision) => decision.id === id && decision.kind !== 'withdrawal')) {
    throw new UserError(`There is no decision ${id} to withdraw.`);
  }
  return [withdrawalOf(id, verdict)];
}

function verdictOf({ by, reason }: DecideOptions, io: Io): Verdict {
  const person = (by ?? io.env.USER ?? io.env.LOGNAME ?? '').trim();
  if (person === '') throw new UsageError('Who decides? Name the person with --by.');
  if (reason.trim() === '') throw new UsageError('--reason must say why.');
  return { by: person, at: io.now().toISOString(), reason: reason.trim() };
}

function lineText(decision: Decision): string {
  if (decision.kind === 'withdrawal') return `${decision.id}: withdrew ${decision.decision}.\n`;
  if (decision.kind !== 'cell') return `${decision.id}.\n`;
  const said = decision.value ?? decision.absence;
  return `${decision.id}: ${decision.field} of ${decision.organization} is "${said}". It applies from the next "annotate".\n`;
}
