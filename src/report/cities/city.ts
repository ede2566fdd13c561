import { FIFTH_TIER_AND_OUTSIDE } from './fifth-tier-and-outside.ts';
import { FIRST_TO_FOURTH_TIER } from './first-to-fourth-tier.ts';

/**
 * Tiers of the ranking of cities by commercial attractiveness that Yicai's Rising Lab (第一财经·新一线城市研究所)
 * published on 2020-05-29: 337 cities of prefecture level and above. It is the list that the brief names
 * in its endnotes 41 and 44.
 */
export const CITY_TIERS = ['first', 'new first', 'second', 'third', 'fourth', 'fifth'] as const;
export type CityTier = (typeof CITY_TIERS)[number];

/**
 * One city as a line of the table: tier (null outside the ranking), name in Chinese as the ranking writes
 * it, name in English, province in English, longitude and latitude of its seat in degrees.
 *
 * Coordinates are the project's own, read to a tenth of a degree (about 10 km): enough for a dot on a map
 * of the country, not for anything else.
 */
export type CityLine = readonly [
  tier: CityTier | null,
  zh: string,
  en: string,
  province: string,
  longitude: number,
  latitude: number,
];

export interface City {
  readonly tier: CityTier | null;
  readonly zh: string;
  readonly en: string;
  readonly province: string;
  /** Degrees east. */
  readonly longitude: number;
  /** Degrees north. */
  readonly latitude: number;
}

/** All cities of the ranking, and Hong Kong, Macao and Taipei, which it leaves out. */
export const CITIES: readonly City[] = [...FIRST_TO_FOURTH_TIER, ...FIFTH_TIER_AND_OUTSIDE].map(
  ([tier, zh, en, province, longitude, latitude]) => ({ tier, zh, en, province, longitude, latitude }),
);

const CITIES_BY_NAME: ReadonlyMap<string, readonly City[]> = byName(CITIES);

function byName(cities: readonly City[]): Map<string, City[]> {
  const groups = new Map<string, City[]>();
  for (const city of cities) {
    const name = bareLetters(city.en);
    groups.set(name, [...(groups.get(name) ?? []), city]);
  }
  return groups;
}

/** The cities of a name, that of the highest tier first. */
export function citiesNamed(name: string): readonly City[] {
  return CITIES_BY_NAME.get(bareLetters(name)) ?? [];
}

/**
 * The city that an annotation means. Spelling counts by its letters alone (`Xi'an` is `Xian`); where two
 * cities share a name, the province decides.
 *
 * @returns null for a name that is not in the table, or that the province leaves open.
 */
export function findCity(city: string, province: string | null): City | null {
  const candidates = citiesNamed(city);
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) return only;
  if (province === null) return null;
  return candidates.find((candidate) => bareLetters(candidate.province) === bareLetters(province)) ?? null;
}

/** Letters without accents, in lower case. */
function bareLetters(name: string): string {
  return name.normalize('NFKD').replace(/\P{L}/gu, '').toLowerCase();
}
