import type { CityTier } from './city-line.ts';
import { FIFTH_TIER_AND_OUTSIDE } from './fifth-tier-and-outside.ts';
import { FIRST_TO_FOURTH_TIER } from './first-to-fourth-tier.ts';

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
