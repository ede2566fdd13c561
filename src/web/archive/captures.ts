import { UserError } from '../../errors.ts';
import { bodyDigest } from '../../files/hash.ts';
import type { Capture } from '../../model/capture.ts';
import { type IndexEntry, lookupKey } from './cdxj.ts';
import { domUri } from './exchange.ts';
import { headerValue, parseResponse, type StoredResponse } from './http-block.ts';
import { decodeStored } from './stored-body.ts';
import type { ArchiveReader } from './wacz-reader.ts';
import type { ReadRecord } from './warc-record.ts';

/** Captures of one archive by what was asked for; bodies of revisits are looked up in earlier archives too. */
export class Captures {
  readonly #byKey = new Map<string, IndexEntry>();
  readonly #byDigest = new Map<string, IndexEntry>();

  /**
   * @param archive where records are read from.
   * @param earlier archives that revisits of this one may point into, newest first.
   */
  constructor(
    readonly archive: Pick<ArchiveReader, 'name' | 'entries' | 'readRecord'>,
    readonly earlier: readonly Captures[] = [],
  ) {
    for (const entry of archive.entries) this.add(entry);
  }

  /** Makes a record known that was written after this object was made. The newest capture of a URL counts. */
  add(entry: IndexEntry): void {
    const key = lookupKey(entry);
    const known = this.#byKey.get(key);
    if (!known || entry.timestamp >= known.timestamp) this.#byKey.set(key, entry);
    if (entry.digest && entry.mime !== 'warc/revisit') this.#byDigest.set(entry.digest, entry);
  }

  /** @param key a {@link lookupKey}. */
  find(key: string): IndexEntry | undefined {
    return this.#byKey.get(key);
  }

  /** The first capture with this payload, here or in an earlier archive. */
  findPayload(digest: string): IndexEntry | undefined {
    for (const captures of [this, ...this.earlier]) {
      const found = captures.#byDigest.get(digest);
      if (found) return found;
    }
    return undefined;
  }

  /**
   * Reads a capture, with its body even where only a revisit was written, and its rendered DOM.
   *
   * @throws UserError where the record is damaged, or the archive that holds the body is not at hand.
   */
  async read(entry: IndexEntry): Promise<Capture> {
    const record = await this.archive.readRecord(entry);
    const field = (name: string) => headerValue(record.fields, name);
    const url = field('WARC-Target-URI')?.replace(/^<(.*)>$/, '$1') ?? entry.url;
    const { status, headers, stored, body: own } = parseResponse(record.block);
    const declared = field('WARC-Payload-Digest') ?? entry.digest ?? '';
    const original = record.type === 'revisit' ? await this.#payload(declared, url) : null;
    const body = original ? decodeStored(original.body, original.stored) : decodeStored(own, stored);
    const rendered = await this.#rendered(url);
    return {
      url,
      finalUrl: url,
      at: new Date(field('WARC-Date') ?? '').toISOString(),
      // A 304 says that the earlier answer holds: that answer is what the capture is of.
      status: original && status === 304 ? original.status : status,
      headers: original && status === 304 ? refreshed(original.headers, headers) : headers,
      body,
      // Other programs write other digests.
      digest: /^sha256:[0-9a-f]{64}$/.test(declared) ? declared : bodyDigest(body),
      truncated: field('WARC-Truncated') !== undefined,
      ...(rendered === null ? {} : { rendered }),
    };
  }

  async #payload(digest: string, url: string): Promise<StoredResponse> {
    for (const captures of [this, ...this.earlier]) {
      const entry = captures.#byDigest.get(digest);
      if (entry) return parseResponse((await captures.archive.readRecord(entry)).block);
    }
    throw new UserError(
      `${this.archive.name}: ${url} is archived as unchanged since an earlier snapshot whose archive is not at hand. ` +
        'Put the archives of the earlier snapshots back in their places.',
    );
  }

  async #rendered(url: string): Promise<string | null> {
    const entry = this.#byKey.get(domUri(url));
    if (!entry) return null;
    const record: ReadRecord = await this.archive.readRecord(entry);
    return new TextDecoder().decode(record.block);
  }
}

/**
 * The captures of archives of which each may point into those after it.
 *
 * @param archives newest first.
 */
export function chainOf(archives: readonly ArchiveReader[]): readonly Captures[] {
  const chain: Captures[] = [];
  for (const archive of archives.toReversed()) chain.unshift(new Captures(archive, [...chain]));
  return chain;
}

/** The headers of an earlier answer, brought up to date by those of a 304 (RFC 9111, 3.2). */
export function refreshed(before: Capture['headers'], now: Capture['headers']): Capture['headers'] {
  const names = new Set(now.map(([name]) => name.toLowerCase()));
  names.delete('content-length');
  const kept = before.filter(([name]) => !names.has(name.toLowerCase()));
  return [...kept, ...now.filter(([name]) => names.has(name.toLowerCase()))];
}
