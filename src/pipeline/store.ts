import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissingFile, UserError } from '../errors.ts';
import { readJsonLines, writeJsonLines } from '../files/jsonl.ts';
import { appendToFile, readFileIfThere, writeFileWhole } from '../files/write.ts';
import { type Annotation, annotation } from '../model/annotation.ts';
import { type Decision, decision } from '../model/decision.ts';
import { type Evidence, evidence, type Lookup, lookup } from '../model/evidence.ts';
import { type Imprint, imprint } from '../model/imprint.ts';
import { type Membership, membership } from '../model/membership.ts';
import { type Organization, organization } from '../model/organization.ts';
import { type RunManifest, runManifest } from '../model/run.ts';
import { compareSnapshots, type SnapshotId, snapshotId } from '../model/snapshot.ts';

/**
 * The data folder: the only place that knows where each file lies.
 *
 *     raw/<snapshot>/        archive.wacz  memberships.jsonl  evidence.jsonl  lookups.jsonl  run.json
 *                            of an imported file: memberships.jsonl  imported.jsonl  imprint.json
 *     annotated/             decisions.jsonl  organizations.jsonl
 *     annotated/<snapshot>/  annotations.jsonl
 *     annotated/releases/<version>/
 *     reports/<snapshot>/    summary.html  summary.md  summary.json
 *
 * A file that is not there reads as empty, so a caller that needs it must ask for it by `require…`.
 */
export class Store {
  /** @param root the data folder, absolute. */
  constructor(readonly root: string) {}

  /** Absolute path of a file below the data folder. */
  path(...parts: string[]): string {
    return join(this.root, ...parts);
  }

  rawFolder(snapshot: SnapshotId): string {
    return this.path('raw', snapshot);
  }

  archivePath(snapshot: SnapshotId): string {
    return this.path('raw', snapshot, 'archive.wacz');
  }

  releasesFolder(): string {
    return this.path('annotated', 'releases');
  }

  reportFolder(snapshot: SnapshotId): string {
    return this.path('reports', snapshot);
  }

  /** Snapshots whose list was read whole or imported, oldest first. */
  async snapshots(): Promise<SnapshotId[]> {
    const names = await listFolder(this.path('raw'));
    return names
      .filter((name) => snapshotId.safeParse(name).success)
      .filter((name) => existsSync(this.path('raw', name, 'memberships.jsonl')))
      .sort(compareSnapshots);
  }

  memberships(snapshot: SnapshotId): Promise<Membership[]> {
    return readJsonLines(this.path('raw', snapshot, 'memberships.jsonl'), membership);
  }

  /** @throws UserError where the snapshot has no memberships. */
  async requireMemberships(snapshot: SnapshotId): Promise<Membership[]> {
    const found = await this.memberships(snapshot);
    if (found.length > 0) return found;
    const known = await this.snapshots();
    throw new UserError(
      `There is no snapshot ${snapshot} in ${this.path('raw')}. ` +
        (known.length > 0 ? `Known snapshots: ${known.join(', ')}.` : 'Make one with "run" or "import".'),
    );
  }

  writeMemberships(snapshot: SnapshotId, values: readonly Membership[]): Promise<void> {
    return writeJsonLines(this.path('raw', snapshot, 'memberships.jsonl'), values);
  }

  evidence(snapshot: SnapshotId): Promise<Evidence[]> {
    return readJsonLines(this.path('raw', snapshot, 'evidence.jsonl'), evidence);
  }

  writeEvidence(snapshot: SnapshotId, values: readonly Evidence[]): Promise<void> {
    return writeJsonLines(this.path('raw', snapshot, 'evidence.jsonl'), values);
  }

  lookups(snapshot: SnapshotId): Promise<Lookup[]> {
    return readJsonLines(this.path('raw', snapshot, 'lookups.jsonl'), lookup);
  }

  writeLookups(snapshot: SnapshotId, values: readonly Lookup[]): Promise<void> {
    return writeJsonLines(this.path('raw', snapshot, 'lookups.jsonl'), values);
  }

  /** What an imported file says beyond memberships and annotations; null for a snapshot that was not imported. */
  async imprint(snapshot: SnapshotId): Promise<Imprint | null> {
    const path = this.path('raw', snapshot, 'imprint.json');
    const bytes = await readFileIfThere(path);
    if (bytes === null) return null;
    const parsed = imprint.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (parsed.success) return parsed.data;
    throw new UserError(`${path} is not an imprint of this version. Import the file again.`);
  }

  /** Annotations as an imported file has them, before any decision; none for a snapshot that was not imported. */
  importedAnnotations(snapshot: SnapshotId): Promise<Annotation[]> {
    return readJsonLines(this.path('raw', snapshot, 'imported.jsonl'), annotation);
  }

  /** What an import leaves of a file beside its memberships. */
  async writeImport(snapshot: SnapshotId, annotations: readonly Annotation[], value: Imprint): Promise<void> {
    await writeJsonLines(this.path('raw', snapshot, 'imported.jsonl'), annotations);
    await writeFileWhole(
      this.path('raw', snapshot, 'imprint.json'),
      `${JSON.stringify(imprint.parse(value), null, 2)}\n`,
    );
  }

  annotations(snapshot: SnapshotId): Promise<Annotation[]> {
    return readJsonLines(this.path('annotated', snapshot, 'annotations.jsonl'), annotation);
  }

  /** @throws UserError where the snapshot has not been annotated. */
  async requireAnnotations(snapshot: SnapshotId): Promise<Annotation[]> {
    const found = await this.annotations(snapshot);
    if (found.length > 0) return found;
    throw new UserError(
      `Snapshot ${snapshot} has not been annotated yet. Run "annotate" first, or "run" for all stages.`,
    );
  }

  writeAnnotations(snapshot: SnapshotId, values: readonly Annotation[]): Promise<void> {
    return writeJsonLines(this.path('annotated', snapshot, 'annotations.jsonl'), values);
  }

  organizations(): Promise<Organization[]> {
    return readJsonLines(this.path('annotated', 'organizations.jsonl'), organization);
  }

  writeOrganizations(values: readonly Organization[]): Promise<void> {
    return writeJsonLines(this.path('annotated', 'organizations.jsonl'), values);
  }

  decisions(): Promise<Decision[]> {
    return readJsonLines(this.path('annotated', 'decisions.jsonl'), decision);
  }

  /** Decisions are only ever added: a line that was written stays. */
  async appendDecisions(values: readonly Decision[]): Promise<void> {
    const lines = values.map((value) => `${JSON.stringify(decision.parse(value))}\n`);
    await appendToFile(this.path('annotated', 'decisions.jsonl'), lines.join(''));
  }

  async manifest(snapshot: SnapshotId): Promise<RunManifest | null> {
    const path = this.path('raw', snapshot, 'run.json');
    const bytes = await readFileIfThere(path);
    if (bytes === null) return null;
    const parsed = runManifest.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    if (parsed.success) return parsed.data;
    throw new UserError(
      `${path} is not a run manifest of this version. Move it away and run the snapshot again.`,
    );
  }

  async writeManifest(manifest: RunManifest): Promise<void> {
    const path = this.path('raw', manifest.snapshot, 'run.json');
    await writeFileWhole(path, `${JSON.stringify(runManifest.parse(manifest), null, 2)}\n`);
  }
}

async function listFolder(path: string): Promise<string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    if (isMissingFile(error)) return [];
    throw error;
  }
}
