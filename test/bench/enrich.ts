import { existsSync } from 'node:fs';
import { textTable } from '../../src/commands/table.ts';
import { bodyDigest } from '../../src/files/hash.ts';
import { silentLog } from '../../src/log.ts';
import type { Organization } from '../../src/model/organization.ts';
import { registerOrganizations } from '../../src/model/organizations.ts';
import type { RegistryFile } from '../../src/sources/define.ts';
import { enrich } from '../../src/sources/enrich.ts';
import { SOURCES, sourcesSettings } from '../../src/sources/index.ts';
import { registryFiles } from '../../src/sources/registry-files.ts';

/** Sources that ask the network, and the website: not what is measured here. */
const NETWORK = new Set(['gleif', 'wikidata', 'crunchbase', 'qichacha', 'tianyancha', 'ror', 'website']);
const REGISTRIES = '../shared/registries';

/**
 * Measures organizations against all sources of files: time for each, for all, and memory.
 *
 * Arguments: number of organizations (567), folder of registry files (../shared/registries).
 */
export async function bench(args: string[]): Promise<void> {
  const [count = '567', folder = REGISTRIES] = args;
  if (!existsSync(folder)) {
    console.log(`There are no registry files at ${folder}: nothing to measure.`);
    return;
  }
  const reads = new Map<string, number>();
  const read = registryFiles([folder]);
  const organizations = madeUp(Number(count));
  const known = givenFile(organizations);
  const files = async (pattern: string): Promise<readonly RegistryFile[]> => {
    const found = pattern.startsWith('given/') ? [known] : await read(pattern);
    for (const { path } of found) reads.set(path, (reads.get(path) ?? 0) + 1);
    return found;
  };
  const names = SOURCES.map(({ name }) => name).filter((name) => !NETWORK.has(name));
  const rows: string[][] = [];
  let peak = 0;
  for (const sources of [names, ...names.map((name) => [name])]) {
    reads.clear();
    const started = performance.now();
    const { lookups, usage } = await enrich({ ...surroundings(files), organizations, sources });
    const seconds = (performance.now() - started) / 1000;
    const [first = ''] = sources;
    // The first round is that of all sources: what the process takes for it is its peak.
    if (peak === 0) peak = process.resourceUsage().maxRSS / 1024;
    const title = sources.length === 1 ? first : 'all of them';
    const used = sources.length > 1 || usage[first]?.unusable === null ? 'yes' : 'no';
    const found = lookups.filter(({ outcome }) => outcome === 'found').length;
    rows.push([title, used, seconds.toFixed(2), String(found), String(Math.max(0, ...reads.values()))]);
  }
  console.log(textTable([['source', 'used', 'seconds', 'found', 'reads of one file'], ...rows]));
  console.log(
    `${organizations.length} organizations; largest resident set with all of them ${peak.toFixed(0)} MB.`,
  );
}

function surroundings(files: (pattern: string) => Promise<readonly RegistryFile[]>) {
  return {
    settings: sourcesSettings.parse({}),
    web: {
      get: async (url: string) => ({
        outcome: 'not in archive' as const,
        url,
        reason: 'no network in a bench',
      }),
      close: async () => {},
    },
    files,
    secret: () => undefined,
    now: () => new Date(),
    snapshot: '2020-03-26',
    log: silentLog,
  };
}

const PLACES = ['北京', '上海', '深圳市', '杭州', '四川', '苏州', ''];
const BRANDS = ['云帆', '启明', '鸿图', '智行', '博远', '安泰', '九思', '用科', '中雁'];
const TRADES = ['信息技术', '智能科技', '机器人', '数据服务', '半导体', '网络科技'];
const FORMS = ['有限公司', '股份有限公司', '集团有限公司', '（北京）有限公司'];

/** What people collected of them: English names, websites, lines of business. Sources that come later go by these. */
function givenFile(organizations: readonly Organization[]): RegistryFile {
  const lines = organizations.flatMap(({ name: nameZh }, n) =>
    Object.entries({
      nameEn: `Beijing Yunfan ${n} Information Technology Co., Ltd.`,
      commonNameEn: `Yunfan ${n}`,
      website: `http://www.yunfan${n}.example/`,
      industryTags: 'Artificial Intelligence, Software',
      products: 'speech recognition, education services',
    }).map(([field, value]) => JSON.stringify({ nameZh, field, value, source: 'bench' })),
  );
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  return {
    path: 'given/bench.2020-03-26.jsonl',
    url: 'file:given/bench.2020-03-26.jsonl',
    bytes,
    digest: bodyDigest(bytes),
    at: '2020-03-26',
  };
}

/** So many organizations with made-up names of the usual anatomy. */
function madeUp(count: number): Organization[] {
  const nth = (list: readonly string[], n: number) => list[n % list.length] ?? '';
  const listings = Array.from({ length: count }, (_, n) => ({
    name: `${nth(PLACES, n)}${nth(BRANDS, n)}${n}${nth(TRADES, n)}${nth(FORMS, n)}`,
  }));
  return registerOrganizations([], listings, '2020-03-26').organizations;
}
