import { basename, resolve } from 'node:path';
import { chooseProfile, loadConfig } from '../config/load.ts';
import { UsageError } from '../errors.ts';
import { bodyDigest } from '../files/hash.ts';
import { toJsonLines } from '../files/jsonl.ts';
import type { Evidence, Lookup } from '../model/evidence.ts';
import type { Organization } from '../model/organization.ts';
import { registerOrganizations } from '../model/organizations.ts';
import { PUBLISHED_COLUMNS } from '../publish/published-columns.ts';
import { type PublishedFile, requirePublishedLayout } from '../publish/read-published.ts';
import { columnStatements, EVIDENCE_COLUMNS } from '../rules/evaluation/columns.ts';
import type { EvaluationCase } from '../rules/evaluation/evaluate.ts';
import { goldLabels } from '../rules/evaluation/gold.ts';
import type { RegistryFile } from '../sources/define.ts';
import { enrich } from '../sources/enrich.ts';
import { SPEAKS_ON } from '../sources/index.ts';
import { registryFiles } from '../sources/registry-files.ts';
import type { Web } from '../web/types.ts';
import { readInputFile } from './input-file.ts';
import type { Io } from './io.ts';

/** What `evaluate` works on. */
export interface EvaluationInput {
  readonly published: PublishedFile;
  readonly cases: readonly EvaluationCase[];
}

/** Flags that say what the rules may know. */
export interface EvidenceFlags {
  readonly gold: string;
  readonly without?: string;
  readonly evidence?: string;
  readonly config: string;
  readonly profile: string;
}

/**
 * Reads a published file as labelled cases: what the rules may know of each row (its evidence columns, the
 * registries that the profile configures, collected statements), and apart from it what people said.
 */
export async function evaluationInput(flags: EvidenceFlags, io: Io): Promise<EvaluationInput> {
  const bytes = await readInputFile(io.cwd, flags.gold);
  const published = requirePublishedLayout(bytes, basename(flags.gold));
  const without = columnsLeftOut(flags.without);
  const snapshot = dayOf(published) ?? io.now().toISOString().slice(0, 10);
  const names = published.rows.map(({ cells }) => ({ name: cells.nameZh.trim() }));
  const { organizations, idOf } = registerOrganizations([], names, snapshot);
  const statements = published.rows.flatMap((row) =>
    columnStatements(row.cells, without, `${published.file}, row ${row.number}`),
  );
  const columns = givenFile('given/columns.jsonl', toJsonLines(statements), flags.gold, snapshot);
  const found = await lookUp(organizations, snapshot, columns, flags, io);
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const cases = published.rows.flatMap((row): EvaluationCase[] => {
    const organization = byId.get(idOf.get(row.cells.nameZh.trim()) ?? '');
    if (organization === undefined) return [];
    const { id } = organization;
    const evidence = found.evidence.get(id) ?? [];
    const lookups = found.lookups.get(id) ?? [];
    return [
      {
        row: row.number,
        facts: { organization, evidence, lookups, snapshot, speaksOn: SPEAKS_ON },
        gold: goldLabels(row.cells),
      },
    ];
  });
  return { published, cases };
}

/** @throws UsageError for a header that no evidence column has. */
function columnsLeftOut(without: string | undefined): ReadonlySet<string> {
  const columns = Object.keys(EVIDENCE_COLUMNS);
  const byHeader = new Map(PUBLISHED_COLUMNS.map(({ key, header }) => [header.toLowerCase(), key as string]));
  const wanted = (without ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return new Set(
    wanted.map((name) => {
      const key = byHeader.get(name.toLowerCase()) ?? name;
      if (columns.includes(key)) return key;
      const known = PUBLISHED_COLUMNS.filter((column) => columns.includes(column.key)).map(
        ({ header }) => header,
      );
      throw new UsageError(
        `--without ${name}: no evidence column has this name. Expected some of: ${known.join(', ')}.`,
      );
    }),
  );
}

/** The day in the last header (`Extracted 3/26/20 …`), as a snapshot id. */
function dayOf({ headers, columns }: PublishedFile): string | null {
  const header = headers.at(-1)?.[columns.indexOf('extracted')] ?? '';
  const [, month, day, year] = /(\d{1,2})\/(\d{1,2})\/(\d{2})\b/.exec(header) ?? [];
  if (month === undefined || day === undefined || year === undefined) return null;
  return `20${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

interface Found {
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  readonly lookups: ReadonlyMap<string, readonly Lookup[]>;
}

/** Asks the sources that need no web: the file's columns, the statements of `--evidence`, registries in files. */
async function lookUp(
  organizations: readonly Organization[],
  snapshot: string,
  columns: RegistryFile,
  flags: EvidenceFlags,
  io: Io,
): Promise<Found> {
  const { config, root } = await loadConfig(resolve(io.cwd, flags.config));
  const { registries, sources } = chooseProfile(config, flags.profile);
  const files = registryFiles(registries.map((folder) => resolve(root, folder)));
  const given = [columns, ...(await evidenceFile(flags.evidence, io))];
  const { evidence, lookups } = await enrich({
    organizations,
    settings: {
      ...sources,
      given: { ...sources.given, enabled: true },
      website: { ...sources.website, enabled: false },
    },
    web: NO_WEB,
    files: async (pattern) => [...(await files(pattern)), ...(pattern === sources.given.files ? given : [])],
    secret: () => undefined,
    now: io.now,
    snapshot,
    log: io.log,
  });
  return { evidence: groupByOrganization(evidence), lookups: groupByOrganization(lookups) };
}

async function evidenceFile(path: string | undefined, io: Io): Promise<RegistryFile[]> {
  if (path === undefined) return [];
  const text = new TextDecoder().decode(await readInputFile(io.cwd, path));
  return [givenFile(path, text, path, io.now().toISOString())];
}

/** Statements as the source of collected statements reads them. */
function givenFile(path: string, text: string, file: string, at: string): RegistryFile {
  const bytes = new TextEncoder().encode(text);
  return { path, url: `file:${file}`, bytes, digest: bodyDigest(bytes), at };
}

/** An evaluation reads files only. */
const NO_WEB: Web = {
  get: async (url) => ({ outcome: 'not in archive', url, reason: 'an evaluation does not touch the web' }),
  close: async () => {},
};

function groupByOrganization<Item extends { readonly organization: string }>(
  items: readonly Item[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.organization);
    if (group) group.push(item);
    else groups.set(item.organization, [item]);
  }
  return groups;
}
