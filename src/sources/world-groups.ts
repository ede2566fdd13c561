import { z } from 'zod';
import { sha256 } from '../files/hash.ts';
import { type BrandGroup, findByBrand, indexBrands, namesOf, provinceOf } from './brand-groups.ts';
import { defineSource, type LookupResult, type OpenSource, type Statement } from './define.ts';
import { AMERICAS } from './groups/americas.ts';
import { ASIA } from './groups/asia.ts';
import { CHINESE_GROUPS } from './groups/chinese.ts';
import { EUROPE } from './groups/europe.ts';
import { LISTED_ABROAD } from './groups/listed-abroad.ts';
import type { Match } from './records.ts';

/** Nothing to set but whether the list is asked. */
export const worldGroupsSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
});

/** The time that the list speaks of. */
const AS_OF = '2020-03-26';
/** The lists, one below the other. */
export const WORLD_GROUPS = [AMERICAS, EUROPE, ASIA, LISTED_ABROAD, CHINESE_GROUPS]
  .map((list) => list.trim())
  .join('\n');
const DIGEST = `sha256:${sha256(WORLD_GROUPS)}`;

/** A group as the list has it. */
export interface WorldGroup extends BrandGroup {
  /** Country of its headquarters, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** `EXCHANGE:TICKER`. */
  readonly listings: readonly string[];
  /** The city that it, or its company in China, sits in; empty where that is not known. */
  readonly seat: string;
  /** Line of the list, from 1. */
  readonly line: number;
}

/** Large groups, of China and from abroad, by the names that they go by in China. */
export const worldGroups = defineSource({
  name: 'world-groups',
  title: 'List of large groups and their names in China, kept by this project',
  fields: ['parent', 'parentCountry', 'listing', 'city'],
  publishable: true,
  terms: 'Part of this project, under its licence.',
  settings: worldGroupsSettings,
  async open() {
    return openWorldGroups(worldGroupsOf(WORLD_GROUPS));
  },
});

/**
 * Reads the lists: country of the headquarters (ISO 3166-1 alpha-2) | Chinese names | English names | listings |
 * seat in China; names and listings are parted by `, `, and any cell but the first two may be empty. An asterisk
 * behind the seat says that the names are known all over China, so that members elsewhere bear them too.
 */
export function worldGroupsOf(text: string): WorldGroup[] {
  return text
    .trim()
    .split('\n')
    .map((row, index) => {
      const [country = '', namesZh = '', namesEn = '', listings = '', place = ''] = row.split('|');
      const seat = place.replace('*', '');
      return {
        country,
        namesZh: parts(namesZh),
        namesEn: parts(namesEn),
        listings: parts(listings),
        seat,
        nameInFront: country !== 'CN',
        ...(place.endsWith('*') ? {} : { province: provinceOf(seat) }),
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
  const index = indexBrands(groups);
  return {
    async lookup(organization, known): Promise<LookupResult> {
      const hit = findByBrand(index, namesOf(organization, known));
      return hit === null
        ? { outcome: 'not found', reason: 'it bears the name of no group on the list', statements: [] }
        : { outcome: 'found', reason: hit.match.reason, statements: statementsOf(hit.group, hit.match) };
    },
  };
}

function statementsOf(group: WorldGroup, match: Match): Statement[] {
  const { country, namesEn, namesZh, listings, seat, line } = group;
  const name = namesEn[0] ?? namesZh[0] ?? '';
  const statement = (field: Statement['field'], value: string): Statement => ({
    field,
    value,
    about: 'group',
    url: 'urn:aiia-pipeline:world-groups',
    at: AS_OF,
    digest: DIGEST,
    quote: [country, namesZh.join(', '), namesEn.join(', '), listings.join(', '), seat].join('|'),
    path: `line ${line}`,
    match,
  });
  return [
    statement('parent', name),
    statement('parentCountry', country),
    ...listings.map((listing) => statement('listing', listing)),
    ...(seat === '' ? [] : [statement('city', seat)]),
  ];
}
