import { UserError } from '../../errors.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { CellDecision } from '../../model/decision.ts';
import { decideImported } from '../../rules/imported.ts';
import { annotateAll } from '../../rules/index.ts';
import { SPEAKS_ON } from '../../sources/index.ts';
import { fileHash } from '../key.ts';
import type { Run, Stage, StageResult } from '../stage.ts';
import { byOrganization, memberOrganizations, membersHash } from './members.ts';

/** Gives every field of every organization its value by the rules, then applies what people decided. */
export const annotateStage: Stage = {
  name: 'annotate',
  module: import.meta.filename,

  async inputs(run) {
    return {
      organizations: await membersHash(run),
      evidence: await fileHash(run.store.path('raw', run.snapshot, 'evidence.jsonl')),
      lookups: await fileHash(run.store.path('raw', run.snapshot, 'lookups.jsonl')),
      decisions: await fileHash(run.store.path('annotated', 'decisions.jsonl')),
      imported: await fileHash(run.store.path('raw', run.snapshot, 'imported.jsonl')),
    };
  },

  settings: () => null,

  async execute(run) {
    const memberships = await run.store.requireMemberships(run.snapshot);
    const imported = await run.store.importedAnnotations(run.snapshot);
    if (imported.length > 0) return annotateImported(run, imported);
    await requireEvidence(run);
    const organizations = await memberOrganizations(run.store, memberships);
    const evidence = byOrganization(await run.store.evidence(run.snapshot));
    const lookups = byOrganization(await run.store.lookups(run.snapshot));
    const facts = organizations.map((organization) => ({
      snapshot: run.snapshot,
      organization,
      evidence: evidence.get(organization.id) ?? [],
      lookups: lookups.get(organization.id) ?? [],
      speaksOn: SPEAKS_ON,
    }));
    const { annotations, stale, unused } = annotateAll(facts, await run.store.decisions());
    await run.store.writeAnnotations(run.snapshot, annotations);
    return {
      outputs: [`annotated/${run.snapshot}/annotations.jsonl`],
      counts: {
        organizations: organizations.length,
        cells: annotations.length,
        'cells with a value': annotations.filter((cell) => cell.value !== null).length,
        'cells decided by people': annotations.filter((cell) => cell.origin === 'decision').length,
        'stale decisions': stale.length,
      },
      warnings: warningsOn({ stale, unused }),
    };
  },
};

/** What people should know of their decisions: none is dropped in silence. */
function warningsOn({ stale, unused }: Record<'stale' | 'unused', readonly CellDecision[]>): string[] {
  const warnings: string[] = [];
  if (stale.length > 0) {
    warnings.push(
      `${stale.length} decisions are stale: what they were made on has changed. See them with "queue".`,
    );
  }
  if (unused.length > 0) warnings.push(`${unused.length} decisions concern no cell of this snapshot.`);
  return warnings;
}

/** What was imported stands as it was published, but for people's decisions: no rule has a say in it. */
async function annotateImported(run: Run, imported: readonly Annotation[]): Promise<StageResult> {
  const { annotations, stale, unused } = decideImported(imported, await run.store.decisions());
  await run.store.writeAnnotations(run.snapshot, annotations);
  return {
    outputs: [`annotated/${run.snapshot}/annotations.jsonl`],
    counts: {
      cells: annotations.length,
      'cells decided by people': annotations.filter((cell) => cell.origin === 'decision').length,
      'stale decisions': stale.length,
    },
    warnings: warningsOn({ stale, unused }),
  };
}

async function requireEvidence(run: Run): Promise<void> {
  const manifest = await run.store.manifest(run.snapshot);
  if (manifest?.stages.some((record) => record.stage === 'enrich')) return;
  throw new UserError(
    `No evidence was collected for snapshot ${run.snapshot} yet. Run "enrich" first, or "run" for all stages.`,
  );
}
