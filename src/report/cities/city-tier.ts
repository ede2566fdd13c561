import { cellValue, type ReportRow } from '../rows.ts';
import { findCity } from './city.ts';
import type { CityTier } from './city-line.ts';

/** A city is given, and the ranking does not have it. */
export const OUTSIDE_THE_RANKING = 'outside';

/** The tier of the city that a member is in; null where no city is given. */
export function cityTier(row: ReportRow): CityTier | typeof OUTSIDE_THE_RANKING | null {
  const city = cellValue(row, 'city');
  if (city === null) return null;
  return findCity(city, cellValue(row, 'province'))?.tier ?? OUTSIDE_THE_RANKING;
}
