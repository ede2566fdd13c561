import { load } from 'cheerio';

const LONGEST_TITLE = 300;
/** Elements whose content is not shown. */
const UNSEEN = ['script', 'style', 'noscript', 'template', 'title', 'svg'];

/**
 * The beginning of the text that a page shows, roughly: tags, scripts and the like left out, white space
 * made plain. Takes time in proportion to the page, whatever it holds.
 *
 * @param limit stop after about this many characters.
 */
export function visibleText(html: string, limit: number): string {
  let text = '';
  for (let at = 0; at < html.length && text.length < limit; ) {
    const tag = html.indexOf('<', at);
    const end = tag < 0 ? html.length : tag;
    const shown = plain(html.slice(at, Math.min(end, at + limit * 20)));
    if (shown !== '') text += text === '' ? shown : ` ${shown}`;
    at = tag < 0 ? html.length : afterTag(html, tag);
  }
  return text;
}

/** Where the text goes on after the tag, comment or unseen element that begins here. */
function afterTag(html: string, tag: number): number {
  if (html.startsWith('<!--', tag)) return after(html, '-->', tag);
  const name = /^<([a-z]+)/i.exec(html.slice(tag, tag + 12))?.[1]?.toLowerCase();
  const isUnseen = name !== undefined && UNSEEN.includes(name);
  return after(html, '>', isUnseen ? endTag(html, name, tag) : tag);
}

/** Where the end tag of an element begins; the end of the page where it has none. */
function endTag(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return html.length;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

function plain(text: string): string {
  return text
    .replace(/&(nbsp|#160|ensp|emsp|zwnj);/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The title of a page, white space made plain; empty where it has none. */
export function pageTitle(html: string): string {
  const start = /<title\b[^>]{0,200}>/i.exec(html);
  if (!start) return '';
  const from = start.index + start[0].length;
  const raw = html.slice(from, from + LONGEST_TITLE * 4).split(/<\/title/i, 1)[0] ?? '';
  const text = raw.includes('&') ? load(`<title>${raw}</title>`)('title').text() : raw;
  return copyOf(text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE));
}

/** The same text in memory of its own: a part of a longer text keeps all of that alive. */
function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
