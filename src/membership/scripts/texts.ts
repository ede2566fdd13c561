import { type ChildNode, isTag, isText } from 'domhandler';
import { readLabel } from '../labels.ts';
import type { TierWords } from '../settings.ts';
import { splitText } from '../split.ts';
import { isInline } from '../tree.ts';

/** Parses a piece of markup. */
export type Markup = (html: string) => ChildNode[];

const MARKUP = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/iu;

/** What says of a text only that it stands for an image. */
const IMAGE_WORDS = /^logo (?:of|for) |[\s\-–|_]*(?:logo|标志|徽标)$/iu;

/** Nothing longer is a name, whatever stands around it. */
const LONGEST_NAME = 500;

/** The lines that a text shows: one, unless it is markup with several blocks. */
export function linesOf(text: string, markup: Markup): string[] {
  if (!MARKUP.test(text)) return [(text.length > LONGEST_NAME ? text : text.replace(IMAGE_WORDS, '')).trim()];
  let shown = '';
  const add = (nodes: readonly ChildNode[], depth: number): void => {
    for (const node of nodes) {
      if (isText(node)) shown += node.data.replace(/\s+/gu, ' ');
      if (!isTag(node) || depth > MAX_DEPTH) continue;
      const gap = isInline(node) ? '' : '\n';
      shown += gap;
      add(node.children, depth + 1);
      shown += gap;
    }
  };
  add(markup(text), 0);
  return shown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const MAX_DEPTH = 50;

/** A name with what is said of it in the same text. */
export interface WrittenName {
  readonly name: string;
  /** The tier in brackets behind it. */
  readonly tier: string | null;
}

/** A name that has nothing in it that could be something else. */
const PLAIN_NAME = /^\p{Script=Han}{2,30}(?:[(（]\p{Script=Han}{2,10}[)）]\p{Script=Han}{2,30})?$/u;

/**
 * The names in a text that stands where a name does: one, without a number before it and with its tier apart;
 * several only where signs that stand in no name are between them.
 */
export function namesIn(text: string, words: TierWords): WrittenName[] {
  if (PLAIN_NAME.test(text)) return [{ name: text, tier: null }];
  const parts = splitText(text, words).map((part) => part.text);
  const [name = '', note, ...others] = parts;
  if (note === undefined) return [{ name, tier: null }];
  if (others.length === 0 && readLabel(note, words) !== null) return [{ name, tier: note }];
  if (/[、；;]|[|｜，,].*[|｜，,]/su.test(text)) return parts.map((part) => ({ name: part, tier: null }));
  return [{ name: text.replace(/\s+/gu, ' ').trim(), tier: null }];
}
