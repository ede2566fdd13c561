import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isMissingFile, UserError } from '../errors.ts';

/** Bytes of a file that a person named on the command line. */
export async function readInputFile(cwd: string, file: string): Promise<Uint8Array> {
  const path = resolve(cwd, file);
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissingFile(error)) throw new UserError(`There is no file ${path}.`);
    throw error;
  }
}
