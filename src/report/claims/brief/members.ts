import { TIERS } from '../../../model/vocabulary.ts';
import { claims } from '../claim.ts';
import { count, fact, share } from '../definition.ts';
import { counted, majority, nearly, percent } from '../expectation.ts';
import { firmsThat } from '../firms.ts';
import { leftOut, repeated } from '../repeats.ts';
import {
  aiFocused,
  all,
  any,
  everyone,
  industry,
  inTier,
  is,
  partlyStateOwned,
  stateOwned,
} from '../select.ts';

const government = is('type', 'Government');
const stateSide = any(stateOwned, government);
const partlyStateSide = any(partlyStateOwned, government);
const TEXT = 'The state in the alliance';

/** Who the members are, and the weight of the state among them: text, endnotes 28 and 31. */
export const MEMBERS = [
  ...claims(TEXT, counted, [
    ['ST01', 'listings on the membership page', 567, count(everyone)],
    ['ST03', 'companies', 511, count(industry)],
    ['ST04', 'academic institutions', 31, count(is('type', 'Academia'))],
    ['ST05', 'government entities', 21, count(government)],
    [
      'ST06',
      'academic institutions and government entities together',
      52,
      count(is('type', 'Academia', 'Government')),
    ],
    ['ST08', 'members of other or unknown type (endnote 31)', 1, count(is('type', 'Other/unknown'))],
  ]),
  ...claims(TEXT, counted, [
    [
      'ST02',
      'tiers',
      TIERS.length,
      fact('different tiers', ({ rows }) => new Set(rows.map((row) => row.tier)).size),
    ],
  ]),
  ...claims(TEXT, counted, [
    [
      'ST07',
      'companies that stand on the list more than once (endnote 31)',
      3,
      repeated(industry, 'anywhere'),
      leftOut('brief'),
    ],
    [
      'ST09',
      'members with roles in several tiers (endnote 28)',
      2,
      repeated(everyone, 'in several tiers'),
      leftOut('briefCities'),
    ],
    [
      'ST10',
      'members listed twice in one tier (endnote 28)',
      1,
      repeated(everyone, 'in one tier'),
      repeated(aiFocused, 'in one tier'),
    ],
    [
      'ST18',
      'of five state-owned vice-chairs named in the text: those that are vice-chairs and state-owned',
      5,
      firmsThat(all(inTier('vice-chair'), stateOwned), [
        ['China Electronics Corporation', '中国电子'],
        ['China Aerospace Science and Industry Corporation', '中国航天科工集团'],
        ['INESA', '上海仪电'],
        ['China Mobile', '中国移动'],
        ['ZTE', '中兴'],
      ]),
    ],
  ]),
  ...claims(TEXT, majority, [
    ['ST11', 'companies are most of the vice-chairs', 'majority', share(industry, inTier('vice-chair'))],
    ['ST12', 'companies are most of the board members', 'majority', share(industry, inTier('board'))],
    ['ST13', 'companies are most of the ordinary members', 'majority', share(industry, inTier('ordinary'))],
  ]),
  ...claims(TEXT, nearly(50), [
    [
      'ST14',
      'nearly half of the companies among the vice-chairs are state-owned',
      'nearly half',
      share(stateOwned, all(industry, inTier('vice-chair'))),
      share(partlyStateOwned, all(industry, inTier('vice-chair'))),
    ],
    [
      'ST15',
      'nearly half of the vice-chairs are state-owned or government',
      'nearly half',
      share(stateSide, inTier('vice-chair')),
      share(partlyStateSide, inTier('vice-chair')),
    ],
  ]),
  ...claims(TEXT, percent, [
    [
      'ST16',
      'percent of the board members that are state-owned or government',
      19,
      share(stateSide, inTier('board')),
      share(partlyStateSide, inTier('board')),
    ],
    [
      'ST17',
      'percent of the ordinary members that are state-owned or government',
      9,
      share(stateSide, inTier('ordinary')),
      share(partlyStateSide, inTier('ordinary')),
    ],
  ]),
];
