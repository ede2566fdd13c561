import { z } from 'zod';
import { type IndexEntry, indexEntry } from './archive/cdxj.ts';
import { FETCH_OUTCOMES } from './types.ts';

/** Where the journal of a crawl lies in its archive. */
export const JOURNAL_PATH = 'logs/journal.jsonl';

/** One line of a crawl's journal: how getting one URL ended, and where its records lie in the WARC. */
export const journalLine = z.strictObject({
  /** What was asked for, as `lookupKey` writes it. */
  key: z.string(),
  url: z.string(),
  outcome: z.enum(FETCH_OUTCOMES),
  /** When it ended: ISO 8601. */
  at: z.string(),
  reason: z.string().optional(),
  status: z.int().optional(),
  /** Before this moment the host wants no further request: ISO 8601. */
  retryAt: z.string().optional(),
  /** Of a page: its title, for the archive's list of pages. */
  title: z.string().optional(),
  /** Of a page: the encoding that it was read in, how that was found, and how many signs could not be read. */
  encoding: z.string().optional(),
  encodingSource: z.string().optional(),
  replacements: z.int().optional(),
  /** Index entries of the records that were archived: those of the redirects, then that of the answer. */
  entries: z.array(indexEntry),
  /** Length of the WARC when these records were whole. */
  end: z.int().nonnegative(),
});
export type JournalLine = z.infer<typeof journalLine>;

/** The index entry of the answer itself, after redirects and without its rendered DOM. */
export function answerEntry(line: JournalLine): IndexEntry | undefined {
  return line.entries.findLast(({ url }) => !url.startsWith('urn:'));
}

/**
 * Reads a journal that may have been cut off: everything up to the first line that is not whole or that
 * speaks of records behind the end of the WARC. Lines are written after their records, so what is left
 * out was not complete.
 *
 * @param warcLength bytes of the WARC that are there; default: no limit.
 * @returns the lines, and the length in bytes of the part of the text that holds them.
 */
export function readJournal(
  bytes: Uint8Array,
  warcLength = Number.POSITIVE_INFINITY,
): { lines: JournalLine[]; length: number } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const lines: JournalLine[] = [];
  let length = 0;
  for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10, length)) {
    const line = parse(buffer.toString('utf8', length, end));
    if (!line || line.end > warcLength) break;
    lines.push(line);
    length = end + 1;
  }
  return { lines, length };
}

function parse(text: string): JournalLine | null {
  try {
    return journalLine.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}
