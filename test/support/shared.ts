import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROJECT } from './cli.ts';

/** A folder beside the project with the real membership list, published records and registry files. */
const SHARED = resolve(PROJECT, '../shared');

/** Path of a file in the shared folder. */
export function shared(...parts: string[]): string {
  return join(SHARED, ...parts);
}

/**
 * Is a file of the shared folder there? Where it is not, says once why the tests that read it are skipped:
 * use with `it.skipIf(!hasShared('membership'))`.
 */
export function hasShared(...parts: string[]): boolean {
  const path = shared(...parts);
  if (existsSync(path)) return true;
  console.warn(`skipped: ${path} is not there, so the tests that read it cannot run`);
  return false;
}
