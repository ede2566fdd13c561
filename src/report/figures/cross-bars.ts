import type { CrossTable } from '../statistics/tables.ts';
import { type Language, labelText } from '../texts.ts';
import type { Ink } from './palette.ts';
import { type Bar, percent } from './stacked-bars.ts';

/** A cross table as stacked bars: a bar for each of its lines that has members, a segment for each column. */
export function barsOf(table: CrossTable, language: Language, ink: (value: string | null) => Ink): Bar[] {
  const bars = table.rows.map((row, i) => ({
    name: labelText(row)[language],
    segments: table.columns.map((column, j) => ({
      name: labelText(column)[language],
      ink: ink(column),
      n: table.cells[i]?.[j] ?? 0,
    })),
  }));
  return bars.filter(({ segments }) => segments.some(({ n }) => n > 0));
}

/** The numbers of the bars in words. */
export function describeBars(bars: readonly Bar[]): string {
  return bars
    .map(({ name, segments }) => {
      const whole = segments.reduce((sum, { n }) => sum + n, 0);
      const parts = segments.filter(({ n }) => n > 0).map((s) => `${s.name} ${s.n} (${percent(s.n, whole)})`);
      return `${name}: ${parts.join(', ')}.`;
    })
    .join(' ');
}
