import type { FetchOutcome, GetOptions } from '../types.ts';

/** Outcomes that the same address with (or without) the `s` may not have. */
const WORTH_ANOTHER: ReadonlySet<FetchOutcome> = new Set(['connection failed', 'tls failed']);

/**
 * The same address with `https` in place of `http` or the other way round, where it is worth asking.
 * Never for what carries a secret, and never for an address with a port of its own.
 *
 * @param outcome how the first address ended.
 */
export function otherScheme(url: string, outcome: FetchOutcome, options: GetOptions): string | null {
  const { method = 'GET', secretHeaders, secretQuery } = options;
  if (!WORTH_ANOTHER.has(outcome) || method !== 'GET' || secretHeaders || secretQuery) return null;
  const other = new URL(url);
  if (other.port !== '') return null;
  other.protocol = other.protocol === 'http:' ? 'https:' : 'http:';
  return other.href;
}
