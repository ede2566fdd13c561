import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { sha256, stableJson } from '../../files/hash.ts';
import type { Lookup, LookupOutcome } from '../../model/evidence.ts';
import { proposeMerges, withIdentity } from '../../model/identity.ts';
import type { Organization } from '../../model/organization.ts';
import { findOrganization } from '../../review/find.ts';
import { enrich, type SourceUsage } from '../../sources/enrich.ts';
import { SOURCES } from '../../sources/index.ts';
import { memoryInFolder } from '../../sources/memory.ts';
import { onlyInstead } from '../../sources/only.ts';
import { registryFiles } from '../../sources/registry-files.ts';
import { openWeb, webInput } from '../open-web.ts';
import type { Run, Stage } from '../stage.ts';
import { listedHash, memberOrganizations } from './members.ts';

/**
 * Asks the sources about every organization, and records each statement and how each look-up ended. With
 * `--only`, about the named ones alone: what is recorded of the others stays as it is.
 */
export const enrichStage: Stage = {
  name: 'enrich',
  module: import.meta.filename,

  async inputs(run) {
    return {
      organizations: await listedHash(run),
      web: await webInput(run),
      registries: await registriesHash(run),
    };
  },

  settings: (run) => ({
    sources: run.profile.sources,
    chosen: run.flags.sources,
    web: run.profile.web,
    registries: run.profile.registries,
  }),

  async part(run) {
    if (run.flags.only === undefined) return null;
    const members = await memberOrganizations(run.store, await run.store.requireMemberships(run.snapshot));
    const named = organizationsNamed(members, run.flags.only).map(({ id }) => id);
    const warning = `only ${named.length} of ${members.length} organizations were looked up; the others are as they were`;
    return { hash: sha256(stableJson(named)), warning };
  },

  async execute(run) {
    const members = await memberOrganizations(run.store, await run.store.requireMemberships(run.snapshot));
    const organizations =
      run.flags.only === undefined ? members : organizationsNamed(members, run.flags.only);
    // The archive that scraping began is gone on with: a page is got once for a snapshot.
    const web = await openWeb(run, { resume: true });
    const found = await enrich({
      organizations,
      settings: run.profile.sources,
      web,
      files: registryFiles(registryFolders(run)),
      secret: (variable) => run.env[variable],
      now: run.now,
      snapshot: run.snapshot,
      log: run.log,
      memory: memoryInFolder(run.store.path('.cache', 'sources')),
      onProgress: ({ source, done, total }) => run.progress.update(done, total, source),
      ...(run.flags.sources !== undefined && { sources: run.flags.sources }),
    }).finally(() => web.close());
    const isPart = run.flags.only !== undefined;
    const asked = new Set(organizations.map(({ id }) => id));
    const order = members.map(({ id }) => id);
    const evidence = isPart
      ? onlyInstead(await run.store.evidence(run.snapshot), found.evidence, { asked, order })
      : found.evidence;
    const lookups = isPart
      ? onlyInstead(await run.store.lookups(run.snapshot), found.lookups, { asked, order })
      : found.lookups;
    const usage = overAll(found.usage, lookups);
    const registry = withIdentity(await run.store.organizations(), evidence, run.snapshot);
    const merges = proposeMerges(registry);
    await run.store.writeOrganizations(registry);
    await run.store.writeEvidence(run.snapshot, evidence);
    await run.store.writeLookups(run.snapshot, lookups);
    return {
      outputs: [`raw/${run.snapshot}/evidence.jsonl`, `raw/${run.snapshot}/lookups.jsonl`],
      counts: {
        organizations: members.length,
        statements: evidence.length,
        ...Object.fromEntries(
          Object.entries(usage).flatMap(([name, { unusable, outcomes }]) =>
            unusable === null ? [[`found by ${name}`, outcomes.found ?? 0]] : [],
          ),
        ),
      },
      warnings: [
        ...warningsOf(usage),
        ...(merges.length > 0
          ? [`${merges.length} pairs of organizations may be one and the same. See them with "queue".`]
          : []),
      ],
    };
  },
};

/**
 * The members that a person names, each once, in page order.
 *
 * @throws UserError where a name fits no member, or several.
 */
function organizationsNamed(members: readonly Organization[], wanted: readonly string[]): Organization[] {
  const named = new Set(wanted.map((one) => findOrganization(members, one).id));
  return members.filter(({ id }) => named.has(id));
}

/** How the sources of a run ended, counted over all look-ups that are recorded. */
function overAll(usage: Readonly<Record<string, SourceUsage>>, lookups: readonly Lookup[]): typeof usage {
  const outcomes: Record<string, Partial<Record<LookupOutcome, number>>> = {};
  for (const { source, outcome } of lookups) {
    outcomes[source] ??= {};
    outcomes[source][outcome] = (outcomes[source][outcome] ?? 0) + 1;
  }
  return Object.fromEntries(
    Object.entries(usage).map(([name, one]) => [name, { ...one, outcomes: outcomes[name] ?? {} }]),
  );
}

/** The folders of registry files, absolute. */
export function registryFolders(run: Pick<Run, 'profile' | 'projectRoot'>): string[] {
  return run.profile.registries.map((folder) => resolve(run.projectRoot, folder));
}

async function registriesHash(run: Run): Promise<string> {
  const read = registryFiles(registryFolders(run));
  const files = [...(await read('*')), ...(await read('*/*'))];
  return sha256(stableJson(files.map(({ path, digest }) => [path, digest])));
}

/** @throws UsageError naming the sources that there are. */
export function assertSourcesExist(chosen: readonly string[] | undefined): void {
  const names = SOURCES.map((source) => source.name);
  const unknown = (chosen ?? []).filter((name) => !names.includes(name));
  if (unknown.length === 0) return;
  throw new UsageError(
    `There is no source "${unknown[0]}". --sources takes names from: ${names.join(', ')}.`,
  );
}

function warningsOf(usage: Readonly<Record<string, SourceUsage>>): string[] {
  const sources = Object.entries(usage);
  const lacking = sources.filter(([, { unusable, outcomes }]) => unusable !== null && isLacking(outcomes));
  const failed = sources.filter(([, { unusable, outcomes }]) => unusable !== null && !isLacking(outcomes));
  return [
    ...(lacking.length > 0
      ? [`not used for want of files or keys: ${lacking.map(([name]) => name).join(', ')}`]
      : []),
    ...failed.map(([name, { unusable }]) => `source ${name} was not used: ${unusable}`),
    ...sources.flatMap(([name, { unusable, outcomes }]) =>
      unusable === null ? troubles(name, outcomes) : [],
    ),
  ];
}

/** Is all that is missing what a person has not provided? */
function isLacking(outcomes: SourceUsage['outcomes']): boolean {
  return Object.keys(outcomes).every((outcome) => outcome === 'not checked' || outcome === 'needs a key');
}

function troubles(source: string, outcomes: SourceUsage['outcomes']): string[] {
  const troubled = ['blocked', 'rate limited', 'unavailable', 'needs a person'] as const;
  return troubled.flatMap((outcome) => {
    const count = outcomes[outcome] ?? 0;
    return count === 0 ? [] : [`source ${source}: ${count} organizations ${outcome}`];
  });
}
