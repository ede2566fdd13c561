import type { Capture, EncodingSource } from '../../model/capture.ts';
import { headerValue } from '../archive/http-block.ts';
import { decodePage } from '../charset.ts';
import type { FetchResult } from '../types.ts';
import { blockedBy, type Look } from './blocked.ts';
import { clientRedirect } from './client-redirect.ts';
import { pageTitle, visibleText } from './page-text.ts';
import { isEmptyShell } from './shell.ts';
import { isSoft404 } from './soft-404.ts';

/** How much of what a page shows is looked at: enough to tell content from a notice. */
const TEXT_LOOKED_AT = 1000;
/** How much of a page's source is searched for signs; notices and challenges are short. */
const HTML_LOOKED_AT = 200_000;

/** What an answer is, and where it sends its reader, if it is a page that does. */
export interface Judgement {
  readonly result: FetchResult;
  /** The web address that the page itself moves on to. */
  readonly movesTo: string | null;
  /** Of a page: how it was read. */
  readonly reading?: Reading;
}

/** How a page was read, for the journal. */
export interface Reading {
  readonly title: string;
  readonly encoding: string;
  readonly encodingSource: EncodingSource;
  /** Signs that could not be read. */
  readonly replacements: number;
}

/** Judges an answer that is no redirect: a page or file, or something that only looks like one. */
export function judge(capture: Capture): Judgement {
  const type = headerValue(capture.headers, 'content-type') ?? '';
  if (!isPage(type, capture.body)) return { result: verdict(capture, null), movesTo: null };
  const { text: html, encoding, source, replacements } = decodePage(capture);
  const look = lookAt(capture, html.slice(0, HTML_LOOKED_AT));
  const movesTo = capture.status === 200 ? clientRedirect(look.html, look.text, capture.finalUrl) : null;
  const reading = { title: look.title, encoding, encodingSource: source, replacements };
  return { result: verdict(capture, look, movesTo), movesTo, reading };
}

function verdict(capture: Capture, page: Look | null, movesTo: string | null = null): FetchResult {
  const { status, url } = capture;
  const end = (outcome: Exclude<FetchResult['outcome'], 'ok'>, reason: string): FetchResult => ({
    outcome,
    url,
    status,
    reason,
  });
  const blocker = blockedBy(page ?? lookAt(capture, ''));
  if (blocker) return end('blocked', `${url} is kept from programs by ${blocker}. A person can look at it.`);
  if (status === 404 || status === 410) {
    return end('not found', `The server says that ${url} does not exist (${status}).`);
  }
  if (status < 200 || status > 299) {
    return end('http error', `The server answered ${url} with status ${status}.`);
  }
  if (page && isSoft404(page.title, page.text)) {
    return end('not found', `The page at ${url} says that it does not exist.`);
  }
  const isShell = page && movesTo === null && isEmptyShell(page.html, page.text);
  if (isShell && capture.rendered === undefined) {
    return end('needs a browser', `${url} is an empty page until its scripts have run.`);
  }
  return { outcome: 'ok', capture };
}

function lookAt({ status, headers, url, finalUrl }: Capture, html: string): Look {
  const text = visibleText(html, TEXT_LOOKED_AT);
  return { status, headers, html, title: pageTitle(html), text, askedUrl: url, finalUrl };
}

/** Is it HTML, by its type or, where it has none, by how it begins? */
export function isPage(contentType: string, body: Uint8Array): boolean {
  if (contentType.trim() !== '') return /html/i.test(contentType);
  return /^\s*(<!doctype html|<html|<head|<body|<script|<meta)/i.test(
    Buffer.from(body.subarray(0, 200)).toString('latin1'),
  );
}
