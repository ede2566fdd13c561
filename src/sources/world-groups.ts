import { z } from 'zod';
import { sha256 } from '../files/hash.ts';
import { type BrandGroup, findByBrand, indexBrands, namesOf } from './brand-groups.ts';
import { defineSource, type LookupResult, type OpenSource, type Statement } from './define.ts';
import { LISTED_ABROAD } from './listed-abroad-list.ts';
import { MULTINATIONALS } from './multinationals-list.ts';
import type { Match } from './records.ts';

/** Nothing to set but whether the list is asked. */
export const worldGroupsSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
});

/** The time that the list speaks of. */
const AS_OF = '2020-03-26';
const TEXT = `${MULTINATIONALS.trim()}\n${LISTED_ABROAD.trim()}\n`;
const DIGEST = `sha256:${sha256(TEXT)}`;

/** A group as the list has it. */
export interface WorldGroup extends BrandGroup {
  /** Country of its headquarters, ISO 3166-1 alpha-2. */
  readonly country: string;
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
