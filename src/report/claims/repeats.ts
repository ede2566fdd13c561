import type { ReportRow } from '../rows.ts';
import { type Counting, countedRows, repeatedMembers } from '../statistics/counting.ts';
import { COUNTING_NAMES } from '../texts.ts';
import { countInList, type Definition } from './definition.ts';
import { phrase, type Select } from './select.ts';

/** How many listings a way of counting leaves out. */
export function leftOut(counting: Counting): Definition {
  return countInList(
    `listings left out by ${COUNTING_NAMES[counting].en}`,
    ({ listings }) => listings.length - countedRows(listings, counting).length,
  );
}

/** How many members that meet a condition are listed more than once, in one tier or in several. */
export function repeated(select: Select, where: 'anywhere' | 'in one tier' | 'in several tiers'): Definition {
  return countInList(`${phrase(select)} that are listed more than once ${where}`, ({ listings }) => {
    const byPlace = repeatedMembers(listings.filter(select.test));
    return byPlace.filter(({ listings: places }) => {
      const tiers = new Set(places.map(({ tier }: Pick<ReportRow, 'tier'>) => tier)).size;
      return where === 'anywhere' || (where === 'in one tier') === (tiers === 1);
    }).length;
  });
}
