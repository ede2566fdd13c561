import { readLabel } from '../labels.ts';
import type { TierWords } from '../settings.ts';
import { hasForm } from '../shape.ts';
import { isPartOf } from './bodies.ts';
import { takeMark } from './enumerators.ts';

/** Rows of source text that show as one line in a browser, unless a style or a script keeps their breaks. */
const FEWEST_ROWS = 4;

/**
 * Are the breaks of the source those of the text? Whole names stand between them, or items that count on from
 * one row to the next; text that was only wrapped breaks anywhere.
 */
export function areLines(rows: readonly string[], words: TierWords): boolean {
  if (rows.length < 2) return false;
  if (rows.every(hasForm)) return !rows.some((row, at) => at > 0 && isPartOf(rows[at - 1] ?? '', row));
  if (rows.length < FEWEST_ROWS) return false;
  const values = rows.map((row) => takeMark(row).mark?.value ?? null);
  const counting = values.filter((value, at) => {
    const before = values.slice(Math.max(0, at - 2), at);
    return value !== null && before.some((last) => last !== null && value === last + 1);
  });
  if (counting.length * 10 >= rows.length * 6) return true;
  const named = rows.filter((row) => hasForm(row) || readLabel(row, words) !== null).length;
  return named * 10 >= rows.length * 7 && rows.every((row) => row.length <= 60 && !/[、，,；;]/u.test(row));
}
