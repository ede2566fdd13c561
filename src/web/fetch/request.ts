import type { HeaderList } from '../archive/http-block.ts';
import type { WebSettings } from '../settings.ts';
import type { GetOptions } from '../types.ts';
import { ACCEPT_ENCODING } from './body.ts';
import { withSecretQuery } from './secrets.ts';
import type { Request } from './transport.ts';

/** One step on the way from the URL that was asked for to the one that answers. */
export interface Hop {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  /** Is it what was asked for, and not where a redirect leads? */
  readonly first: boolean;
}

const ACCEPT = {
  page: 'text/html,*/*;q=0.5',
  json: 'application/json,*/*;q=0.5',
  file: '*/*',
  part: '*/*',
  robots: 'text/plain,*/*;q=0.5',
} as const;
/** Of what is no setting of its own: the cap that holds for it. */
const CAP = { page: 'page', json: 'json', file: 'file', part: 'page', robots: 'page' } as const;

/** Headers that a page's script sends, and that no other site must see. */
const FOR_ONE_SITE = /^(cookie|authorization)$/i;

/**
 * The request of a hop. What was meant for one site only, such as secrets, is not handed on to another.
 *
 * @param asked the URL that was asked for.
 * @param conditions `If-None-Match` and the like.
 */
export function requestOf(
  hop: Hop,
  asked: string,
  options: GetOptions,
  settings: WebSettings,
  conditions: HeaderList,
): Request {
  const { expect = 'page', headers = {}, secretHeaders = {}, secretQuery = {}, body = '' } = options;
  const sameOrigin = new URL(hop.url).origin === new URL(asked).origin;
  const given = Object.entries(headers).filter(([name]) => sameOrigin || !FOR_ONE_SITE.test(name));
  const own: HeaderList = [
    ['User-Agent', settings.userAgent],
    ['Accept', ACCEPT[expect]],
    ['Accept-Language', 'zh-CN,zh;q=0.9'],
    ['Accept-Encoding', ACCEPT_ENCODING],
  ];
  return {
    method: hop.method,
    url: hop.first ? withSecretQuery(hop.url, secretQuery) : hop.url,
    headers: [
      ...own.filter(([name]) => !given.some(([other]) => other.toLowerCase() === name.toLowerCase())),
      ...conditions,
      ...given,
      ...(sameOrigin ? Object.entries(secretHeaders) : []),
    ],
    body: hop.method === 'POST' ? body : '',
    cap: settings.caps[CAP[expect]] * 1e6,
    keepBeginning: expect === 'page' || expect === 'robots',
    ...(options.quietSeconds === undefined ? {} : { quietSeconds: options.quietSeconds }),
  };
}
