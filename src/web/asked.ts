import { lookupKey, requestBodyKey } from './archive/cdxj.ts';
import type { FetchResult, GetOptions } from './types.ts';

/** What a request is looked up by in archives and journals: secrets are no part of it. */
export function requestKey(url: string, options: GetOptions): string {
  const { method = 'GET', body = '' } = options;
  return lookupKey({ url, method, requestBody: requestBodyKey(body) });
}

/** How a request for what is no web address ends; null for one that is. */
export function invalidUrl(url: string): FetchResult | null {
  if (/^https?:/i.test(url) && URL.canParse(url)) return null;
  return { outcome: 'invalid url', url, reason: `"${url}" is not the address of a web page.` };
}
