import { load } from 'cheerio';

const LONGEST = 300;

/** The title of a page, white space made plain; empty where it has none. */
export function pageTitle(html: string): string {
  const raw = /<title\b[^>]*>([\s\S]*?)<\/title>/i.exec(html)?.[1] ?? '';
  const text = raw.includes('&') ? load(`<title>${raw}</title>`)('title').text() : raw;
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
