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
