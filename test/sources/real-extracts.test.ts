import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { registerOrganizations } from '../../src/model/organizations.ts';
import { enrich } from '../../src/sources/enrich.ts';
import { sourcesSettings } from '../../src/sources/index.ts';
import { registryFiles } from '../../src/sources/registry-files.ts';
import { webOf } from './helpers.ts';

const REGISTRIES = '../shared/registries';
const PUBLISHED = '../shared/published/AIIA_collections.dev.csv';
const LIST = `${REGISTRIES}/listed/sse_szse_stock_basic.2020-06-24.csv`;
const isThere = existsSync(REGISTRIES) && existsSync(PUBLISHED);
if (!isThere) console.warn(`Skipped: the real extracts are not at ${REGISTRIES} and ${PUBLISHED}.`);

/** A published record: what is compared of it. */
interface Published {
  readonly name: string;
  readonly type: string;
  readonly stateOwned: string;
  readonly isPublic: string;
}

function published(): Published[] {
  const rows = parse(readFileSync(PUBLISHED), { bom: true, relax_column_count: true }) as string[][];
  const header = rows[1] ?? [];
  const at = (column: string) => header.findIndex((cell) => cell.trim() === column);
  return rows.slice(2).map((row) => ({
    name: row[at('Name (ZH)')] ?? '',
    type: row[at('Type')] ?? '',
    stateOwned: row[at('State-owned?')] ?? '',
    isPublic: row[at('Public company')] ?? '',
  }));
}

/** Legal names in the exchanges' list as they are written there, of who was listed by a day, `YYYYMMDD`. */
function namesListedOn(day: string): Set<string> {
  const rows: Record<string, string>[] = parse(readFileSync(LIST), { bom: true, columns: true });
  return new Set(rows.filter((row) => (row.上市日期 ?? '') <= day).map((row) => row.股票全称 ?? ''));
}

describe.skipIf(!isThere)('the real registries against the published labels', () => {
  let found: { published: Published; evidence: Evidence[] }[] = [];

  beforeAll(async () => {
    const records = published();
    const { organizations, idOf } = registerOrganizations([], records, '2020-03-26');
    const { evidence } = await enrich({
      organizations,
      sources: ['listed', 'state-owned', 'universities'],
      settings: sourcesSettings.parse({}),
      web: webOf({}),
      files: registryFiles([REGISTRIES]),
      secret: () => undefined,
      now: () => new Date('2020-03-26T00:00:00Z'),
      snapshot: '2020-03-26',
      log: silentLog,
    });
    found = records.map((one) => ({
      published: one,
      evidence: evidence.filter(({ organization }) => organization === idOf.get(one.name)),
    }));
  });

  const having = (field: Evidence['field'], about: Evidence['about'] = 'self') =>
    found.filter(({ evidence }) => evidence.some((one) => one.field === field && one.about === about));

  it('listed companies: all that bear a listed name, and one at most that the labels do not have', () => {
    const listed = having('listing');
    const contrary = listed.filter(({ published }) => published.isPublic !== 'Yes');
    expect(contrary.length).toBeLessThanOrEqual(1);
    // It is on the exchange's own list, by the same name: the label is in doubt.
    expect(contrary.every(({ evidence }) => evidence.some(({ match }) => match.score === 1))).toBe(true);
    const names = namesListedOn('20200326');
    const bearers = found.filter(({ published }) => names.has(published.name));
    expect(bearers.length).toBeGreaterThan(10);
    expect(bearers.filter((one) => !listed.includes(one))).toEqual([]);
  });

  it('state-owned groups and their plainly named members: none that the labels deny', () => {
    const members = having('stateGroup');
    expect(members.length).toBeGreaterThanOrEqual(8);
    expect(
      members.filter(({ published }) => !['Yes', 'Partially', 'n/a'].includes(published.stateOwned)),
    ).toEqual([]);
  });

  it('universities and what bears their names: all academia, and none by name is missed', () => {
    const academic = having('higherEducation');
    expect(academic.filter(({ published }) => published.type !== 'Academia')).toEqual([]);
    const universities = found.filter(({ published }) => /大学$/u.test(published.name));
    expect(universities.length).toBeGreaterThan(0);
    expect(universities.every((one) => academic.includes(one))).toBe(true);
  });

  it('every statement says where it stands', () => {
    for (const { evidence } of found) {
      for (const one of evidence) {
        expect(one.url).toMatch(/^file:/);
        expect(one.path).toBeTruthy();
        expect(one.digest).toMatch(/^sha256:/);
      }
    }
  });
});
