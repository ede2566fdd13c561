import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isMissingFile, UserError } from '../errors.ts';
import { bodyDigest } from '../files/hash.ts';
import type { RegistryFile } from './define.ts';

/** Largest registry file that is read, in bytes: a whole bulk export of a registry is not one of them. */
const SIZE_CAP = 256 * 1024 * 1024;
/** Folders below a registry folder that are looked into. */
const DEPTH_CAP = 4;

/**
 * Gives the reader of registry files that sources are handed: the only way from a source to the disk.
 *
 * A pattern such as `listed/szse_*.xlsx` is matched against paths below the folders; `*` stands for any
 * characters but a slash. Where two folders hold the same path, the first folder wins; files come in order
 * of path. A folder that is not there holds nothing. A link that leads out of its folder is refused.
 *
 * @param folders in order of precedence; relative ones are resolved against the working directory.
 * @throws UserError from the reader, for a link that leads out and a file that is too large.
 */
export function registryFiles(
  folders: readonly string[],
): (pattern: string) => Promise<readonly RegistryFile[]> {
  const roots = folders.map((folder) => resolve(folder));
  return async (pattern) => {
    const matches = patternMatcher(pattern);
    const rootOf = new Map<string, string>();
    for (const root of roots) {
      for (const path of await pathsBelow(root, '', DEPTH_CAP)) {
        if (matches.test(path) && !rootOf.has(path)) rootOf.set(path, root);
      }
    }
    const found = [...rootOf].sort(([a], [b]) => (a < b ? -1 : 1));
    return Promise.all(found.map(([path, root]) => readRegistryFile(root, path)));
  };
}

/** @returns an expression for whole paths; `*` stands for any characters but a slash. */
function patternMatcher(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`, 'u');
}

/** Paths of the files below a folder, with forward slashes; hidden ones are left out. */
async function pathsBelow(root: string, below: string, depth: number): Promise<string[]> {
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch((error: unknown) => {
    if (isMissingFile(error)) return [];
    throw error;
  });
  const paths: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (!entry.isDirectory()) paths.push(path);
    else if (depth > 0) paths.push(...(await pathsBelow(root, path, depth - 1)));
  }
  return paths;
}

async function readRegistryFile(root: string, path: string): Promise<RegistryFile> {
  const real = await realpath(join(root, path));
  const inside = relative(await realpath(root), real);
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') {
    throw new UserError(
      `${join(root, path)} is a link to a file outside ${root}. Put the file itself there, or remove the link.`,
    );
  }
  const { size, mtime } = await stat(real);
  if (size > SIZE_CAP) {
    throw new UserError(
      `${join(root, path)} has ${size} bytes, more than the ${SIZE_CAP} that are read whole. Cut it down to the rows that are needed.`,
    );
  }
  const bytes = await readFile(real);
  return {
    path,
    url: `file:${path}`,
    bytes,
    digest: bodyDigest(bytes),
    at: dateInName(path) ?? isoDay(mtime),
  };
}

/** The last date in a file's name: `2020-06-24`, or a year alone. */
function dateInName(path: string): string | null {
  const dates = [
    ...path.matchAll(/(?<!\d)(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?(?!\d)/gu),
  ];
  return dates.at(-1)?.[0] ?? null;
}

function isoDay(time: Date): string {
  return time.toISOString().slice(0, 10);
}
