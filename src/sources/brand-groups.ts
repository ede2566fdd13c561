import { divisionByName, leadingDivision } from '../model/divisions.ts';
import type { Evidence } from '../model/evidence.ts';
import { nameAnatomy } from '../model/name-anatomy.ts';
import type { Organization } from '../model/organization.ts';
import { joinKey } from './join-key.ts';
import { type Match, namesToMatch } from './records.ts';

/** A group whose members are known by its names. */
export interface BrandGroup {
  readonly namesZh: readonly string[];
  readonly namesEn: readonly string[];
  /** Official name of the province that its members come from; left out where they come from anywhere. */
  readonly province?: string | null;
  /** Its members bear any place behind its name, as 博世（苏州） does; `province` is for a place in front of it. */
  readonly nameInFront?: boolean;
}

/** The names of one organization that a group is looked for by. */
export interface OrganizationNames {
  /** The 字号 of its legal names, alone and with the trade behind it. */
  readonly brands: readonly Brand[];
  /** Common names, in the form that names are joined by. */
  readonly commonZh: readonly string[];
  readonly commonEn: readonly string[];
}

interface Brand {
  readonly text: string;
  /** Official name of the province in the legal name. */
  readonly province: string | null;
  /** Does the legal name begin with a place? */
  readonly placeInFront: boolean;
}

/** Names that are shorter than this may stand in front of another 字号 by chance. */
const TELLING = 3;

/** Collects the names of an organization: the legal ones, and the common ones that sources before gave. */
export function namesOf(organization: Organization, known: readonly Evidence[]): OrganizationNames {
  const common = (field: Evidence['field']) =>
    known.filter((one) => one.field === field && one.about === 'self').map(({ value }) => value);
  return {
    brands: namesToMatch(organization).flatMap(brandsOf),
    commonZh: common('commonNameZh').map(joinKey),
    commonEn: common('commonNameEn').map(plainEnglish),
  };
}

function brandsOf(name: string): OrganizationNames['brands'] {
  const { brand, kind, national, trade, division } = nameAnatomy(name);
  if (kind !== 'company' && kind !== 'professional firm') return [];
  const province = division?.province ?? null;
  const placeInFront = division !== null && !joinKey(name).startsWith(joinKey(brand));
  return [`${national}${brand}`, `${national}${brand}${trade}`].map((text) => ({
    text: joinKey(text),
    province,
    placeInFront,
  }));
}

/** A name of a group: as the list has it, and in the form that names are joined by. */
interface BrandName {
  readonly written: string;
  readonly key: string;
}

/** Groups with their names ready to be compared: there are hundreds, and each is compared with every organization. */
export type BrandIndex<Group extends BrandGroup> = readonly {
  readonly group: Group;
  readonly zh: readonly BrandName[];
  readonly en: readonly BrandName[];
}[];

/** Gets groups ready for {@link findByBrand}. */
export function indexBrands<Group extends BrandGroup>(groups: readonly Group[]): BrandIndex<Group> {
  return groups.map((group) => ({
    group,
    zh: group.namesZh.map((written) => ({ written, key: joinKey(written) })),
    en: group.namesEn.map((written) => ({ written, key: plainEnglish(written) })),
  }));
}

/**
 * The group that an organization belongs to by its names, and why.
 *
 * Its 字号 is a name of the group, or begins with one of three characters or more; its common name is a name
 * of the group; or 字号 and common name both begin with one. A group of one province has members with another
 * place in front only if the name is long enough not to be chance.
 */
export function findByBrand<Group extends BrandGroup>(
  index: BrandIndex<Group>,
  names: OrganizationNames,
): { readonly group: Group; readonly match: Match } | null {
  for (const entry of index) {
    const reason = reasonFor(entry, names);
    if (reason !== null) return { group: entry.group, match: { key: 'name part', ...reason } };
  }
  return null;
}

function reasonFor(
  { group, zh, en }: BrandIndex<BrandGroup>[number],
  { brands, commonZh, commonEn }: OrganizationNames,
): Pick<Match, 'score' | 'reason'> | null {
  for (const { written, key } of zh) {
    const own = brands.filter((brand) => fitsPlace(key, brand, group)).map(({ text }) => text);
    if (own.includes(key)) return { score: 0.9, reason: `its 字号 is ${written}, a name of the group` };
    if (key.length >= TELLING && commonZh.includes(key)) {
      return { score: 0.85, reason: `it is known as ${written}, a name of the group` };
    }
    const beginning = own.find((brand) => brand.startsWith(key));
    if (beginning === undefined) continue;
    const alsoKnown =
      commonZh.some((common) => common.startsWith(key)) ||
      en.some((name) => commonEn.some((common) => common.startsWith(`${name.key} `)));
    if (alsoKnown || key.length >= TELLING) {
      const score = alsoKnown ? 0.85 : 0.7;
      return { score, reason: `its 字号 ${beginning} begins with ${written}, a name of the group` };
    }
  }
  const english = en.find(({ key }) => commonEn.includes(key));
  return english === undefined
    ? null
    : { score: 0.85, reason: `it is known as ${english.written}, a name of the group` };
}

function fitsPlace(name: string, { province, placeInFront }: Brand, group: BrandGroup): boolean {
  if (name.length >= TELLING || province === null) return true;
  if (group.nameInFront === true && !placeInFront) return true;
  return group.province === undefined || province === group.province;
}

/** Without remarks in brackets, legal forms and a closing `China`: `Dell (China) Co., Ltd.` and `Dell` are one. */
function plainEnglish(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[.,]/gu, ' ')
    .replace(/\b(?:inc|corp|corporation|co|ltd|limited|plc|group|holdings|company)\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/ china$/u, '');
}

/** The province that a name begins with: `上海市国资委` lies in 上海市. */
export function provinceOf(name: string): string | null {
  return divisionByName(name)?.province ?? leadingDivision(name)?.division.province ?? null;
}
