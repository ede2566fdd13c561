import type { Language, Text } from '../texts.ts';
import { type Html, html } from './html.ts';

/** What a page calls its languages (BCP 47). */
export const LANGUAGE_TAGS: Record<Language, string> = { en: 'en', zh: 'zh-Hans' };

/** A text in both languages, of which the style sheet shows the one that the reader chose. */
export function both(text: Text): Html {
  if (text.en === text.zh) return html`${text.en}`;
  return html`<span class="t" lang="en">${text.en}</span><span class="t" lang="zh-Hans">${text.zh}</span>`;
}
