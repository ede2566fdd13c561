import { withoutFragment } from './archive/cdxj.ts';
import { type HeaderList, headerValue } from './archive/http-block.ts';

/** How many redirects are followed, live and in an archive. */
export const MOST_REDIRECTS = 5;

/** The web address that an answer sends us to, without its fragment, or null where it does not. */
export function redirectTarget(status: number, headers: HeaderList, base: string): string | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  const location = headerValue(headers, 'location');
  if (!location || !URL.canParse(location, base)) return null;
  const target = new URL(location, base);
  return /^https?:$/.test(target.protocol) ? withoutFragment(target.href) : null;
}
