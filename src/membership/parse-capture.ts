import type { Capture } from '../model/capture.ts';
import { type ParseOptions, parseMembershipPage } from './parse.ts';
import type { ParsedPage } from './parsed-page.ts';

/**
 * Reads the members from a page as it was got: from what a browser made of it, where one was needed.
 *
 * @throws UserError as {@link parseMembershipPage} does
 */
export function parseCapture(capture: Capture, options: Omit<ParseOptions, 'contentType'>): ParsedPage {
  // The rendered DOM was written by us, in UTF-8, whatever the server said of its own bytes.
  if (capture.rendered !== undefined)
    return parseMembershipPage(new TextEncoder().encode(capture.rendered), options);
  const contentType = capture.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  return parseMembershipPage(capture.body, {
    ...options,
    ...(contentType !== undefined && { contentType }),
  });
}
