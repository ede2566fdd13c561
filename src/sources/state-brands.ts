import { z } from 'zod';
import { sha256 } from '../files/hash.ts';
import { leadingDivision } from '../model/divisions.ts';
import { type BrandGroup, findByBrand, indexBrands, namesOf, provinceOf } from './brand-groups.ts';
import { defineSource, type LookupResult, type OpenSource, type Statement } from './define.ts';
import { STATE_BRANDS } from './state-brands-list.ts';

/** Nothing to set but whether the list is asked. */
export const stateBrandsSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
});

/** The time that the list speaks of. */
const AS_OF = '2020-03-26';
const DIGEST = `sha256:${sha256(STATE_BRANDS)}`;

/** A state-owned group as the list has it. */
export interface StateBrandGroup extends BrandGroup {
  readonly name: string;
  /** The body that oversees it. */
  readonly overseer: string;
  /** The city whose government oversees it, which it then sits in; null for groups of a province or the centre. */
  readonly city: string | null;
  /** Line of the list, from 1. */
  readonly line: number;
}

/** Members of state-owned groups that go by names of their own. */
export const stateBrands = defineSource({
  name: 'state-brands',
  title: 'List of state-owned groups and the names of their members, kept by this project',
  fields: ['stateGroup', 'city'],
  publishable: true,
  terms: 'Part of this project, under its licence.',
  settings: stateBrandsSettings,
  async open() {
    return openStateBrands(stateBrandsOf(STATE_BRANDS));
  },
});

/** Reads the list: `group|overseeing body|names`, names parted by `, `. */
export function stateBrandsOf(text: string): StateBrandGroup[] {
  return text
    .trim()
    .split('\n')
    .map((row, index) => {
      const [name = '', overseer = '', names = ''] = row.split('|');
      const province = provinceOf(name) ?? provinceOf(overseer);
      const city = leadingDivision(overseer)?.division.city ?? null;
      return { name, overseer, province, city, namesZh: names.split(', '), namesEn: [], line: index + 1 };
    });
}

/** The look-up over a list that has been read. */
export function openStateBrands(groups: readonly StateBrandGroup[]): OpenSource {
  const index = indexBrands(groups);
  return {
    async lookup(organization, known): Promise<LookupResult> {
      const hit = findByBrand(index, namesOf(organization, known));
      if (hit === null) {
        return { outcome: 'not found', reason: 'it bears the name of no member on the list', statements: [] };
      }
      const { group, match } = hit;
      const statement = (field: Statement['field'], value: string): Statement => ({
        field,
        value,
        about: 'group',
        url: 'urn:aiia-pipeline:state-brands',
        at: AS_OF,
        digest: DIGEST,
        quote: `${group.name}|${group.overseer}|${group.namesZh.join(', ')}`,
        path: `line ${group.line}`,
        match,
      });
      const seat = group.city === null ? [] : [statement('city', group.city)];
      return {
        outcome: 'found',
        reason: match.reason,
        statements: [statement('stateGroup', group.name), ...seat],
      };
    },
  };
}
