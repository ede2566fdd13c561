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
  const figures = FIGURE_NAMES.map((name) => ({ name, drawn: drawings(name) }));
  return html`<section id="figures">
<h2>${both({ en: 'Figures', zh: '图表' })}</h2>
${figures
  .filter(({ drawn }) => drawn.length > 0)
  .map(
    ({
      name,
      drawn,
    }) => html`<figure id="${name}"><div class="scroll" tabindex="0" role="group" aria-label="${name}">
${drawn}
</div></figure>
`,
  )}</section>
`;
}
