import { LANGUAGE_TAGS } from '../html/both.ts';
import { type Html, type HtmlValue, html } from '../html/html.ts';
import type { Language } from '../texts.ts';
import { FONT_FAMILY, px, TYPE_SIZE, wrapText } from './drawing.ts';
import { FILLS, INK_COLOUR, PAPER_COLOUR, QUIET_COLOUR } from './palette.ts';

/** Width of every figure in pixels, and the margin around its content. */
export const FIGURE_WIDTH = 760;
export const MARGIN = 20;
export const INNER_WIDTH = FIGURE_WIDTH - 2 * MARGIN;

/** A figure as it is drawn: what it shows, in words, and its content below the title. */
export interface Drawing {
  readonly title: string;
  /** What a reader who does not see it needs to know: its numbers. */
  readonly description: string;
  /** Height of the content in pixels. */
  readonly height: number;
  /** Marks, with their origin at the left end of the first line below the title. */
  readonly content: HtmlValue;
}

/**
 * A whole SVG document: title and description for readers who do not see it, paper, heading, content.
 *
 * @param id unique among the figures of a page; the ids within the figure begin with it.
 */
export function figure(id: string, language: Language, drawing: Drawing): string {
  const { title, description, content } = drawing;
  const heading = wrapText(title, TYPE_SIZE.title, INNER_WIDTH);
  const top = MARGIN + heading.length * 22 + 8;
  const height = px(top + drawing.height + MARGIN);
  return html`<svg xmlns="http://www.w3.org/2000/svg" width="${FIGURE_WIDTH}" height="${height}" viewBox="0 0 ${FIGURE_WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" xml:lang="${LANGUAGE_TAGS[language]}" lang="${LANGUAGE_TAGS[language]}" font-family="${FONT_FAMILY}" font-size="${TYPE_SIZE.text}">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${description}</desc>
<defs><pattern id="${id}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="${FILLS.light.fill}"/><rect width="2.5" height="7" fill="${FILLS.deep.fill}"/></pattern></defs>
<rect class="fig-paper" width="${FIGURE_WIDTH}" height="${height}" fill="${PAPER_COLOUR}"/>
${heading.map((line, i) => label(line, MARGIN, MARGIN + 16 + i * 22, { size: TYPE_SIZE.title, bold: true }))}
<g transform="translate(${MARGIN} ${top})">
${content}
</g>
</svg>
`.text;
}

interface LabelStyle {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly quiet?: boolean;
  /** A colour of its own, for a label on a filled area: it stays the same on dark paper. */
  readonly colour?: string;
  /** Written over lines and marks: give it a rim in the colour of the paper. */
  readonly rim?: boolean;
}

/** One line of text with its baseline at `y`. */
export function label(text: string, x: number, y: number, style: LabelStyle = {}): Html {
  const { size = TYPE_SIZE.text, anchor = 'start', bold = false, quiet = false, rim = false, colour } = style;
  const tone = quiet ? QUIET_COLOUR : INK_COLOUR;
  const paint =
    colour === undefined
      ? html`class="${quiet ? 'fig-quiet' : 'fig-ink'}${rim ? ' fig-rim' : ''}" fill="${tone}"`
      : html`fill="${colour}"`;
  return html`<text x="${px(x)}" y="${px(y)}" ${paint} font-size="${size}"${anchor === 'start' ? null : html` text-anchor="${anchor}"`}${bold ? html` font-weight="700"` : null}${rim ? html` stroke="${PAPER_COLOUR}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"` : null}>${text}</text>
`;
}

/** A filled rectangle with an outline; `tip` shows where a pointer rests on it. */
export function box(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: string,
  tip: string,
): Html {
  return html`<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" fill="${fill}" class="fig-edge" stroke="${INK_COLOUR}" stroke-width="0.75"><title>${tip}</title></rect>
`;
}
