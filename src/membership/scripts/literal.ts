/** A value that was written in a script: what JSON can hold. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** A literal that was read, and the index behind it. */
export interface ReadLiteral {
  readonly value: Value;
  readonly end: number;
}

/** Deeper than any data; a script that nests deeper is not data. */
const MAX_DEPTH = 100;

/**
 * Reads a JavaScript object or array literal out of a script without running it: JSON, and what people and
 * bundlers write beyond it: bare and single-quoted keys, trailing commas, comments, `!0`, `void 0`, names of
 * variables.
 *
 * @param source the script
 * @param start index of the `{` or `[`
 * @param names values of the variables that the literal may name; any other name reads as null
 * @returns null where what stands there is code and not a literal
 */
export function readLiteral(
  source: string,
  start: number,
  names: ReadonlyMap<string, Value> = new Map(),
): ReadLiteral | null {
  const reader = new LiteralReader(source, start, names);
  const value = reader.value(0);
  return value === undefined ? null : { value, end: reader.at };
}

class LiteralReader {
  constructor(
    readonly source: string,
    public at: number,
    readonly names: ReadonlyMap<string, Value>,
  ) {}

  /** The value that begins here; undefined where there is none. */
  value(depth: number): Value | undefined {
    if (depth > MAX_DEPTH) return undefined;
    this.#skip();
    const sign = this.source[this.at];
    if (sign === '{') return this.#object(depth);
    if (sign === '[') return this.#array(depth);
    if (sign === '"' || sign === "'" || sign === '`') return this.#string(sign);
    return this.#word();
  }

  #object(depth: number): Value | undefined {
    const entries: [string, Value][] = [];
    this.at++;
    while (!this.#take('}')) {
      const key = this.#key();
      if (key === undefined || !this.#take(':')) return undefined;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      entries.push([key, value]);
      if (!this.#take(',') && this.#peek() !== '}') return undefined;
    }
    return Object.fromEntries(entries);
  }

  #array(depth: number): Value | undefined {
    const values: Value[] = [];
    this.at++;
    while (!this.#take(']')) {
      if (this.#take(',')) continue;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      values.push(value);
      if (!this.#take(',') && this.#peek() !== ']') return undefined;
    }
    return values;
  }

  #key(): string | undefined {
    this.#skip();
    const sign = this.source[this.at];
    if (sign === '"' || sign === "'") return this.#string(sign);
    return this.#match(/[\p{L}\p{N}_$]+/uy);
  }

  #string(quote: string): string | undefined {
    let text = '';
    for (this.at++; this.at < this.source.length; this.at++) {
      const sign = this.source[this.at] ?? '';
      if (sign === quote) {
        this.at++;
        return text;
      }
      if (sign === '\\') text += this.#escape();
      else if (sign === '\n' && quote !== '`') return undefined;
      else text += sign;
    }
    return undefined;
  }

  /** Reads an escape; leaves `at` on its last sign. */
  #escape(): string {
    const sign = this.source[++this.at] ?? '';
    const digits = sign === 'u' ? 4 : sign === 'x' ? 2 : 0;
    if (digits > 0) {
      const code = Number.parseInt(this.source.slice(this.at + 1, this.at + 1 + digits), 16);
      this.at += digits;
      return Number.isNaN(code) ? '' : String.fromCharCode(code);
    }
    return ESCAPES[sign] ?? sign;
  }

  #word(): Value | undefined {
    const number = this.#match(/-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\w$])/iuy);
    if (number !== undefined) return Number(number);
    const word = this.#match(/void 0|!0|!1|[\p{L}_$][\p{L}\p{N}_$.]*/uy);
    if (word === undefined || NOT_DATA.has(word)) return undefined;
    if (this.#peek() === '(' || this.#peek() === '=') return undefined;
    return WORDS.get(word) ?? this.names.get(word) ?? null;
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

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '',
  '\n': '',
};
const WORDS = new Map<string, Value>([
  ['true', true],
  ['false', false],
  ['!0', true],
  ['!1', false],
]);
const NOT_DATA = new Set(['function', 'class', 'async', 'new', 'await', 'return', 'get', 'set']);
