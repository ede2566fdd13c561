import type { Annotation } from '../../src/model/annotation.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { Membership } from '../../src/model/membership.ts';
import type { Organization } from '../../src/model/organization.ts';
import { registerOrganizations } from '../../src/model/organizations.ts';
import type { AnnotatedField, Tier } from '../../src/model/vocabulary.ts';
import type { ReleaseInput } from '../../src/publish/release.ts';
import { publishSettings } from '../../src/publish/settings.ts';

export const SNAPSHOT = '2026-11-01';

/** A listing on the page, and the values of some of its fields; null stands for `not found`. */
export interface SampleMember {
  readonly name: string;
  readonly tier?: Tier;
  readonly cells?: Partial<Record<AnnotatedField, string | null>>;
}

export interface Sample {
  readonly memberships: Membership[];
  readonly organizations: Organization[];
  readonly annotations: Annotation[];
}

/** A snapshot with the given members, in page order. */
export function sample(members: readonly SampleMember[], snapshot = SNAPSHOT): Sample {
  const { organizations, idOf } = registerOrganizations([], members, snapshot);
  const orders = new Map<Tier, number>();
  const memberships = members.map(({ name, tier = 'ordinary' }): Membership => {
    const order = (orders.get(tier) ?? 0) + 1;
    orders.set(tier, order);
    const organization = idOf.get(name) ?? '';
    return {
      snapshot,
      organization,
      name,
      tier,
      label: tier,
      order,
      url: 'http://list.example/',
      digest: 'sha256:0',
    };
  });
  const annotations = members.flatMap(({ name, cells = {} }) =>
    Object.entries(cells).map(([field, value]) =>
      sampleCell(idOf.get(name) ?? '', field as AnnotatedField, value),
    ),
  );
  return { memberships, organizations, annotations };
}

export function sampleCell(organization: string, field: AnnotatedField, value: string | null): Annotation {
  return {
    organization,
    field,
    value,
    absence: value === null ? 'not found' : null,
    origin: 'rule',
    by: `${field}.test`,
    version: 1,
    confidence: 0.5,
    explanation: 'Because the test says so.',
    evidence: [],
    rejected: [],
    basis: 'basis',
  };
}

export const MEMBERS: readonly SampleMember[] = [
  {
    name: '甲大学',
    tier: 'vice-chair',
    cells: { type: 'Academia', city: 'Beijing', province: 'Beijing', website: null },
  },
  { name: '乙研究院', tier: 'board', cells: { type: 'Government', city: 'Suzhou', province: 'Jiangsu' } },
  {
    name: '丙科技有限公司',
    cells: { type: 'Industry', size: 'Medium', keyProducts: '=1+1', ticker: '000725' },
  },
];

/** Input of a first release. */
export function releaseInput(
  members: readonly SampleMember[] = MEMBERS,
  more: Partial<ReleaseInput> = {},
): ReleaseInput {
  return {
    ...sample(members),
    snapshot: SNAPSHOT,
    evidence: [] as Evidence[],
    sources: [{ title: 'A registry', url: 'https://registry.example/', terms: 'free to use' }],
    settings: publishSettings.parse({}),
    previous: null,
    changes: null,
    accepted: null,
    ...more,
  };
}
