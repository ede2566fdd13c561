import type { Agreement } from '../rules/evaluation/agreement.ts';
import type { Evaluation } from '../rules/evaluation/evaluate.ts';
import { textTable } from './table.ts';

/** The measures as tables for people. */
export function evaluationText(
  measured: Pick<Evaluation, 'rows' | 'fields' | 'rules'>,
  { rows }: { readonly rows: boolean },
): string {
  const fields = Object.entries(measured.fields).map(([field, one]) => [
    field,
    one.n,
    figure(one.coverage),
    figure(one.accuracy),
    figure(one.kappa),
    figure(one.macroF1),
  ]);
  const indicators = measured.rules.map((one) => [
    one.id,
    `${one.votes}/${one.n}`,
    figure(one.coverage),
    figure(one.overlaps),
    figure(one.conflicts),
    figure(one.accuracy),
  ]);
  return [
    `${measured.rows} rows. A row on which the rules give no value counts as wrong. "category" is the rule alone, on the\n` +
      'companies that people call AI-focused; "categoryAfterFocus" is what a dataset would say of them.\n\n',
    textTable([['field', 'n', 'coverage', 'accuracy', 'kappa', 'macro-F1'], ...fields]),
    '\n',
    textTable([['indicator', 'votes', 'coverage', 'overlaps', 'conflicts', 'accuracy'], ...indicators]),
    ...(rows ? ['\n', ...Object.entries(measured.fields).map(([field, one]) => missesText(field, one))] : []),
  ].join('');
}

function figure(value: number | null): string {
  return value === null ? '—' : value.toFixed(3);
}

function missesText(field: string, { misses }: Agreement): string {
  const cells = Object.entries(misses).flatMap(([gold, predictions]) =>
    Object.entries(predictions).map(([predicted, numbers]) => [
      field,
      `people: ${gold}`,
      `rules: ${predicted}`,
      `rows ${numbers.join(', ')}`,
    ]),
  );
  return textTable(cells);
}
