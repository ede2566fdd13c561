import type { Element } from 'domhandler';
import { readLabel } from './labels.ts';
import { wordsOfAttribute } from './names/attributes.ts';
import { takeMark } from './names/enumerators.ts';
import { withoutNotes } from './names/notes.ts';
import { withoutInvisible } from './plain-text.ts';
import type { TierWords } from './settings.ts';
import { type Shape, shapeOf } from './shape.ts';
import { type Announced, type Part, splitText } from './split.ts';
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

/** What a reader sees as one line, with what was taken off it. */
export type RunLine = Piece & Part;

const COMPANY_END = /公司\s*$|[)）]\s*$/u;

/**
 * Cuts what stands between two line breaks into the lines that a reader sees: several names side by side
 * come apart, a name whose letters are dressed differently stays whole.
 *
 * @param before where the heading of members stands that the run is under, if it is
 */
export function splitRun(pieces: readonly Piece[], words: TierWords, before: Announced): RunLine[] {
  const segments = withoutRepeats(mergeByHolder(pieces.filter((piece) => piece.source === 'text')));
  const attributes = pieces.filter((piece) => piece.source !== 'text');
  const shown = segments.filter((piece) => piece.text.trim() !== '');
  const parts: RunLine[] = [];
  let announced = before;
  for (const piece of cutSegments(shown, segments, words)) {
    for (const part of splitText(piece.text, words, announced)) parts.push({ ...piece, ...part });
    if (readLabel(piece.text, words)) announced = 'beside';
  }
  return withTitles(parts, attributes.flatMap(cleanAttribute));
}

/** More texts and titles on one line than any page has: comparing each with each would take too long. */
const MAX_PAIRS = 100_000;

/** A text that was cut to fit is written out in the title; a title that says what the text says is left out. */
function withTitles(parts: readonly RunLine[], attributes: readonly RunLine[]): RunLine[] {
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
  if (title === text) return true;
  if (!text.endsWith('…') && !text.endsWith('..')) return false;
  const cut = text.replace(/[\s….]+$/u, '');
  return cut !== '' && title.startsWith(cut);
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

/** What stands twice in a row, in an element each, is there for two sizes of screen. */
function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  let last = '';
  return pieces.filter(({ text }) => {
    const said = text.trim();
    const again = said.length > 1 && said === last;
    if (said !== '') last = said;
    return !again;
  });
}

function cutSegments(shown: readonly Piece[], all: readonly Piece[], words: TierWords): Piece[] {
  const [first] = shown;
  if (first === undefined) return [];
  if (shown.length === 1) return [first];
  const links = new Set(shown.map((piece) => piece.link).filter((link) => link !== null));
  const whole = joined(all);
  const isTagged =
    shown.some(({ text }) => readLabel(text, words) !== null) &&
    shown.some(({ text }) => shapeOfItem(text) === 'organization');
  if (!isTagged && readLabel(whole.text, words))
    return [{ ...whole, text: shown.map((piece) => piece.text.trim()).join(' ') }];
  if (links.size > 1) return joinWithin(shown, (piece) => piece.link);
  if (isRemarked(shown)) return [first];
  if (links.size === 1 && shapeOfItem(whole.text) !== 'organization' && shown.every(isDressed))
    return joinWithin(shown, (piece) => piece.link);
  if (areFields(shown)) return [...shown];
  if (shown.some(isControl)) return joinWithin(shown, (piece) => piece.link);
  if (shown.some(isDay)) return joinWithin(shown, (piece) => piece.link);
  const named = shown.map((piece) => isNamed(piece.text, words));
  const tagged = readLabel(first.text, words) !== null;
  if (named.every(Boolean) && (tagged || !isOneName(shown, whole.text))) return [...shown];
  if (shapeOfItem(whole.text) === 'organization') return [whole];
  return named.some(Boolean) ? [...shown] : [whole];
}

/** The shape of an item behind its number or bullet. */
function shapeOfItem(text: string): Shape {
  return shapeOf(takeMark(text.trim()).rest);
}

/** `<a>Krayden</a> – original contributor`: a name that leads to its site, and a remark behind a dash. */
function isRemarked([name, remark, ...others]: readonly Piece[]): boolean {
  if (name === undefined || remark === undefined || others.length > 0) return false;
  return name.link !== null && remark.link === null && /^\s+[–—-]\s+\S/u.test(remark.text);
}

/** Is it a link beside a name that says only where it leads? */
function isControl(piece: Piece): boolean {
  return piece.link !== null && shapeOf(piece.text) === 'navigation';
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
    readLabel(text, words) !== null ||
    splitText(text, words).some((part) => shapeOf(part.text) === 'organization')
  );
}

/**
 * Two things said of one member, in an element each: `<b>启衡</b><span>Qiheng</span>`, a Chinese name and its
 * translation; `<b>Fenmoor</b><span>Norway</span>`, which would run together if nothing set them apart; a body
 * and, behind a gap, the person who stands for it or its country. Letters that only a font sets apart, as word processors do, belong to the name.
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
  const placed = shapeOf(second.text) === 'subgroup' && shapeOf(first.text) === 'organization';
  return (
    translated ||
    represented ||
    placed ||
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

/** The words of an attribute that could name something, without what lists put around names. */
function cleanAttribute(piece: Piece): RunLine[] {
  const text = wordsOfAttribute(withoutInvisible(piece.text).replace(/\s+/gu, ' ').trim());
  if (text === null) return [];
  const { mark, rest } = takeMark(text);
  const { name, note } = withoutNotes(rest);
  return [{ ...piece, text: name, mark, note, cut: false }];
}
