const QUOTE = 0x22;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Called with the bounds of each record, without its line end. */
export type OnRecord = (start: number, end: number) => void;

/**
 * Finds the records of a CSV text in UTF-8, without decoding it. A line feed ends a record where an even
 * number of quotes stands before it; empty lines are no records.
 *
 * @param start where a record begins.
 * @param isLast no bytes follow: what stands after the last line feed is a record too.
 * @returns where the first record begins that is not complete; the length where there is none.
 */
export function scanRecords(bytes: Buffer, start: number, isLast: boolean, onRecord: OnRecord): number {
  let begin = start;
  let quote = nextOf(bytes, QUOTE, begin);
  while (begin < bytes.length) {
    let end = nextOf(bytes, LINE_FEED, begin);
    while (quote < end) {
      const closing = nextOf(bytes, QUOTE, quote + 1);
      if (closing >= bytes.length) return begin;
      quote = nextOf(bytes, QUOTE, closing + 1);
      if (closing > end) end = nextOf(bytes, LINE_FEED, closing + 1);
    }
    if (end >= bytes.length && !isLast) return begin;
    const last = end > begin && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    if (last > begin) onRecord(begin, last);
    begin = end + 1;
  }
  return Math.min(begin, bytes.length);
}

/** Position of the next such byte; the length where there is none. */
function nextOf(bytes: Buffer, byte: number, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? bytes.length : at;
}

/**
 * Finds the fields of one record.
 *
 * @param bounds receives the end of each field; a field begins one after the end of the field before it.
 * @returns how many fields there are, also where that is more than `bounds` can hold.
 */
export function fieldEnds(bytes: Buffer, start: number, end: number, bounds: Uint32Array): number {
  let fields = 0;
  let quoted = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === COMMA && !quoted) bounds[fields++] = at;
  }
  bounds[fields++] = end;
  return fields;
}

/** The text of a field: decoded, quotes taken off, line ends made LF. */
export function fieldText(bytes: Buffer, start: number, end: number): string {
  if (start >= end) return '';
  const isQuoted = bytes[start] === QUOTE && bytes[end - 1] === QUOTE && end - start >= 2;
  const text = isQuoted ? bytes.toString('utf8', start + 1, end - 1) : bytes.toString('utf8', start, end);
  return (isQuoted ? text.replaceAll('""', '"') : text).replaceAll('\r\n', '\n');
}

/** The fields of one record as texts. */
export function recordTexts(bytes: Buffer, start: number, end: number): string[] {
  const bounds = new Uint32Array(end - start + 1);
  const count = fieldEnds(bytes, start, end, bounds);
  return Array.from({ length: count }, (_, field) =>
    fieldText(bytes, field === 0 ? start : (bounds[field - 1] ?? 0) + 1, bounds[field] ?? end),
  );
}
