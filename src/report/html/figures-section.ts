import { FIGURE_NAMES, type FigureName, renderFigure } from '../figures/figures.ts';
import type { Summary } from '../summary/summary.ts';
import { LANGUAGES } from '../texts.ts';
import { both, LANGUAGE_TAGS } from './both.ts';
import { Html, html } from './html.ts';

/** The figures, drawn into the page in each language. */
export function figuresSection(summary: Summary): Html {
  const drawings = (name: FigureName) =>
    LANGUAGES.flatMap((language) => {
      const svg = renderFigure(name, language, summary);
      if (svg === null) return [];
      return [html`<div class="t" lang="${LANGUAGE_TAGS[language]}">${new Html(svg)}</div>`];
    });
  const figures = FIGURE_NAMES.flatMap((name, i) => {
    const drawn = drawings(name);
    return drawn.length === 0 ? [] : [figureFrame(name, i + 1, drawn)];
  });
  return html`<section id="figures">
<h2>${both({ en: 'Figures', zh: '图表' })}</h2>
${figures}</section>
`;
}

/** On a narrow screen a figure scrolls sideways in its frame, so that its labels stay readable. */
function figureFrame(name: FigureName, number: number, drawn: readonly Html[]): Html {
  return html`<figure id="${name}"><div class="scroll" tabindex="0" role="group" aria-label="Figure ${number} 图${number}">
${drawn}
</div></figure>
`;
}
