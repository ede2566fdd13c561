/** A page that shows fewer characters than this, and has what a script fills, is an empty shell. */
const MOST_TEXT = 60;
const MOUNT_POINT =
  /<(div|main|section)\b[^>]{0,200}\bid\s*=\s*["']?(app|root|__next|__nuxt|___gatsby|main-app|container)\b/i;
const ASKS_FOR_SCRIPTS = /<noscript[^>]{0,100}>[^<]{0,200}(javascript|脚本|java script)/i;

/**
 * Is it a page that holds nothing until its scripts have run?
 *
 * @param html the page.
 * @param text what it shows ({@link visibleText}).
 */
export function isEmptyShell(html: string, text: string): boolean {
  if (text.length >= MOST_TEXT || !/<script\b/i.test(html)) return false;
  return MOUNT_POINT.test(html) || ASKS_FOR_SCRIPTS.test(html) || (text.length < 10 && /<body\b/i.test(html));
}
