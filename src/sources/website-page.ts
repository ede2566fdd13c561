import { Readability } from '@mozilla/readability';
import { type CheerioAPI, load } from 'cheerio';
import { parseHTML } from 'linkedom';
import type { Capture } from '../model/capture.ts';
import { decodePage } from '../web/charset.ts';
import type { PageKind } from './website-pages.ts';

/** A page of a website, read. */
export interface ReadPage {
  readonly kind: PageKind;
  readonly capture: Capture;
  readonly dom: CheerioAPI;
  /** All words that show, one line for each block. */
  readonly text: string;
}

const BLOCKS =
  'address,article,aside,blockquote,br,dd,div,dl,dt,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,section,table,td,th,tr,ul';

/** Reads a captured page: the DOM after scripts ran where there is one, else what was sent. */
export function readPage(kind: PageKind, capture: Capture): ReadPage {
  const html = capture.rendered ?? decodePage(capture).text;
  return { kind, capture, dom: load(html), text: visibleText(html) };
}

function visibleText(html: string): string {
  const dom = load(html);
  dom('script, style, noscript, template, svg').remove();
  dom(BLOCKS).prepend('\n').append('\n');
  return dom('body')
    .text()
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Longest main text that is kept, in characters. */
const MAIN_TEXT_CAP = 2000;

/**
 * The prose of a page without its menus and footers: what Readability takes for the article, or, on a page
 * that is too short for it to tell, all lines that are sentences. Empty where there is none.
 */
export function mainText(page: ReadPage): string {
  // The parsed page written out again: it has all its parts, whatever was sent.
  const { document } = parseHTML(page.dom.html());
  const article = new Readability(document, { charThreshold: 80 }).parse()?.textContent ?? '';
  const prose = proseLines(article);
  return (prose.length > 0 ? prose : proseLines(page.text)).join('\n').slice(0, MAIN_TEXT_CAP);
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
