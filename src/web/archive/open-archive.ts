import { open } from 'node:fs/promises';
import { isMissingFile, UserError } from '../../errors.ts';
import { type ArchiveReader, openWacz } from './wacz-reader.ts';
import { openWarc } from './warc-reader.ts';

/**
 * Opens a web archive of either kind, WACZ or WARC, told apart by their first bytes.
 *
 * @param archive path, or bytes.
 * @param name what to call it in messages; default the path.
 * @throws UserError where it is neither, or damaged.
 */
export async function openArchive(archive: string | Uint8Array, name?: string): Promise<ArchiveReader> {
  const first = typeof archive === 'string' ? await firstBytes(archive) : archive;
  const isWarc =
    (first[0] === 0x1f && first[1] === 0x8b) ||
    Buffer.from(first.subarray(0, 5)).equals(Buffer.from('WARC/'));
  return isWarc ? openWarc(archive, name) : openWacz(archive, name);
}

async function firstBytes(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      return (await file.read(Buffer.alloc(5), 0, 5, 0)).buffer;
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (!isMissingFile(cause)) throw cause;
    throw new UserError(`There is no archive at ${path}.`, { cause });
  }
}
