import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isMissingFile, UserError } from '../errors.ts';
import { writeFileWhole } from '../files/write.ts';
import type { ReleaseFiles } from './checksums.ts';
import { compareVersions, isVersion } from './version.ts';

/** Versions of the releases in a folder, oldest first; none where the folder is not there. */
export async function releaseVersions(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(isVersion).sort(compareVersions);
  } catch (error) {
    if (isMissingFile(error)) return [];
    throw error;
  }
}

/**
 * All files of one release.
 *
 * @throws UserError where there is none of this version.
 */
export async function readRelease(folder: string, version: string): Promise<ReleaseFiles> {
  const root = join(folder, version);
  if (!isVersion(version) || !(await releaseVersions(folder)).includes(version)) {
    const known = (await releaseVersions(folder)).join(', ') || 'none';
    throw new UserError(`There is no release ${version} in ${folder}. Releases there: ${known}.`);
  }
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths
      .sort()
      .map(async (path) => [relative(root, path).split(sep).join('/'), await readFile(path)] as const),
  );
  return new Map(files);
}

/** The newest release, or null where there is none. */
export async function readLastRelease(folder: string): Promise<ReleaseFiles | null> {
  const version = (await releaseVersions(folder)).at(-1);
  return version === undefined ? null : readRelease(folder, version);
}

/**
 * Writes a release so that it is there whole or not at all: to a temporary folder, then renamed.
 *
 * @throws UserError where the version exists: a release is never written over.
 */
export async function writeRelease(folder: string, version: string, files: ReleaseFiles): Promise<string> {
  const target = join(folder, version);
  if ((await releaseVersions(folder)).includes(version)) {
    throw new UserError(`Release ${version} exists in ${folder}, and releases are never changed.`);
  }
  const temporary = join(folder, `.${version}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    for (const [path, bytes] of files) await writeFileWhole(join(temporary, path), bytes);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw error;
  }
  return target;
}
