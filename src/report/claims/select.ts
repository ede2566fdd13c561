import type { AnnotatedField, Tier } from '../../model/vocabulary.ts';
import type { CityTier } from '../cities/city-line.ts';
import { cityTier } from '../cities/city-tier.ts';
import { cellValue, type ReportRow } from '../rows.ts';
import { FIELD_NAMES } from '../texts.ts';

/** A condition on a membership. */
export interface Select {
  /** In words, to stand after "members with"; empty where there is no condition. */
  readonly name: string;
  readonly test: (row: ReportRow) => boolean;
}

/** Every membership. */
export const everyone: Select = { name: '', test: () => true };

/** The field has one of the values. */
export function is(field: AnnotatedField, ...values: readonly string[]): Select {
  return {
    name: `${FIELD_NAMES[field].en} ${values.join(' or ')}`,
    test: (row) => values.includes(cellValue(row, field) ?? ''),
  };
}

export function has(field: AnnotatedField): Select {
  return { name: `${FIELD_NAMES[field].en} given`, test: (row) => cellValue(row, field) !== null };
}

export function lacks(field: AnnotatedField): Select {
  return { name: `no ${FIELD_NAMES[field].en}`, test: (row) => cellValue(row, field) === null };
}

/** The source says that it is unknown; a cell that says nothing does not count. */
export function unknown(field: AnnotatedField): Select {
  return {
    name: `${FIELD_NAMES[field].en} said to be unknown`,
    test: (row) => row.cells[field].absence === 'not found',
  };
}

export function inTier(tier: Tier): Select {
  return { name: `tier ${tier}`, test: (row) => row.tier === tier };
}

/** The city is of one of the tiers of the Yicai ranking of May 2020. */
export function inCityTier(...tiers: readonly CityTier[]): Select {
  return {
    name: `a ${tiers.join('- or ')}-tier city (Yicai 2020)`,
    test: (row) => {
      const tier = cityTier(row);
      return tiers.some((one) => one === tier);
    },
  };
}

/** The members that meet a condition, in words. */
export function phrase({ name }: Select): string {
  return name === '' ? 'members' : `members with ${name}`;
}

/** All conditions hold. */
export function all(...selects: readonly Select[]): Select {
  return {
    name: selects.map(({ name }) => name).join(' and '),
    test: (row) => selects.every(({ test }) => test(row)),
  };
}

/** At least one of the conditions holds. */
export function any(...selects: readonly Select[]): Select {
  return {
    name: selects.map(({ name }) => name).join(', or '),
    test: (row) => selects.some(({ test }) => test(row)),
  };
}

/** The populations and values that several claims speak of. */
export const industry = is('type', 'Industry');
export const aiFocused = all(industry, is('focus', 'Focused on AI'));
export const diversified = all(industry, is('focus', 'Diversified'));
export const stateOwned = all(industry, is('stateOwned', 'Yes'));
export const partlyStateOwned = all(industry, is('stateOwned', 'Yes', 'Partially'));
