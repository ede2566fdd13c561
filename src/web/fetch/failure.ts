import type { FetchOutcome } from '../types.ts';

/** Why a request brought no answer. */
export interface Failure {
  readonly outcome: Extract<
    FetchOutcome,
    'timeout' | 'connection failed' | 'tls failed' | 'cut off' | 'too large' | 'private address'
  >;
  /** A sentence for a person. */
  readonly reason: string;
  /** Another try would end the same. */
  readonly lasting?: boolean;
}

/** The error that the guard of private addresses gives in place of a connection. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
  readonly code = 'PRIVATE_ADDRESS';
}

const TIMEOUTS = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);
const TLS =
  /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|EPROTO$|HOSTNAME_MISMATCH$|INVALID_CA$|PATH_LENGTH)/;

/**
 * The outcome that an error of the network stands for.
 *
 * @param stage had the head of the answer come when it happened?
 * @throws the error itself where it is not one of the network: a programming error must not pass for an outage.
 */
export function failureOf(error: unknown, host: string, stage: 'head' | 'body'): Failure {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError') return timedOut(host, 'the time for one request ran out');
  const code = codeOf(error);
  if (code === null) throw error;
  if (code === 'ENOTFOUND') {
    return { outcome: 'connection failed', reason: `There is no host named ${host}.`, lasting: true };
  }
  if (code === 'PRIVATE_ADDRESS') return { outcome: 'private address', reason: error.message };
  if (TIMEOUTS.has(code)) return timedOut(host, error.message);
  if (TLS.test(code)) {
    return { outcome: 'tls failed', reason: `No secure connection to ${host}: ${error.message} (${code}).` };
  }
  if (code === 'UND_ERR_INVALID_ARG') throw error;
  if (stage === 'body') {
    return { outcome: 'cut off', reason: `The body from ${host} ended too early or is broken (${code}).` };
  }
  return {
    outcome: 'connection failed',
    reason: `${host} cannot be reached: ${error.message || code} (${code}).`,
  };
}

function timedOut(host: string, detail: string): Failure {
  return { outcome: 'timeout', reason: `${host} did not answer in time: ${detail}.` };
}

/** The code of an error or, where it wraps others, of the first that has one. */
function codeOf(error: Error): string | null {
  const code = (error as NodeJS.ErrnoException).code;
  if (typeof code === 'string') return code;
  if (error.name === 'HTTPParserError') return 'not HTTP';
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0]);
  return error.cause instanceof Error ? codeOf(error.cause) : null;
}
