import { bodyDigest } from '../../files/hash.ts';
import { type IndexEntry, requestBodyKey, withoutFragment } from './cdxj.ts';
import { type HeaderList, headerValue, requestBlock, responseBlock } from './http-block.ts';
import { encodeRecord, recordId, type WarcRecord } from './warc-record.ts';

/** One request and its response, as they are to be archived. */
export interface Exchange {
  /** Default `GET`. */
  readonly method?: string;
  /** The URL that was asked, without secrets. It is archived in its normal form (ASCII) without its fragment. */
  readonly url: string;
  /** Headers that were sent, without secrets. `Host` is added. */
  readonly requestHeaders?: HeaderList;
  readonly requestBody?: string;
  /** When the response came: ISO 8601, UTC, milliseconds. */
  readonly at: string;
  readonly status: number;
  readonly headers: HeaderList;
  /** Without transfer and content encodings. */
  readonly body: Uint8Array;
  /** Digest of `body`, where it is known already. */
  readonly digest?: string;
  /** The body goes on: what is here is its beginning. */
  readonly truncated?: boolean;
  /** The DOM after scripts ran, as HTML. */
  readonly rendered?: string;
  /** Of a 304: the capture that still holds. */
  readonly unchangedSince?: Earlier;
}

/** A capture that was archived before, for a revisit to point at. */
export interface Earlier {
  readonly url: string;
  readonly at: string;
  /** Payload digest. */
  readonly digest: string;
}

/** Records of an exchange, each a gzip member, and index entries with offsets from the first member's start. */
export interface EncodedExchange {
  readonly bytes: Uint8Array;
  readonly entries: readonly IndexEntry[];
}

/** Revisit profiles of WARC 1.1, 6.7. */
export const REVISIT = {
  samePayload: 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
  notModified: 'http://netpreserve.org/warc/1.1/revisit/server-not-modified',
} as const;

/** The target URI of the record that holds the rendered DOM of a page. */
export function domUri(url: string): string {
  return `urn:dom:${url}`;
}

/**
 * The records of an exchange: response (or revisit) and request, and the rendered DOM where there is one.
 *
 * @param earlier a capture with the same payload, or the one that a 304 speaks of: then no body is written.
 * @param filename the WARC file's name, for the index.
 */
export async function encodeExchange(
  given: Exchange,
  earlier: Earlier | null,
  filename: string,
): Promise<EncodedExchange> {
  const digest = given.digest ?? bodyDigest(given.body);
  const exchange = { ...given, digest, url: withoutFragment(given.url) };
  const answer = answerRecord(exchange, earlier);
  const id = recordId(answer);
  const others = [requestRecord(exchange, id)];
  if (exchange.rendered !== undefined) others.push(domRecord(exchange, exchange.rendered, id));
  const members = await Promise.all([
    encodeRecord(answer, id),
    ...others.map((record) => encodeRecord(record)),
  ]);
  const domOffset = (members[0]?.byteLength ?? 0) + (members[1]?.byteLength ?? 0);
  const entries: IndexEntry[] = [
    {
      ...(exchange.method === undefined || exchange.method === 'GET'
        ? {}
        : { method: exchange.method, requestBody: requestBodyKey(exchange.requestBody ?? '') }),
      url: exchange.url,
      timestamp: exchange.at,
      mime: earlier ? 'warc/revisit' : mimeOf(exchange.headers),
      status: exchange.status,
      digest: earlier?.digest ?? digest,
      length: members[0]?.byteLength ?? 0,
      offset: 0,
      filename,
    },
  ];
  if (exchange.rendered !== undefined) {
    entries.push({
      url: domUri(exchange.url),
      timestamp: exchange.at,
      mime: 'text/html',
      status: 200,
      digest: bodyDigest(Buffer.from(exchange.rendered)),
      length: members[2]?.byteLength ?? 0,
      offset: domOffset,
      filename,
    });
  }
  return { bytes: Buffer.concat(members), entries };
}

function mimeOf(headers: HeaderList): string {
  const value = headerValue(headers, 'content-type')?.split(';')[0]?.trim().toLowerCase();
  return value || 'application/octet-stream';
}

function answerRecord(exchange: Exchange & { digest: string }, earlier: Earlier | null): WarcRecord {
  const shared = {
    targetUri: exchange.url,
    date: exchange.at,
    contentType: 'application/http; msgtype=response',
  };
  if (earlier === null) {
    const fields: [string, string][] = [['WARC-Payload-Digest', exchange.digest]];
    if (exchange.truncated) fields.push(['WARC-Truncated', 'length']);
    const block = responseBlock(exchange.status, exchange.headers, exchange.body);
    return { ...shared, type: 'response', fields, block };
  }
  const fields: HeaderList = [
    ['WARC-Profile', exchange.status === 304 ? REVISIT.notModified : REVISIT.samePayload],
    ['WARC-Refers-To-Target-URI', earlier.url],
    ['WARC-Refers-To-Date', earlier.at],
    ['WARC-Payload-Digest', earlier.digest],
    ...(exchange.truncated ? [['WARC-Truncated', 'length'] as const] : []),
  ];
  const block = responseBlock(exchange.status, exchange.headers, new Uint8Array());
  return { ...shared, type: 'revisit', fields, block };
}

function requestRecord(exchange: Exchange, answerId: string): WarcRecord {
  const { method = 'GET', url, requestHeaders = [], requestBody = '' } = exchange;
  return {
    type: 'request',
    targetUri: url,
    date: exchange.at,
    contentType: 'application/http; msgtype=request',
    fields: [['WARC-Concurrent-To', answerId]],
    block: requestBlock(method, url, requestHeaders, requestBody),
  };
}

function domRecord(exchange: Exchange, rendered: string, answerId: string): WarcRecord {
  const block = Buffer.from(rendered);
  return {
    type: 'resource',
    targetUri: domUri(exchange.url),
    date: exchange.at,
    contentType: 'text/html; charset=utf-8',
    fields: [
      ['WARC-Concurrent-To', answerId],
      ['WARC-Payload-Digest', bodyDigest(block)],
    ],
    block,
  };
}
