import { z } from 'zod';
import { UserError } from '../errors.ts';
import { EVIDENCE_FIELDS, type EvidenceField } from '../model/evidence.ts';
import { defineSource, type RegistryFile, type Statement } from './define.ts';
import { joinKey } from './join-key.ts';
import { namesToMatch } from './records.ts';
import { staffFigure } from './staff.ts';
import { decodeText } from './text.ts';
import { websiteUrl } from './values.ts';

/** Where the collected statements lie below the registry folders. */
export const givenSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
  files: z
    .string()
    .default('given/*.jsonl')
    .describe('JSON Lines: {"nameZh", "field", "value", "source", "url"}, one statement a line')
    .meta({ examples: ['given/*.jsonl'] }),
});

/** A statement that a person collected: of which name, and where in the file it stands. */
export interface GivenStatement {
  readonly nameZh: string;
  readonly field: EvidenceField;
  readonly value: string;
  /** Who or what said it, in the collector's words. */
  readonly saidBy: string;
  /** Address of the page that was read; empty where none was noted. */
  readonly url: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** What is in a file of collected statements. */
export interface GivenStatements {
  readonly statements: readonly GivenStatement[];
  /** Lines that were left out: their field is none that we know, or their value holds nothing. */
  readonly leftOut: readonly { readonly line: number; readonly reason: string }[];
}

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const givenLine = z.object({
  nameZh: z.string().min(1),
  field: z.string().min(1),
  value: z.union([text, z.array(text), z.null()]),
  source: z.string().nullish(),
  url: z.string().nullish(),
});

/** Other words for our fields, as people write them in tables: lower case, without spaces, `_` and `-`. */
const SYNONYMS: Readonly<Record<string, EvidenceField>> = {
  name: 'legalName',
  fullname: 'legalName',
  namezh: 'legalName',
  formername: 'formerName',
  previousname: 'formerName',
  曾用名: 'formerName',
  englishname: 'nameEn',
  fullnameen: 'nameEn',
  commonname: 'commonNameEn',
  shortname: 'commonNameZh',
  简称: 'commonNameZh',
  desc: 'description',
  summary: 'description',
  profile: 'description',
  about: 'description',
  shortdescription: 'description',
  business: 'description',
  businessscope: 'description',
  简介: 'description',
  经营范围: 'description',
  product: 'products',
  keyproducts: 'products',
  产品: 'products',
  industry: 'industryTags',
  industries: 'industryTags',
  industryaffiliations: 'industryTags',
  categories: 'industryTags',
  tags: 'industryTags',
  行业: 'industryTags',
  homepage: 'website',
  url: 'website',
  site: 'website',
  officialwebsite: 'website',
  官网: 'website',
  crunchbase: 'crunchbaseUrl',
  employees: 'staff',
  employeecount: 'staff',
  headcount: 'staff',
  numberofemployees: 'staff',
  size: 'staff',
  staffsize: 'staff',
  companysize: 'staff',
  员工数: 'staff',
  人员规模: 'staff',
  stock: 'listing',
  ticker: 'listing',
  stockcode: 'listing',
  listedas: 'listing',
  stateowned: 'stateGroup',
  stateownedgroup: 'stateGroup',
  companytype: 'enterpriseType',
  企业类型: 'enterpriseType',
  actualcontroller: 'controller',
  实际控制人: 'controller',
  owner: 'shareholder',
  shareholders: 'shareholder',
  股东: 'shareholder',
  group: 'parent',
  parentcompany: 'parent',
  parentorganization: 'parent',
  country: 'parentCountry',
  foreignparent: 'parentCountry',
  university: 'higherEducation',
  headquarters: 'city',
  hq: 'city',
  location: 'city',
  所在地: 'city',
  地址: 'address',
  icp: 'icpNumber',
  unifiedsocialcreditcode: 'uscc',
  统一社会信用代码: 'uscc',
};

const FIELD_BY_KEY: ReadonlyMap<string, EvidenceField> = new Map([
  ...Object.entries(SYNONYMS),
  ...(Object.keys(EVIDENCE_FIELDS) as EvidenceField[]).map((field) => [fieldKey(field), field] as const),
]);

function fieldKey(field: string): string {
  return field
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/gu, '');
}

/**
 * Reads collected statements: JSON Lines, one object a line with `nameZh`, `field`, `value` and, where known,
 * `source` and `url`. Other keys are passed over; a value may be a list.
 *
 * @param file name of the file, for messages.
 * @throws UserError naming file and line, where a line is no such object.
 */
export function parseGiven(content: string, file: string): GivenStatements {
  const statements: GivenStatement[] = [];
  const leftOut: { line: number; reason: string }[] = [];
  for (const [index, raw] of content.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const line = index + 1;
    const { nameZh, field, value, source, url } = parseLine(raw, `${file}, line ${line}`);
    const known = FIELD_BY_KEY.get(fieldKey(field));
    const read = known === undefined ? [] : [value].flat().flatMap((one) => readValue(known, one ?? ''));
    for (const one of read) {
      statements.push({ nameZh, ...one, saidBy: source?.trim() ?? '', url: url?.trim() ?? '', line });
    }
    if (known === undefined)
      leftOut.push({ line, reason: `"${field}" is no field that statements can be about` });
    else if (read.length === 0) leftOut.push({ line, reason: `the value of ${known} cannot be read` });
  }
  return { statements, leftOut };
}

function parseLine(raw: string, place: string): z.infer<typeof givenLine> {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch (cause) {
    throw new UserError(`${place}: not JSON. Each line must be one JSON object; mend or remove this line.`, {
      cause,
    });
  }
  const parsed = givenLine.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new UserError(
    `${place}: ${z.prettifyError(parsed.error)}\n` +
      'Expected e.g. {"nameZh": "某某有限公司", "field": "website", "value": "https://www.example.cn/", "source": "…", "url": "…"}.',
  );
}

/** Head counts are told apart from ranges, and addresses of websites are completed; other values stay as written. */
function readValue(field: EvidenceField, value: string): { field: EvidenceField; value: string }[] {
  const trimmed = value.trim();
  if (trimmed === '' || trimmed.toLowerCase() === 'n/a') return [];
  if (field === 'staff' || field === 'staffRange') {
    const figure = staffFigure(trimmed);
    return figure === null ? [] : [figure];
  }
  if (field === 'website') return websiteUrl(trimmed) === '' ? [] : [{ field, value: websiteUrl(trimmed) }];
  return [{ field, value: trimmed }];
}

/**
 * A collected statement as evidence states it.
 *
 * @param file the file that it was collected in; cited where the statement names no page.
 */
export function givenToStatement(
  given: GivenStatement,
  file: Pick<RegistryFile, 'url' | 'at' | 'digest'>,
): Statement {
  const saidBy = given.saidBy === '' ? 'a person' : given.saidBy;
  return {
    field: given.field,
    value: given.value,
    about: 'self',
    url: given.url === '' ? file.url : given.url,
    at: file.at,
    digest: file.digest,
    quote: given.value,
    path: `line ${given.line}`,
    match: { key: 'given', score: 1, reason: `collected for this name from ${saidBy}` },
  };
}

/** Statements that people collected, by the name they were collected for. */
export const given = defineSource({
  name: 'given',
  title: 'Statements collected by people',
  fields: Object.keys(EVIDENCE_FIELDS) as EvidenceField[],
  publishable: true,
  terms: 'As the pages that they were read from; each statement cites its page.',
  settings: givenSettings,
  async open({ settings, files, log }) {
    const byName = new Map<string, Statement[]>();
    const found = await files(settings.files);
    if (found.length === 0) return { unusable: 'not checked', reason: `no file matches ${settings.files}` };
    for (const file of found) {
      const { statements, leftOut } = parseGiven(decodeText(file.bytes), file.path);
      for (const { line, reason } of leftOut)
        log.warn({ file: file.path, line }, `Statement left out: ${reason}.`);
      for (const one of statements) {
        const key = joinKey(one.nameZh);
        byName.set(key, [...(byName.get(key) ?? []), givenToStatement(one, file)]);
      }
    }
    return {
      async lookup(organization) {
        const statements = namesToMatch(organization).flatMap((name) => byName.get(joinKey(name)) ?? []);
        return statements.length === 0
          ? { outcome: 'not found', reason: 'nothing was collected for its name', statements }
          : {
              outcome: 'found',
              reason: `${statements.length} statements were collected for its name`,
              statements,
            };
      },
    };
  },
});
