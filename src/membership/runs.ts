import type { Element } from 'domhandler';
import { readLabel } from './labels.ts';
import type { TierWords } from './settings.ts';
import { shapeOf } from './shape.ts';
import { type Announced, splitText, withoutInvisible } from './split.ts';
import { isInline } from './tree.ts';

/** Text that stands in one inline element of a line. */
export interface Piece {
  readonly text: string;
  readonly source: 'text' | 'alt' | 'title';
  /** The innermost inline element that holds it, or the block. */
  readonly holder: Element | null;
  readonly link: Element | null;
  readonly bold: boolean;
}

const COMPANY_END = /公司\s*$|[)）]\s*$/u;

/**
 * Cuts what stands between two line breaks into the lines that a reader sees: several names side by side
 * come apart, a name whose letters are dressed differently stays whole.
 *
 * @param headed the line before is a heading of members
 */
export function splitRun(pieces: readonly Piece[], words: TierWords, headed: boolean): Piece[] {
  const segments = mergeByHolder(pieces.filter((piece) => piece.source === 'text'));
  const attributes = pieces.filter((piece) => piece.source !== 'text');
  const shown = segments.filter((piece) => piece.text.trim() !== '');
  const parts: Piece[] = [];
  let announced: Announced = headed ? 'above' : 'no';
  for (const piece of cutSegments(shown, segments, words)) {
    for (const text of splitText(piece.text, words, announced)) parts.push({ ...piece, text });
    if (readLabel(piece.text, words)) announced = 'beside';
  }
  return withTitles(parts, attributes.flatMap(cleanAttribute));
}

/** More texts and titles on one line than any page has: comparing each with each would take too long. */
const MAX_PAIRS = 100_000;

/** A text that was cut to fit is written out in the title; a title that says what the text says is left out. */
function withTitles(parts: readonly Piece[], attributes: readonly Piece[]): Piece[] {
  if (parts.length * attributes.length > MAX_PAIRS) return [...attributes, ...parts];
  const spoken = new Set<Piece>();
  const whole = parts.map((part) => {
    const title = attributes.find((piece) => isWholeOf(piece.text, part.text));
    if (title === undefined) return part;
    spoken.add(title);
    return { ...part, text: title.text };
  });
  return [...attributes.filter((piece) => !spoken.has(piece)), ...whole];
}

/** Is `text` the same as `title`, or its beginning with an ellipsis behind? */
export function isWholeOf(title: string, text: string): boolean {
  const cut = /^(.+?)\s*(?:…+|\.{2,})$/u.exec(text)?.[1];
  return title === text || (cut !== undefined && title.startsWith(cut));
}

/** Neighbours in the same element are one: comments and references split a text where nobody sees it. */
function mergeByHolder(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && last.holder === piece.holder && last.link === piece.link)
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
}

function cutSegments(shown: readonly Piece[], all: readonly Piece[], words: TierWords): Piece[] {
  const [first] = shown;
  if (first === undefined) return [];
  if (shown.length === 1) return [first];
  const links = new Set(shown.map((piece) => piece.link).filter((link) => link !== null));
  const whole = joined(all);
  if (readLabel(whole.text, words))
    return [{ ...whole, text: shown.map((piece) => piece.text.trim()).join(' ') }];
  if (links.size > 1) return joinWithin(shown, (piece) => piece.link);
  if (links.size === 1 && shapeOf(whole.text) !== 'organization' && shown.every(isDressed))
    return joinWithin(shown, (piece) => piece.link);
  if (areFields(shown) || shown.some(isDay)) return [...shown];
  const named = shown.map((piece) => isNamed(piece.text, words));
  if (named.every(Boolean) && !isOneName(shown, whole.text)) return [...shown];
  if (shapeOf(whole.text) === 'organization') return [whole];
  return named.some(Boolean) ? [...shown] : [whole];
}

/** Is it a day? What stands beside one in elements of its own are the other columns of a row. */
function isDay(piece: Piece): boolean {
  return isDressed(piece) && shapeOf(piece.text) === 'date';
}

/** Does it stand in an element of its own, as prose around a link does not? */
function isDressed({ holder }: Piece): boolean {
  return holder !== null && isInline(holder);
}

/** Pieces of one link are joined; what stands between links stays apart. */
function joinWithin(pieces: readonly Piece[], key: (piece: Piece) => unknown): Piece[] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.[0] && key(piece) !== null && key(last[0]) === key(piece)) last.push(piece);
    else groups.push([piece]);
  }
  return groups.map(joined);
}

function isNamed(text: string, words: TierWords): boolean {
  return (
    readLabel(text, words) !== null || splitText(text, words).some((part) => shapeOf(part) === 'organization')
  );
}

/**
 * Two things said of one member, in an element each: `<b>启衡</b><span>Qiheng</span>`, a Chinese name and its
 * translation; `<b>Fenmoor</b><span>Norway</span>`, which would run together if nothing set them apart; a body
 * and, behind a gap, the person who stands for it. Letters that only a font sets apart, as word processors do, belong to the name.
 */
function areFields([first, second, ...others]: readonly Piece[]): boolean {
  if (first === undefined || second === undefined || others.length > 0) return false;
  const { holder } = second;
  if (holder === null || holder === first.holder || !isInline(holder) || holder.name === 'font') return false;
  if ('style' in holder.attribs || 'lang' in holder.attribs) return false;
  const translated =
    /^\s*\p{Script=Han}[\p{Script=Han}()（）·\s]+$/u.test(first.text) &&
    /^[\s(（]*[A-Za-z][^\p{Script=Han}]+$/u.test(second.text);
  const gap = /\s$/u.test(first.text) || /^\s/u.test(second.text);
  const represented = gap && shapeOf(second.text) === 'person' && shapeOf(first.text) !== 'person';
  return (
    translated ||
    represented ||
    (/^[^\p{Script=Han}]{2,}[\p{L})]$/u.test(first.text) &&
      /^\p{Lu}[^\p{Script=Han}]{2,}$/u.test(second.text))
  );
}

/** Two names without a gap between them are one where the first does not end as companies do: 华澜大学 + 深圳研究生院. */
function isOneName(pieces: readonly Piece[], whole: string): boolean {
  const [first, ...others] = pieces;
  return (
    first !== undefined &&
    others.length === 1 &&
    !/\s/u.test(whole) &&
    !COMPANY_END.test(first.text) &&
    shapeOf(whole) === 'organization'
  );
}

function joined(pieces: readonly Piece[]): Piece {
  const shown = pieces.filter((piece) => piece.text.trim() !== '');
  const first = shown[0] ?? pieces[0];
  if (first === undefined) throw new RangeError('a line is made of at least one piece');
  const link = shown.every((piece) => piece.link === first.link) ? first.link : null;
  return {
    ...first,
    holder: shown.every((piece) => piece.holder === first.holder) ? first.holder : link,
    text: pieces.map((piece) => piece.text).join(''),
    link,
    bold: shown.every((piece) => piece.bold),
  };
}

/** Words of an attribute, without what says only that there is an image. */
function cleanAttribute(piece: Piece): Piece[] {
  const text = withoutInvisible(piece.text)
    .replace(/\s+/gu, ' ')
    .replace(/^(?:the\s+)?(?:logo|标志|图标|徽标|图片)\s*(?:of\s+|for\s+|[:：\-_–|]\s*)/iu, '')
    .replace(/['’]s\s+logo$/iu, '')
    .replace(
      /[\s\-_–|·]*[(（]?(?:的)?(?:(?:company|corporate|member)\s+)?(?:logo|标志|徽标|图标|标识|图片)(?:\s*image)?[)）]?$/iu,
      '',
    )
    .trim();
  return text === '' || FILE_NAME.test(text) ? [] : [{ ...piece, text }];
}

const FILE_NAME = /\.(?:png|jpe?g|gif|svg|webp|bmp)$|^(?:img|image|pic|photo|dsc|微信图片)?[\d_\-x]+$/iu;
