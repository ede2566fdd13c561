import type { Command } from 'commander';
import {
  BRIEF_CLAIMS,
  type Reproduced,
  readClaims,
  reproduce,
  STATUSES,
  showValue,
} from '../report/index.ts';
import { readInputFile } from './input-file.ts';
import type { Io } from './io.ts';
import { type JsonOption, printResult, withJson } from './output.ts';
import { readReportRows } from './report-rows.ts';
import { textTable } from './table.ts';

interface ReproduceOptions {
  readonly claims?: string;
  readonly data: string;
  readonly json?: JsonOption;
}

/** What `reproduce` found. */
interface Reproduction {
  readonly input: string;
  readonly rows: number;
  readonly claims: readonly Reproduced[];
}

/** `reproduce`: every number that the brief prints, recomputed, with the definition under which it holds. */
export function addReproduce(program: Command, io: Io): void {
  withJson(
    program
      .command('reproduce')
      .description('recompute every number that the brief prints')
      .argument('<csv|snapshot>', 'a CSV in the published or tidy layout, or a snapshot id'),
  )
    .option('--claims <file>', 'take the claims and printed numbers from a JSON file')
    .option('--data <dir>', 'where raw/, annotated/ and reports/ lie', '.')
    .action(async (input: string, options: ReproduceOptions) => {
      const { name, rows, extracted } = await readReportRows(input, options.data, io);
      const claims = await claimsOf(options.claims, io);
      const result = { input: name, rows: rows.length, claims: reproduce({ claims, rows, extracted }) };
      await printResult(io, options.json, result, () => describe(result));
    });
}

async function claimsOf(file: string | undefined, io: Io): Promise<typeof BRIEF_CLAIMS> {
  if (file === undefined) return BRIEF_CLAIMS;
  const content = new TextDecoder().decode(await readInputFile(io.cwd, file));
  return readClaims(content, file, BRIEF_CLAIMS);
}

/** The table of claims, the definitions that are not the plain reading, and what cannot be told. */
function describe({ input, rows, claims }: Reproduction): string {
  const onPart = claims.some(({ projected }) => projected !== null);
  const inProportion = (text: string) => (onPart ? [text] : []);
  const lines = claims.map((claim) => [
    claim.id,
    String(claim.printed),
    showValue(claim.recomputed),
    ...inProportion(claim.projected === null ? '' : showValue(claim.projected)),
    claim.status,
    claim.description,
  ]);
  const parts = [
    `The brief's numbers, recomputed from ${input} (${rows} listings)\n`,
    textTable([
      ['id', 'printed', 'recomputed', ...inProportion('in proportion'), 'status', 'claim'],
      ...lines,
    ]),
    section(
      'Under a named definition or way of counting:',
      claims.filter(({ status }) => status === 'holds under a named way of counting'),
      ({ id, definition }) => [id, definition],
    ),
    section(
      'At odds with other printed numbers:',
      claims.filter(({ status }) => status === 'contradicts itself'),
      ({ id, note }) => [id, note],
    ),
    section('Cannot be told from this file:', reasons(claims), ([reason, ids]) => [ids.join(' '), reason]),
    textTable(STATUSES.map((status) => [claims.filter((claim) => claim.status === status).length, status])),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function section<T>(title: string, items: readonly T[], line: (item: T) => [string, string]): string {
  if (items.length === 0) return '';
  return `${title}\n${items.map((item) => `  ${line(item).join(': ')}\n`).join('')}`;
}

/** The claims that cannot be told, by the reason. */
function reasons(claims: readonly Reproduced[]): [reason: string, ids: string[]][] {
  const byReason = new Map<string, string[]>();
  for (const { id, status, note } of claims) {
    if (status === 'cannot tell') byReason.set(note, [...(byReason.get(note) ?? []), id]);
  }
  return [...byReason];
}
