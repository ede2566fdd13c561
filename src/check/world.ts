import { type Division, divisionByCode } from '../model/divisions.ts';
import { nameAnatomy } from '../model/name-anatomy.ts';
import type { CheckWorld, EnglishPlace } from './check.ts';

/** GB/T 2260: the first two digits are the province, the next two the city. */
const PROVINCE_CODES = { from: 11, to: 82 };
const CITIES_PER_PROVINCE = 99;

/**
 * What the checks know of places.
 *
 * @param toEnglish how the dataset writes a division in English.
 */
export function checkWorld(toEnglish: (division: Division) => EnglishPlace): CheckWorld {
  const cities = new Map<string, string>();
  for (const division of citiesOfChina()) {
    const { city, province } = toEnglish(division);
    // Two cities can have one English name (Suzhou): then the dataset's reader cannot tell them apart either.
    if (city !== null && !cities.has(city)) cities.set(city, province);
  }
  return {
    cities,
    placeInName: (name) => {
      const { division } = nameAnatomy(name);
      return division === null ? null : toEnglish(division);
    },
  };
}

/** Municipalities, special administrative regions, and all cities at prefecture level. */
function citiesOfChina(): Division[] {
  const found = new Map<string, Division>();
  for (let province = PROVINCE_CODES.from; province <= PROVINCE_CODES.to; province++) {
    for (let city = 0; city <= CITIES_PER_PROVINCE; city++) {
      const division = divisionByCode(`${province}${String(city).padStart(2, '0')}00`);
      if (division !== null) found.set(division.code, division);
    }
  }
  return [...found.values()];
}
