/** A value that was written in a script: what JSON can hold. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** A part of a script, the index `to` not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What was read, and the index behind it. */
export interface ReadLiteral {
  /** Undefined where what stands there is no literal. */
  readonly value: Value | undefined;
  readonly end: number;
  /** Code within the literal: functions, and expressions other than values, which read as null. */
  readonly code: readonly Span[];
}

/** Deeper than any data; a script that nests deeper is not data. */
const MAX_DEPTH = 100;

/**
 * Reads a JavaScript object, array or string literal out of a script without running it: JSON, and what people
 * and bundlers write beyond it: bare and single-quoted keys, trailing commas, comments, `!0`, `void 0`, names
 * of variables, strings that are joined, `new Array(…)`, and methods between the data.
 *
 * @param source the script
 * @param start index of the first sign of the literal
 * @param names values of the variables that the literal may name; any other name reads as null
 */
export function readLiteral(
  source: string,
  start: number,
  names: ReadonlyMap<string, Value> = new Map(),
): ReadLiteral {
  const reader = new LiteralReader(source, start, names);
  const value = reader.value(0);
  return { value, end: reader.at, code: reader.code };
}

class LiteralReader {
  readonly code: Span[] = [];
  /** The script ended within the literal: nothing around what was tried can be whole. */
  #ended = false;

  constructor(
    readonly source: string,
    public at: number,
    readonly names: ReadonlyMap<string, Value>,
  ) {}

  /** The value that begins here; undefined where there is none. */
  value(depth: number): Value | undefined {
    if (depth > MAX_DEPTH || this.#ended) return undefined;
    this.#skip();
    const from = this.at;
    const value = this.#primary(depth);
    if (depth === 0 || (value !== undefined && this.#isClosed())) return value;
    // `[…].map(…)`, `'a' + b`, `function () {…}`: what goes on is code; data before it is still data.
    const isData = typeof value === 'object' && value !== null;
    if (!isData) this.#back(from);
    return this.#expression() ? (isData ? value : null) : undefined;
  }

  #primary(depth: number): Value | undefined {
    const sign = this.source[this.at];
    if (sign === '{') return this.#object(depth);
    if (sign === '[') {
      this.at++;
      return this.#array(depth, ']');
    }
    if (sign === '"' || sign === "'" || sign === '`') return this.#joined(sign);
    return this.#word(depth);
  }

  #isClosed(): boolean {
    const next = this.#peek();
    return next === ',' || next === '}' || next === ']' || next === ')';
  }

  #object(depth: number): Value | undefined {
    const entries: [string, Value][] = [];
    this.at++;
    while (!this.#take('}')) {
      const from = this.at;
      const key = this.#key();
      if (key !== undefined && this.#take(':')) {
        const value = this.value(depth + 1);
        if (value === undefined) return undefined;
        entries.push([key, value]);
      } else if (key !== undefined && this.#isClosed()) {
        entries.push([key, this.names.get(key) ?? null]);
      } else {
        this.#back(from);
        if (!this.#expression()) return undefined;
      }
      if (!this.#take(',') && this.#peek() !== '}') return undefined;
    }
    return Object.fromEntries(entries);
  }

  #array(depth: number, closing: string): Value | undefined {
    const values: Value[] = [];
    while (!this.#take(closing)) {
      if (this.#take(',')) continue;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      values.push(value);
      if (!this.#take(',') && this.#peek() !== closing) return undefined;
    }
    return values;
  }

  #key(): string | undefined {
    this.#skip();
    const sign = this.source[this.at];
    if (sign === '"' || sign === "'") return this.#string(sign);
    return this.#match(/[\p{L}\p{N}_$]+/uy);
  }

  /** A string, or several with a plus between them. */
  #joined(quote: Quote): string | undefined {
    let text = this.#string(quote);
    while (text !== undefined && this.#peek() === '+') {
      const before = this.at;
      this.at++;
      const next = this.#peek();
      const more = isQuote(next) ? this.#string(next) : undefined;
      if (more === undefined) {
        this.at = before;
        break;
      }
      text += more;
    }
    return text;
  }

  #string(quote: Quote): string | undefined {
    let text = '';
    this.at++;
    while (this.at < this.source.length) {
      text += this.#match(PLAIN[quote]) ?? '';
      const sign = this.source[this.at];
      if (sign === quote) {
        this.at++;
        return text;
      }
      if (sign !== '\\') return undefined;
      text += this.#escape();
      this.at++;
    }
    return undefined;
  }

  /** Reads an escape; leaves `at` on its last sign. */
  #escape(): string {
    const sign = this.source[++this.at] ?? '';
    if (sign === '\r' && this.source[this.at + 1] === '\n') this.at++;
    const long =
      sign === 'u' ? /^\{([0-9a-f]{1,6})\}/iu.exec(this.source.slice(this.at + 1, this.at + 9)) : null;
    const digits = sign === 'u' ? 4 : 2;
    if (sign !== 'u' && sign !== 'x') return ESCAPES[sign] ?? sign;
    const code = Number.parseInt(long?.[1] ?? this.source.slice(this.at + 1, this.at + 1 + digits), 16);
    this.at += long?.[0].length ?? digits;
    if (Number.isNaN(code) || code > 0x10ffff) return '';
    return long ? String.fromCodePoint(code) : String.fromCharCode(code);
  }

  #word(depth: number): Value | undefined {
    const number = this.#match(/-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\w$])/iuy);
    if (number !== undefined) return Number(number);
    if (this.#match(/new\s+Array\s*\(/uy) !== undefined) return this.#array(depth, ')');
    const word = this.#match(/void 0|!0|!1|[\p{L}_$][\p{L}\p{N}_$.]*/uy);
    if (word === undefined) return undefined;
    return WORDS.get(word) ?? this.names.get(word) ?? (this.#peek() === '(' ? this.#wrapped(depth) : null);
  }

  /** `Object.freeze([…])`: data that is handed through a function. Null, and nothing read, for any other call. */
  #wrapped(depth: number): Value {
    const before = this.at++;
    const known = this.code.length;
    const begins = /["'`[{]/u.test(this.#peek() ?? '');
    const value = begins ? this.#primary(depth + 1) : undefined;
    if (value !== undefined && this.#take(')')) return value;
    this.#back(before);
    this.code.length = known;
    return null;
  }

  /** Passes over code up to the comma or bracket that ends it. False where it runs out of the literal. */
  #expression(): boolean {
    if (this.#ended) return false;
    const from = this.at;
    let depth = 0;
    while (this.at < this.source.length) {
      this.#skip();
      const sign = this.source[this.at];
      if (sign === undefined) break;
      if (sign === ';' && depth === 0) return false;
      if (depth === 0 && CLOSING.has(sign)) break;
      if (isQuote(sign)) {
        if (this.#string(sign) === undefined) return false;
      } else if (sign !== '/' || !this.#beginsPattern() || this.#match(PATTERN) === undefined) {
        if (OPENING.has(sign)) depth++;
        else if (CLOSING.has(sign) && sign !== ',') depth--;
        this.at++;
      }
      this.#match(/[^\s"'`()[\]{},;/]+/uy);
    }
    this.#ended ||= this.at >= this.source.length;
    if (this.#ended || this.at === from) return false;
    this.code.push({ from, to: this.at });
    return true;
  }

  /** Does the slash here begin a regular expression, and is no division? */
  #beginsPattern(): boolean {
    const before = this.source.slice(Math.max(0, this.at - 20), this.at).trimEnd();
    return before === '' || /[(,=:[!&|?{};+*%~^<>-]$|\breturn$/u.test(before);
  }

  #back(to: number): void {
    if (!this.#ended) this.at = to;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  #peek(): string | undefined {
    this.#skip();
    return this.source[this.at];
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.at++;
    return true;
  }

  #skip(): void {
    this.#match(/(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/uy);
  }
}

type Quote = '"' | "'" | '`';

function isQuote(sign: string | undefined): sign is Quote {
  return sign === '"' || sign === "'" || sign === '`';
}

/** What stands in a string between its escapes. */
const PLAIN: Readonly<Record<Quote, RegExp>> = {
  '"': /[^"\\\n]*/uy,
  "'": /[^'\\\n]*/uy,
  '`': /[^`\\]*/uy,
};
const PATTERN = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/uy;
const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}', ',']);
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '',
  '\n': '',
  '\r': '',
};
const WORDS = new Map<string, Value>([
  ['true', true],
  ['false', false],
  ['!0', true],
  ['!1', false],
]);
