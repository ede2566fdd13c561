import { z } from 'zod';
import { nameAnatomy } from '../model/name-anatomy.ts';
import type { NameKind } from '../model/name-lexicon.ts';
import { bulkList, downloadSetting, recordsOfLists } from './bulk.ts';
import { defineSource, type OpenSource, type RegistryFile, type Statement } from './define.ts';
import { joinKey } from './join-key.ts';
import { namesToMatch, type RecordOrigin } from './records.ts';
import { requireTable, sheetRows } from './tables.ts';
import { placeField } from './values.ts';

/** Where the Ministry of Education's list lies below the registry folders. */
export const universitiesSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
  ...downloadSetting,
  files: z
    .string()
    .default('universities/moe_institutions*.xls*')
    .describe('the list of higher-education institutions, xls or xlsx')
    .meta({ examples: ['universities/*.xls'] }),
});

/** Higher-education institutions, and the hospitals, schools and institutes that bear their names. */
export const universities = defineSource({
  name: 'universities',
  title: 'Ministry of Education, list of higher-education institutions',
  fields: ['higherEducation', 'city', 'province'],
  publishable: true,
  terms: 'Public government information; attribution.',
  settings: universitiesSettings,
  async open(context) {
    const bulk = await bulkList(context, { pattern: context.settings.files, published: [LIST] });
    const read = recordsOfLists([{ bulk, read: institutionsOf }]);
    return 'records' in read ? openUniversities(read.records) : read;
  },
});

/** The list of 2019: of those before the published dataset, the nearest. */
const LIST = { url: 'http://www.moe.gov.cn/jyb_xxgk/s5743/s5744/A03/201906/W020190617630075964590.xls' };

/** An institution as the list has it. */
export interface Institution {
  readonly name: string;
  /** The place it is in: a city, or a municipality. */
  readonly place: string;
  /** Number of its row in the file. */
  readonly row: number;
  readonly origin: RecordOrigin;
}

/** Reads the list. Rows that only name a province and its count (`北京市（92所）`) have no code, and are passed over. */
export function institutionsOf(file: RegistryFile): Institution[] {
  const table = requireTable(
    sheetRows(file.bytes, file.path),
    ['学校名称', '学校标识码', '所在地'],
    file.path,
  );
  const { url, at, digest } = file;
  return table
    .filter((row) => row.cell('学校名称') !== '' && row.cell('学校标识码') !== '')
    .map((row) => ({
      name: row.cell('学校名称'),
      place: row.cell('所在地'),
      row: row.number,
      origin: { url, at, digest },
    }));
}

/** Parts of a university have such names; a company that bears a university's name is no part of it. */
const PARTS: ReadonlySet<NameKind> = new Set(['university', 'school', 'hospital', 'institute', 'other']);

/** The look-up over a list that has been read. */
export function openUniversities(institutions: readonly Institution[]): OpenSource {
  const byName = new Map(institutions.map((one) => [joinKey(one.name), one]));
  const longest = Math.max(...[...byName.keys()].map((name) => name.length));
  return {
    async lookup(organization) {
      for (const name of namesToMatch(organization)) {
        const own = joinKey(name);
        const same = byName.get(own);
        if (same) return found(itself(same), `${name} is on the list`);
        const whole = PARTS.has(nameAnatomy(name).kind) ? longestStart(own, byName, longest) : undefined;
        if (whole) return found(part(whole, name), `${name} begins with the name of ${whole.name}`);
      }
      return { outcome: 'not found', reason: 'no institution of its name is on the list', statements: [] };
    },
  };
}

function found(statements: readonly Statement[], reason: string) {
  return { outcome: 'found', reason, statements } as const;
}

function longestStart(
  name: string,
  byName: ReadonlyMap<string, Institution>,
  longest: number,
): Institution | undefined {
  for (let length = Math.min(longest, name.length - 1); length >= 4; length--) {
    const institution = byName.get(name.slice(0, length));
    if (institution) return institution;
  }
  return undefined;
}

function itself(institution: Institution): Statement[] {
  const match = { key: 'legal name', score: 1, reason: `the same name ${institution.name}` } as const;
  const place = institution.place === '' ? [] : [placeStatement(institution, match)];
  return [nameStatement(institution, match), ...place];
}

/** Where a part of the institution lies is not said: 所在地 is that of the whole, and said of the whole. */
function part(institution: Institution, name: string): Statement[] {
  const reason = `${name} begins with the name of ${institution.name}`;
  const match = { key: 'name part', score: 0.9, reason } as const;
  const place = institution.place === '' ? [] : [placeStatement(institution, match, 'group')];
  return [nameStatement(institution, match), ...place];
}

function nameStatement(institution: Institution, match: Statement['match']): Statement {
  return statement(institution, 'higherEducation', institution.name, '学校名称', match);
}

function placeStatement(
  institution: Institution,
  match: Statement['match'],
  about: Statement['about'] = 'self',
): Statement {
  return {
    ...statement(institution, placeField(institution.place), institution.place, '所在地', match),
    about,
  };
}

function statement(
  { origin, row }: Institution,
  field: Statement['field'],
  value: string,
  column: string,
  match: Statement['match'],
): Statement {
  const { url, at, digest } = origin;
  return {
    field,
    value,
    about: 'self',
    url,
    at,
    digest,
    quote: value,
    path: `row ${row}, column ${column}`,
    match,
  };
}
