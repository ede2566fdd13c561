import type { Text } from '../texts.ts';
import { both } from './both.ts';
import { type Html, type HtmlValue, html } from './html.ts';

/** A column: its heading, and whether it holds numbers (set flush right). */
export interface Column {
  readonly heading: Text;
  readonly number?: boolean;
}

/**
 * A table whose first column heads its rows.
 *
 * @param interactive may the reader sort and search it, where scripts run?
 */
export function table(
  caption: Text,
  columns: readonly Column[],
  rows: readonly (readonly HtmlValue[])[],
  interactive = false,
): Html {
  const numeric = (i: number) => (columns[i]?.number ? html` class="n"` : null);
  const heading = (column: Column, i: number) =>
    html`<th scope="col"${numeric(i)}>${both(column.heading)}</th>`;
  const cell = (value: HtmlValue, i: number) =>
    i === 0 ? html`<th scope="row"${numeric(0)}>${value}</th>` : html`<td${numeric(i)}>${value}</td>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption.en}"><table${interactive ? html` data-interactive` : null}>
<caption>${both(caption)}</caption>
<thead><tr>${columns.map(heading)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table></div>
`;
}
