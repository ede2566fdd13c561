import { type AnnotatedField, FIELD_LABELS } from '../../model/vocabulary.ts';

/** The fields that are measured against people's labels, in the order of the published columns. */
export const EVALUATED_FIELDS = [
  'type',
  'city',
  'province',
  'size',
  'focus',
  'category',
  'stateOwned',
  'foreign',
  'public',
] as const satisfies readonly AnnotatedField[];
export type EvaluatedField = (typeof EVALUATED_FIELDS)[number];

/** What a person labelled one row with; null where the cell says nothing (`n/a`, empty). */
export type GoldLabels = Readonly<Record<EvaluatedField, string | null>>;

const SAYS_NOTHING = /^(?:n\/?a|-|—|unknown)?$/i;

/** The labels of a row. A label that differs from ours in case or white space only is ours. */
export function goldLabels(written: Readonly<Record<EvaluatedField, string>>): GoldLabels {
  const labels = EVALUATED_FIELDS.map((field) => [field, goldLabel(field, written[field])] as const);
  return Object.fromEntries(labels) as Record<EvaluatedField, string | null>;
}

function goldLabel(field: EvaluatedField, written: string): string | null {
  const text = written.trim();
  if (SAYS_NOTHING.test(text)) return null;
  const known = FIELD_LABELS[field]?.find((label) => label.toLowerCase() === text.toLowerCase());
  return known ?? text;
}
