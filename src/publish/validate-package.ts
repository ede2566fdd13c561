import { z } from 'zod';
import { parseCsv } from '../files/csv.ts';
import { sha256 } from '../files/hash.ts';
import type { ReleaseFiles } from './checksums.ts';
import { isVersion } from './version.ts';

/** The constraints of Table Schema 2.0 that this validator knows. */
const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
});

const missingValues = z.array(z.union([z.string(), z.object({ value: z.string() })]));

const field = z.object({
  name: z.string().min(1),
  type: z.enum(['string', 'integer', 'number']),
  constraints: constraints.optional(),
  missingValues: missingValues.optional(),
});

const resource = z.object({
  name: z.string().min(1),
  path: z.string().min(1),
  bytes: z.int(),
  hash: z.string(),
  schema: z.object({ primaryKey: z.array(z.string()).min(1), missingValues, fields: z.array(field).min(1) }),
});

const descriptorSchema = z.object({
  version: z.string().refine(isVersion, 'expected three numbers such as 1.4.0'),
  resources: z.array(resource).min(1),
  /** Where a person let a release through, its labels can be others than those that the descriptor names. */
  acceptedBreaches: z.array(z.string()).default([]),
});

type Field = z.infer<typeof field>;
type Resource = z.infer<typeof resource>;

/** More problems than this of one table are counted, not listed. */
const MOST_PROBLEMS = 20;

/**
 * Checks a data package beyond what the official profile can: that the descriptor's constraints are ones that
 * there are, that keys name columns, and that each table is what its descriptor says, row by row.
 *
 * @returns problems in words; none for a good package.
 */
export function validatePackage(files: ReleaseFiles): string[] {
  const bytes = files.get('datapackage.json');
  if (bytes === undefined) return ['datapackage.json is missing'];
  const parsed = descriptorSchema.safeParse(parseJson(bytes));
  if (!parsed.success) return [`datapackage.json: ${z.prettifyError(parsed.error)}`];
  const { resources, acceptedBreaches } = parsed.data;
  const checked = acceptedBreaches.length === 0 ? resources : resources.map(withoutEnums);
  return checked.flatMap((one) => validateResource(one, files.get(one.path)));
}

function withoutEnums(one: Resource): Resource {
  const fields = one.schema.fields.map((column) => {
    return { ...column, constraints: { ...column.constraints, enum: undefined } };
  });
  return { ...one, schema: { ...one.schema, fields } };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return 'not JSON';
  }
}

function validateResource(resource: Resource, bytes: Uint8Array | undefined): string[] {
  const { path, schema } = resource;
  if (bytes === undefined) return [`${path} is missing`];
  const problems: string[] = [];
  if (bytes.byteLength !== resource.bytes)
    problems.push(`${path} has ${bytes.byteLength} bytes, not ${resource.bytes}`);
  if (`sha256:${sha256(bytes)}` !== resource.hash)
    problems.push(`${path} does not have the hash that the descriptor says`);
  const names = schema.fields.map(({ name }) => name);
  for (const key of schema.primaryKey)
    if (!names.includes(key)) problems.push(`${path}: no column ${key} for the primary key`);
  const [header, ...rows] = parseCsv(bytes, path).records;
  if (header?.cells.join('\n') !== names.join('\n')) {
    return [
      ...problems,
      `${path}: the columns are ${header?.cells.join(', ')}; expected ${names.join(', ')}`,
    ];
  }
  const inRows = validateRows(
    rows.map(({ cells }) => cells),
    schema,
  ).map((problem) => `${path}, ${problem}`);
  const more = inRows.length - MOST_PROBLEMS;
  return [
    ...problems,
    ...inRows.slice(0, MOST_PROBLEMS),
    ...(more > 0 ? [`${path}: ${more} problems more`] : []),
  ];
}

function validateRows(rows: readonly (readonly string[])[], schema: Resource['schema']): string[] {
  const seen = new Set<string>();
  const keys = schema.primaryKey.map((key) => schema.fields.findIndex(({ name }) => name === key));
  return rows.flatMap((cells, index) => {
    const problems = schema.fields.flatMap((column, position) => {
      const problem = cellProblem(cells[position] ?? '', column, schema.missingValues);
      return problem === null ? [] : [`row ${index + 1}, ${column.name}: ${problem}`];
    });
    if (cells.length !== schema.fields.length) problems.push(`row ${index + 1}: ${cells.length} cells`);
    const key = JSON.stringify(keys.map((position) => cells[position]));
    if (seen.has(key)) problems.push(`row ${index + 1}: the key ${key} is there twice`);
    seen.add(key);
    return problems;
  });
}

function cellProblem(
  text: string,
  { type, constraints: limits = {}, missingValues: own }: Field,
  shared: z.infer<typeof missingValues>,
): string | null {
  const missing = (own ?? shared).map((one) => (typeof one === 'string' ? one : one.value));
  if (missing.includes(text)) return limits.required === true ? 'a value is required' : null;
  if (type === 'integer' && !/^[+-]?\d+$/.test(text)) return `"${text}" is no integer`;
  if (type === 'number' && (text.trim() === '' || Number.isNaN(Number(text))))
    return `"${text}" is no number`;
  if (limits.enum !== undefined && !limits.enum.includes(text)) return `"${text}" is not one of its values`;
  if (limits.pattern !== undefined && !new RegExp(limits.pattern).test(text))
    return `"${text}" does not have the form ${limits.pattern}`;
  return null;
}
