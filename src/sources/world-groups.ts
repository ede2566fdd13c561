import { z } from 'zod';
import { sha256 } from '../files/hash.ts';
import type { Evidence } from '../model/evidence.ts';
import { nameAnatomy } from '../model/name-anatomy.ts';
import { normalizeName } from '../model/names.ts';
import type { Organization } from '../model/organization.ts';
import { defineSource, type LookupResult, type OpenSource, type Statement } from './define.ts';
import { LISTED_ABROAD } from './listed-abroad-list.ts';
import { MULTINATIONALS } from './multinationals-list.ts';
import { type Match, namesToMatch } from './records.ts';

/** Nothing to set but whether the list is asked. */
export const worldGroupsSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
});

/** The time that the list speaks of. */
const AS_OF = '2020-03-26';
const TEXT = `${MULTINATIONALS.trim()}\n${LISTED_ABROAD.trim()}\n`;
const DIGEST = `sha256:${sha256(TEXT)}`;

/** A group as the list has it. */
export interface WorldGroup {
  /** Country of its headquarters, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly namesZh: readonly string[];
  readonly namesEn: readonly string[];
  /** `EXCHANGE:TICKER`. */
  readonly listings: readonly string[];
  /** Line of the list, from 1. */
  readonly line: number;
}

/** Groups that are known all over the world, or listed outside the mainland, by the names they go by in China. */
export const worldGroups = defineSource({
  name: 'world-groups',
  title: 'List of world groups and their names in China, kept by this project',
  fields: ['parent', 'parentCountry', 'listing'],
  publishable: true,
  terms: 'Part of this project, under its licence.',
  settings: worldGroupsSettings,
  async open() {
    return openWorldGroups(worldGroupsOf(TEXT));
  },
});

/** Reads the list: `country|Chinese names|English names|listings`, names and listings parted by `, `. */
export function worldGroupsOf(text: string): WorldGroup[] {
  return text
    .trim()
    .split('\n')
    .map((row, index) => {
      const [country = '', namesZh = '', namesEn = '', listings = ''] = row.split('|');
      return {
        country,
        namesZh: parts(namesZh),
        namesEn: parts(namesEn),
        listings: parts(listings),
        line: index + 1,
      };
    });
}

function parts(cell: string): string[] {
  return cell
    .split(', ')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The look-up over a list that has been read. */
export function openWorldGroups(groups: readonly WorldGroup[]): OpenSource {
  return {
    async lookup(organization, known): Promise<LookupResult> {
      const hit = findGroup(groups, organization, known);
      if (hit === null) {
        return { outcome: 'not found', reason: 'it bears the name of no group on the list', statements: [] };
      }
      return { outcome: 'found', reason: hit.match.reason, statements: statementsOf(hit.group, hit.match) };
    },
  };
}

interface Hit {
  readonly group: WorldGroup;
  readonly match: Match;
}

/**
 * A company belongs to a group if its 字号 is a name of the group, or begins with one of three characters or
 * more; if its common name is a name of the group; or if both begin with one: a short name in front of the 字号
 * alone may be chance.
 */
function findGroup(
  groups: readonly WorldGroup[],
  organization: Organization,
  known: readonly Evidence[],
): Hit | null {
  const brands = namesToMatch(organization).flatMap(brandOf);
  const commonZh = valuesOf(known, 'commonNameZh').map(normalizeName);
  const commonEn = valuesOf(known, 'commonNameEn').map(plainEnglish);
  for (const group of groups) {
    const reason = reasonFor(group, brands, commonZh, commonEn);
    if (reason !== null) return { group, match: { key: 'name part', ...reason } };
  }
  return null;
}

function brandOf(name: string): string[] {
  const { brand, kind, national, trade } = nameAnatomy(name);
  if (kind !== 'company') return [];
  return [normalizeName(`${national}${brand}`), normalizeName(`${national}${brand}${trade}`)];
}

function valuesOf(known: readonly Evidence[], field: Evidence['field']): string[] {
  return known.filter((one) => one.field === field && one.about === 'self').map(({ value }) => value);
}

function reasonFor(
  { namesZh, namesEn }: WorldGroup,
  brands: readonly string[],
  commonZh: readonly string[],
  commonEn: readonly string[],
): Pick<Match, 'score' | 'reason'> | null {
  for (const written of namesZh) {
    const name = normalizeName(written);
    if (brands.includes(name)) return { score: 0.9, reason: `its 字号 is ${written}, the name of the group` };
    if (commonZh.includes(name))
      return { score: 0.85, reason: `it is known as ${written}, the name of the group` };
    const beginning = brands.find((brand) => brand.startsWith(name));
    if (beginning === undefined) continue;
    const alsoKnown = commonZh.some((common) => common.startsWith(name)) || beginsEnglish(commonEn, namesEn);
    if (alsoKnown || name.length >= 3) {
      return {
        score: alsoKnown ? 0.85 : 0.7,
        reason: `its 字号 ${beginning} begins with ${written}, the name of the group`,
      };
    }
  }
  const english = namesEn.find((name) => commonEn.includes(plainEnglish(name)));
  return english === undefined
    ? null
    : { score: 0.85, reason: `it is known as ${english}, the name of the group` };
}

function beginsEnglish(commonEn: readonly string[], namesEn: readonly string[]): boolean {
  return namesEn.some((name) => commonEn.some((common) => common.startsWith(`${plainEnglish(name)} `)));
}

/** Without remarks in brackets, legal forms and `China`: `Dell (China) Co., Ltd.` and `Dell` are one. */
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

function statementsOf({ country, namesEn, namesZh, listings, line }: WorldGroup, match: Match): Statement[] {
  const name = namesEn[0] ?? namesZh[0] ?? '';
  const statement = (field: Statement['field'], value: string): Statement => ({
    field,
    value,
    about: 'group',
    url: 'urn:aiia-pipeline:world-groups',
    at: AS_OF,
    digest: DIGEST,
    quote: [country, namesZh.join(', '), namesEn.join(', '), listings.join(', ')].join('|'),
    path: `line ${line}`,
    match,
  });
  return [
    statement('parent', name),
    statement('parentCountry', country),
    ...listings.map((listing) => statement('listing', listing)),
  ];
}
