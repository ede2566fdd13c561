import type { Capture } from '../../model/capture.ts';
import type { Exchange } from '../archive/exchange.ts';
import type { Fetched } from '../fetch/fetcher.ts';
import { judge } from '../read/judge.ts';
import { visibleText } from '../read/page-text.ts';
import type { WebSettings } from '../settings.ts';
import type { Rendering } from './renderer.ts';

/**
 * Does an answer have to be opened in a browser: an empty shell, or a page of a host that the
 * configuration names?
 */
export function needsBrowser({ result, capture, reading }: Fetched, settings: WebSettings): boolean {
  if (result.outcome === 'needs a browser') return true;
  if (result.outcome !== 'ok' || !capture || !reading) return false;
  return settings.browser.hosts.includes(new URL(capture.finalUrl).hostname);
}

/**
 * What came of a page after a browser has opened it. The page is judged again by what it then shows: a
 * captcha that a script draws is one, too. Where no browser was to be had, the outcome stays and says why.
 *
 * @param render opens the page; see `Renderer`.
 */
export async function fillShell(
  fetched: Fetched,
  render: (capture: Capture) => Promise<Rendering>,
): Promise<Fetched> {
  const { capture, result } = fetched;
  if (!capture) return fetched;
  const rendering = await render(capture);
  if ('problem' in rendering) {
    if (result.outcome === 'ok') return fetched;
    return { ...fetched, result: { ...result, reason: `${result.reason} ${rendering.problem}` } };
  }
  const { html: rendered, refusals } = rendering;
  if (visibleText(rendered, 1) === '' && result.outcome !== 'ok' && refusals[0]) {
    const reason = `${result.reason} The browser had to do without what fills it: ${refusals[0].reason}`;
    return { ...fetched, result: { ...result, reason } };
  }
  const shown = judge({
    ...capture,
    rendered,
    headers: [['content-type', 'text/html; charset=utf-8']],
    body: Buffer.from(rendered),
  });
  if (shown.result.outcome !== 'ok') return { result: shown.result, exchanges: [] };
  return {
    result: { outcome: 'ok', capture: { ...capture, rendered } },
    exchanges: withDom(fetched.exchanges, capture, rendered),
    ...(fetched.reading ? { reading: { ...fetched.reading, title: shown.reading?.title ?? '' } } : {}),
  };
}

/** The exchanges with the DOM beside the last; an answer that was archived before is archived as a revisit. */
function withDom(exchanges: readonly Exchange[], capture: Capture, rendered: string): readonly Exchange[] {
  const last = exchanges.at(-1);
  if (last?.url === capture.finalUrl) return [...exchanges.slice(0, -1), { ...last, rendered }];
  const { finalUrl: url, at, status, headers, body, digest, truncated } = capture;
  return [...exchanges, { url, at, status, headers, body, digest, truncated, rendered }];
}
