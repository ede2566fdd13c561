import type { Summary } from '../summary/summary.ts';
import { LANGUAGES, type Language } from '../texts.ts';
import { categories } from './categories.ts';
import { cityMap } from './city-map.ts';
import { type Drawing, figure } from './figure.ts';
import { sizeFocus } from './size-focus.ts';
import { tierType } from './tier-type.ts';

/** The figures of a report, by name, in order: those of the brief. */
export const FIGURES = {
  'figure-1-tier-type': tierType,
  'figure-2-cities': cityMap,
  'figure-3-size-focus': sizeFocus,
  'figure-4-categories': categories,
} as const satisfies Record<string, (id: string, language: Language, summary: Summary) => Drawing>;
export type FigureName = keyof typeof FIGURES;

/** One figure as an SVG document. The same summary gives the same bytes. */
export function renderFigure(name: FigureName, language: Language, summary: Summary): string {
  const id = `${name}-${language}`;
  return figure(id, language, FIGURES[name](id, language, summary));
}

/** Every figure in every language, by file name without its ending: `figure-1-tier-type`, and `….zh` in Chinese. */
export function renderFigures(summary: Summary): Map<string, string> {
  const names = Object.keys(FIGURES) as FigureName[];
  const entries = names.flatMap((name) =>
    LANGUAGES.map((language) => {
      const file = language === 'en' ? name : `${name}.${language}`;
      return [file, renderFigure(name, language, summary)] as const;
    }),
  );
  return new Map(entries);
}
