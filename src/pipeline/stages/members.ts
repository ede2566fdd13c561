import { sha256, stableJson } from '../../files/hash.ts';
import type { Membership } from '../../model/membership.ts';
import type { Organization } from '../../model/organization.ts';
import { compareSnapshots, type SnapshotId } from '../../model/snapshot.ts';
import type { Run } from '../stage.ts';
import type { Store } from '../store.ts';

/**
 * The organizations behind the memberships of a snapshot, each once, in page order.
 *
 * @throws Error where a membership names an organization that is not in the registry.
 */
export async function memberOrganizations(
  store: Store,
  memberships: readonly Membership[],
): Promise<Organization[]> {
  const registry = new Map(
    (await store.organizations()).map((organization) => [organization.id, organization]),
  );
  const ids = [...new Set(memberships.map((membership) => membership.organization))];
  return ids.map((id) => {
    const found = registry.get(id);
    if (found === undefined)
      throw new Error(`organization ${id} is missing in annotated/organizations.jsonl`);
    return found;
  });
}

/** Hash of the registry's entries for a snapshot's members: entries of others do not concern the snapshot. */
export async function membersHash(run: Run): Promise<string> {
  const memberships = await run.store.memberships(run.snapshot);
  return sha256(stableJson(await memberOrganizations(run.store, memberships)));
}

/**
 * Hash of who the members are: ids and names as listed. What evidence adds to the registry (codes, domains,
 * other names) is left out, or collecting it would ask for collecting it again.
 */
export async function listedHash(run: Run): Promise<string> {
  const members = await memberOrganizations(run.store, await run.store.memberships(run.snapshot));
  return sha256(stableJson(members.map(({ id, name }) => [id, name])));
}

/** Snapshots before this one, oldest first. */
export async function earlierSnapshots(run: Run): Promise<SnapshotId[]> {
  const all = await run.store.snapshots();
  return all.filter((id) => compareSnapshots(id, run.snapshot) < 0);
}

/** The newest of them; null for the first snapshot. */
export async function lastGoodSnapshot(run: Run): Promise<SnapshotId | null> {
  return (await earlierSnapshots(run)).at(-1) ?? null;
}

/** Items by the organization that they are about. */
export function byOrganization<T extends { readonly organization: string }>(
  items: readonly T[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.organization);
    if (group === undefined) groups.set(item.organization, [item]);
    else group.push(item);
  }
  return groups;
}
