import type { Population } from '../statistics/tables.ts';
import type { Summary } from '../summary/summary.ts';
import { LANGUAGES, type Language } from '../texts.ts';
import { categories } from './categories.ts';
import { cityMap } from './city-map.ts';
import { type Drawing, figure } from './figure.ts';
import { membersOverTime } from './members-over-time.ts';
import { sizeFocus } from './size-focus.ts';
import { tierFlowChart } from './tier-flows.ts';
import { tierType } from './tier-type.ts';

/** Draws one figure under an id; null where the summary has nothing to show in it. */
type Draw = (id: string, language: Language, summary: Summary) => Drawing | null;

/** A figure that is drawn only where the snapshot has someone of a population. */
function ifAny(population: Population, draw: (...input: Parameters<Draw>) => Drawing): Draw {
  return (id, language, summary) =>
    summary.statistics.listings.populations[population] === 0 ? null : draw(id, language, summary);
}

/** The figures of a report, by name, in order: those of the brief, then those of change. */
const FIGURES = {
  'figure-1-tier-type': ifAny('members', tierType),
  'figure-2-cities': ifAny('members', cityMap),
  'figure-3-size-focus': ifAny('industry', sizeFocus),
  'figure-4-categories': ifAny('aiFocused', categories),
  'figure-5-members-over-time': (_id, language, { history }) =>
    history.length < 2 ? null : membersOverTime(language, history),
  'figure-6-tier-flows': (_id, language, { snapshot, previousSnapshot, flows }) =>
    previousSnapshot === null ? null : tierFlowChart(language, flows, [previousSnapshot, snapshot]),
} as const satisfies Record<string, Draw>;
export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** One figure as an SVG document, the same bytes for the same summary; null where there is nothing to show. */
export function renderFigure(name: FigureName, language: Language, summary: Summary): string | null {
  const id = `${name}-${language}`;
  const drawing = FIGURES[name](id, language, summary);
  return drawing === null ? null : figure(id, language, drawing);
}

/** What a figure shows, in a few words; null where there is nothing to show. */
export function figureTitle(name: FigureName, language: Language, summary: Summary): string | null {
  return FIGURES[name](name, language, summary)?.title ?? null;
}

/** Every figure in every language, by file name without its ending: `figure-1-tier-type`, and `….zh` in Chinese. */
export function renderFigures(summary: Summary): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of FIGURE_NAMES) {
    for (const language of LANGUAGES) {
      const svg = renderFigure(name, language, summary);
      if (svg !== null) files.set(language === 'en' ? name : `${name}.${language}`, svg);
    }
  }
  return files;
}
