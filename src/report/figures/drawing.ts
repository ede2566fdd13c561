import { plainText } from '../plain-text.ts';

/** Sizes of type in a figure, in pixels. */
export const TYPE_SIZE = { title: 16, text: 13, small: 12 } as const;

/** The typefaces of the figures: the one with Chinese first, so that a renderer takes no odd one for it. */
export const FONT_FAMILY =
  "'Noto Sans CJK SC', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Segoe UI', sans-serif";

/** Characters that take a full em: CJK, kana, Hangul, full-width forms, and signs outside the basic plane. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{10000}-\u{10ffff}]/u;
const NARROW = /[ iljtfrI.,:;'’|!()[\]·-]/u;
const BROAD = /[mwMW@%—…]/u;
const CAPITAL = /\p{Lu}/u;

/**
 * Width of a text in pixels, estimated for a sans-serif face without measuring: rather too wide than too
 * narrow, so that nothing is clipped whatever font the reader has.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) ems += emsOf(sign);
  return ems * size;
}

function emsOf(sign: string): number {
  if (WIDE.test(sign)) return 1;
  if (NARROW.test(sign)) return 0.4;
  if (BROAD.test(sign)) return 1;
  return CAPITAL.test(sign) ? 0.72 : 0.6;
}

/** The text, cut to a width in pixels with an ellipsis where it is longer. */
export function fitText(text: string, size: number, width: number): string {
  const plain = plainText(text);
  if (textWidth(plain, size) <= width) return plain;
  let kept = '';
  for (const sign of plain) {
    if (textWidth(`${kept}${sign}…`, size) > width) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** The text on at most two lines of a width in pixels, broken at a space; what does not fit is cut. */
export function wrapText(text: string, size: number, width: number): string[] {
  const plain = plainText(text);
  if (textWidth(plain, size) <= width) return [plain];
  const words = plain.split(' ');
  let first = '';
  while (words.length > 1 && textWidth(`${first} ${words[0]}`, size) <= width) {
    first = `${first} ${words.shift()}`.trim();
  }
  if (first === '') return [fitText(plain, size, width)];
  return [first, fitText(words.join(' '), size, width)];
}

/** A coordinate, to a hundredth of a pixel: the same bytes on every machine. */
export function px(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
