import { load } from 'cheerio';
import { withoutFragment } from '../archive/cdxj.ts';

/** A page that shows more than this is meant to be read before it moves on. */
const MOST_TEXT = 120;
/** A page that moves on later than this, in seconds, is meant to be read. */
const LONGEST_DELAY = 5;
const META = /<meta\b[^>]{0,200}http-equiv\s*=\s*["']?refresh\b[^>]{0,1000}>/i;
/** A script that is short enough to be one statement. */
const SHORT_SCRIPT = /<script\b[^>]{0,200}>([^<]{1,600})<\/script/gi;
const MOVES =
  /^(?:(?:window|self|top|document|parent)\.)?location(?:\.href)?\s*(?:=|\.(?:replace|assign)\()\s*(["'])([^"'\s<>]{1,500})\1\s*\)?;?$/;

/**
 * Where a page sends its reader by itself: by `<meta http-equiv="refresh">`, or by a script that does
 * nothing else. Many sites keep their home page so.
 *
 * @param text what the page shows ({@link visibleText}).
 * @param base the page's URL.
 * @returns a web address other than the page's own, without fragment, or null.
 */
export function clientRedirect(html: string, text: string, base: string): string | null {
  if (text.length > MOST_TEXT) return null;
  const target = refreshTarget(html) ?? scriptTarget(html);
  if (!target || !URL.canParse(target, base)) return null;
  const url = new URL(target, base);
  const next = withoutFragment(url.href);
  return /^https?:$/.test(url.protocol) && next !== withoutFragment(base) ? next : null;
}

function refreshTarget(html: string): string | undefined {
  const tag = META.exec(html)?.[0];
  if (!tag) return undefined;
  const content = load(tag)('meta').attr('content') ?? '';
  const [, delay = '', target] =
    /^\s*(\d+)(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+?)["']?\s*$/i.exec(content) ?? [];
  return Number(delay) <= LONGEST_DELAY ? target : undefined;
}

function scriptTarget(html: string): string | undefined {
  for (const [, script = ''] of html.matchAll(SHORT_SCRIPT)) {
    const target = MOVES.exec(script.replace(/^\s*(\/\/)?\s*|\s*(\/\/)?\s*$/g, ''))?.[2];
    if (target !== undefined) return target;
  }
  return undefined;
}
