import { COMPARE_DEFAULTS, compareEditions } from '../../diff/compare.ts';
import { RefusedError } from '../../errors.ts';
import type { Changes } from '../../model/changes.ts';
import type { Evidence } from '../../model/evidence.ts';
import { checkAssertions, describeBreach } from '../../publish/assertions.ts';
import type { ReleaseFiles } from '../../publish/checksums.ts';
import type { SourceUsed } from '../../publish/datapackage.ts';
import { lastRelease } from '../../publish/previous.ts';
import { buildRelease } from '../../publish/release.ts';
import { readLastRelease, writeRelease } from '../../publish/releases.ts';
import { memberRows } from '../../publish/rows.ts';
import { SOURCES } from '../../sources/index.ts';
import { releaseEdition, storedEdition } from '../editions.ts';
import { fileHash } from '../key.ts';
import type { Run, Stage } from '../stage.ts';
import { memberOrganizations, membersHash } from './members.ts';

/** Checks the assertions and writes a release; the same content again makes no new one. */
export const publishStage: Stage = {
  name: 'publish',
  module: import.meta.filename,

  async inputs(run) {
    return {
      organizations: await membersHash(run),
      memberships: await fileHash(run.store.path('raw', run.snapshot, 'memberships.jsonl')),
      evidence: await fileHash(run.store.path('raw', run.snapshot, 'evidence.jsonl')),
      annotations: await fileHash(run.store.path('annotated', run.snapshot, 'annotations.jsonl')),
      imprint: await fileHash(run.store.path('raw', run.snapshot, 'imprint.json')),
    };
  },

  settings: ({ profile, flags }) => ({
    publish: profile.publish,
    accept: flags.accept,
    asPublished: flags.asPublished,
  }),

  async execute(run) {
    const memberships = await run.store.requireMemberships(run.snapshot);
    const organizations = await memberOrganizations(run.store, memberships);
    const annotations = await run.store.requireAnnotations(run.snapshot);
    const evidence = await run.store.evidence(run.snapshot);
    const rows = memberRows({ memberships, organizations, annotations });
    const folder = run.store.releasesFolder();
    const previous = await readLastRelease(folder);
    const gate = checkAssertions(rows, previous && lastRelease(previous), run.profile.publish.assertions);
    const breaches = gate.breaches.map(describeBreach);
    if (breaches.length > 0 && run.flags.accept === undefined) throw new RefusedError(refusal(breaches));

    const release = buildRelease({
      snapshot: run.snapshot,
      memberships,
      organizations,
      annotations,
      evidence,
      sources: sourcesUsed(evidence),
      settings: run.profile.publish,
      imprint: await run.store.imprint(run.snapshot),
      asPublished: run.flags.asPublished,
      previous,
      changes: previous && (await changesSince(run, previous)),
      accepted: acceptance(run, breaches),
    });
    if (!release.unchanged) await writeRelease(folder, release.version, release.files);
    return {
      outputs: [...release.files.keys()].map((path) => `annotated/releases/${release.version}/${path}`),
      counts: { rows: rows.length, files: release.files.size, 'new releases': release.unchanged ? 0 : 1 },
      warnings: [...gate.warnings, ...breaches.map((breach) => `accepted: ${breach}`)],
    };
  },
};

function refusal(breaches: readonly string[]): string {
  return (
    `Nothing is published, and the last release stays as it is, because assertions about the data do not hold:\n` +
    `${breaches.map((breach) => `  ${breach}\n`).join('')}` +
    'Look into the cause. To publish all the same, run again with --accept "the reason"; to change what is expected, edit publish.assertions in the configuration.'
  );
}

function acceptance(
  run: Run,
  breaches: readonly string[],
): { reason: string; breaches: readonly string[] } | null {
  return run.flags.accept === undefined || breaches.length === 0
    ? null
    : { reason: run.flags.accept, breaches };
}

/** What changed since the last release, for the changelog. */
async function changesSince(run: Run, previous: ReleaseFiles): Promise<Changes> {
  const before = releaseEdition(previous, await run.store.organizations());
  const decisions = await run.store.decisions();
  return compareEditions(before, await storedEdition(run.store, run.snapshot), {
    ...COMPARE_DEFAULTS,
    decisions,
  });
}

/** The sources whose statements the release stands on, in the order in which they are asked. */
function sourcesUsed(evidence: readonly Evidence[]): SourceUsed[] {
  const used = new Set(evidence.map((item) => item.source));
  return SOURCES.filter(({ name }) => used.has(name)).map(({ title, terms }) => ({ title, terms }));
}
