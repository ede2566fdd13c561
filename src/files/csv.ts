import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { UserError } from '../errors.ts';

/** The parts of a CSV file that its cells do not tell: what is needed to write it again byte for byte. */
export interface CsvConventions {
  readonly byteOrderMark: boolean;
  /** What ends a record. Line breaks inside cells are the cells' own. */
  readonly lineEnd: '\n' | '\r\n';
  /** Does a line end follow the last record? */
  readonly endsWithLineEnd: boolean;
}

/** UTF-8 without byte order mark, LF: how every canonical file of the project is written. */
export const CANONICAL_CSV: CsvConventions = { byteOrderMark: false, lineEnd: '\n', endsWithLineEnd: true };

/** One record, and the line of the file that it begins on, from 1. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface CsvFile extends CsvConventions {
  /** All records, headers too, as long as they are: a ragged record is the reader's to report. */
  readonly records: readonly CsvRecord[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads a CSV file (RFC 4180, with LF as well as CRLF). Bytes are decoded whole, so that no character is
 * cut in two.
 *
 * @param file its name, for messages.
 * @throws UserError where it is not UTF-8, or where quotes do not close; names the line.
 */
export function parseCsv(content: string | Uint8Array, file: string): CsvFile {
  const decoded = typeof content === 'string' ? content : decodeUtf8(content, file);
  const byteOrderMark = decoded.startsWith(BYTE_ORDER_MARK);
  const text = byteOrderMark ? decoded.slice(1) : decoded;
  const records = parseRecords(text, file);
  return { records, byteOrderMark, lineEnd: recordEnd(text), endsWithLineEnd: /[\r\n]$/.test(text) };
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new UserError(
      `${file} is not UTF-8. A spreadsheet program may have saved it in another encoding: save it as "CSV UTF-8".`,
      { cause },
    );
  }
}

function parseRecords(text: string, file: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = 1;
  try {
    parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (cells: string[]) => {
        records.push({ cells, line });
        line += 1 + lineBreaksIn(cells);
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new UserError(
      `${file}: ${cause.message}. Cells with quotes must be quoted, and quotes in them doubled.`,
      {
        cause,
      },
    );
  }
  return records;
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/** The line end outside quotes that comes first; LF where there is none. */
function recordEnd(text: string): '\n' | '\r\n' {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted) return text[at - 1] === '\r' ? '\r\n' : '\n';
  }
  return '\n';
}

/** Writes records as CSV; cells are quoted where they must be, and only there. */
export function formatCsv(
  records: Iterable<readonly string[]>,
  conventions: CsvConventions = CANONICAL_CSV,
): string {
  const body = stringify([...records] as string[][], {
    record_delimiter: conventions.lineEnd,
    // Without this, a bare LF in a cell is left unquoted where records end in CRLF.
    quoted_match: /[\r\n]/,
    eof: conventions.endsWithLineEnd,
  });
  return conventions.byteOrderMark ? BYTE_ORDER_MARK + body : body;
}
