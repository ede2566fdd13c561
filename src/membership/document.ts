import { type CheerioAPI, load } from 'cheerio';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { UserError } from '../errors.ts';

/** Deeper than any page that a person wrote; browsers cut at 512. */
const MAX_DEPTH = 1000;
/** A list of ten thousand members takes a fifth of it. */
const MAX_ELEMENTS = 300_000;

/**
 * Builds the tree of a page as browsers do (HTML Standard, 13.2). Unclosed formatting elements can make a small
 * file into a tree without end, and deep nesting makes building it slow; both are refused.
 *
 * @param url where the page came from, for the message
 * @throws UserError where the page is not one that a browser could show
 */
export function buildDocument(html: string, url: string): CheerioAPI {
  let depth = 0;
  let elements = 0;
  const treeAdapter: typeof adapter = {
    ...adapter,
    createElement(...args) {
      if (++elements > MAX_ELEMENTS) throw tooLarge(url, `more than ${MAX_ELEMENTS} elements`);
      return adapter.createElement(...args);
    },
    onItemPush() {
      if (++depth > MAX_DEPTH) throw tooLarge(url, `elements nested more than ${MAX_DEPTH} deep`);
    },
    onItemPop() {
      depth--;
    },
  };
  return load(html, { scriptingEnabled: false, treeAdapter });
}

function tooLarge(url: string, what: string): UserError {
  return new UserError(
    `${url} has ${what}, which no membership page has. Check that the address is right, and that the page is whole.`,
  );
}
