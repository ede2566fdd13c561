import type { Exchange } from '../archive/exchange.ts';
import type { GetOptions } from '../types.ts';

/** A shorter secret is not looked for: it would be found in words that are none. */
const SHORTEST = 6;

/** A URL with secret parameters added; the others stay as they are. */
export function withSecretQuery(url: string, secretQuery: Readonly<Record<string, string>>): string {
  const full = new URL(url);
  for (const [name, value] of Object.entries(secretQuery)) full.searchParams.append(name, value);
  return full.href;
}

/** Every form in which the secrets of a request could come back: as they are, and encoded for a URL. */
export function secretsOf({ secretHeaders = {}, secretQuery = {} }: GetOptions): readonly string[] {
  const values = [...Object.values(secretHeaders), ...Object.values(secretQuery)];
  const parts = values
    .flatMap((value) => [value, ...value.split(' ')])
    .filter(({ length }) => length >= SHORTEST);
  return [...new Set(parts.flatMap((part) => [part, encodeURIComponent(part), part.replaceAll('/', '\\/')]))];
}

/** An exchange with asterisks where the other side repeats a secret: in an address, a header or the body. */
export function hideSecrets(exchange: Exchange, secrets: readonly string[]): Exchange {
  if (secrets.length === 0) return exchange;
  const hide = (text: string) =>
    secrets.reduce((shown, secret) => shown.replaceAll(secret, '*'.repeat(secret.length)), text);
  return {
    ...exchange,
    url: hide(exchange.url),
    headers: exchange.headers.map(([name, value]) => [name, hide(value)] as const),
    body: hideInBytes(exchange.body, secrets),
  };
}

function hideInBytes(body: Uint8Array, secrets: readonly string[]): Uint8Array {
  const bytes = Buffer.from(body);
  for (const secret of secrets) {
    for (let at = bytes.indexOf(secret); at >= 0; at = bytes.indexOf(secret, at)) {
      bytes.fill('*', at, at + Buffer.byteLength(secret));
    }
  }
  return bytes;
}
