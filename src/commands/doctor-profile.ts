import type { Profile } from '../config/schema.ts';

/** An address that a profile can reach, and the key of the configuration that it comes from. */
export interface Reached {
  readonly key: string;
  readonly url: string;
}

/** What a profile would do, and what it lacks. */
export interface ProfileDiagnosis {
  readonly mode: Profile['mode'];
  /** Addresses in the profile; those of the members' websites come on top while it runs. */
  readonly reaches: readonly Reached[];
  /** Each with what to do. */
  readonly missing: readonly string[];
}

/** What a diagnosis may look at. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Is there a file or folder at this path, relative to the configuration? */
  readonly exists: (path: string) => boolean;
}

/**
 * Looks a profile over: what it would reach, and which files and keys it lacks.
 *
 * @param profile one that was read and checked.
 */
export function diagnoseProfile(profile: Profile, { env, exists }: Surroundings): ProfileDiagnosis {
  const isLive = profile.mode === 'live';
  const { web, membership } = profile;
  const used = Object.entries(profile.sources).filter(([, source]) => source.enabled);
  const sources = Object.fromEntries(used);
  const values = isLive ? leavesOf({ web, membership, sources }, '') : [];
  const missing: string[] = [];
  if (!isLive && profile.archive === undefined) missing.push('archive: none is named to replay');
  if (profile.archive !== undefined && !exists(profile.archive)) {
    missing.push(`archive: there is no file ${profile.archive}`);
  }
  for (const folder of profile.registries) {
    if (!exists(folder))
      missing.push(`registries: there is no folder ${folder}; its registries are left out`);
  }
  if (isLive && web.userAgent.includes('example.org')) {
    missing.push('web.userAgent: put an address in it at which the owner of a site can reach you');
  }
  for (const { key, value } of values) {
    if (/Variable$/.test(key) && !env[value]) {
      missing.push(`${key}: the environment has no ${value}; what needs it is left out`);
    }
  }
  const urls = values.filter(({ value }) => /^https?:\/\//.test(value));
  const reaches = urls.map(({ key, value }) => ({ key, url: value }));
  return { mode: profile.mode, reaches, missing };
}

/** Every text in a value, with the way to it as a configuration is written. */
function leavesOf(value: unknown, key: string): { key: string; value: string }[] {
  if (typeof value === 'string') return [{ key, value }];
  if (value === null || typeof value !== 'object') return [];
  const entries = Array.isArray(value)
    ? value.map((inner, index) => [`${key}[${index}]`, inner] as const)
    : Object.entries(value).map(([name, inner]) => [key === '' ? name : `${key}.${name}`, inner] as const);
  return entries.flatMap(([path, inner]) => leavesOf(inner, path));
}
