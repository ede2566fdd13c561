import { z } from 'zod';
import type { Capture } from '../model/capture.ts';
import { headerValue } from './archive/http-block.ts';
import type { WebSettings } from './settings.ts';
import type { FetchResult, GetOptions, Web } from './types.ts';

type WaybackSettings = NonNullable<WebSettings['wayback']>;

/** Rows of the CDX server's JSON: the first names the fields. A resumption key may follow an empty row. */
const cdxRows = z.array(z.array(z.string()));

/** One capture of the Wayback Machine. */
interface Memento {
  /** 14 digits, UTC. */
  readonly timestamp: string;
  /** The URL as it was captured. */
  readonly original: string;
}

const DAY_MS = 86_400_000;

/**
 * A web in which the pages of some hosts are those that the Wayback Machine captured nearest to a date;
 * everything else is as in the web that it stands on. What is asked of the Wayback Machine goes through
 * that web, too, and so into its archive.
 *
 * @param settings which hosts and which date; without them the web is given back as it is.
 */
export function withWayback(web: Web, settings: WaybackSettings | undefined): Web {
  if (!settings) return web;
  return {
    close: () => web.close(),
    async get(url, options = {}) {
      const isCovered =
        (options.method ?? 'GET') === 'GET' &&
        URL.canParse(url) &&
        settings.hosts.includes(new URL(url).hostname);
      return isCovered ? getMemento(web, url, options, settings) : web.get(url, options);
    },
  };
}

async function getMemento(
  web: Web,
  url: string,
  options: GetOptions,
  settings: WaybackSettings,
): Promise<FetchResult> {
  const list = await web.get(cdxUrl(url, settings), { expect: 'json', api: true });
  if (list.outcome !== 'ok')
    return { ...list, url, reason: `The Wayback Machine was not to be had: ${list.reason}` };
  const mementos = parseCdxRows(list.capture.body);
  if (!mementos) {
    return {
      outcome: 'http error',
      url,
      reason: 'The Wayback Machine answered with something else than a list.',
    };
  }
  const memento = nearest(mementos, settings.date);
  if (!memento) {
    const reason = `The Wayback Machine has no capture of ${url} within ${settings.days} days of ${settings.date}.`;
    return { outcome: 'not found', url, reason };
  }
  const raw = `${settings.server}/web/${memento.timestamp}id_/${memento.original}`;
  const result = await web.get(raw, options);
  if (result.outcome !== 'ok') return { ...result, url };
  return { outcome: 'ok', capture: asCaptured(result.capture, url, memento) };
}

/** Captures with status 200 in the days around the date (Wayback CDX server, README). */
function cdxUrl(url: string, { server, date, days }: WaybackSettings): string {
  const query = new URL(`${server}/cdx/search/cdx`);
  query.searchParams.set('url', url.replace(/#.*$/, ''));
  query.searchParams.set('output', 'json');
  query.searchParams.set('fl', 'timestamp,original');
  query.searchParams.set('filter', 'statuscode:200');
  query.searchParams.set('from', dayBeside(date, -days));
  query.searchParams.set('to', dayBeside(date, days));
  return query.href;
}

function dayBeside(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS)
    .toISOString()
    .slice(0, 10)
    .replaceAll('-', '');
}

/** The captures of a list; null where it is no list. An empty body is a list without captures. */
function parseCdxRows(body: Uint8Array): Memento[] | null {
  const text = new TextDecoder().decode(body).trim();
  if (text === '') return [];
  const rows = cdxRows.safeParse(jsonOrNull(text));
  if (!rows.success) return null;
  const [head = [], ...captures] = rows.data;
  const [timestampAt, originalAt] = [head.indexOf('timestamp'), head.indexOf('original')];
  return captures.flatMap((row) => {
    const [timestamp = '', original = ''] = [row[timestampAt], row[originalAt]];
    return /^\d{14}$/.test(timestamp) && /^https?:/.test(original) ? [{ timestamp, original }] : [];
  });
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function nearest(mementos: readonly Memento[], date: string): Memento | undefined {
  const wanted = Date.parse(`${date}T12:00:00Z`);
  const distance = ({ timestamp }: Memento) => Math.abs(Date.parse(isoOf(timestamp)) - wanted);
  return mementos.toSorted((a, b) => distance(a) - distance(b))[0];
}

function isoOf(timestamp: string): string {
  const [, year, month, day, hour, minute, second] = /^(....)(..)(..)(..)(..)(..)/.exec(timestamp) ?? [];
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
}

/** The capture as that of the page itself: its address, and the moment when the Wayback Machine got it. */
function asCaptured(capture: Capture, url: string, memento: Memento): Capture {
  // A replay can lead on to the nearest capture that there is: its moment is the one that counts.
  const answered = /\/web\/(\d{14})id_\//.exec(capture.finalUrl)?.[1] ?? memento.timestamp;
  const said = Date.parse(headerValue(capture.headers, 'memento-datetime') ?? '');
  const at = Number.isNaN(said) ? isoOf(answered) : new Date(said).toISOString();
  return { ...capture, url, finalUrl: memento.original, at };
}
