import type { Capture } from '../../model/capture.ts';
import type { FetchResult, GetOptions } from '../types.ts';

/**
 * What an answer is: a page or file, or something that only looks like one.
 *
 * @param capture the answer, after redirects.
 * @param expect what was asked for.
 */
export function judge(capture: Capture, _expect: NonNullable<GetOptions['expect']>): FetchResult {
  const { status, url } = capture;
  if (status === 404 || status === 410) {
    return {
      outcome: 'not found',
      url,
      status,
      reason: `The server says that ${url} does not exist (${status}).`,
    };
  }
  if (status < 200 || status > 299) {
    return {
      outcome: 'http error',
      url,
      status,
      reason: `The server answered ${url} with status ${status}.`,
    };
  }
  return { outcome: 'ok', capture };
}
