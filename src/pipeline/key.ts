import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isMissingFile } from '../errors.ts';
import { sha256, stableJson } from '../files/hash.ts';

/** The key of a stage: equal keys mean equal outputs. */
export function stageKey(parts: {
  inputs: Record<string, string>;
  codeVersion: string;
  settings: string;
}): string {
  return sha256(stableJson(parts));
}

/**
 * Version of the code in some folders and files: a hash of their sources, so that a change of a rule
 * can never be forgotten in a number.
 *
 * @param sourceRoot the `src` folder.
 * @param rooms folders or files below it.
 */
export async function codeVersion(sourceRoot: string, rooms: readonly string[]): Promise<string> {
  const files = (await Promise.all(rooms.map((room) => sourceFiles(join(sourceRoot, room))))).flat();
  const parts = await Promise.all(
    files
      .sort()
      .map(async (file) => [relative(sourceRoot, file).split(sep).join('/'), sha256(await readFile(file))]),
  );
  return sha256(stableJson(parts)).slice(0, 16);
}

async function sourceFiles(path: string): Promise<string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** SHA-256 of a file's content; `missing` where there is none. */
export async function fileHash(path: string): Promise<string> {
  try {
    return sha256(await readFile(path));
  } catch (error) {
    if (isMissingFile(error)) return 'missing';
    throw error;
  }
}
