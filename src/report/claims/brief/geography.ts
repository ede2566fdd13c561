import { CITIES, findCity } from '../../cities/city.ts';
import type { CityTier } from '../../cities/city-line.ts';
import { cellValue, type ReportRow } from '../../rows.ts';
import { COUNTINGS } from '../../statistics/counting.ts';
import { type Claim, claims } from '../claim.ts';
import { count, distinct, fact, share } from '../definition.ts';
import { counted, countedEach, percent } from '../expectation.ts';
import { leftOut } from '../repeats.ts';
import { everyone, has, inCityTier, is, lacks, unknown } from '../select.ts';

const TEXT = 'Geography';

/** The number of members in a city and their percentage, which the brief prints side by side. */
function cityClaims(number: number, city: string, members: number, percentage: number | string): Claim[] {
  const id = (n: number) => `GE${String(n).padStart(2, '0')}`;
  const inCity = is('city', city);
  return [
    ...claims(TEXT, counted, [[id(number), `members in ${city}`, members, count(inCity)]]),
    ...claims(TEXT, percent, [
      [
        id(number + 1),
        `percent of the members that are in ${city}`,
        percentage,
        share(inCity, everyone),
        share(inCity, has('city')),
      ],
    ]),
  ];
}

/** The same for the cities of one or more tiers. */
function tierClaims(
  [countId, shareId]: readonly [string, string],
  words: string,
  tiers: readonly CityTier[],
  [members, percentage]: readonly [number, number],
): Claim[] {
  const inTiers = inCityTier(...tiers);
  return [
    ...claims(TEXT, counted, [[countId, `members in ${words} cities`, members, count(inTiers)]]),
    ...claims(TEXT, percent, [
      [
        shareId,
        `percent of the members that are in ${words} cities`,
        percentage,
        share(inTiers, everyone),
        share(inTiers, has('city')),
      ],
    ]),
  ];
}

function newFirstTierCity(row: ReportRow): string | null {
  const city = cellValue(row, 'city');
  const found = city === null ? null : findCity(city, cellValue(row, 'province'));
  return found?.tier === 'new first' ? found.zh : null;
}

/** Where the members are: text, Figure 2, endnotes 40, 41 and 44. */
export const GEOGRAPHY: readonly Claim[] = [
  ...claims(TEXT, counted, [['GE01', 'members that the paragraph speaks of', 567, count(everyone)]]),
  ...tierClaims(['GE02', 'GE03'], 'first-tier', ['first'], [439, 71]),
  ...cityClaims(4, 'Beijing', 244, 43),
  ...cityClaims(6, 'Shanghai', 89, 16),
  ...cityClaims(8, 'Shenzhen', 36, 6),
  ...cityClaims(10, 'Guangzhou', 30, 5),
  ...cityClaims(12, 'Hangzhou', 25, 4),
  ...cityClaims(14, 'Suzhou', 17, 3),
  ...cityClaims(16, 'Nanjing', 17, 3),
  ...cityClaims(18, 'Chengdu', 15, 3),
  ...cityClaims(20, 'Tianjin', 12, 2),
  ...cityClaims(22, "Xi'an", 7, 1),
  ...cityClaims(24, 'Hefei', 6, 1),
  ...cityClaims(26, 'Harbin', 3, '<1'),
  ...cityClaims(28, 'Dandong', 1, '<1'),
  ...tierClaims(['GE30', 'GE31'], 'new first-tier', ['new first'], [124, 22]),
  ...claims(TEXT, counted, [
    [
      'GE32',
      'new first-tier cities with members',
      14,
      distinct(newFirstTierCity, 'new first-tier cities with members'),
    ],
  ]),
  ...tierClaims(['GE33', 'GE34'], 'second-tier', ['second'], [22, 4]),
  ...tierClaims(['GE35', 'GE36'], 'third- to fifth-tier', ['third', 'fourth', 'fifth'], [17, 2]),
  ...claims(TEXT, counted, [
    ['GE37', 'members in Ürümqi, which Figure 2 leaves out', 2, count(is('city', 'Ürümqi', 'Urumqi'))],
    [
      'GE38',
      'members whose location is unknown (endnote 44)',
      2,
      count(lacks('city')),
      count(unknown('city')),
    ],
    [
      'GE39',
      'members with several roles that the city counts count once (endnote 40)',
      2,
      leftOut('briefCities'),
    ],
    ['GE40', 'members in cities of all tiers together, as the paragraph adds up', 602, count(has('city'))],
  ]),
  ...claims('Executive summary', percent, [
    [
      'ES01',
      'percent of the members that are in first-tier cities',
      71,
      share(inCityTier('first'), everyone),
      share(inCityTier('first'), has('city')),
    ],
    [
      'ES03',
      'percent of the members that are in new first-tier cities',
      22,
      share(inCityTier('new first'), everyone),
      share(inCityTier('new first'), has('city')),
    ],
  ]),
  ...claims('Executive summary', counted, [
    [
      'ES02',
      'first-tier cities',
      4,
      fact(
        'cities of the first tier in the Yicai ranking',
        () => CITIES.filter(({ tier }) => tier === 'first').length,
      ),
    ],
  ]),
  ...claims('Figure 2', counted, [
    ['F201', 'members in the data of the figure', 566, count(everyone), count(has('city'))],
    [
      'F202',
      'cities in the data of the figure',
      46,
      distinct((row) => cellValue(row, 'city'), 'different cities'),
    ],
  ]),
  ...claims('Figure 2', countedEach, [
    [
      'F203',
      'members in Beijing, Shanghai and Suzhou in the data of the figure',
      '245/90/18',
      {
        name: 'numbers of members with City Beijing, Shanghai and Suzhou',
        countings: COUNTINGS,
        grows: true,
        compute: ({ rows }) =>
          ['Beijing', 'Shanghai', 'Suzhou']
            .map((city) => rows.filter((row) => cellValue(row, 'city') === city).length)
            .join('/'),
      },
    ],
  ]),
];
