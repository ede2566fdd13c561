import type { CellChange } from '../model/changes.ts';
import { type Explained, explainChange } from './cause.ts';
import { type Edition, type EditionCell, type Listing, NO_CELL } from './edition.ts';
import type { Pairing } from './pairing.ts';

/** Which fields are compared, and how. */
export interface CellComparison {
  readonly fields: readonly string[];
  /** Those of them that are not compared where the tier changed. */
  readonly tierFields: ReadonlySet<string>;
  /** One of the editions has one word for all kinds of absence: then any two absences are equal. */
  readonly absencesAreEqual: boolean;
}

/** What two editions can be compared by. */
export function cellComparison(
  from: Edition,
  to: Edition,
  isIgnored: (field: string) => boolean,
): CellComparison {
  const inBoth = new Set(to.fields);
  return {
    fields: from.fields.filter((field) => inBoth.has(field) && !isIgnored(field)),
    tierFields: new Set([...from.tierFields, ...to.tierFields]),
    absencesAreEqual: from.tellsAbsences !== to.tellsAbsences,
  };
}

/**
 * The changed cells of one organization. A change that all its listings share is told once.
 */
export function changedCells(pairing: Pairing, comparison: CellComparison): CellChange[] {
  const changes = new Map<string, CellChange>();
  for (const [before, after] of [...pairing.steady, ...pairing.moved]) {
    const explained = new Map<string, Explained>();
    const hasMoved = before.tier !== null && after.tier !== null && before.tier !== after.tier;
    for (const field of comparison.fields) {
      if (hasMoved && comparison.tierFields.has(field)) continue;
      const [from, to] = [before.cells.get(field) ?? NO_CELL, after.cells.get(field) ?? NO_CELL];
      if (areEqual(from, to, comparison)) continue;
      const told = explainChange(field, from, to, explained);
      explained.set(field, told);
      const { organization } = pairing;
      const change = { organization, name: after.name, field, from: from.text, to: to.text, ...told };
      changes.set(JSON.stringify([field, from.text, to.text]), change);
    }
  }
  return [...changes.values()];
}

function areEqual(from: EditionCell, to: EditionCell, { absencesAreEqual }: CellComparison): boolean {
  if (from.absent && to.absent && absencesAreEqual) return true;
  return from.text === to.text || unifyLineEnds(from.text) === unifyLineEnds(to.text);
}

/** A file whose line ends were converted has them converted inside its cells too: that is no change of a cell. */
function unifyLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** Changes of the listings themselves: the name as written, and how often and where the organization is listed. */
export function listingChanges(pairing: Pairing): CellChange[] {
  const { organization, steady, moved, lost, gained } = pairing;
  const changes = [...steady, ...moved].flatMap(([before, after]) =>
    before.name === after.name ? [] : [worldly(organization, after.name, 'name', before.name, after.name)],
  );
  for (const [before, after] of [...steady, ...moved]) {
    if ((before.order === null) === (after.order === null)) continue;
    changes.push(
      worldly(
        organization,
        after.name,
        'order',
        `${before.order ?? '(no number)'}`,
        `${after.order ?? '(no number)'}`,
      ),
    );
  }
  if (lost.length > 0 || gained.length > 0) {
    const kept = [...steady, ...moved];
    const name = kept[0]?.[1].name ?? gained[0]?.name ?? lost[0]?.name ?? organization;
    const from = places([...kept.map(([before]) => before), ...lost]);
    const to = places([...kept.map(([, after]) => after), ...gained]);
    changes.push(worldly(organization, name, 'listings', from, to));
  }
  return changes;
}

function places(listings: readonly Listing[]): string {
  return listings.map(({ tier, order }) => `${tier ?? 'listed'} ${order ?? ''}`.trim()).join(', ');
}

/** A change of what the page itself says. */
export function worldly(
  organization: string,
  name: string,
  field: string,
  from: string,
  to: string,
): CellChange {
  return { organization, name, field, from, to, cause: 'world', reason: 'the membership list says so' };
}
