/** How the encoding of a page was found. */
export type EncodingSource = 'byte order mark' | 'valid utf-8' | 'header' | 'meta' | 'fallback';

/** The text of a page, and how its bytes were read. */
export interface DecodedPage {
  readonly text: string;
  /** Name of the encoding that was used, as the WHATWG Encoding Standard has it. */
  readonly encoding: string;
  readonly source: EncodingSource;
  /** How many U+FFFD the text holds: bytes that could not be read, or signs that were broken before. */
  readonly replacements: number;
}

/**
 * One archived response. It is held in a WARC `response` record; this is its form in memory.
 * Header names are as sent; bodies are decoded from their transfer and content encodings.
 */
export interface Capture {
  /** The URL that was asked for. */
  readonly url: string;
  /** The URL that answered, after redirects. */
  readonly finalUrl: string;
  /** When the answer came, ISO 8601 with milliseconds, UTC. */
  readonly at: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** `sha256:` and the hexadecimal digest of `body`. */
  readonly digest: string;
  /** The body was longer than the cap for its type: what is here is its beginning. */
  readonly truncated: boolean;
  /** The DOM after scripts ran, as HTML, where a browser was used; `body` stays what was sent. */
  readonly rendered?: string;
}
