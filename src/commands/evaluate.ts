import { resolve } from 'node:path';
import type { Command } from 'commander';
import { formatCsv } from '../files/csv.ts';
import { writeFileWhole } from '../files/write.ts';
import { ANNOTATED_FIELDS, type AnnotatedField } from '../model/vocabulary.ts';
import { PUBLISHED_ABSENCE } from '../publish/published-columns.ts';
import { type Evaluation, evaluate } from '../rules/evaluation/evaluate.ts';
import { type EvaluationInput, type EvidenceFlags, evaluationInput } from './evaluate-cases.ts';
import { evaluationText } from './evaluate-text.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';

interface EvaluateOptions extends EvidenceFlags {
  readonly predictions?: string;
  readonly rows?: true;
  readonly json?: JsonOption;
}

/** `evaluate`: the rules against the labels that people gave. */
export function addEvaluate(program: Command, io: Io): void {
  withJson(program.command('evaluate').description('measure the rules against people’s labels'))
    .requiredOption('--gold <csv>', 'labelled file in the published layout')
    .option('--without <columns>', 'evidence columns to leave out, by header, parted by commas')
    .option(
      '--evidence <file>',
      'JSON Lines of further statements: {"nameZh", "field", "value", "source", "url"}',
    )
    .option('--predictions <file>', 'write the file again with the rules’ answers for people’s labels')
    .option('--rows', 'list the rows in each cell of the confusion tables')
    .option('--profile <name>', 'profile whose registries are asked', 'live')
    .option('--config <file>', 'the configuration', 'pipeline.config.ts')
    .action(async (options: EvaluateOptions) => {
      const input = await evaluationInput(options, io);
      const measured = evaluate(input.cases);
      if (options.predictions !== undefined) {
        await writeFileWhole(resolve(io.cwd, options.predictions), predictionsCsv(input, measured));
      }
      const { predictions: _, ...document } = measured;
      await printResult(io, options.json, { gold: options.gold, ...document }, () =>
        evaluationText(document, { rows: options.rows ?? false }),
      );
    });
}

const ANNOTATED: ReadonlySet<string> = new Set(ANNOTATED_FIELDS);
const EMPTY_WHEN_ABSENT: ReadonlySet<string> = new Set(['exchange', 'ticker']);

/** The gold file with the rules' values in every column that the rules fill. */
function predictionsCsv({ published, cases }: EvaluationInput, { predictions }: Evaluation): string {
  const byRow = new Map(cases.map(({ row }, index) => [row, predictions[index] ?? []]));
  const lines = published.rows.map(({ number, written }) => {
    const cells = new Map((byRow.get(number) ?? []).map(({ field, value }) => [field, value]));
    return published.columns.map((key, at) => {
      if (key === 'location') return placeText(cells.get('city') ?? null, cells.get('province') ?? null);
      if (key === null || !ANNOTATED.has(key)) return written[at] ?? '';
      return cells.get(key as AnnotatedField) ?? (EMPTY_WHEN_ABSENT.has(key) ? '' : PUBLISHED_ABSENCE);
    });
  });
  return formatCsv([...published.headers, ...lines]);
}

function placeText(city: string | null, province: string | null): string {
  const parts = [...new Set([city, province])].filter((part) => part !== null);
  return parts.length === 0 ? PUBLISHED_ABSENCE : parts.join(', ');
}
