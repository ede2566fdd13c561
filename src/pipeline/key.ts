import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
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
 * Version of the code behind a stage: a hash of its module and of every module that it reaches by imports,
 * and of the packages that the project depends on. Nothing has to be listed or numbered by hand, so no
 * change of a rule can be forgotten.
 *
 * @param entry the stage's module, absolute.
 * @param dependencies the packages with their pinned versions, by name.
 */
export async function codeVersion(entry: string, dependencies: Record<string, string>): Promise<string> {
  const hashes = new Map<string, string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (hashes.has(file)) continue;
    const source = await readFile(file, 'utf8');
    hashes.set(file, sha256(source));
    waiting.push(...importedFiles(source, dirname(file)));
  }
  const root = dirname(entry);
  const modules = [...hashes].map(([file, hash]) => [relative(root, file).split(sep).join('/'), hash]);
  return sha256(stableJson({ modules: modules.sort(), dependencies })).slice(0, 16);
}

/** Files that a module imports by relative path; imports of types alone are gone when the code runs. */
function importedFiles(source: string, folder: string): string[] {
  const imports = source.matchAll(
    /^(?:import|export)\s(?!type\b)[^;]*?from\s+'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
  );
  return [...imports].map(([, fixed, dynamic]) => resolve(folder, fixed ?? dynamic ?? ''));
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
