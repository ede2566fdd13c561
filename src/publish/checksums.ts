import { UserError } from '../errors.ts';
import { sha256 } from '../files/hash.ts';

/** Name of the file of checksums: it covers all files of a release but itself. */
export const CHECKSUMS = 'SHA256SUMS';

/** A release's files by path, with forward slashes. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

/** How a file of a release differs from its checksum. */
export interface ChecksumFinding {
  readonly path: string;
  readonly problem: 'changed' | 'missing' | 'not listed';
}

/** The checksums of all files, in the form that `sha256sum --check` reads. */
export function formatChecksums(files: ReleaseFiles): string {
  return [...files]
    .filter(([path]) => path !== CHECKSUMS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join('');
}

/**
 * Compares the files of a release with its checksums.
 *
 * @throws UserError where the release has no checksums, or a line of them cannot be read.
 */
export function verifyChecksums(files: ReleaseFiles): ChecksumFinding[] {
  const listed = parseChecksums(files.get(CHECKSUMS));
  const findings: ChecksumFinding[] = [];
  for (const [path, digest] of listed) {
    const bytes = files.get(path);
    if (bytes === undefined) findings.push({ path, problem: 'missing' });
    else if (sha256(bytes) !== digest) findings.push({ path, problem: 'changed' });
  }
  for (const path of files.keys()) {
    if (path !== CHECKSUMS && !listed.has(path)) findings.push({ path, problem: 'not listed' });
  }
  return findings;
}

function parseChecksums(bytes: Uint8Array | undefined): Map<string, string> {
  if (bytes === undefined) throw new UserError(`The release has no ${CHECKSUMS}: it cannot be verified.`);
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '');
  return new Map(
    lines.map((line, index) => {
      const [, digest = '', path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      if (path === '')
        throw new UserError(`${CHECKSUMS}, line ${index + 1}: expected a SHA-256, two spaces and a path.`);
      return [path, digest];
    }),
  );
}
