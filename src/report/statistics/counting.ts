import { TIERS } from '../../model/vocabulary.ts';
import { cellValue, type ReportRow } from '../rows.ts';

/**
 * The ways of counting organizations that are listed more than once.
 *
 * - `listings`: every listing counts.
 * - `brief`: as the brief says in endnotes 28, 31 and 51. Of the repeated members it counts once those that
 *   are AI-focused (one stands twice in a tier, one in two tiers) and the one that it names besides, IDM
 *   Technology; other repeated members count at every listing.
 * - `briefCities`: as the brief says in endnote 40 of its city counts: once for each of the two members to
 *   which endnote 28 gives several roles (the AI-focused one in two tiers, and IDM Technology).
 * - `organizations`: every organization once.
 */
export const COUNTINGS = ['listings', 'brief', 'briefCities', 'organizations'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** The member that endnote 28 names beside Xiaoyi, as the brief writes it. */
const NAMED_IN_ENDNOTE_28 = 'IDM Technology';

type CountsOnce = (listings: readonly ReportRow[]) => boolean;

const isNamed: CountsOnce = (listings) =>
  listings.some((row) => cellValue(row, 'commonNameEn') === NAMED_IN_ENDNOTE_28);
const isFocusedOnAi: CountsOnce = (listings) =>
  listings.some((row) => cellValue(row, 'focus') === 'Focused on AI');
const inSeveralTiers: CountsOnce = (listings) => new Set(listings.map((row) => row.tier)).size > 1;

const COUNTS_ONCE: Record<Counting, CountsOnce> = {
  listings: () => false,
  brief: (listings) => isNamed(listings) || isFocusedOnAi(listings),
  briefCities: (listings) => isNamed(listings) || (isFocusedOnAi(listings) && inSeveralTiers(listings)),
  organizations: () => true,
};

/** A row with its place in the list. */
interface Place {
  readonly row: ReportRow;
  readonly index: number;
}

/** The listings of each organization, highest tier and lowest order first. */
function listingsByOrganization(rows: readonly ReportRow[]): Place[][] {
  const groups = new Map<string, Place[]>();
  for (const [index, row] of rows.entries()) {
    const group = groups.get(row.organization);
    if (group) group.push({ row, index });
    else groups.set(row.organization, [{ row, index }]);
  }
  const rank = ({ row }: Place) => TIERS.indexOf(row.tier);
  return [...groups.values()].map((group) =>
    group.sort((a, b) => rank(a) - rank(b) || a.row.order - b.row.order),
  );
}

/**
 * The rows that count under a way of counting. An organization that counts once is stood for by its
 * listing in the highest tier, the earlier one within a tier. The order of the rows is kept.
 */
export function countedRows(rows: readonly ReportRow[], counting: Counting): ReportRow[] {
  const dropped = new Set<number>();
  for (const listings of listingsByOrganization(rows)) {
    if (listings.length < 2 || !COUNTS_ONCE[counting](listings.map(({ row }) => row))) continue;
    for (const { index } of listings.slice(1)) dropped.add(index);
  }
  return rows.filter((_, index) => !dropped.has(index));
}

/** An organization that is listed more than once. */
export interface RepeatedMember {
  readonly organization: string;
  readonly name: string;
  readonly listings: readonly { readonly tier: ReportRow['tier']; readonly order: number }[];
}

/** The organizations that are listed more than once, in order of their first row. */
export function repeatedMembers(rows: readonly ReportRow[]): RepeatedMember[] {
  return listingsByOrganization(rows).flatMap((listings) => {
    const first = listings[0]?.row;
    if (first === undefined || listings.length < 2) return [];
    const places = listings.map(({ row: { tier, order } }) => ({ tier, order }));
    return [{ organization: first.organization, name: first.name, listings: places }];
  });
}
