import { CAUSES, type CellChange, type Changes } from '../model/changes.ts';
import type { Decision } from '../model/decision.ts';
import { cellComparison, changedCells, listingChanges } from './cells.ts';
import type { Edition } from './edition.ts';
import { identityDecisions } from './identity.ts';
import { MASS_LOSS, type MassLoss } from './missing.ts';
import {
  decidedRenames,
  explainedBy,
  orderChanges,
  proposedRename,
  regrouping,
  tierMoves,
} from './outcomes.ts';
import { groupListings, type Listings, type Pairing, pairListings } from './pairing.ts';
import { listedOf, presence } from './presence.ts';
import { propose } from './proposals.ts';

/** What a person can choose about a comparison. */
export interface CompareOptions {
  /** Fields that are left out, by name. */
  readonly ignore: readonly string[];
  /** The log of decisions: those on renames and mergers are applied. */
  readonly decisions: readonly Decision[];
  /** From how much missing at once a page is blamed; null to count every absence as a departure. */
  readonly massLoss: MassLoss | null;
}

export const COMPARE_DEFAULTS: CompareOptions = { ignore: [], decisions: [], massLoss: MASS_LOSS };

/** Fields of a listing itself, which every edition has. */
export const LISTING_FIELDS = ['name', 'order', 'listings'] as const;

/**
 * Compares two editions of the dataset.
 *
 * @throws UserError where a key is empty or there twice.
 */
export function compareEditions(
  from: Edition,
  to: Edition,
  options: CompareOptions = COMPARE_DEFAULTS,
): Changes {
  const decided = identityDecisions(options.decisions);
  const before = groupListings(from, decided.standsFor);
  const after = groupListings(to, decided.standsFor);
  const pairings = pairAll(before, after);
  const present = presence(from, to, before, after, options.massLoss);
  const { isRejected } = decided;
  const proposals = propose({
    from,
    to,
    before,
    after,
    gone: present.gone,
    arrived: present.arrived,
    isRejected,
  });
  const explained = explainedBy(proposals);
  const listed = (ids: readonly string[], listings: Listings) => ids.map((id) => listedOf(id, listings));
  const parts = {
    joined: listed(
      present.arrived.filter((id) => !explained.has(id)),
      after,
    ),
    left: listed(
      present.gone.filter((id) => !explained.has(id)),
      before,
    ),
    returned: listed(present.returned, after),
    missing: listed(present.missing, before),
    renamed: [...decidedRenames(from, after, decided), ...proposals.renamed.map(proposedRename)],
    merged: proposals.merged.map((group) => regrouping(group, before, after)),
    split: proposals.split.map((group) => regrouping(group, before, after)),
    moved: pairings.flatMap(tierMoves),
    changed: allCellChanges(from, to, pairings, before, after, options.ignore),
  };
  return {
    formatVersion: 1,
    from: from.id,
    to: to.id,
    ...parts,
    columns: columnChanges(from, to, options.ignore),
    ignored: [...options.ignore, 'line ends inside cells'],
    warnings: [...present.warnings, ...proposals.warnings],
    counts: { ...countParts(parts), before: from.listings.length, after: to.listings.length },
  };
}

function pairAll(before: Listings, after: Listings): Pairing[] {
  return [...after].flatMap(([id, listings]) => {
    const known = before.get(id);
    return known === undefined ? [] : [pairListings(id, known, listings)];
  });
}

function allCellChanges(
  from: Edition,
  to: Edition,
  pairings: readonly Pairing[],
  before: Listings,
  after: Listings,
  ignore: readonly string[],
): CellChange[] {
  const comparison = cellComparison(from, to, (field) => ignore.includes(field));
  const changes = [
    ...orderChanges(pairings, before, after),
    ...pairings.flatMap((pairing) => [...listingChanges(pairing), ...changedCells(pairing, comparison)]),
  ];
  return changes.filter(({ field }) => !ignore.includes(field));
}

/** Columns that one of the two lacks; between files of different layouts that says nothing of the data. */
function columnChanges(from: Edition, to: Edition, ignore: readonly string[]): Changes['columns'] {
  if (from.tellsAbsences !== to.tellsAbsences) return { added: [], removed: [] };
  const missingIn = (other: Edition, fields: readonly string[]) =>
    fields.filter((field) => !other.fields.includes(field) && !ignore.includes(field));
  return { added: missingIn(from, to.fields), removed: missingIn(to, from.fields) };
}

function countParts(
  parts: Readonly<Record<string, readonly unknown[]>> & { readonly changed: readonly CellChange[] },
) {
  const counts: Record<string, number> = {};
  for (const [name, items] of Object.entries(parts)) counts[name] = items.length;
  for (const cause of CAUSES)
    counts[`changed by ${cause}`] = parts.changed.filter((one) => one.cause === cause).length;
  counts['organizations changed'] = new Set(parts.changed.map(({ organization }) => organization)).size;
  return counts;
}

/** Does the comparison show any difference? */
export function differs(changes: Changes): boolean {
  const { joined, left, returned, missing, renamed, merged, split, moved, changed, columns } = changes;
  const lists = [
    joined,
    left,
    returned,
    missing,
    renamed,
    merged,
    split,
    moved,
    changed,
    columns.added,
    columns.removed,
  ];
  return lists.some((list) => list.length > 0);
}
