import type { Evidence } from './evidence.ts';
import { nameAnatomy } from './name-anatomy.ts';
import { normalizeName } from './names.ts';
import type { Organization, OrganizationName } from './organization.ts';
import type { SnapshotId } from './snapshot.ts';
import { parseUscc } from './uscc.ts';

/** A statement must have been matched this surely before it becomes part of who an organization is. */
const SURE = 0.9;

/**
 * What evidence says of who the organizations are: identifiers, domains and names go into the register. What is
 * there is never overwritten: an identifier that differs from the one known is left to a person.
 *
 * @param evidence of any of the organizations; statements about groups, and those matched less surely, are passed over.
 * @param snapshot the snapshot in which they were found.
 */
export function withIdentity(
  organizations: readonly Organization[],
  evidence: readonly Evidence[],
  snapshot: SnapshotId,
): Organization[] {
  const byOrganization = new Map<string, Evidence[]>();
  for (const one of evidence) {
    if (one.about !== 'self' || one.match.score < SURE) continue;
    const known = byOrganization.get(one.organization);
    if (known) known.push(one);
    else byOrganization.set(one.organization, [one]);
  }
  return organizations.map((organization) =>
    identified(organization, byOrganization.get(organization.id) ?? [], snapshot),
  );
}

function identified(
  organization: Organization,
  evidence: readonly Evidence[],
  snapshot: SnapshotId,
): Organization {
  const value = (field: Evidence['field']) => evidence.find((one) => one.field === field)?.value;
  const uscc = organization.uscc ?? parseUscc(value('uscc') ?? '') ?? undefined;
  const lei = organization.lei ?? value('lei');
  const wikidata = organization.wikidata ?? value('wikidata');
  const crunchbase =
    organization.crunchbase ?? /\/organization\/([^/?#]+)/u.exec(value('crunchbaseUrl') ?? '')?.[1];
  const domains = evidence.filter(({ field }) => field === 'website').flatMap((one) => domainOf(one.value));
  const names = evidence.flatMap((one) => nameOf(one, snapshot));
  return {
    ...organization,
    ...(uscc === undefined ? {} : { uscc }),
    ...(lei === undefined ? {} : { lei }),
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(crunchbase === undefined ? {} : { crunchbase }),
    domains: [...new Set([...organization.domains, ...domains])],
    names: withNames(organization.names, names),
  };
}

function domainOf(website: string): string[] {
  return URL.canParse(website) ? [new URL(website).hostname.replace(/^www\./u, '')] : [];
}

const NAME_FIELDS: Partial<Record<Evidence['field'], Pick<OrganizationName, 'kind' | 'language'>>> = {
  legalName: { kind: 'legal', language: 'zh' },
  formerName: { kind: 'former', language: 'zh' },
  nameEn: { kind: 'legal', language: 'en' },
  commonNameZh: { kind: 'common', language: 'zh' },
  commonNameEn: { kind: 'common', language: 'en' },
};

/** A legal name counts where a register gives it: one on a website may be that of the group. */
function nameOf({ field, value, source, match }: Evidence, snapshot: SnapshotId): OrganizationName[] {
  const kind = NAME_FIELDS[field];
  if (kind === undefined || (field === 'legalName' && match.key === 'domain')) return [];
  return [{ name: value, ...kind, firstSeen: snapshot, source }];
}

/** Adds names that are not known in their kind, by their joining form; a legal name that is listed adds nothing. */
function withNames(
  known: readonly OrganizationName[],
  found: readonly OrganizationName[],
): OrganizationName[] {
  const key = ({ name, kind }: OrganizationName) =>
    `${kind === 'listed' ? 'legal' : kind} ${normalizeName(name)}`;
  const names = [...known];
  const keys = new Set(known.map(key));
  for (const name of found) {
    if (keys.has(key(name))) continue;
    keys.add(key(name));
    names.push(name);
  }
  return names;
}

/** Two organizations that may be one body. They are never merged without a person's decision. */
export interface MergeProposal {
  /** The one that was seen first. */
  readonly organization: string;
  readonly other: string;
  /** 0 to 1, of the strongest reason. */
  readonly confidence: number;
  readonly reasons: readonly string[];
}

interface Trait {
  readonly key: string;
  readonly confidence: number;
  readonly reason: string;
}

/**
 * Pairs of organizations that share what two bodies seldom share: an identifier, a name that one is listed under
 * and the other bears or bore, a website together with the own name (字号), or all parts of a name in another order.
 */
export function proposeMerges(organizations: readonly Organization[]): MergeProposal[] {
  const bearers = new Map<string, { organization: Organization; trait: Trait }[]>();
  for (const organization of organizations) {
    for (const trait of traitsOf(organization)) {
      const known = bearers.get(trait.key);
      if (known) known.push({ organization, trait });
      else bearers.set(trait.key, [{ organization, trait }]);
    }
  }
  const proposals = new Map<string, MergeProposal>();
  for (const sharing of bearers.values()) {
    const [first, ...others] = sharing;
    if (first === undefined) continue;
    for (const other of others) {
      if (other.organization.id === first.organization.id) continue;
      // The weaker of the two decides: a former name of the one may be the present name of the other.
      const trait = other.trait.confidence < first.trait.confidence ? other.trait : first.trait;
      addReason(proposals, first.organization.id, other.organization.id, trait);
    }
  }
  return [...proposals.values()].sort((a, b) => b.confidence - a.confidence);
}

function addReason(
  proposals: Map<string, MergeProposal>,
  organization: string,
  other: string,
  trait: Trait,
): void {
  const key = `${organization} ${other}`;
  const known = proposals.get(key) ?? { organization, other, confidence: 0, reasons: [] };
  if (known.reasons.includes(trait.reason)) return;
  proposals.set(key, {
    ...known,
    confidence: Math.max(known.confidence, trait.confidence),
    reasons: [...known.reasons, trait.reason],
  });
}

/** How much each kind of a name says when two organizations share it. */
const NAME_CONFIDENCE: Readonly<Record<OrganizationName['kind'], number>> = {
  listed: 0.9,
  legal: 0.9,
  former: 0.8,
  common: 0,
  alias: 0,
};

function traitsOf(organization: Organization): Trait[] {
  const { uscc, lei, wikidata, crunchbase, domains, names } = organization;
  const anatomy = nameAnatomy(organization.name);
  const identifiers = Object.entries({
    USCC: uscc,
    LEI: lei,
    'Wikidata item': wikidata,
    'Crunchbase record': crunchbase,
  });
  const parts = [
    anatomy.division?.city ?? anatomy.division?.province,
    anatomy.national,
    anatomy.brand,
    anatomy.trade,
    anatomy.form,
  ];
  return [
    ...identifiers.flatMap(([kind, id]) =>
      id === undefined ? [] : [{ key: `${kind} ${id}`, confidence: 0.95, reason: `the same ${kind} ${id}` }],
    ),
    ...names
      .filter(({ kind, language }) => language === 'zh' && NAME_CONFIDENCE[kind] > 0)
      .map(({ name, kind }) => ({
        key: `name ${normalizeName(name)}`,
        confidence: NAME_CONFIDENCE[kind],
        reason: `both bear, or bore, the name ${name}`,
      })),
    ...domains.map((domain) => ({
      key: `site ${domain} ${anatomy.brand}`,
      confidence: 0.6,
      reason: `the same website ${domain} and the same 字号 ${anatomy.brand}`,
    })),
    ...(anatomy.kind === 'company' && anatomy.trade !== ''
      ? [
          {
            key: `parts ${parts.join('|')}`,
            confidence: 0.7,
            reason: 'the same parts of the name in another order',
          },
        ]
      : []),
  ];
}
