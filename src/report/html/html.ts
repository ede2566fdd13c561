import { escapeHtml } from '../../files/html.ts';
import { plainText } from '../plain-text.ts';

/** Markup that is safe to show: made by {@link html}, which escapes every value that is not such markup itself. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** What can stand in a template: markup as it is, text and numbers escaped, nothing for null, and lists of these. */
export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

/** Text as it can stand in HTML, SVG or an attribute in quotes. */
export function escapeText(text: string): string {
  return escapeHtml(plainText(text));
}

/** A template of markup: html`<p>${name}</p>` escapes `name`. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(
    strings.map((string, i) => string + (i < values.length ? render(values[i] ?? null) : '')).join(''),
  );
}

function render(value: HtmlValue): string {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return escapeText(String(value));
}
