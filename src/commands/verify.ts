import { resolve } from 'node:path';
import type { Command } from 'commander';
import { EXIT, UserError } from '../errors.ts';
import { Store } from '../pipeline/store.ts';
import { verifyChecksums } from '../publish/checksums.ts';
import { readRelease, releaseVersions } from '../publish/releases.ts';
import { validatePackage } from '../publish/validate-package.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';

interface VerifyOptions {
  readonly data: string;
  readonly json?: JsonOption;
}

/** What is wrong with one release. */
interface Verification {
  readonly version: string;
  readonly files: number;
  readonly problems: readonly string[];
}

/** `verify`: are the releases what they were when they were published? */
export function addVerify(program: Command, io: Io): void {
  withJson(
    program
      .command('verify')
      .description('check the files of releases against their checksums and descriptors')
      .argument('[version]', 'one release; all of them where none is named'),
  )
    .option('--data <dir>', 'where raw/, annotated/ and reports/ lie', '.')
    .action(async (version: string | undefined, options: VerifyOptions) => {
      const folder = new Store(resolve(io.cwd, options.data)).releasesFolder();
      const versions = version === undefined ? await releaseVersions(folder) : [version];
      if (versions.length === 0)
        throw new UserError(`There is no release in ${folder}. Make one with "run" or "publish".`);
      const releases: Verification[] = [];
      for (const one of versions) releases.push(await verify(folder, one));
      await printResult(io, options.json, { releases }, () => releases.map(describe).join(''));
      if (releases.some(({ problems }) => problems.length > 0)) io.setExitCode(EXIT.failed);
    });
}

async function verify(folder: string, version: string): Promise<Verification> {
  const files = await readRelease(folder, version);
  const changed = verifyChecksums(files).map(({ path, problem }) => `${path}: ${problem}`);
  return { version, files: files.size, problems: [...changed, ...validatePackage(files)] };
}

function describe({ version, files, problems }: Verification): string {
  if (problems.length === 0) return `${version}: ${files} files, all as published\n`;
  return `${version}: ${problems.length} problems\n${problems.map((problem) => `  ${problem}\n`).join('')}`;
}
