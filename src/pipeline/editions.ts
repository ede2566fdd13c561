import {
  type Edition,
  type EditionCell,
  identitiesOf,
  type Listing,
  snapshotEdition,
} from '../diff/edition.ts';
import { normalizeName } from '../model/names.ts';
import type { Organization } from '../model/organization.ts';
import type { SnapshotId } from '../model/snapshot.ts';
import { ANNOTATED_FIELDS } from '../model/vocabulary.ts';
import type { ReleaseFiles } from '../publish/checksums.ts';
import { isMissing } from '../publish/import.ts';
import { publishedContent, releaseText } from '../publish/previous.ts';
import { readProvenance } from '../publish/provenance.ts';
import { type PublishedKey, publishedTier } from '../publish/published-columns.ts';
import type { PublishedFile } from '../publish/read-published.ts';
import { readTidy, type TidyFile } from '../publish/read-tidy.ts';
import type { Store } from './store.ts';

/**
 * Editions of the dataset, from wherever they lie, for the diff: snapshots from the data folder, releases,
 * and files in either layout.
 */

/** The edition of a snapshot in the data folder. */
export async function storedEdition(store: Store, snapshot: SnapshotId): Promise<Edition> {
  return snapshotEdition({
    snapshot,
    memberships: await store.requireMemberships(snapshot),
    organizations: await store.organizations(),
    annotations: await store.annotations(snapshot),
  });
}

/**
 * The edition of a release, with who set each cell.
 *
 * @param organizations the registry, for names and numbers beyond the release's own.
 */
export function releaseEdition(files: ReleaseFiles, organizations: readonly Organization[]): Edition {
  const { version, snapshot } = publishedContent(files);
  const provenance = readProvenance(releaseText(files, 'provenance.csv'));
  const table = readTidy(releaseText(files, 'members.csv'), 'members.csv') ?? { fields: [], rows: [] };
  const edition = tidyEdition(table, version, organizations);
  const listings = edition.listings.map((listing): Listing => {
    const setBy = provenance.get(listing.organization);
    const cells = [...listing.cells].map(([field, cell]): [string, EditionCell] => {
      const known = ANNOTATED_FIELDS.find((one) => one === field);
      return [field, { ...cell, setBy: (known && setBy?.get(known)) ?? null }];
    });
    return { ...listing, cells: new Map(cells) };
  });
  return { ...edition, snapshot, listings };
}

/** The edition of a file in the tidy layout. */
export function tidyEdition(file: TidyFile, id: string, organizations: readonly Organization[]): Edition {
  return {
    id,
    snapshot: null,
    fields: file.fields,
    tierFields: [],
    tellsAbsences: true,
    identities: identitiesOf(organizations),
    listings: file.rows.map(({ organization, name, tier, order, cells }) => ({
      organization,
      name,
      tier,
      order,
      page: null,
      cells: new Map([...cells].map(([field, cell]) => [field, { ...cell, setBy: null }])),
    })),
  };
}

/** Columns of the published layout that are compared as parts of the listing, and not as cells. */
const LISTING_COLUMNS: ReadonlySet<PublishedKey> = new Set(['nameZh', 'order']);

/**
 * The edition of a file in the published layout.
 *
 * @param nameKey gives the key of a row's organization from its Chinese name.
 */
export function publishedEdition(
  file: PublishedFile,
  id: string,
  nameKey: (name: string) => string,
): Edition {
  const columns = file.columns.flatMap((key, index) =>
    key !== null && LISTING_COLUMNS.has(key)
      ? []
      : [{ field: key ?? file.headers.at(-1)?.[index] ?? '', index }],
  );
  return {
    id,
    snapshot: null,
    fields: columns.map(({ field }) => field),
    tierFields: ['tierZh', 'tierEn'],
    tellsAbsences: false,
    identities: new Map(),
    listings: file.rows.map(({ cells, written }) => ({
      organization: nameKey(cells.nameZh),
      name: cells.nameZh,
      tier: publishedTier(cells),
      order: Number(cells.order) || null,
      page: null,
      cells: new Map(
        columns.map(({ field, index }) => {
          const text = written[index] ?? '';
          return [field, { text, absent: isMissing(text), setBy: null }];
        }),
      ),
    })),
  };
}

/**
 * Gives the key of an organization from its name: the id of a registered one, otherwise the name as it
 * was written first.
 */
export function nameKeys(organizations: readonly Organization[]): (name: string) => string {
  const keys = new Map<string, string>();
  for (const { id, names } of organizations) {
    for (const { name, kind } of names) {
      if (kind === 'listed' || kind === 'legal') keys.set(normalizeName(name), id);
    }
  }
  return (name) => {
    const normal = normalizeName(name);
    const key = keys.get(normal) ?? name.trim();
    keys.set(normal, key);
    return key;
  };
}

/** The id of a registered organization; any other key is a name that no registry knew. */
const REGISTERED = /^org-[0-9a-f]{10}$/;

/**
 * An edition that knows its organizations by name alone, with the ids that another edition has for these
 * names: so that a file without ids can be compared with a release, also where the registry is not at hand.
 */
export function withIdsOf(edition: Edition, other: Edition): Edition {
  const ids = new Map<string, string>();
  for (const { name, organization } of other.listings) {
    if (REGISTERED.test(organization)) ids.set(normalizeName(name), organization);
  }
  const listings = edition.listings.map((listing) => {
    if (REGISTERED.test(listing.organization)) return listing;
    return { ...listing, organization: ids.get(normalizeName(listing.name)) ?? listing.organization };
  });
  return { ...edition, listings };
}
