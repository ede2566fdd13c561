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
  const html = pageHtml(capture);
  return { kind, capture, dom: load(html), text: visibleText(html) };
}

function pageHtml(capture: Capture): string {
  return capture.rendered ?? decodePage(capture).text;
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

/** The main text of a page without its menus and footers (Readability); empty where it has none. */
export function mainText(page: ReadPage): string {
  const { document } = parseHTML(pageHtml(page.capture));
  const article = new Readability(document, { charThreshold: 80 }).parse();
  const paragraphs = (article?.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line.length >= 12);
  return paragraphs.join('\n').slice(0, MAIN_TEXT_CAP);
}

/** Content of a `<meta>` by name or property; empty where there is none. */
export function metaContent(page: ReadPage, name: string): string {
  const tag = page.dom(`meta[name="${name}" i], meta[property="${name}" i]`).first();
  return (tag.attr('content') ?? '').replace(/\s+/gu, ' ').trim();
}

/** The last lines of a page, where copyright and filings stand. */
export function footerText(page: ReadPage): string {
  return page.text.split('\n').slice(-25).join('\n');
}
