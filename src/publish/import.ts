import { UserError } from '../errors.ts';
import { sha256, stableJson } from '../files/hash.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Membership } from '../model/membership.ts';
import type { Organization } from '../model/organization.ts';
import { registerOrganizations } from '../model/organizations.ts';
import type { SnapshotId } from '../model/snapshot.ts';
import {
  type Absence,
  ANNOTATED_FIELDS,
  type AnnotatedField,
  INDUSTRY_FIELDS,
  TIER_LABELS,
  TIERS,
  type Tier,
} from '../model/vocabulary.ts';
import { publishedTier } from './published-columns.ts';
import type { PublishedFile, PublishedRow } from './read-published.ts';
import { comparePageOrder } from './rows.ts';

/** A snapshot made from a published file. */
export interface ImportedSnapshot {
  /** In the order of the file. */
  readonly memberships: Membership[];
  /** The registry with the file's organizations in it. */
  readonly organizations: Organization[];
  /** One for each organization and field: the value as published, white space and all. */
  readonly annotations: Annotation[];
}

/**
 * Makes a snapshot from a file in the published layout. Where an organization is listed twice, its
 * annotations are those of its first listing on the page.
 *
 * @param known the registry of organizations so far.
 * @param digest digest of the file, as it is written in memberships.
 * @throws UserError naming the row whose name, tier or order cannot be read.
 */
export function importPublished(
  published: PublishedFile,
  snapshot: SnapshotId,
  known: readonly Organization[],
  digest: string,
): ImportedSnapshot {
  const listings = published.rows.map((row) => ({ row, ...listing(row, published.file) }));
  const { organizations, idOf } = registerOrganizations(known, listings, snapshot);
  const url = sourceUrl(published);
  const memberships = listings.map(({ name, tier, label, order }): Membership => {
    return { snapshot, organization: idOf.get(name) ?? '', name, tier, label, order, url, digest };
  });
  const inPageOrder = listings
    .map(({ row }, index) => ({ row, membership: memberships[index] }))
    .flatMap(({ row, membership }) => (membership === undefined ? [] : [{ row, membership }]))
    .sort((a, b) => comparePageOrder(a.membership, b.membership));
  const first = new Map<string, PublishedRow>();
  for (const { row, membership } of inPageOrder) {
    if (!first.has(membership.organization)) first.set(membership.organization, row);
  }
  const annotations = [...first].flatMap(([organization, row]) =>
    ANNOTATED_FIELDS.map((field) => importedCell(organization, field, row, published.file)),
  );
  return { memberships, organizations, annotations };
}

function listing(
  row: PublishedRow,
  file: string,
): { name: string; tier: Tier; label: string; order: number } {
  const place = `${file}, row ${row.number} (line ${row.line})`;
  const name = row.cells.nameZh.trim();
  if (name === '') throw new UserError(`${place}: the Chinese name is empty. Every row needs one.`);
  const label = row.cells.tierZh.trim() || row.cells.tierEn.trim();
  const order = Number(row.cells.order.trim());
  if (!Number.isInteger(order) || order < 1) {
    throw new UserError(
      `${place}: the order within the tier is "${row.cells.order}". Expected a number from 1.`,
    );
  }
  const tier = publishedTier(row.cells);
  if (tier === null) throw unknownTier(label, place);
  return { name, tier, label, order };
}

function unknownTier(label: string, place: string): UserError {
  const expected = TIERS.map((tier) => `${TIER_LABELS[tier].zh} (${TIER_LABELS[tier].published})`).join(', ');
  return new UserError(`${place}: the tier is "${label}". Expected one of: ${expected}.`);
}

/** The address in the header of the last column (`Extracted … from …`); the file itself where there is none. */
function sourceUrl({ headers, columns, file }: PublishedFile): string {
  const header = headers.at(-1)?.[columns.indexOf('extracted')] ?? '';
  return /\bfrom (\S+)/.exec(header)?.[1] ?? `file:${file}`;
}

function importedCell(
  organization: string,
  field: AnnotatedField,
  { cells, number }: PublishedRow,
  file: string,
): Annotation {
  const written = cells[field];
  const value = isMissing(written) ? null : written;
  return {
    organization,
    field,
    value,
    absence: value === null ? absenceOf(field, cells) : null,
    origin: 'import',
    by: file,
    version: null,
    confidence: 1,
    explanation: `Published by people: ${file}, row ${number}.`,
    evidence: [],
    rejected: [],
    basis: `sha256:${sha256(stableJson({ field, written }))}`,
  };
}

/** The published layout has `n/a` and the empty cell for every kind of absence. */
export function isMissing(cell: string): boolean {
  return /^(?:n\/?a|-|—)?$/i.test(cell.trim());
}

/** Why an imported cell has no value, as far as the rest of its row tells. */
function absenceOf(field: AnnotatedField, cells: PublishedRow['cells']): Absence {
  const isIndustry = cells.type.trim() === 'Industry';
  if (!isIndustry && (INDUSTRY_FIELDS as readonly string[]).includes(field)) return 'not applicable';
  if (field === 'category' && cells.focus.trim() !== 'Focused on AI') return 'not applicable';
  if ((field === 'exchange' || field === 'ticker') && cells.public.trim() !== 'Yes') return 'not applicable';
  return 'not found';
}
