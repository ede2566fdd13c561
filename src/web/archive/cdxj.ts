import { z } from 'zod';
import { UserError } from '../../errors.ts';
import { surt } from './surt.ts';

/** One line of a CDXJ index: where the record of a capture lies. */
export const indexEntry = z.object({
  url: z.string(),
  /** ISO 8601 or 14 digits. In a line it stands before the JSON, as 14 digits. */
  timestamp: z.string(),
  mime: z.string().optional(),
  status: z.coerce.number().optional(),
  digest: z.string().optional(),
  /** Bytes of the compressed record. */
  length: z.coerce.number(),
  /** Bytes before it in the WARC file. */
  offset: z.coerce.number(),
  filename: z.string(),
  /** Present where the request was not a GET. */
  method: z.string().optional(),
  /** The request's body, as {@link requestBodyKey} writes it. */
  requestBody: z.string().optional(),
});
export type IndexEntry = z.infer<typeof indexEntry>;

/** `2020-03-26T08:30:00.123Z` as `20200326083000`. */
export function timestamp14(iso: string): string {
  return iso.replace(/\D/g, '').slice(0, 14);
}

/** How an index writes the body of a request, so that two POSTs to one URL are told apart (pywb's form). */
export function requestBodyKey(body: string): string {
  return `__wb_post_data=${Buffer.from(body).toString('base64')}`;
}

/** What a capture is looked up by: method, URL without its fragment, body. */
export function lookupKey(entry: { url: string; method?: string; requestBody?: string }): string {
  const method = entry.method ?? 'GET';
  const url = withoutFragment(entry.url);
  return method === 'GET' ? url : `${method} ${url} ${entry.requestBody ?? ''}`;
}

/** A URL in its normal form without the part after `#`; text that is no URL stays as it is. */
export function withoutFragment(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

/** One index line, without its line feed. */
export function cdxjLine(entry: IndexEntry): string {
  const { timestamp, ...rest } = entry;
  const { method = 'GET', requestBody = '', url } = entry;
  const keyed =
    method === 'GET' ? url : `${url}${url.includes('?') ? '&' : '?'}__wb_method=${method}&${requestBody}`;
  const json = {
    ...rest,
    status: rest.status === undefined ? undefined : String(rest.status),
    length: String(rest.length),
    offset: String(rest.offset),
  };
  return `${surt(keyed)} ${timestamp14(timestamp)} ${JSON.stringify(json)}`;
}

/** A whole index: lines in the order of their bytes, as readers that search it by halves expect. */
export function toCdxj(entries: readonly IndexEntry[]): string[] {
  const lines = entries.map((entry) => Buffer.from(`${cdxjLine(entry)}\n`));
  return lines.sort(Buffer.compare).map((line) => line.toString());
}

/**
 * Reads an index.
 *
 * @param file its name, for messages.
 * @throws UserError naming file and line where a line is not CDXJ.
 */
export function parseCdxj(text: string, file: string): IndexEntry[] {
  const entries: IndexEntry[] = [];
  for (const [row, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('!')) continue;
    entries.push(parseLine(line, `${file}, line ${row + 1}`));
  }
  return entries;
}

function parseLine(line: string, place: string): IndexEntry {
  const [, timestamp, json] = /^\S+ (\d{14,17}) (\{.*\})\s*$/.exec(line) ?? [];
  try {
    return indexEntry.parse({ ...(JSON.parse(json ?? '') as object), timestamp });
  } catch (cause) {
    throw new UserError(
      `${place}: not a CDXJ line (key, 14 digits, JSON with url, filename, offset, length).`,
      {
        cause,
      },
    );
  }
}
