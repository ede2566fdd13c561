import type { Annotation } from '../model/annotation.ts';
import type { Membership } from '../model/membership.ts';
import type { Organization } from '../model/organization.ts';
import { type AnnotatedField, TIERS } from '../model/vocabulary.ts';

/** One membership with everything that is published about it: one row of every table. */
export interface MemberRow {
  /** Stable id of the membership: the organization's id and which of its listings this is, from 1. */
  readonly id: string;
  readonly membership: Membership;
  readonly organization: Organization;
  readonly cells: ReadonlyMap<AnnotatedField, Annotation>;
  /** Fields whose value is known and must not be published. */
  readonly withheld?: ReadonlySet<AnnotatedField>;
}

/** What rows are made from: one snapshot, and the registry of organizations. */
export interface RowInput {
  readonly memberships: readonly Membership[];
  readonly organizations: readonly Organization[];
  readonly annotations: readonly Annotation[];
}

/** Orders memberships as the page does: by tier, highest first, then by position in it. */
export function comparePageOrder(a: Membership, b: Membership): number {
  return TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || a.order - b.order;
}

/**
 * Joins memberships with their organizations and annotations, one row a membership, in page order.
 *
 * @throws Error where a membership names an organization that is not in the registry: the files do not
 *   belong together.
 */
export function memberRows(input: RowInput): MemberRow[] {
  const organizations = new Map(input.organizations.map((organization) => [organization.id, organization]));
  const cells = cellsByOrganization(input.annotations);
  const listings = new Map<string, number>();
  return [...input.memberships].sort(comparePageOrder).map((membership) => {
    const organization = organizations.get(membership.organization);
    if (organization === undefined) {
      throw new Error(
        `membership "${membership.name}" names the unknown organization ${membership.organization}`,
      );
    }
    const nth = (listings.get(organization.id) ?? 0) + 1;
    listings.set(organization.id, nth);
    return {
      id: `${organization.id}-${nth}`,
      membership,
      organization,
      cells: cells.get(organization.id) ?? new Map(),
    };
  });
}

function cellsByOrganization(
  annotations: readonly Annotation[],
): Map<string, Map<AnnotatedField, Annotation>> {
  const all = new Map<string, Map<AnnotatedField, Annotation>>();
  for (const annotation of annotations) {
    const cells = all.get(annotation.organization) ?? new Map<AnnotatedField, Annotation>();
    all.set(annotation.organization, cells.set(annotation.field, annotation));
  }
  return all;
}
