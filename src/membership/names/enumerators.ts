/** How a list counts or marks its items: items of one list are marked in one way, its sub-headings in another. */
export type MarkKind = 'number' | 'bracketed number' | 'numeral' | 'bracketed numeral' | 'bullet';

/** The number, bullet or sign that a list puts before an item. */
export interface Mark {
  readonly kind: MarkKind;
  /** The sign itself for a bullet, empty for what counts: two marks are alike where kind and sign are. */
  readonly sign: string;
  /** What it counts to; null for a bullet. */
  readonly value: number | null;
}

const DIGITS = '[\\d０-９]{1,4}';
const NUMERALS = '[一二三四五六七八九十]{1,4}';
/** Arrows, geometric shapes, symbols and dingbats, and what the symbol fonts of word processors leave in texts. */
const BULLETS =
  '·•●・‧∙⋅◦※*＊~～–—\\-\\u2190-\\u21ff\\u2580-\\u25ff\\u2600-\\u2775\\u2794-\\u27bf\\u2b00-\\u2bff\\ue000-\\uf8ff\\ufe0f';

const PATTERNS: readonly (readonly [MarkKind, RegExp])[] = [
  ['bracketed number', pattern(`[(（[【〔]\\s*(${DIGITS})\\s*[)）\\]】〕]\\s*[、.．:：]?`)],
  ['number', pattern(`(?:No|NO|№)\\.?\\s*(${DIGITS})\\s*[.．:：、]?`)],
  ['number', pattern(`(${DIGITS})\\s*[、)）]`)],
  // A full-width full stop stands behind a number that counts; a half-width one can be a decimal point.
  ['number', pattern(`(${DIGITS})\\s*．(?=\\s*[\\d０-９]+\\s*[\\p{L}])`)],
  ['number', pattern(`(${DIGITS})\\s*[.．:：](?![\\d０-９])`)],
  ['number', pattern('([0０][\\d０-９]{1,3})(?=[\\s\\p{Script=Han}])')],
  ['number', pattern(`(${DIGITS})\\s+(?=\\p{Script=Han})`)],
  ['number', pattern('([\\u2460-\\u24ff\\u2776-\\u2793\\u3220-\\u3229])')],
  ['bracketed numeral', pattern(`[(（]\\s*(${NUMERALS})\\s*[)）]\\s*[、.．:：]?`)],
  ['numeral', pattern(`(${NUMERALS})\\s*[、.．]`)],
  ['bullet', pattern(`([${BULLETS}])[${BULLETS}]*`)],
];
/** A number with nothing between it and what follows, or with a point that could be a decimal one. */
const GLUED = /^([\d０-９]{1,4})(?:[.．](?=[\d０-９]))?/u;

/** Behind a number, what it counts: years, months, floors. */
const COUNTED_THING = /^(?:[\d０-９]{0,3}$|[年月日时点家个届期号楼层室人名位万亿元岁米级次])/u;

function pattern(source: string): RegExp {
  return new RegExp(`^${source}\\s*`, 'u');
}

/** Takes the mark off an item. An item that is nothing but its mark keeps it. */
export function takeMark(text: string): { mark: Mark | null; rest: string } {
  for (const [kind, regexp] of PATTERNS) {
    const found = regexp.exec(text);
    if (found === null) continue;
    const rest = text.slice(found[0].length);
    if (rest === '') return { mark: null, rest: text };
    const written = found[1] ?? '';
    return {
      mark:
        kind === 'bullet'
          ? { kind, sign: written, value: null }
          : { kind, sign: '', value: countOf(written) },
      rest,
    };
  }
  return { mark: null, rest: text };
}

/** The number that a text begins with, where nothing tells whether it counts or belongs to the name. */
export function gluedNumber(text: string): { value: number; rest: string } | null {
  const [whole = '', digits = ''] = GLUED.exec(text) ?? [];
  const rest = text.slice(whole.length);
  if (digits === '' || !/^[\p{L}\p{N}(（]/u.test(rest) || COUNTED_THING.test(rest)) return null;
  return { value: Number(digits.normalize('NFKC')), rest };
}

function countOf(written: string): number | null {
  const text = written.normalize('NFKC').replace(/[()]/gu, '');
  return /^\d+$/u.test(text) ? Number(text) : numeralValue(text);
}

/** 一 to 九十九. */
function numeralValue(text: string): number | null {
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/u.exec(text);
  if (found === null || text === '') return null;
  const [, first = '', ten = '', last = ''] = found;
  const digit = (sign: string) => (sign === '' ? 0 : '一二三四五六七八九'.indexOf(sign) + 1);
  if (ten === '') return last === '' ? digit(first) : null;
  return (first === '' ? 1 : digit(first)) * 10 + digit(last);
}
