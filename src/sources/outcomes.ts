import type { LookupOutcome } from '../model/evidence.ts';
import type { FetchOutcome, FetchResult } from '../web/types.ts';

const OUTCOMES: Readonly<Record<Exclude<FetchOutcome, 'ok'>, LookupOutcome>> = {
  'not found': 'not found',
  'http error': 'unavailable',
  blocked: 'blocked',
  'rate limited': 'rate limited',
  'disallowed by robots': 'blocked',
  'robots unreachable': 'unavailable',
  'redirect loop': 'unavailable',
  'too many redirects': 'unavailable',
  timeout: 'unavailable',
  'connection failed': 'unavailable',
  'tls failed': 'unavailable',
  'cut off': 'unavailable',
  'too large': 'unavailable',
  'private address': 'blocked',
  'invalid url': 'unavailable',
  'needs a browser': 'unavailable',
  'not in archive': 'not checked',
};

/** Statuses by which a site turns its asker away, whatever is asked for. */
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 412, 451]);

/** What a fetch that brought nothing says of a look-up. */
export function fetchOutcome({ outcome, status }: Exclude<FetchResult, { outcome: 'ok' }>): LookupOutcome {
  return outcome === 'http error' && REFUSALS.has(status ?? 0) ? 'blocked' : OUTCOMES[outcome];
}
