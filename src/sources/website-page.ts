import { Readability } from '@mozilla/readability';
import { type CheerioAPI, load } from 'cheerio';
import { parseHTML } from 'linkedom';
import type { Capture } from '../model/capture.ts';
import { decodePage } from '../web/charset.ts';
import { visibleText as wordsOf } from '../web/read/page-text.ts';
import type { PageKind } from './website-pages.ts';

/** A page of a website, read. */
export interface ReadPage {
  readonly kind: PageKind;
  readonly capture: Capture;
  readonly dom: CheerioAPI;
  /** All words that show, one line for each block. */
  readonly text: string;
}

/** Elements that begin a line and end one. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main ' +
    'nav ol option p pre section table td th tr ul'
  ).split(' '),
);
/** Elements whose content does not show. */
const UNSEEN = new Set(['head', 'script', 'style', 'noscript', 'template', 'svg']);
/** A page nested deeper than this is none that a person wrote; libraries that go down by recursion fail on it. */
const DEEPEST = 500;
/** So many elements that were opened and not closed take a parser longer than any page is worth. */
const MOST_OPEN = 5_000;

/**
 * Reads a captured page: the DOM after scripts ran where there is one, else what was sent. Of a page that is
 * nested beyond all measure its words alone are read.
 */
export function readPage(kind: PageKind, capture: Capture): ReadPage {
  const html = capture.rendered ?? decodePage(capture).text;
  if (mostOpen(html) > MOST_OPEN) return { kind, capture, dom: load(''), text: wordsOf(html, html.length) };
  const dom = load(html);
  const { text, depth } = visibleText(dom.root().toArray());
  return { kind, capture, dom: depth > DEEPEST ? load('') : dom, text };
}

/** The most elements that are open at once, of those that only an end tag closes. */
function mostOpen(html: string): number {
  let open = 0;
  let most = 0;
  for (const [, slash] of html.matchAll(
    /<(\/?)(?:div|span|section|article|ul|ol|table|font|b|i|a|em|strong|center)\b/giu,
  )) {
    open = Math.max(0, open + (slash === '' ? 1 : -1));
    most = Math.max(most, open);
  }
  return most;
}

/** As much of a DOM node as is looked at. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly children?: readonly Node[];
}

/** The words that show, a line for each block, and how deep the page is nested. Without recursion: pages are hostile. */
function visibleText(roots: readonly Node[]): { text: string; depth: number } {
  const parts: string[] = [];
  const waiting: { node: Node | null; depth: number }[] = roots.map((node) => ({ node, depth: 0 }));
  let deepest = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    deepest = Math.max(deepest, depth);
    if (node === null) parts.push('\n');
    else if (node.type === 'text') parts.push(node.data ?? '');
    else if (!UNSEEN.has(node.name ?? '')) {
      const isBlock = BLOCKS.has(node.name ?? '');
      // What is put down last comes first: the line's end, the children from the last to the first, its beginning.
      if (isBlock) waiting.push({ node: null, depth });
      for (const child of [...(node.children ?? [])].reverse())
        waiting.push({ node: child, depth: depth + 1 });
      if (isBlock) waiting.push({ node: null, depth });
    }
  }
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim());
  return { text: lines.filter((line) => line !== '').join('\n'), depth: deepest };
}

/** A page that shows fewer characters is too short for an article to be told from what stands around it. */
const SHORTEST_ARTICLE_PAGE = 1_500;
/** A page that shows more is a portal or a catalogue: it has no article. */
const LONGEST_ARTICLE_PAGE = 100_000;

/**
 * The prose of a page without its menus and footers: of what Readability takes for the article, or, on a page
 * that is too short or too long for it, of all lines, those that are sentences.
 */
export function mainText(page: ReadPage): string[] {
  const { length } = page.text;
  const mayHaveArticle = length >= SHORTEST_ARTICLE_PAGE && length <= LONGEST_ARTICLE_PAGE;
  const prose = mayHaveArticle ? proseLines(articleText(page)) : [];
  return prose.length > 0 ? prose : proseLines(page.text);
}

function articleText(page: ReadPage): string {
  // The parsed page written out again: it has all its parts, whatever was sent.
  const { document } = parseHTML(page.dom.html());
  return new Readability(document, { charThreshold: 80 }).parse()?.textContent ?? '';
}

function proseLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim());
  return lines.filter(
    (line) => line.length >= 15 && /[。！；]|[.!](?:\s|$)|，.*，/u.test(line) && !NO_PROSE.test(line),
  );
}

const NO_PROSE =
  /版权所有|copyright|©|ICP\s*[备证]|^(?:\p{Script=Han}{0,4}地址|电话|邮箱|邮编|传真)\s*[:：]/iu;

/** Content of a `<meta>` by name or property; empty where there is none. */
export function metaContent(page: ReadPage, name: string): string {
  const tag = page.dom(`meta[name="${name}" i], meta[property="${name}" i]`).first();
  return (tag.attr('content') ?? '').replace(/\s+/gu, ' ').trim();
}

/** The last lines of a page, where copyright and filings stand. */
export function footerText(page: ReadPage): string {
  return page.text.split('\n').slice(-25).join('\n');
}
