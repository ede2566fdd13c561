import { z } from 'zod';
import { UserError } from '../errors.ts';
import { parseCsv } from '../files/csv.ts';
import { ABSENCES, type AnnotatedField } from '../model/vocabulary.ts';
import type { LastRelease } from './assertions.ts';
import type { ReleaseFiles } from './checksums.ts';
import { TIDY_COLUMNS } from './tidy-columns.ts';
import type { VersionedColumn, VersionedContent } from './version.ts';

/** The parts of a descriptor that the next release is compared with. */
const descriptor = z.object({
  version: z.string(),
  snapshot: z.string(),
  definitions: z.int(),
  resources: z.array(
    z.object({
      name: z.string(),
      schema: z.object({
        fields: z.array(
          z.object({
            name: z.string(),
            type: z.string(),
            categories: z.array(z.string()).optional(),
            constraints: z.object({ required: z.boolean().optional() }).optional(),
          }),
        ),
      }),
    }),
  ),
});

/** What a release says about itself. */
export interface PublishedContent extends VersionedContent {
  readonly version: string;
}

/** Text of one file of a release. */
export function releaseText(files: ReleaseFiles, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined)
    throw new UserError(`The release has no ${path}. Restore it, or remove the release's folder.`);
  return new TextDecoder().decode(bytes);
}

/**
 * What the version recipe needs to know of a release.
 *
 * @throws UserError where its descriptor or its table cannot be read.
 */
export function publishedContent(files: ReleaseFiles): PublishedContent {
  const parsed = descriptor.safeParse(JSON.parse(releaseText(files, 'datapackage.json')));
  if (!parsed.success)
    throw new UserError(`datapackage.json of the release: ${z.prettifyError(parsed.error)}`);
  const { version, snapshot, definitions, resources } = parsed.data;
  const tables = resources.map(({ name, schema }) => [name, schema.fields.map(versionedColumn)] as const);
  return {
    version,
    snapshot,
    definitions,
    resources: new Map(tables),
    rows: new Set(membersCells(files)('membership_id')),
  };
}

function versionedColumn(
  field: z.infer<typeof descriptor>['resources'][number]['schema']['fields'][number],
): VersionedColumn {
  return {
    name: field.name,
    type: field.type,
    labels: field.categories ?? null,
    required: field.constraints?.required ?? false,
  };
}

/** What the gate needs to know of a release. */
export function lastRelease(files: ReleaseFiles): LastRelease {
  const cells = membersCells(files);
  const fillRate: Partial<Record<AnnotatedField, number>> = {};
  for (const { field, name } of TIDY_COLUMNS) {
    if (field === null) continue;
    const applicable = cells(name).filter((cell) => cell !== 'not applicable');
    // What is withheld is known: it counts as filled, as it does in the snapshot.
    const filled = applicable.filter((cell) => !(ABSENCES as readonly string[]).includes(cell));
    if (applicable.length > 0) fillRate[field] = filled.length / applicable.length;
  }
  return {
    version: publishedContent(files).version,
    organizations: new Set(cells('organization_id')),
    fillRate,
  };
}

/** Gives all cells of a column of a release's members table; none for a column that it does not have. */
function membersCells(files: ReleaseFiles): (column: string) => string[] {
  const [header, ...rows] = parseCsv(releaseText(files, 'members.csv'), 'members.csv').records;
  return (column) => {
    const index = header?.cells.indexOf(column) ?? -1;
    return index < 0 ? [] : rows.map(({ cells }) => cells[index] ?? '');
  };
}
