import { isIPv4 } from 'node:net';
import { divisionByName } from '../model/divisions.ts';
import type { EvidenceField } from '../model/evidence.ts';

/**
 * A website as registries write it (`www.example.cn`, `http://www.example.cn;www.example.com`) as a URL: the
 * first one, with a scheme; empty where it is none.
 */
export function websiteUrl(text: string): string {
  const first =
    text
      .normalize('NFKC')
      .trim()
      .split(/[\s;,、|]+/u)[0] ?? '';
  const hasScheme = /^https?:\/\//iu.test(first);
  const written = hasScheme ? first : `http://${first.replace(/^\/+/u, '')}`;
  if (!URL.canParse(written)) return '';
  const url = new URL(written);
  // A number with dots and no scheme is a telephone or a version; with one, it is a host that was meant.
  if (hasScheme && isIPv4(url.hostname)) return url.href;
  return /\.(?=[^.]*[a-z])[a-z0-9-]{2,}$/iu.test(url.hostname) ? url.href : '';
}

/** Is a place as written a city or a province? A municipality (北京) is a city. */
export function placeField(place: string): Extract<EvidenceField, 'city' | 'province'> {
  return divisionByName(place)?.city === null ? 'province' : 'city';
}

/** A stock's short name as a common name: without class letters (Ａ, B) and the marks of special treatment. */
export function stockShortName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/^(?:S?\*?ST|N|C|XD|XR|DR)(?=\p{Script=Han})/u, '')
    .replace(/(?<=\p{Script=Han})(?:-?[ABHWU]|-UW|-WD|退)$/u, '');
}

/** A Hong Kong stock code as it is commonly written: at least four digits (`0700`, `89988`). */
export function hongKongTicker(code: string): string {
  return code.replace(/^0+/u, '').padStart(4, '0');
}

/** The host of a URL without `www.`: what two addresses of one site have in common; empty where it is no URL. */
export function siteOf(url: string): string {
  const full = websiteUrl(url);
  return full === '' ? '' : new URL(full).hostname.replace(/^www\d?\./u, '');
}

/** Exchanges by the codes of Crunchbase and of Chinese databases, as we write them. 新三板 is no exchange in this sense. */
const EXCHANGE_CODES: Readonly<Record<string, string>> = {
  nasdaq: 'NASDAQ',
  nyse: 'NYSE',
  amex: 'NYSE American',
  hkg: 'HKEX',
  hkex: 'HKEX',
  sse: 'SSE',
  szse: 'SZSE',
  bse: 'BSE',
  tpe: 'TWSE',
  tyo: 'TSE',
  lse: 'LSE',
};

/** A listing as `EXCHANGE:TICKER`; empty where the exchange is none that counts, or the ticker is missing. */
export function listingOf(exchangeCode: string, ticker: string): string {
  const exchange = EXCHANGE_CODES[exchangeCode.toLowerCase()];
  if (exchange === undefined || ticker === '') return '';
  return `${exchange}:${exchange === 'HKEX' ? hongKongTicker(ticker) : ticker}`;
}

/**
 * The listing of a bare six-digit code of an A share, by its first digits: 6 Shanghai, 0 and 3 Shenzhen, 4 and 8
 * Beijing; empty for anything else.
 */
export function aShareListing(code: string): string {
  const digits = /^\d{6}$/u.exec(code.trim())?.[0] ?? '';
  if (/^6/u.test(digits)) return `SSE:${digits}`;
  if (/^[03]/u.test(digits)) return `SZSE:${digits}`;
  return /^[48]/u.test(digits) ? `BSE:${digits}` : '';
}
