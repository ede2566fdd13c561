import { sha256 } from '../files/hash.ts';
import { normalizeName } from './names.ts';
import type { Organization, OrganizationName } from './organization.ts';
import { compareSnapshots, type SnapshotId } from './snapshot.ts';

/** What registering a list of names gives. */
export interface Registration {
  /** All organizations: the known ones in their order, then the new ones in order of listing. */
  readonly organizations: Organization[];
  /** Id of the organization behind each name, keyed by the name exactly as it was listed. */
  readonly idOf: ReadonlyMap<string, string>;
}

/**
 * Finds, or gives, the organization behind each listing of a snapshot.
 *
 * A listing belongs to a known organization if its normalised name equals one of the names that the
 * organization was listed under or legally bears; common names and aliases do not count, since two bodies
 * can share them. An id is given at first sight, from the name as it was then written, and is never
 * recomputed. Registering the same listings again changes nothing.
 *
 * @param known the registry so far; it is not changed.
 * @param listings the listings of one snapshot, in page order.
 * @param snapshot when they were observed. An older snapshot may be registered after a newer one.
 */
export function registerOrganizations(
  known: readonly Organization[],
  listings: readonly { readonly name: string }[],
  snapshot: SnapshotId,
): Registration {
  const byId = new Map(known.map((organization) => [organization.id, organization]));
  const byName = namesOfKnown(known);
  const idOf = new Map<string, string>();
  for (const { name } of listings) {
    const key = normalizeName(name);
    const id = byName.get(key) ?? freeId(name, byId);
    const before = byId.get(id);
    byId.set(id, before ? seenAgain(before, name, snapshot) : firstSight(id, name, snapshot));
    byName.set(key, id);
    idOf.set(name, id);
  }
  return { organizations: [...byId.values()], idOf };
}

/** Id by normalised name. A name that one organization is listed under is never another's by its legal name. */
function namesOfKnown(known: readonly Organization[]): Map<string, string> {
  const byName = new Map<string, string>();
  for (const wanted of ['listed', 'legal'] as const) {
    for (const { id, names } of known) {
      for (const { name, kind } of names) {
        const key = normalizeName(name);
        if (kind === wanted && !byName.has(key)) byName.set(key, id);
      }
    }
  }
  return byName;
}

/** The id of a name; in the rare case that another organization has it, the id of the name with a number. */
function freeId(name: string, taken: ReadonlyMap<string, unknown>): string {
  for (let nth = 1; ; nth++) {
    const id = `org-${sha256(nth === 1 ? name : `${name} ${nth}`).slice(0, 10)}`;
    if (!taken.has(id)) return id;
  }
}

function listedName(name: string, snapshot: SnapshotId): OrganizationName {
  return { name, kind: 'listed', language: 'zh', firstSeen: snapshot, source: 'membership page' };
}

function firstSight(id: string, name: string, snapshot: SnapshotId): Organization {
  return { id, name, names: [listedName(name, snapshot)], domains: [], firstSeen: snapshot };
}

/** The organization after one more listing: name, spellings and first sight brought up to date. */
function seenAgain(organization: Organization, name: string, snapshot: SnapshotId): Organization {
  const listed = organization.names.filter((entry) => entry.kind === 'listed');
  const current = listed.find((entry) => entry.name === organization.name);
  const isNewest = current === undefined || compareSnapshots(snapshot, current.firstSeen) > 0;
  const entry = listed.find((known) => known.name === name);
  const names = entry
    ? organization.names.map((known) => (known === entry ? earlierOf(known, snapshot) : known))
    : [...organization.names, listedName(name, snapshot)];
  return {
    ...organization,
    name: isNewest ? name : organization.name,
    names,
    firstSeen: compareSnapshots(snapshot, organization.firstSeen) < 0 ? snapshot : organization.firstSeen,
  };
}

function earlierOf(entry: OrganizationName, snapshot: SnapshotId): OrganizationName {
  return compareSnapshots(snapshot, entry.firstSeen) < 0 ? { ...entry, firstSeen: snapshot } : entry;
}
