import { FIGURES, type FigureName, renderFigure } from '../figures/figures.ts';
import type { Summary } from '../summary/summary.ts';
import { LANGUAGES, type Language } from '../texts.ts';
import { both, LANGUAGE_TAGS } from './both.ts';
import { Html, html } from './html.ts';

/** The figures, drawn into the page in each language. */
export function figuresSection(summary: Summary): Html {
  const drawing = (name: FigureName, language: Language) =>
    html`<div class="t" lang="${LANGUAGE_TAGS[language]}">${new Html(renderFigure(name, language, summary))}</div>`;
  const names = Object.keys(FIGURES) as FigureName[];
  return html`<section id="figures">
<h2>${both({ en: 'Figures', zh: '图表' })}</h2>
${names.map(
  (name) => html`<figure id="${name}"><div class="scroll" tabindex="0" role="group" aria-label="${name}">
${LANGUAGES.map((language) => drawing(name, language))}
</div></figure>
`,
)}</section>
`;
}
