import {
  columnIndex,
  duplicateKeys,
  emptyKey,
  type IndexedTable,
  indexTable,
  keyBounds,
  markLength,
  openQuote,
} from './indexed-table.ts';
import { fieldEnds, fieldText, recordTexts, scanRecords } from './scan.ts';

/** One cell that differs. */
export interface TableCellChange {
  readonly key: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** What differs between two tables. */
export interface TableDiff {
  /** Keys of rows that only the second table has, in its order. */
  readonly added: readonly string[];
  /** Keys of rows that only the first table has, in its order. */
  readonly removed: readonly string[];
  /** In the order of the second table. */
  readonly changed: readonly TableCellChange[];
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly rows: { readonly before: number; readonly after: number; readonly changed: number };
}

/** How two tables are compared. */
export interface TableDiffOptions {
  /** Header of the key column. */
  readonly key: string;
  /** Headers of columns that are left out. */
  readonly ignore: readonly string[];
  /** Names of the two files, for messages. */
  readonly names: readonly [from: string, to: string];
}

/** A record that is longer has a quote that was never closed. */
const LONGEST_RECORD = 64 * 1024 * 1024;

/** A column that both tables have. */
interface ComparedColumn {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What is known of the second table once its header was read. */
interface SecondTable {
  readonly header: readonly string[];
  readonly keyColumn: number;
  readonly compared: readonly ComparedColumn[];
  readonly fromEnds: Uint32Array;
  readonly toEnds: Uint32Array;
}

/**
 * Compares two CSV files with one header row, of any size and in any row order. The first is held in memory
 * as it is; the second is fed in parts, each forgotten after it. Rows that are equal byte for byte are never
 * decoded.
 *
 *     const differ = new TableDiffer(await readFile('old.csv'), options);
 *     for await (const part of readParts('new.csv')) differ.feed(part);
 *     const diff = differ.finish();
 */
export class TableDiffer {
  readonly #options: TableDiffOptions;
  readonly #first: IndexedTable;
  readonly #seen: Uint8Array;
  /** Holds the beginning of a record that is not complete, and then the next part; used again and again. */
  #buffer: Buffer = Buffer.alloc(0);
  #held = 0;
  #second: SecondTable | null = null;
  readonly #added = new Set<string>();
  readonly #changed: TableCellChange[] = [];
  readonly #twice: string[] = [];
  #rows = 0;
  #changedRows = 0;

  /**
   * @param from the first table.
   * @throws UserError where a key is empty or there twice; UsageError where there is no such column.
   */
  constructor(from: Buffer, options: TableDiffOptions) {
    this.#options = options;
    this.#first = indexTable(from, options.names[0], options.key);
    this.#seen = new Uint8Array(this.#first.rows.size);
  }

  /** Takes the next bytes of the second table; they are copied. */
  feed(part: Uint8Array): void {
    const needed = this.#held + part.length;
    if (needed > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(needed * 2);
      this.#buffer.copy(larger, 0, 0, this.#held);
      this.#buffer = larger;
    }
    this.#buffer.set(part, this.#held);
    this.#held = needed;
    this.#scan(false);
  }

  /** Ends the second table, and tells what differs. */
  finish(): TableDiff {
    const [, name] = this.#options.names;
    this.#scan(true);
    if (this.#held > 0) throw openQuote(name);
    const second = this.#second ?? this.#readHeader([]);
    if (this.#twice.length > 0) throw duplicateKeys(name, this.#options.key, this.#twice);
    const isKept = (column: string) => !this.#options.ignore.includes(column);
    const { header } = this.#first;
    return {
      added: [...this.#added],
      removed: this.#unseenKeys(),
      changed: this.#changed,
      columns: {
        added: second.header.filter((column) => isKept(column) && !header.includes(column)),
        removed: header.filter((column) => isKept(column) && !second.header.includes(column)),
      },
      rows: { before: this.#first.rows.size, after: this.#rows, changed: this.#changedRows },
    };
  }

  #scan(isLast: boolean): void {
    const bytes = this.#buffer.subarray(0, this.#held);
    const start = this.#second === null ? markLength(bytes) : 0;
    const rest = scanRecords(bytes, start, isLast, (begin, end) => {
      if (this.#second === null) this.#second = this.#readHeader(recordTexts(bytes, begin, end));
      else this.#compareRow(bytes, begin, end, this.#second);
    });
    this.#buffer.copyWithin(0, rest, this.#held);
    this.#held -= rest;
    if (this.#held > LONGEST_RECORD) throw openQuote(this.#options.names[1]);
  }

  #readHeader(header: readonly string[]): SecondTable {
    const { key, ignore, names } = this.#options;
    const compared = this.#first.header.flatMap((name, from): ComparedColumn[] => {
      const to = header.indexOf(name);
      return to < 0 || ignore.includes(name) ? [] : [{ name, from, to }];
    });
    return {
      header,
      keyColumn: columnIndex(header, key, names[1]),
      compared,
      fromEnds: new Uint32Array(this.#first.header.length),
      toEnds: new Uint32Array(header.length),
    };
  }

  #compareRow(bytes: Buffer, start: number, end: number, second: SecondTable): void {
    this.#rows++;
    const [keyStart, keyEnd] = keyBounds(bytes, start, end, second.keyColumn);
    if (keyStart >= keyEnd) throw emptyKey(this.#options.names[1], this.#options.key, this.#rows);
    const row = this.#first.rows.find(bytes, keyStart, keyEnd);
    if (row < 0) {
      this.#addRow(fieldText(bytes, keyStart, keyEnd));
      return;
    }
    if (this.#seen[row] === 1) this.#twice.push(fieldText(bytes, keyStart, keyEnd));
    this.#seen[row] = 1;
    const { bytes: from, rows, header } = this.#first;
    const isSame = from.compare(bytes, start, end, rows.start(row), rows.end(row)) === 0;
    if (
      isSame &&
      second.header.length === header.length &&
      second.compared.every(({ from, to }) => from === to)
    )
      return;
    this.#compareCells(row, bytes, start, end, second);
  }

  #addRow(key: string): void {
    if (this.#added.has(key)) this.#twice.push(key);
    this.#added.add(key);
  }

  #compareCells(row: number, bytes: Buffer, start: number, end: number, second: SecondTable): void {
    const { bytes: from, rows } = this.#first;
    const fromStart = rows.start(row);
    const { fromEnds, toEnds, compared } = second;
    fromEnds.fill(rows.end(row), fieldEnds(from, fromStart, rows.end(row), fromEnds));
    toEnds.fill(end, fieldEnds(bytes, start, end, toEnds));
    const before = this.#changed.length;
    for (const { name, from: fromColumn, to: toColumn } of compared) {
      const [aStart, aEnd] = [fieldStart(fromEnds, fromColumn, fromStart), fromEnds[fromColumn] ?? 0];
      const [bStart, bEnd] = [fieldStart(toEnds, toColumn, start), toEnds[toColumn] ?? 0];
      if (aEnd - aStart === bEnd - bStart && from.compare(bytes, bStart, bEnd, aStart, aEnd) === 0) continue;
      const [was, is] = [fieldText(from, aStart, aEnd), fieldText(bytes, bStart, bEnd)];
      if (was === is) continue;
      const key = fieldText(from, rows.keyStart(row), rows.keyEnd(row));
      this.#changed.push({ key, column: name, from: was, to: is });
    }
    if (this.#changed.length > before) this.#changedRows++;
  }

  #unseenKeys(): string[] {
    const { bytes, rows } = this.#first;
    const keys: string[] = [];
    for (let row = 0; row < rows.size; row++) {
      if (this.#seen[row] === 0) keys.push(fieldText(bytes, rows.keyStart(row), rows.keyEnd(row)));
    }
    return keys;
  }
}

function fieldStart(ends: Uint32Array, column: number, start: number): number {
  return column === 0 ? start : Math.min((ends[column - 1] ?? 0) + 1, ends[column] ?? 0);
}
