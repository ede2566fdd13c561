import { z } from 'zod';
import type { LookupOutcome } from '../model/evidence.ts';
import type { GetOptions } from '../web/types.ts';
import type { RegistryFile, SourceContext } from './define.ts';
import { fetchOutcome } from './outcomes.ts';

/** The setting of every source of lists that can get them from where they are published. */
export const downloadSetting = {
  download: z
    .boolean()
    .default(false)
    .describe('get a list from its publisher where no file of it is in the registry folders'),
};

/** A list: the files that it is looked for in, and where it is published. */
export interface BulkList {
  /** Pattern below the registry folders. */
  readonly pattern: string;
  /** Where it is published, in one part or several. */
  readonly published: readonly { readonly url: string; readonly headers?: GetOptions['headers'] }[];
}

/** The files of a list, or why there are none. */
export type Bulk =
  | { readonly files: readonly RegistryFile[] }
  | { readonly unusable: LookupOutcome; readonly reason: string };

/**
 * Gets a list: from the registry folders, else, where the settings allow it, from its publisher. Publishers
 * answer strange programs with pages of other kinds; the parser of the list tells.
 */
export async function bulkList(
  {
    files,
    web,
    settings,
    log,
  }: Pick<SourceContext<{ readonly download: boolean }>, 'files' | 'web' | 'settings' | 'log'>,
  { pattern, published }: BulkList,
): Promise<Bulk> {
  const local = await files(pattern);
  if (local.length > 0) return { files: local };
  if (!settings.download || published.length === 0)
    return { unusable: 'not checked', reason: `no file matches ${pattern}` };
  const downloaded: RegistryFile[] = [];
  for (const { url, headers } of published) {
    const got = await web.get(url, { expect: 'file', ...(headers === undefined ? {} : { headers }) });
    if (got.outcome !== 'ok') {
      log.warn({ url, outcome: got.outcome }, `List not had: ${got.reason}`);
      return { unusable: fetchOutcome(got), reason: `${url}: ${got.outcome}; ${got.reason}` };
    }
    const { finalUrl, body, digest, at } = got.capture;
    downloaded.push({ path: finalUrl, url: finalUrl, bytes: body, digest, at });
  }
  return { files: downloaded };
}

/**
 * The records of several lists; where there are none at all, why: what a publisher answered, then that a file was
 * read and held none, then what is missing.
 */
export function recordsOfLists<T>(
  lists: readonly { readonly bulk: Bulk; readonly read: (file: RegistryFile) => readonly T[] }[],
): { readonly records: readonly T[] } | { readonly unusable: LookupOutcome; readonly reason: string } {
  const files = lists.flatMap(({ bulk, read }) =>
    'files' in bulk ? bulk.files.map((file) => ({ file, records: read(file) })) : [],
  );
  const records = files.flatMap((one) => one.records);
  if (records.length > 0) return { records };
  const missing = lists.flatMap(({ bulk }) => ('files' in bulk ? [] : [bulk]));
  const told = missing.find(({ unusable }) => unusable !== 'not checked');
  const [first] = missing;
  if (told !== undefined) return told;
  if (files.length === 0 && first !== undefined) return first;
  return {
    unusable: 'unavailable',
    reason: `no records were found in ${files.map(({ file }) => file.path).join(', ')}`,
  };
}
