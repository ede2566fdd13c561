import { UserError } from '../errors.ts';

/** Which part of the version is raised, smallest first. */
export const BUMPS = ['patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

/** One reason to raise the version, and by how much at least. */
export interface BumpReason {
  readonly bump: Bump;
  readonly reason: string;
}

/** A column as the version recipe looks at it. */
export interface VersionedColumn {
  readonly name: string;
  readonly type: string;
  readonly labels: readonly string[] | null;
  readonly required: boolean;
}

/** The parts of a release that its version depends on. */
export interface VersionedContent {
  readonly snapshot: string;
  /** Edition of the definitions (`publishSettings.definitions`). */
  readonly definitions: number;
  /** Names of the resources, each with its columns in order. */
  readonly resources: ReadonlyMap<string, readonly VersionedColumn[]>;
  /** Keys of the members table's rows. */
  readonly rows: ReadonlySet<string>;
}

/**
 * Reasons to raise the version, by the Data Package recipe on versions
 * (https://datapackage.org/recipes/data-package-version/): major where readers of the old one may break
 * or misread, minor where there is more or newer data, patch for corrections.
 */
export function bumpReasons(before: VersionedContent, after: VersionedContent): BumpReason[] {
  const reasons: BumpReason[] = [];
  const say = (bump: Bump, reason: string) => reasons.push({ bump, reason });
  if (before.definitions !== after.definitions) say('major', 'the definitions of fields changed');
  for (const name of before.resources.keys()) {
    if (!after.resources.has(name)) say('major', `the table ${name} is gone`);
  }
  for (const [name, columns] of after.resources) {
    const known = before.resources.get(name);
    if (known === undefined) say('minor', `the table ${name} is new`);
    else reasons.push(...columnReasons(name, known, columns));
  }
  if (before.snapshot !== after.snapshot) say('minor', `new snapshot ${after.snapshot}`);
  const added = [...after.rows].filter((row) => !before.rows.has(row)).length;
  const removed = [...before.rows].filter((row) => !after.rows.has(row)).length;
  if (added > 0) say('minor', added === 1 ? 'one row is new' : `${added} rows are new`);
  if (removed > 0) say('minor', removed === 1 ? 'one row is gone' : `${removed} rows are gone`);
  return reasons;
}

function columnReasons(
  table: string,
  before: readonly VersionedColumn[],
  after: readonly VersionedColumn[],
): BumpReason[] {
  const names = (columns: readonly VersionedColumn[]) => columns.map(({ name }) => name).join(', ');
  if (names(before) !== names(after)) {
    return [
      { bump: 'major', reason: `the columns of ${table} were added to, removed, renamed or re-ordered` },
    ];
  }
  return after.flatMap((column, index) => {
    const known = before[index];
    return known === undefined ? [] : constraintReasons(`${table}.${column.name}`, known, column);
  });
}

function constraintReasons(name: string, before: VersionedColumn, after: VersionedColumn): BumpReason[] {
  const reasons: BumpReason[] = [];
  if (before.type !== after.type) reasons.push({ bump: 'major', reason: `the type of ${name} changed` });
  if (!before.required && after.required) reasons.push({ bump: 'major', reason: `${name} is now required` });
  if (before.required && !after.required)
    reasons.push({ bump: 'minor', reason: `${name} is no longer required` });
  const tighter = (before.labels ?? []).filter(
    (label) => after.labels !== null && !after.labels.includes(label),
  );
  const looser = (after.labels ?? []).filter(
    (label) => before.labels !== null && !before.labels.includes(label),
  );
  if (tighter.length > 0 || (before.labels === null && after.labels !== null)) {
    reasons.push({ bump: 'major', reason: `${name} allows fewer labels` });
  } else if (looser.length > 0 || (before.labels !== null && after.labels === null)) {
    reasons.push({ bump: 'minor', reason: `${name} allows more labels` });
  }
  return reasons;
}

/** The least version that the reasons allow; without reasons, a patch. */
export function nextVersion(version: string, reasons: readonly BumpReason[]): string {
  const [major, minor, patch] = parseVersion(version);
  const least = Math.max(0, ...reasons.map(({ bump }) => BUMPS.indexOf(bump)));
  if (BUMPS[least] === 'major') return `${major + 1}.0.0`;
  return BUMPS[least] === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Orders versions by their numbers (`1.10.0` after `1.9.0`). */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parseVersion(a), parseVersion(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/** Is it a version of ours: three numbers with dots? */
export function isVersion(text: string): boolean {
  return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(text);
}

function parseVersion(version: string): [major: number, minor: number, patch: number] {
  if (!isVersion(version))
    throw new UserError(`"${version}" is not a version. Expected three numbers such as 1.4.0.`);
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}
