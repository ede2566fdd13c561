import { existsSync, readFileSync } from 'node:fs';
import { textTable } from '../../src/commands/table.ts';
import { silentLog } from '../../src/log.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { registerOrganizations } from '../../src/model/organizations.ts';
import type { PublishedCells } from '../../src/publish/published-columns.ts';
import { requirePublishedLayout } from '../../src/publish/read-published.ts';
import type { RegistryFile } from '../../src/sources/define.ts';
import { enrich } from '../../src/sources/enrich.ts';
import { sourcesSettings } from '../../src/sources/index.ts';
import { registryFiles } from '../../src/sources/registry-files.ts';

/** What is measured: which statements say yes, and what the labels say; null where they say nothing. */
interface Measurement {
  readonly title: string;
  readonly says: (one: Evidence) => boolean;
  readonly label: (cells: PublishedCells) => boolean | null;
}

const isListing = ({ source, field }: Evidence, name: string) => source === name && field === 'listing';
const known = (label: string, isYes: boolean) => (label === '' || label === 'n/a' ? null : isYes);
const onMainland = ({ public: isPublic, exchange }: PublishedCells) =>
  known(isPublic, isPublic === 'Yes' && /SSE|SHSE|SZSE|SHE|Shanghai|Shenzhen|ChiNext/iu.test(exchange));
const abroad = ({ public: isPublic, exchange }: PublishedCells) =>
  known(isPublic, isPublic === 'Yes' && /HK|NASDAQ|NYSE/iu.test(exchange));
const stateOwned = (cells: PublishedCells) => known(cells.stateOwned, cells.stateOwned !== 'No');

const MEASUREMENTS: readonly Measurement[] = [
  {
    title: 'listed, itself',
    says: (one) => isListing(one, 'listed') && one.about === 'self',
    label: onMainland,
  },
  { title: 'listed, itself or its group', says: (one) => isListing(one, 'listed'), label: onMainland },
  { title: 'state-owned', says: ({ source }) => source === 'state-owned', label: stateOwned },
  { title: 'state-brands', says: ({ source }) => source === 'state-brands', label: stateOwned },
  {
    title: 'state-owned or state-brands',
    says: ({ source }) => source === 'state-owned' || source === 'state-brands',
    label: stateOwned,
  },
  {
    title: 'universities',
    says: ({ source }) => source === 'universities',
    label: ({ type }) => known(type, type === 'Academia'),
  },
  { title: 'listed-abroad', says: (one) => isListing(one, 'listed-abroad'), label: abroad },
  {
    title: 'world-groups, parent abroad',
    says: ({ source, field, value }) =>
      source === 'world-groups' && field === 'parentCountry' && value !== 'CN',
    label: ({ foreign }) => known(foreign, foreign !== 'No'),
  },
];

/**
 * Measures what the sources of files find of published records: precision and recall against the labels, and the
 * records on which the two disagree. `listed-abroad` is given the published common names: it joins by them.
 *
 * Arguments: a file in the published layout, the folder of registry files, `missed` to list what is missed too.
 */
export async function bench(args: string[]): Promise<void> {
  const [file = '../shared/published/AIIA_collections.dev.csv', folder = '../shared/registries', missed] =
    args;
  if (!existsSync(file) || !existsSync(folder)) {
    console.log(`There is no file at ${file}, or no folder at ${folder}: nothing to measure.`);
    return;
  }
  const records = requirePublishedLayout(readFileSync(file), file).rows.map(({ cells }) => cells);
  const evidenceOf = await lookUp(records, folder);
  const rows: string[][] = [];
  const disagreements: string[] = [];
  for (const { title, says, label } of MEASUREMENTS) {
    const judged = records.flatMap((cells) => {
      const isYes = label(cells);
      return isYes === null ? [] : [{ cells, isYes, hit: evidenceOf(cells.nameZh).find(says) }];
    });
    const found = judged.filter(({ hit }) => hit !== undefined);
    const right = found.filter(({ isYes }) => isYes).length;
    const wanted = judged.filter(({ isYes }) => isYes).length;
    const share = (of: number) => (of === 0 ? '' : (right / of).toFixed(2));
    rows.push([title, String(judged.length), String(found.length), share(found.length), share(wanted)]);
    for (const { cells, isYes, hit } of judged) {
      if (hit !== undefined && !isYes)
        disagreements.push(`${title}: ${cells.nameZh}: ${hit.value}; ${hit.match.reason}`);
      if (hit === undefined && isYes && missed === 'missed')
        disagreements.push(`${title}: ${cells.nameZh}: missed`);
    }
  }
  console.log(textTable([['source', 'records', 'found', 'precision', 'recall'], ...rows]));
  console.log(['Where the labels disagree', ...disagreements].join('\n'));
}

async function lookUp(
  records: readonly PublishedCells[],
  folder: string,
): Promise<(name: string) => readonly Evidence[]> {
  const listings = records.map(({ nameZh }) => ({ name: nameZh }));
  const { organizations, idOf } = registerOrganizations([], listings, '2020-03-26');
  const read = registryFiles([folder]);
  const { evidence } = await enrich({
    organizations,
    sources: [
      'given',
      'listed',
      'state-owned',
      'universities',
      'listed-abroad',
      'world-groups',
      'state-brands',
    ],
    settings: sourcesSettings.parse({}),
    web: {
      get: async (url) => ({ outcome: 'not in archive', url, reason: 'no network in a bench' }),
      close: async () => {},
    },
    files: async (pattern) => (pattern.startsWith('given') ? [namesOf(records)] : read(pattern)),
    secret: () => undefined,
    now: () => new Date('2020-03-26T00:00:00Z'),
    snapshot: '2020-03-26',
    log: silentLog,
  });
  const byId = new Map<string, Evidence[]>(organizations.map(({ id }) => [id, []]));
  for (const one of evidence) byId.get(one.organization)?.push(one);
  return (name) => byId.get(idOf.get(name) ?? '') ?? [];
}

/** The published common names, as a person would have collected them. */
function namesOf(records: readonly PublishedCells[]): RegistryFile {
  const lines = records
    .filter(({ commonNameEn }) => commonNameEn !== '' && commonNameEn !== 'n/a')
    .map(({ nameZh, commonNameEn }) =>
      JSON.stringify({ nameZh, field: 'commonNameEn', value: commonNameEn.trim() }),
    );
  const bytes = new TextEncoder().encode(lines.join('\n'));
  return {
    path: 'given/names.jsonl',
    url: 'file:given/names.jsonl',
    bytes,
    digest: 'sha256:0',
    at: '2020-03-26',
  };
}
