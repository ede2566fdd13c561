import { sha256 } from '../files/hash.ts';
import { ABSENCES } from '../model/vocabulary.ts';
import { PROVENANCE_COLUMNS } from './provenance.ts';
import type { PublishSettings } from './settings.ts';
import { TIDY_COLUMNS, type TidyColumn } from './tidy-columns.ts';
import { WITHHELD, WITHHELD_MEANING } from './withhold.ts';

/** A source that the release stands on, as the descriptor names it. */
export interface SourceUsed {
  readonly title: string;
  /** Where a reader finds it. */
  readonly url?: string;
  /** Licence or terms, in a sentence. */
  readonly terms?: string;
}

/** What the descriptor says beyond the settings. */
export interface DescriptorInput {
  readonly settings: PublishSettings;
  readonly version: string;
  readonly snapshot: string;
  readonly membershipPages: readonly string[];
  readonly sources: readonly SourceUsed[];
  readonly members: Uint8Array;
  readonly provenance: Uint8Array;
  /** Assertions that do not hold, and that a person accepted. */
  readonly acceptedBreaches: readonly string[];
}

/** What each kind of absence means. */
export const ABSENCE_LABELS: Record<(typeof ABSENCES)[number], string> = {
  'not found': 'looked for in the sources that were used, and not there',
  'not applicable': 'the field does not exist for this organization',
  'not checked': 'no source that could tell was used',
};

const MISSING_VALUES = [
  { value: '', label: 'not recorded' },
  ...ABSENCES.map((value) => ({ value, label: ABSENCE_LABELS[value] })),
  { value: WITHHELD, label: WITHHELD_MEANING },
];

/**
 * The descriptor of a release: Data Package v2 (https://datapackage.org/standard/data-package/). Its
 * `created` is the snapshot's date, so that the same data give the same bytes.
 */
export function dataPackage(input: DescriptorInput): object {
  const { settings, version, snapshot } = input;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: settings.name,
    title: settings.title,
    version,
    created: `${snapshot.slice(0, 10)}T00:00:00Z`,
    ...(settings.homepage === undefined ? {} : { homepage: settings.homepage }),
    keywords: settings.keywords,
    licenses: [settings.licence],
    contributors: settings.contributors,
    sources: [
      ...input.membershipPages.map((path) => ({ title: 'Membership page', path, version: snapshot })),
      ...input.sources.map(({ title, url, terms }) => ({
        title: terms === undefined ? title : `${title} (${terms})`,
        ...(url === undefined ? {} : { path: url }),
        version: snapshot,
      })),
    ],
    snapshot,
    definitions: settings.definitions,
    ...(input.acceptedBreaches.length === 0 ? {} : { acceptedBreaches: input.acceptedBreaches }),
    resources: [
      resource('members', 'members.csv', input.members, TIDY_COLUMNS.map(fieldDescriptor), ['membership_id']),
      resource(
        'provenance',
        'provenance.csv',
        input.provenance,
        PROVENANCE_COLUMNS.map(([name, description]) => ({
          name,
          type: name === 'confidence' ? 'number' : name === 'rule_version' ? 'integer' : 'string',
          description,
          missingValues: [''],
        })),
        ['organization_id', 'column'],
      ),
    ],
  };
}

function resource(
  name: string,
  path: string,
  bytes: Uint8Array,
  fields: object[],
  primaryKey: string[],
): object {
  return {
    name,
    type: 'table',
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.byteLength,
    hash: `sha256:${sha256(bytes)}`,
    dialect: { lineTerminator: '\n' },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      primaryKey,
      missingValues: MISSING_VALUES,
      fields,
    },
  };
}

function fieldDescriptor(column: TidyColumn): object {
  const { name, title, description, type, labels, ordered, required, unique, pattern } = column;
  return {
    name,
    title,
    description,
    type,
    ...(labels === undefined ? {} : { categories: labels, categoriesOrdered: ordered ?? false }),
    constraints: {
      ...(required === true ? { required } : {}),
      ...(unique === true ? { unique } : {}),
      ...(pattern === undefined ? {} : { pattern }),
      ...(labels === undefined ? {} : { enum: labels }),
    },
  };
}
