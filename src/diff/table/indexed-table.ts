import { UsageError, UserError } from '../../errors.ts';
import { KeyIndex } from './key-index.ts';
import { fieldText, recordTexts, scanRecords } from './scan.ts';

const QUOTE = 0x22;
const COMMA = 0x2c;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const SHOWN_KEYS = 5;

/** A table in memory, its rows to be found by key. */
export interface IndexedTable {
  readonly bytes: Buffer;
  readonly header: readonly string[];
  /** Position of the key column. */
  readonly keyColumn: number;
  readonly rows: KeyIndex;
}

/**
 * Indexes a CSV file with one header row by its key column.
 *
 * @param name of the file, for messages.
 * @param key header of the key column.
 * @throws UserError where a key is empty or there twice, or a quote is not closed; UsageError where there is
 *   no such column.
 */
export function indexTable(bytes: Buffer, name: string, key: string): IndexedTable {
  const rows = new KeyIndex(bytes);
  const twice: string[] = [];
  let header: readonly string[] = [];
  let keyColumn = -1;
  const rest = scanRecords(bytes, markLength(bytes), true, (start, end) => {
    if (keyColumn < 0) {
      header = recordTexts(bytes, start, end);
      keyColumn = columnIndex(header, key, name);
      return;
    }
    const [keyStart, keyEnd] = keyBounds(bytes, start, end, keyColumn);
    if (keyStart >= keyEnd) throw emptyKey(name, key, rows.size + 1);
    if (rows.add(start, end, keyStart, keyEnd) >= 0) twice.push(fieldText(bytes, keyStart, keyEnd));
  });
  if (rest < bytes.length) throw openQuote(name);
  if (keyColumn < 0) throw new UserError(`${name} is empty. Expected a header row and one row a record.`);
  if (twice.length > 0) throw duplicateKeys(name, key, twice);
  return { bytes, header, keyColumn, rows };
}

/** How many bytes at the beginning are a byte order mark. */
export function markLength(bytes: Buffer): number {
  return BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte) ? BYTE_ORDER_MARK.length : 0;
}

/** Where a record's key lies, without its quotes. */
export function keyBounds(
  bytes: Buffer,
  start: number,
  end: number,
  column: number,
): [start: number, end: number] {
  let field = 0;
  let begin = start;
  let quoted = false;
  let at = start;
  for (; at < end; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === COMMA && !quoted) {
      if (field === column) break;
      field++;
      begin = at + 1;
    }
  }
  if (field < column) return [end, end];
  const isQuoted = at - begin >= 2 && bytes[begin] === QUOTE && bytes[at - 1] === QUOTE;
  return isQuoted ? [begin + 1, at - 1] : [begin, at];
}

/** @throws UsageError naming the columns that there are. */
export function columnIndex(header: readonly string[], column: string, name: string): number {
  const index = header.indexOf(column);
  if (index >= 0) return index;
  throw new UsageError(
    `${name} has no column "${column}". Its columns are: ${header.map((one) => `"${one}"`).join(', ')}.`,
  );
}

export function emptyKey(name: string, key: string, row: number): UserError {
  return new UserError(
    `${name}, row ${row}: the key "${key}" is empty. Every row needs one; choose another column with --key.`,
  );
}

export function duplicateKeys(name: string, key: string, values: readonly string[]): UserError {
  const shown = values.slice(0, SHOWN_KEYS).map((value) => `"${value}"`);
  const more = values.length > shown.length ? ` and ${values.length - shown.length} more` : '';
  return new UserError(
    `${name}: the key "${key}" is not unique: ${shown.join(', ')}${more} stand in more than one row. ` +
      'Rows with the same key cannot be compared; choose another column with --key.',
  );
}

export function openQuote(name: string): UserError {
  return new UserError(`${name}: a quote is opened and never closed. Quotes inside cells must be doubled.`);
}
