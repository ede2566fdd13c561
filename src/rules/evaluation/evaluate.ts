import type { Annotation } from '../../model/annotation.ts';
import { annotate } from '../annotate.ts';
import type { Facts } from '../facts.ts';
import { Reading } from '../reading.ts';
import { votesOf } from '../rule.ts';
import { RULES } from '../rules.ts';
import { type Agreement, agreement, type LabelPair } from './agreement.ts';
import { EVALUATED_FIELDS, type EvaluatedField, type GoldLabels } from './gold.ts';
import { type IndicatorMeasures, indicatorMeasures, type VotedRow } from './indicators.ts';

/** One labelled row: what is known of the organization, and what people said of it. */
export interface EvaluationCase {
  /** Number of the row in the file, from 1. */
  readonly row: number;
  readonly facts: Facts;
  readonly gold: GoldLabels;
}

/** How the rules do against people. */
export interface Evaluation {
  readonly rows: number;
  /**
   * Agreement by field. `category` is measured on the rule alone: on every company that people call
   * AI-focused, whatever our rule on focus says of it; `categoryAfterFocus` has both rules in a row, as a
   * dataset does, where a company that is not called AI-focused has no category.
   */
  readonly fields: Readonly<Record<EvaluatedField | 'categoryAfterFocus', Agreement>>;
  readonly rules: readonly IndicatorMeasures[];
  /** The cells of each row, in the order of the cases. */
  readonly predictions: readonly (readonly Annotation[])[];
}

/** Runs the rules on labelled rows and measures them. The labels never reach the rules. */
export function evaluate(cases: readonly EvaluationCase[]): Evaluation {
  const predictions = cases.map(({ facts }) => annotate(facts));
  const judged = cases.map((one, index) => ({ ...one, cells: predictions[index] ?? [] }));
  const fields = EVALUATED_FIELDS.map((field) => {
    const value = field === 'category' ? categoryAlone : fromCells(field);
    return [field, agreement(pairsOf(field, judged, value))] as const;
  });
  return {
    rows: cases.length,
    fields: {
      ...(Object.fromEntries(fields) as Record<EvaluatedField, Agreement>),
      categoryAfterFocus: agreement(pairsOf('category', judged, fromCells('category'))),
    },
    rules: EVALUATED_FIELDS.flatMap((field) => {
      const rule = RULES[field];
      return indicatorMeasures(field, rule.indicators, votedRows(field, cases));
    }),
    predictions,
  };
}

interface JudgedCase extends EvaluationCase {
  readonly cells: readonly Annotation[];
}

function pairsOf(
  field: EvaluatedField,
  cases: readonly JudgedCase[],
  value: (one: JudgedCase) => string | null,
): LabelPair[] {
  return cases.flatMap((one) => {
    const gold = one.gold[field];
    return gold === null ? [] : [{ row: one.row, gold, predicted: value(one) }];
  });
}

function fromCells(field: EvaluatedField): (one: JudgedCase) => string | null {
  return ({ cells }) => cells.find((cell) => cell.field === field)?.value ?? null;
}

function categoryAlone({ facts }: JudgedCase): string | null {
  const rule = RULES.category;
  return rule.combine(votesOf(rule, new Reading(facts)))?.winner.value ?? null;
}

function votedRows(field: EvaluatedField, cases: readonly EvaluationCase[]): VotedRow[] {
  return cases.flatMap(({ facts, gold }) => {
    const label = gold[field];
    return label === null ? [] : [{ gold: label, votes: votesOf(RULES[field], new Reading(facts)) }];
  });
}
