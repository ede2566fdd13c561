import type { Tier } from '../../../model/vocabulary.ts';
import { type Claim, claims } from '../claim.ts';
import { count } from '../definition.ts';
import { counted } from '../expectation.ts';
import { all, industry, inTier, is, partlyStateOwned, stateOwned } from '../select.ts';

const notStateOwned = all(industry, is('stateOwned', 'No'));
const notWhollyStateOwned = all(industry, is('stateOwned', 'No', 'Partially'));

/** What Figure 1 draws for one tier: all members, companies by state ownership, government, academia. */
function figureOf(
  letter: string,
  tier: Tier,
  printed: readonly [whole: number, company: number, owned: number, government: number, academia: number],
): Claim[] {
  const [whole, company, owned, government, academia] = printed;
  return claims('Figure 1', counted, [
    [`F1${letter}1`, `${tier}: all members`, whole, count(inTier(tier))],
    [
      `F1${letter}2`,
      `${tier}: companies that are not state-owned`,
      company,
      count(all(inTier(tier), notStateOwned)),
      count(all(inTier(tier), notWhollyStateOwned)),
    ],
    [
      `F1${letter}3`,
      `${tier}: state-owned companies`,
      owned,
      count(all(inTier(tier), stateOwned)),
      count(all(inTier(tier), partlyStateOwned)),
    ],
    [
      `F1${letter}4`,
      `${tier}: government`,
      government,
      count(all(inTier(tier), is('type', 'Government'))),
      count(all(inTier(tier), is('type', 'Government', 'Other/unknown'))),
    ],
    [`F1${letter}5`, `${tier}: academia`, academia, count(all(inTier(tier), is('type', 'Academia')))],
  ]);
}

export const FIGURE_1 = [
  ...figureOf('V', 'vice-chair', [28, 13, 10, 2, 3]),
  ...figureOf('B', 'board', [189, 136, 19, 17, 17]),
  ...figureOf('O', 'ordinary', [350, 309, 27, 6, 7]),
];
