import { type CsvConventions, formatCsv } from '../files/csv.ts';

/** What Excel needs to see Chinese text and rows rightly. */
const FOR_SPREADSHEETS: CsvConventions = { byteOrderMark: true, lineEnd: '\r\n', endsWithLineEnd: true };

/** Signs that a spreadsheet takes for the beginning of a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** A table for opening in a spreadsheet: byte order mark, CRLF, and formulas made harmless. */
export function spreadsheetTable(records: readonly (readonly string[])[]): string {
  return formatCsv(
    records.map((record) => record.map(guardFormula)),
    FOR_SPREADSHEETS,
  );
}

/** A text that no spreadsheet takes for a formula: with an apostrophe before it, unless it is a number. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
