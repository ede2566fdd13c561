import { z } from 'zod';
import { ABSENCES } from '../model/vocabulary.ts';
import { TIDY_COLUMNS, type TidyColumn } from './tidy-columns.ts';

/**
 * One row of the members table. The data dictionary is written from this schema, and `verify` reads every row
 * of a release by it.
 */
export const tidyRowSchema = z.strictObject(
  Object.fromEntries(TIDY_COLUMNS.map((column) => [column.name, columnSchema(column)])),
);

function columnSchema(column: TidyColumn): z.ZodType<string> {
  const { title, description, labels, field } = column;
  return textSchema(column, field === null ? (labels ?? null) : labels ? [...labels, ...ABSENCES] : null)
    .describe(description)
    .meta({ title });
}

function textSchema(
  { type, pattern, required }: TidyColumn,
  values: readonly string[] | null,
): z.ZodType<string> {
  if (values !== null) return z.enum(values as [string, ...string[]]);
  if (type === 'integer') return z.string().regex(/^[1-9]\d*$/, 'expected a number from 1');
  const text = required === true ? z.string().min(1) : z.string();
  return pattern === undefined ? text : text.regex(new RegExp(pattern));
}
