import type { Evidence, EvidenceField, Lookup } from '../model/evidence.ts';
import type { Organization } from '../model/organization.ts';
import type { SnapshotId } from '../model/snapshot.ts';

/** Everything that the rules may know of one organization. */
export interface Facts {
  readonly organization: Organization;
  readonly evidence: readonly Evidence[];
  /** Which sources were asked, and how that ended: tells `not found` from `not checked`. */
  readonly lookups: readonly Lookup[];
  /** What each source can speak on, by its name; of a source that is not in it, anything. */
  readonly speaksOn?: ReadonlyMap<string, readonly EvidenceField[]>;
  /** The snapshot that is annotated: a head count of other years does not speak for it. Any time, where left out. */
  readonly snapshot?: SnapshotId;
}
