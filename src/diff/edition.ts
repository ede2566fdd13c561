import type { Annotation } from '../model/annotation.ts';
import type { Membership } from '../model/membership.ts';
import type { Organization } from '../model/organization.ts';
import type { SnapshotId } from '../model/snapshot.ts';
import { ANNOTATED_FIELDS, type Tier } from '../model/vocabulary.ts';

/** One cell as it is compared. */
export interface EditionCell {
  /** Value, or the words for its absence as the edition writes them. */
  readonly text: string;
  readonly absent: boolean;
  /** Who set it; null in a file that does not say. */
  readonly setBy: Pick<Annotation, 'origin' | 'by' | 'version' | 'basis'> | null;
}

/** One listing of an organization. */
export interface Listing {
  /** What listings are joined by: the organization's id, or the key of a file without ids. */
  readonly organization: string;
  readonly name: string;
  readonly tier: Tier | null;
  readonly order: number | null;
  /** The page that it was read from, where known. */
  readonly page: string | null;
  readonly cells: ReadonlyMap<string, EditionCell>;
}

/** What tells an organization from others, beside its id. */
export interface Identity {
  readonly names: readonly string[];
  readonly uscc: string | null;
  readonly domains: readonly string[];
  readonly firstSeen: SnapshotId | null;
}

/** One state of the dataset: a snapshot, a release or a file. */
export interface Edition {
  /** As a person names it: a snapshot id, a version, a file. */
  readonly id: string;
  readonly snapshot: SnapshotId | null;
  readonly listings: readonly Listing[];
  readonly fields: readonly string[];
  readonly identities: ReadonlyMap<string, Identity>;
  /** Fields that say the tier once more: not told as changed cells where the tier changed. */
  readonly tierFields: readonly string[];
  /** Does it tell kinds of absence apart? The published layout has one word for all. */
  readonly tellsAbsences: boolean;
}

/** What an edition of a snapshot is made from. */
export interface SnapshotContent {
  readonly snapshot: SnapshotId;
  readonly memberships: readonly Membership[];
  readonly organizations: readonly Organization[];
  readonly annotations: readonly Annotation[];
}

/** The edition of a snapshot. A field without an annotation is `not checked`. */
export function snapshotEdition(content: SnapshotContent): Edition {
  const cells = new Map<string, Map<string, EditionCell>>();
  for (const annotation of content.annotations) {
    const own = cells.get(annotation.organization) ?? new Map<string, EditionCell>();
    cells.set(annotation.organization, own.set(annotation.field, annotatedCell(annotation)));
  }
  return {
    id: content.snapshot,
    snapshot: content.snapshot,
    fields: ANNOTATED_FIELDS,
    tierFields: [],
    tellsAbsences: true,
    listings: content.memberships.map(({ organization, name, tier, order, url }) => {
      return { organization, name, tier, order, page: url, cells: cells.get(organization) ?? new Map() };
    }),
    identities: identitiesOf(content.organizations),
  };
}

/** The identities of registered organizations, by id. */
export function identitiesOf(organizations: readonly Organization[]): Map<string, Identity> {
  return new Map(
    organizations.map(({ id, names, uscc, domains, firstSeen }) => [
      id,
      { names: names.map(({ name }) => name), uscc: uscc ?? null, domains, firstSeen },
    ]),
  );
}

function annotatedCell({ value, absence, origin, by, version, basis }: Annotation): EditionCell {
  return { text: value ?? absence ?? '', absent: value === null, setBy: { origin, by, version, basis } };
}

/** A cell that an edition does not hold. */
export const NO_CELL: EditionCell = { text: 'not checked', absent: true, setBy: null };
