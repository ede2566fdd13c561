import type { LookupOutcome } from '../model/evidence.ts';
import type { FetchOutcome } from '../web/types.ts';

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

/** What a fetch that brought nothing says of a look-up. */
export function fetchOutcome(outcome: Exclude<FetchOutcome, 'ok'>): LookupOutcome {
  return OUTCOMES[outcome];
}
