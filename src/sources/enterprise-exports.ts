import { z } from 'zod';
import { parseUscc } from '../model/uscc.ts';
import { defineSource, type RegistryFile } from './define.ts';
import { ENTERPRISE_FIELDS, ENTERPRISE_TERMS } from './enterprise.ts';
import { indexRecords, type RegistryRecord, resultOf, rowFacts } from './records.ts';
import { exactStaff, staffRange } from './staff.ts';
import { csvRows, requireTable, sheetRows, type TableRow } from './tables.ts';
import { websiteUrl } from './values.ts';

/**
 * Exports that a person made on the website of a database of enterprises. Layouts vary with year and
 * membership: columns are found by their headers, in any order; `|` parts the headers that mean the same.
 */
const NAME = '系统匹配企业名称|企业名称|公司名称';
const USCC = '统一社会信用代码';
const FORMER_NAMES = '曾用名|历史名称';
const ASKED_AS = '原文件导入名称|原始企业名称';
const NO_MATCH = /未匹配|无匹配/u;

function exportSource(name: string, title: string, files: string) {
  const settings = z.strictObject({
    enabled: z.boolean().default(true).describe('ask this source'),
    files: z
      .string()
      .default(files)
      .describe('exports as xlsx, xls or csv')
      .meta({ examples: [files] }),
  });
  return defineSource<z.infer<typeof settings>>({
    name,
    title,
    fields: ENTERPRISE_FIELDS,
    publishable: false,
    terms: ENTERPRISE_TERMS,
    settings,
    async open(context) {
      const found = await context.files(context.settings.files);
      if (found.length === 0)
        return { unusable: 'not checked', reason: `no file matches ${context.settings.files}` };
      const index = indexRecords(found.flatMap(enterpriseRecords));
      return { lookup: async (organization) => resultOf(index.find(organization), title) };
    },
  });
}

export const qichachaExport = exportSource('qichacha-export', 'Qichacha (export)', 'qichacha/*');
export const aiqichaExport = exportSource('aiqicha-export', 'Aiqicha (export)', 'aiqicha/*');
export const tianyanchaExport = exportSource('tianyancha-export', 'Tianyancha (export)', 'tianyancha/*');

/** Reads an export. Columns of telephone numbers, e-mail addresses and natural persons are never read. */
export function enterpriseRecords(file: RegistryFile): RegistryRecord[] {
  const rows = /\.csv$/iu.test(file.path) ? csvRows(file.bytes, file.path) : sheetRows(file.bytes, file.path);
  return requireTable(rows, [NAME, USCC], file.path)
    .filter((row) => row.cell(NAME) !== '' && !NO_MATCH.test(row.cell(NAME)))
    .map((row) => recordOf(file, row));
}

function recordOf({ url, at, digest }: RegistryFile, row: TableRow): RegistryRecord {
  const formerNames = row
    .cell(FORMER_NAMES)
    .split(/[,，;；、\n]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const askedAs = row.cell(ASKED_AS);
  const uscc = parseUscc(row.cell(USCC));
  const formerPath = `row ${row.number}, column 曾用名`;
  return {
    legalName: row.cell(NAME),
    formerNames,
    askedAs: askedAs === '' ? [] : [askedAs],
    uscc,
    origin: { url, at, digest },
    facts: () => [
      ...rowFacts(row, [
        ['legalName', NAME],
        ['nameEn', '英文名|英文名称'],
        ['enterpriseType', '企业(机构)类型|企业类型|公司类型'],
        ['staff', '参保人数', exactStaff],
        ['staffRange', '人员规模|公司规模', staffRange],
        ['website', '官网网址|官网|网站链接|网址', websiteUrl],
        ['province', '所属省份|省份'],
        ['city', '所属城市|城市'],
        ['address', '企业地址|注册地址|通信地址'],
        ['industryTags', '国标行业大类|所属行业|一级行业分类'],
        ['description', '企业简介'],
        ['description', '经营范围'],
      ]),
      ...(uscc === null
        ? []
        : [{ field: 'uscc' as const, value: uscc, path: `row ${row.number}, column ${USCC}` }]),
      ...formerNames.map((value) => ({ field: 'formerName' as const, value, path: formerPath })),
    ],
  };
}
