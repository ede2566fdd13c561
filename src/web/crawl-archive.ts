import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { bodyDigest } from '../files/hash.ts';
import { readFileIfThere, writeFileWhole } from '../files/write.ts';
import type { Log } from '../log.ts';
import { AppendQueue } from './archive/append-queue.ts';
import { Captures } from './archive/captures.ts';
import type { IndexEntry } from './archive/cdxj.ts';
import { type Earlier, type Exchange, encodeExchange } from './archive/exchange.ts';
import { openWacz } from './archive/wacz-reader.ts';
import { packWacz, WARC_NAME, type WaczDescription, warcInfo } from './archive/wacz-writer.ts';
import { decodeRecord, type ReadRecord } from './archive/warc-record.ts';
import { Backlog } from './backlog.ts';
import { answerEntry, JOURNAL_PATH, type JournalLine, readJournal } from './journal.ts';
import type { FetchOutcome } from './types.ts';

/** What the caller says of one URL; the archive adds where its records lie. */
export type Verdict = Omit<JournalLine, 'entries' | 'end'>;

export interface CrawlArchiveOptions {
  /** Where the WACZ goes in the end. */
  readonly archivePath: string;
  /** Where the WARC and the journal lie while the crawl goes on. */
  readonly workFolder: string;
  /** Go on where an earlier crawl was cut off, or add to the archive that it finished? Otherwise begin anew. */
  readonly resume: boolean;
  /** Archives of earlier snapshots, newest first. */
  readonly earlier: readonly Captures[];
  readonly description: WaczDescription;
  readonly log: Log;
  /** Opens WARC and journal; default: those of the disk. */
  readonly openFile?: OpenFile;
}

/** Opens a file for reading and appending. */
export type OpenFile = (path: string, flags: 'a+') => Promise<FileHandle>;

/** Bytes of bodies that may wait for the disk before no more is fetched: some hundred pages. */
const MOST_WAITING = 16 * 1024 * 1024;

/** Outcomes of a crawl that are not taken for final by the crawl that goes on from it. */
const PASSING: ReadonlySet<FetchOutcome> = new Set([
  'timeout',
  'connection failed',
  'cut off',
  'rate limited',
  'robots unreachable',
  'private address',
  'needs a browser',
]);

/**
 * The archive of a crawl that is under way: a WARC and a journal, both only ever added to. A line is
 * written to the journal after its records are on the disk, so a crawl that is killed at any moment
 * loses what was being written and nothing else.
 */
export class CrawlArchive {
  readonly #options: CrawlArchiveOptions;
  readonly #warc: FileHandle;
  readonly #journal: FileHandle;
  readonly #lines = new Map<string, JournalLine>();
  /** Every record, also of URLs that are to be tried again; by offset, since one can answer several URLs. */
  readonly #records = new Map<number, IndexEntry>();
  readonly captures: Captures;
  readonly #queue: AppendQueue;
  readonly #backlog = new Backlog(MOST_WAITING);

  private constructor(options: CrawlArchiveOptions, warc: FileHandle, journal: FileHandle, end: number) {
    this.#options = options;
    this.#warc = warc;
    this.#journal = journal;
    this.#queue = new AppendQueue({ warc, journal }, end, (cause) => {
      const message = `${options.workFolder}: the archive cannot be written. ${String(cause)}`;
      return new UserError(message, { cause });
    });
    const reader = { name: options.archivePath, entries: [], readRecord: (e: IndexEntry) => this.#read(e) };
    this.captures = new Captures(reader, options.earlier);
  }

  /** Opens the work folder, mending what a killed crawl left unfinished. */
  static async open(options: CrawlArchiveOptions): Promise<CrawlArchive> {
    const { workFolder, resume, log, openFile = open } = options;
    if (!resume) await rm(workFolder, { recursive: true, force: true });
    await mkdir(workFolder, { recursive: true });
    const paths = { warc: join(workFolder, WARC_NAME), journal: join(workFolder, 'journal.jsonl') };
    if (resume && (await readFileIfThere(paths.journal)) === null) await unpack(options, paths);
    const warc = await openFile(paths.warc, 'a+');
    const journal = await openFile(paths.journal, 'a+');
    const warcLength = (await warc.stat()).size;
    const { lines, length } = readJournal(await journal.readFile(), warcLength);
    const whole = lines.at(-1)?.end ?? 0;
    if (whole < warcLength)
      log.info({ bytes: warcLength - whole }, 'the unfinished end of the archive is cut off');
    await warc.truncate(whole);
    await journal.truncate(length);
    const archive = new CrawlArchive(options, warc, journal, whole);
    for (const line of lines) archive.#remember(line);
    for (const line of lines)
      if (isPassing(line, options.description.created)) archive.#lines.delete(line.key);
    if (whole === 0) await archive.#queue.append([await warcInfo(options.description)], '');
    return archive;
  }

  /** How URLs ended so far, by key. */
  get lines(): ReadonlyMap<string, JournalLine> {
    return this.#lines;
  }

  /**
   * Archives what came of one URL. When it returns, its records are on the disk.
   *
   * @param exchanges the redirects, then the answer; empty where nothing is to be kept.
   * @param answeredBy the answer, where it was archived before.
   * @throws UserError where the disk refuses.
   */
  add(verdict: Verdict, exchanges: readonly Exchange[], answeredBy?: IndexEntry): Promise<void> {
    const bytes = exchanges.reduce(
      (sum, { body, rendered = '' }) => sum + body.byteLength + rendered.length,
      0,
    );
    return this.#backlog.during(bytes, () => this.#add(verdict, exchanges, answeredBy));
  }

  /** Waits while too much of what was fetched is not on the disk yet. */
  room(): Promise<void> {
    return this.#backlog.room();
  }

  async #add(verdict: Verdict, exchanges: readonly Exchange[], answeredBy?: IndexEntry): Promise<void> {
    const encoded = await Promise.all(
      exchanges.map((exchange) => encodeExchange(exchange, this.#earlier(exchange), WARC_NAME)),
    );
    // From here to the append nothing may wait: the offsets are those of the WARC's present end.
    const entries: IndexEntry[] = [];
    let end = this.#queue.end;
    for (const { bytes, entries: own } of encoded) {
      for (const entry of own) entries.push({ ...entry, offset: entry.offset + end });
      end += bytes.byteLength;
    }
    if (answeredBy) entries.push(answeredBy);
    const line: JournalLine = { ...verdict, entries, end };
    await this.#queue.append(
      encoded.map(({ bytes }) => bytes),
      `${JSON.stringify(line)}\n`,
    );
    this.#remember(line);
  }

  /** Packs the archive and takes the work folder away. */
  async finish(): Promise<void> {
    await this.#queue.flush();
    await this.#warc.close();
    await this.#journal.close();
    const { archivePath, workFolder, description } = this.#options;
    const journal = (await readFileIfThere(join(workFolder, 'journal.jsonl'))) ?? new Uint8Array();
    await packWacz(archivePath, {
      ...description,
      warc: join(workFolder, WARC_NAME),
      entries: [...this.#records.values()],
      pages: [...this.#lines.values()].flatMap(pageOf),
      files: new Map([[JOURNAL_PATH, journal]]),
    });
    // The journal first: without it a work folder counts for nothing, and the archive is taken in its place.
    await rm(join(workFolder, 'journal.jsonl'));
    await rm(workFolder, { recursive: true, force: true });
  }

  #remember(line: JournalLine): void {
    this.#lines.set(line.key, line);
    for (const entry of line.entries) {
      this.#records.set(entry.offset, entry);
      this.captures.add(entry);
    }
  }

  /** The capture that a revisit record can point at in place of holding the same body again. */
  #earlier(exchange: Exchange): Earlier | null {
    if (exchange.unchangedSince) return exchange.unchangedSince;
    if (exchange.body.byteLength === 0) return null;
    const entry = this.captures.findPayload(exchange.digest ?? bodyDigest(exchange.body));
    return entry ? earlierOf(entry) : null;
  }

  async #read(entry: IndexEntry): Promise<ReadRecord> {
    const bytes = Buffer.alloc(entry.length);
    await this.#warc.read(bytes, 0, entry.length, entry.offset);
    return decodeRecord(bytes, `${this.#options.workFolder}, ${WARC_NAME} at ${entry.offset}`);
  }
}

/** How a revisit record names a capture. */
export function earlierOf(entry: IndexEntry): Earlier {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(entry.timestamp) ?? [];
  const at = year ? `${year}-${month}-${day}T${hour}:${minute}:${second}Z` : entry.timestamp;
  return { url: entry.url, at, digest: entry.digest ?? '' };
}

/** Takes WARC and journal out of the archive that an earlier crawl of this snapshot finished. */
async function unpack(
  { archivePath }: CrawlArchiveOptions,
  paths: { warc: string; journal: string },
): Promise<void> {
  if ((await readFileIfThere(archivePath)) === null) return;
  const reader = await openWacz(archivePath);
  try {
    const journal = await reader.readFile(JOURNAL_PATH);
    if (!journal) return;
    await reader.copyOut(`archive/${WARC_NAME}`, paths.warc);
    await writeFileWhole(paths.journal, journal);
  } finally {
    reader.close();
  }
}

/** Can it end otherwise when it is tried again? Records that were archived stay, and are not fetched again. */
function isPassing({ outcome, status = 0, retryAt = '' }: JournalLine, now: string): boolean {
  if (retryAt > now) return false;
  return PASSING.has(outcome) || (outcome === 'http error' && status >= 500);
}

function pageOf(line: JournalLine): { url: string; ts: string; title: string }[] {
  const answer = answerEntry(line);
  if (line.title === undefined || !answer) return [];
  return [{ url: answer.url, ts: answer.timestamp, title: line.title }];
}
