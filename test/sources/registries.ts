import * as xlsx from '@e965/xlsx';
import { crunchbaseExport } from '../../src/sources/crunchbase-export.ts';
import type { Source } from '../../src/sources/define.ts';
import { aiqichaExport, qichachaExport, tianyanchaExport } from '../../src/sources/enterprise-exports.ts';
import { given } from '../../src/sources/given.ts';
import { listed } from '../../src/sources/listed.ts';
import { stateOwned } from '../../src/sources/state-owned.ts';
import { universities } from '../../src/sources/universities.ts';

/** A body that a registry lists. */
export interface Row {
  readonly name: string;
  readonly former?: string;
}

/** A registry in files: its source, and how its publisher, or the person who exported it, writes it. */
export interface FileRegistry {
  /** The layout. */
  readonly title: string;
  readonly source: Source;
  readonly path: string;
  readonly write: (rows: readonly Row[]) => string | Uint8Array;
  /** Files beside it that say who was called how before. */
  readonly formerNames?: { readonly path: string; readonly write: FileRegistry['write'] };
  /** Does it give former names? */
  readonly knowsFormerNames: boolean;
  /** Can two of its rows be different bodies of one name? */
  readonly canBeAmbiguous: boolean;
  /** Can it be got from its publisher? */
  readonly isPublished: boolean;
}

/** A workbook of one sheet. */
export function workbook(
  rows: readonly (readonly (string | number)[])[],
  bookType: 'xlsx' | 'biff8' = 'xlsx',
): Uint8Array {
  const book = xlsx.utils.book_new(xlsx.utils.aoa_to_sheet(rows.map((row) => [...row])), 'Sheet1');
  return xlsx.write(book, { type: 'buffer', bookType }) as Buffer;
}

function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')).join('\n');
}

const USCCS = ['91110000802100433B', '91440300192317458F'];
const nothing = { knowsFormerNames: false, canBeAmbiguous: false, isPublished: false } as const;
const SZSE_CHANGES = {
  path: 'listed/szse_name_changes.2020-07-02.xlsx',
  write: (rows: readonly Row[]) =>
    workbook([
      ['变更日期', '证券代码', '证券简称', '变更前全称', '变更后全称'],
      ...rows.flatMap(({ name, former }) =>
        former === undefined ? [] : [['2020-02-07', '000999', '鸣雁', former, name]],
      ),
    ]),
};

export const FILE_REGISTRIES: readonly FileRegistry[] = [
  {
    ...nothing,
    title: 'collected statements',
    source: given,
    path: 'given/a.jsonl',
    write: (rows) =>
      rows.map(({ name }) => `${JSON.stringify({ nameZh: name, field: 'city', value: '合肥' })}\n`).join(''),
  },
  {
    ...nothing,
    title: 'both mainland exchanges, CSV',
    source: listed,
    path: 'listed/sse_szse_stock_basic.2020-06-24.csv',
    write: (rows) =>
      csv([
        ['股票代码', '股票名称', '所在地域', '股票全称', '交易所代码', '上市日期', '退市日期'],
        ...rows.map(({ name }) => ['000999', '鸣雁', '安徽', name, 'SZSE', '20100101', '']),
      ]),
    formerNames: SZSE_CHANGES,
    knowsFormerNames: true,
  },
  {
    ...nothing,
    title: 'Shanghai, answers of the exchange',
    source: listed,
    path: 'listed/sse_main.2020-06-24.json',
    write: (rows) =>
      `jsonpCallback1(${JSON.stringify({
        pageHelp: { total: rows.length },
        result: rows.map(({ name }) => ({
          A_STOCK_CODE: '688999',
          B_STOCK_CODE: '-',
          FULL_NAME: name,
          COMPANY_ABBR: '鸣雁',
          LIST_DATE: '20191101',
          DELIST_DATE: '-',
          AREA_NAME_DESC: '安徽',
        })),
      })})`,
    isPublished: true,
  },
  {
    ...nothing,
    title: 'Shenzhen, list of A shares',
    source: listed,
    path: 'listed/szse_a_share_list.2020-07-02.xlsx',
    write: (rows) =>
      workbook([
        [
          '板块',
          '公司全称',
          '英文名称',
          '注册地址',
          'A股代码',
          'A股简称',
          'A股上市日期',
          '地      区',
          '省    份',
          '城     市',
          '公司网址',
        ],
        ...rows.map(({ name }) => [
          '主板',
          name,
          'Mingyan',
          '示例路1号',
          999,
          '鸣雁',
          '2010-01-01',
          '华东',
          '安徽',
          '合肥市',
          'www.mingyan.example',
        ]),
      ]),
    formerNames: SZSE_CHANGES,
    knowsFormerNames: true,
    isPublished: true,
  },
  {
    ...nothing,
    title: 'profiles of listed companies',
    source: listed,
    path: 'listed/listed_company_profiles.2020-01-12.xlsx',
    write: (rows) =>
      workbook([
        ['ts_code', '公司名称', '交易所', '省份', '城市', '公司简介', '公司员工数'],
        ...rows.map(({ name }) => ['000999.SZ', name, 'SZSE', '安徽', '合肥', '做软件。', 120]),
      ]),
    formerNames: SZSE_CHANGES,
    knowsFormerNames: true,
  },
  {
    ...nothing,
    title: 'SASAC, page of the directory',
    source: stateOwned,
    path: 'sasac/directory.2020-03-26.html',
    write: (rows) =>
      `<title>央企名录</title><table>${rows
        .map(
          ({ name }, nth) =>
            `<tr><td>${nth + 1}</td><td><a href="http://g.example/">${name}</a></td><td></td></tr>`,
        )
        .join('')}</table>`,
    isPublished: true,
  },
  {
    ...nothing,
    title: 'SASAC, table of several lists',
    source: stateOwned,
    path: 'sasac/lists.csv',
    write: (rows) =>
      csv([
        ['list', 'group_full_name', 'group_short_name'],
        ...rows.map(({ name }) => ['sasac_2020-03', name, '']),
      ]),
  },
  {
    ...nothing,
    title: 'Ministry of Education, xls',
    source: universities,
    path: 'universities/moe_institutions.2019.xls',
    write: (rows) =>
      workbook(
        [
          ['全国普通高等学校名单'],
          ['序号', '学校名称', '学校标识码', '主管部门', '所在地', '办学层次', '备注'],
          ['安徽省（1所）'],
          ...rows.map(({ name }, nth) => [nth + 1, name, '4134010001', '教育部', '合肥市', '本科', '']),
        ],
        'biff8',
      ),
    isPublished: true,
  },
  {
    ...nothing,
    title: 'Crunchbase, bulk export',
    source: crunchbaseExport,
    path: 'crunchbase/organizations.csv',
    write: (rows) =>
      csv([
        [
          'uuid',
          'name',
          'type',
          'permalink',
          'cb_url',
          'legal_name',
          'domain',
          'homepage_url',
          'country_code',
          'short_description',
          'alias1',
        ],
        ...rows.map(({ name, former = '' }, nth) => [
          nth,
          `Body ${nth}`,
          'organization',
          `body-${nth}`,
          `https://www.crunchbase.com/organization/body-${nth}?utm_source=x`,
          name,
          '',
          '',
          'CHN',
          'Builds\nspeech software.',
          former,
        ]),
      ]),
    knowsFormerNames: true,
    canBeAmbiguous: true,
  },
  ...(
    [
      ['Qichacha', qichachaExport, 'qichacha/批量.xlsx', '系统匹配企业名称', 'xlsx'],
      ['Aiqicha', aiqichaExport, 'aiqicha/批量查询数据导出.xls', '企业名称', 'biff8'],
      ['Tianyancha', tianyanchaExport, 'tianyancha/高级搜索.xlsx', '公司名称', 'xlsx'],
    ] as const
  ).map(([title, source, path, nameColumn, bookType]) => ({
    ...nothing,
    title: `${title}, export`,
    source,
    path,
    write: (rows: readonly Row[]) =>
      workbook(
        [
          [`${title}导出`],
          ['仅供参考'],
          ['2020-03-26'],
          [nameColumn, '统一社会信用代码', '成立日期', '企业（机构）类型', '电话', '曾用名', '参保人数'],
          ...rows.map(({ name, former = '-' }, nth) => [
            name,
            USCCS[nth] ?? '-',
            43831,
            '有限责任公司',
            '010-1',
            former,
            '312',
          ]),
        ],
        bookType,
      ),
    knowsFormerNames: true,
    canBeAmbiguous: true,
  })),
];
