import { z } from 'zod';
import { ABSENCE_LABELS } from './datapackage.ts';
import { PROVENANCE_COLUMNS } from './provenance.ts';
import type { PublishSettings } from './settings.ts';
import { tidyRowSchema } from './tidy-schema.ts';
import { WITHHELD, WITHHELD_MEANING } from './withhold.ts';

/** The parts of a JSON Schema that the dictionary tells. */
interface PropertySchema {
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

/** The data dictionary of a release, in Markdown. */
export function dataDictionary(settings: PublishSettings): string {
  const { properties = {}, required = [] } = z.toJSONSchema(tidyRowSchema) as {
    properties?: Record<string, PropertySchema>;
    required?: string[];
  };
  return [
    `# Data dictionary: ${settings.title}`,
    '',
    `Edition ${settings.definitions} of the definitions.`,
    '',
    '## How a missing value is written',
    '',
    ...Object.entries(ABSENCE_LABELS).map(([value, meaning]) => `- \`${value}\`: ${meaning}`),
    `- \`${WITHHELD}\`: ${WITHHELD_MEANING}`,
    '- an empty cell: not recorded (identifiers only)',
    '',
    '## members.csv',
    '',
    'One row a listing on the membership page, in page order. UTF-8, LF, one header row.',
    'Tickers and identifiers are texts: leading zeros count.',
    '',
    ...required.flatMap((name) => columnLines(name, properties[name] ?? {})),
    '## provenance.csv',
    '',
    'One row for each organization and annotated column: where the value comes from.',
    '',
    ...PROVENANCE_COLUMNS.map(([name, description]) => `- \`${name}\`: ${description}`),
    '',
    '## The other files',
    '',
    '- `members-published-layout.csv`: the columns and labels of the dataset as it was first published; `n/a` for any missing value.',
    '- `members-spreadsheet.csv`: members.csv for spreadsheets (byte order mark, CRLF). A text that begins with `=`, `+`, `-` or `@` has an apostrophe before it.',
    '- `members.xlsx`: members and provenance as a workbook, all cells texts.',
    '- `SHA256SUMS`: checksums of all files.',
    '',
  ].join('\n');
}

function columnLines(name: string, { title, description, enum: values, pattern }: PropertySchema): string[] {
  return [
    `### ${name}`,
    '',
    `${title ?? name}. ${description ?? ''}`,
    '',
    ...(values === undefined ? [] : [`Values: ${values.map((value) => `\`${value}\``).join(', ')}`, '']),
    ...(pattern === undefined ? [] : [`Form: \`${pattern}\``, '']),
  ];
}
