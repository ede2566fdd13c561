import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from '../errors.ts';
import { explainConfigIssues } from './explain.ts';
import { type PipelineConfig, type Profile, pipelineConfig } from './schema.ts';

/** A configuration that was read and checked, and the folder that its relative paths start from. */
export interface LoadedConfig {
  readonly config: PipelineConfig;
  readonly root: string;
}

/**
 * Reads and checks `pipeline.config.ts`.
 *
 * @param path the file, absolute.
 * @throws UsageError naming the key, what was expected there, and an example.
 */
export async function loadConfig(path: string): Promise<LoadedConfig> {
  if (!existsSync(path)) {
    throw new UsageError(
      `There is no configuration at ${path}. Run the command in the project's folder, or name the file with --config.`,
    );
  }
  const module = await importConfig(path);
  const parsed = pipelineConfig.safeParse(module.default);
  if (parsed.success) return { config: parsed.data, root: dirname(path) };
  throw new UsageError(explainConfigIssues(basename(path), module.default, parsed.error.issues));
}

async function importConfig(path: string): Promise<{ default?: unknown }> {
  try {
    return await import(pathToFileURL(resolve(path)).href);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${path} cannot be read as TypeScript: ${reason}`, { cause });
  }
}

/**
 * One profile of the configuration.
 *
 * @throws UsageError naming the profiles that there are.
 */
export function chooseProfile(config: PipelineConfig, name: string): Profile {
  const profile = config.profiles[name];
  if (profile !== undefined) return profile;
  throw new UsageError(
    `There is no profile "${name}". The configuration has: ${Object.keys(config.profiles).join(', ')}. Choose one with --profile.`,
  );
}
