import { Captures, chainOf } from './archive/captures.ts';
import { lookupKey, withoutFragment } from './archive/cdxj.ts';
import { openArchive } from './archive/open-archive.ts';
import { invalidUrl, requestKey } from './asked.ts';
import { answerEntry, JOURNAL_PATH, type JournalLine, readJournal } from './journal.ts';
import { judge } from './read/judge.ts';
import { MOST_REDIRECTS, redirectTarget } from './redirects.ts';
import type { FetchResult, GetOptions, Web } from './types.ts';

/**
 * A web that consists of one archive: nothing is fetched, and the same question always has the same
 * answer. An archive that this program wrote also says how the URLs ended that left no capture.
 *
 * @param archive path or bytes of a WACZ or a WARC.
 * @param options.earlier archives of earlier snapshots, newest first: where a page had not changed since,
 *   its body is read from there.
 * @throws UserError where the archive cannot be read.
 */
export async function openReplay(
  archive: string | Uint8Array,
  options: { readonly name?: string; readonly earlier?: readonly string[] } = {},
): Promise<Web> {
  const reader = await openArchive(archive, options.name);
  const earlier = await Promise.all((options.earlier ?? []).map((path) => openArchive(path)));
  const captures = new Captures(reader, chainOf(earlier));
  const journal = await reader.readFile(JOURNAL_PATH);
  const lines = new Map<string, JournalLine>();
  for (const line of journal ? readJournal(journal).lines : []) lines.set(line.key, line);
  return {
    get: (url, get = {}) => replay(captures, lines, url, get),
    async close() {
      for (const each of [reader, ...earlier]) each.close();
    },
  };
}

/**
 * The answer that an archive has.
 *
 * @param lines the journal of the crawl, where there is one: its verdicts hold; captures without a line are judged anew.
 */
export async function replay(
  captures: Captures,
  lines: ReadonlyMap<string, JournalLine>,
  url: string,
  options: GetOptions,
): Promise<FetchResult> {
  const invalid = invalidUrl(url);
  if (invalid) return invalid;
  const key = requestKey(url, options);
  const line = lines.get(key);
  if (line && line.outcome !== 'ok') {
    const { outcome, reason = 'No reason was recorded.', status } = line;
    return { outcome, url, reason, ...(status === undefined ? {} : { status }) };
  }
  const answer = line && answerEntry(line);
  if (answer)
    return { outcome: 'ok', capture: { ...(await captures.read(answer)), url: withoutFragment(url) } };
  return follow(captures, key, url);
}

async function follow(captures: Captures, key: string, url: string): Promise<FetchResult> {
  const seen = new Set<string>();
  for (let wanted = key; ; ) {
    if (seen.has(wanted)) return { outcome: 'redirect loop', url, reason: `${url} leads back to itself.` };
    if (seen.size > MOST_REDIRECTS) {
      return {
        outcome: 'too many redirects',
        url,
        reason: `${url} redirects more than ${MOST_REDIRECTS} times.`,
      };
    }
    seen.add(wanted);
    const entry = captures.find(wanted);
    if (!entry) return { outcome: 'not in archive', url, reason: `The archive holds no capture of ${url}.` };
    const capture = await captures.read(entry);
    const redirect = redirectTarget(capture.status, capture.headers, capture.url);
    const judgement = judge({ ...capture, url: withoutFragment(url) });
    const next = redirect ?? judgement.movesTo;
    if (next === null) return judgement.result;
    wanted = lookupKey({ url: next });
  }
}
