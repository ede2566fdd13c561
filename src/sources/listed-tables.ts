import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { RegistryFile } from './define.ts';
import { joinKey } from './join-key.ts';
import { type RecordFact, type RegistryRecord, rowFacts } from './records.ts';
import { exactStaff } from './staff.ts';
import { csvRows, requireTable, sheetRows, type TableRow } from './tables.ts';
import { decodeText } from './text.ts';
import { placeField, stockShortName, websiteUrl } from './values.ts';

/**
 * Listed companies of Shanghai and Shenzhen from a CSV in the layout of Tushare's `stock_basic`
 * (https://tushare.pro/document/2?doc_id=25) with Chinese headers.
 *
 * @param day `YYYY-MM-DD`; who was not listed on that day has no `listing`.
 */
export function stockBasicRecords(file: RegistryFile, day: string): RegistryRecord[] {
  const table = requireTable(
    csvRows(file.bytes, file.path),
    ['股票代码', '股票全称', '交易所代码', '上市日期'],
    file.path,
  );
  return table.map((row) =>
    recordOf(file, row, '股票全称', () => [
      ...rowFacts(row, [
        ['legalName', '股票全称'],
        ['nameEn', '英文全称'],
        ['commonNameZh', '股票名称', stockShortName],
        ['industryTags', '所属行业'],
        [placeField(row.cell('所在地域')), '所在地域'],
      ]),
      ...listing(
        row,
        '股票代码',
        row.cell('交易所代码'),
        wasListed(row.cell('上市日期'), row.cell('退市日期'), day),
      ),
    ]),
  );
}

const text = z.string().nullish();
const sseAnswer = z.object({
  result: z.array(
    z.object({
      A_STOCK_CODE: text,
      FULL_NAME: text,
      FULL_NAME_IN_ENGLISH: text,
      COMPANY_ABBR: text,
      LIST_DATE: text,
      DELIST_DATE: text,
      CSRC_CODE_DESC: text,
      AREA_NAME_DESC: text,
    }),
  ),
});

/**
 * The Shanghai Stock Exchange's list of stocks, as its site is answered: JSON, or JSON in a call (JSONP).
 *
 * @param day `YYYY-MM-DD`; who was not listed on that day has no `listing`.
 */
export function sseRecords(file: RegistryFile, day: string): RegistryRecord[] {
  const { url, at, digest } = file;
  return sseRows(file).map((row, index) => {
    const cell = (column: keyof typeof row) => (/^-?$/u.test(row[column] ?? '') ? '' : (row[column] ?? ''));
    const path = (column: string) => `$.result[${index}].${column}`;
    const code = cell('A_STOCK_CODE');
    const isListed = code !== '' && wasListed(cell('LIST_DATE'), cell('DELIST_DATE'), day);
    const place = cell('AREA_NAME_DESC');
    return {
      legalName: cell('FULL_NAME'),
      formerNames: [],
      askedAs: [],
      uscc: null,
      origin: { url, at, digest },
      facts: () => [
        { field: 'legalName', value: cell('FULL_NAME'), path: path('FULL_NAME') },
        { field: 'nameEn', value: cell('FULL_NAME_IN_ENGLISH'), path: path('FULL_NAME_IN_ENGLISH') },
        { field: 'commonNameZh', value: stockShortName(cell('COMPANY_ABBR')), path: path('COMPANY_ABBR') },
        { field: 'industryTags', value: cell('CSRC_CODE_DESC'), path: path('CSRC_CODE_DESC') },
        { field: placeField(place), value: place, path: path('AREA_NAME_DESC') },
        { field: 'listing', value: isListed ? `SSE:${code}` : '', path: path('A_STOCK_CODE') },
      ],
    };
  });
}

function sseRows(file: RegistryFile): z.infer<typeof sseAnswer>['result'] {
  const json = decodeText(file.bytes)
    .trim()
    .replace(/^[\w.$]+\(([\s\S]*)\);?$/u, '$1');
  try {
    return sseAnswer.parse(JSON.parse(json)).result;
  } catch (cause) {
    throw new UserError(
      `${file.path} is no answer of the Shanghai exchange's list of stocks. Get it again.`,
      { cause },
    );
  }
}

/**
 * The Shenzhen Stock Exchange's list of A shares (`ShowReport?SHOWTYPE=xlsx&CATALOGID=1110&TABKEY=tab1`).
 *
 * @param day `YYYY-MM-DD`; who was not listed on that day has no `listing`.
 */
export function szseRecords(file: RegistryFile, day: string): RegistryRecord[] {
  const table = requireTable(
    sheetRows(file.bytes, file.path),
    ['公司全称', 'A股代码', 'A股上市日期'],
    file.path,
  );
  return table.map((row) =>
    recordOf(file, row, '公司全称', () => [
      ...rowFacts(row, [
        ['legalName', '公司全称'],
        ['nameEn', '英文名称'],
        ['commonNameZh', 'A股简称', stockShortName],
        ['address', '注册地址'],
        ['province', '省份'],
        ['city', '城市'],
        ['industryTags', '所属行业', (text) => text.replace(/^[A-Z]\s*/u, '')],
        ['website', '公司网址', websiteUrl],
      ]),
      ...listing(row, 'A股代码', 'SZSE', wasListed(row.cell('A股上市日期'), '', day)),
    ]),
  );
}

/**
 * The Shenzhen Stock Exchange's list of changed names (`ShowReport?SHOWTYPE=xlsx&CATALOGID=SSGSGMXX&TABKEY=tab1`).
 *
 * @returns by the joining form of a name, the names that the company bore before it, the latest first.
 */
export function szseFormerNames(files: readonly RegistryFile[]): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string>();
  for (const file of files) {
    const table = requireTable(sheetRows(file.bytes, file.path), ['变更前全称', '变更后全称'], file.path);
    for (const row of table) before.set(joinKey(row.cell('变更后全称')), row.cell('变更前全称'));
  }
  return new Map([...before.keys()].map((name) => [name, chainFrom(name, before)]));
}

/** Follows names back in time; one that was taken up again ends the chain. */
function chainFrom(name: string, before: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  const seen = new Set([name]);
  for (let next = before.get(name); next !== undefined && next !== ''; next = before.get(joinKey(next))) {
    if (seen.has(joinKey(next))) break;
    seen.add(joinKey(next));
    chain.push(next);
  }
  return chain;
}

/**
 * Profiles of listed companies: a workbook with ts_code, name, exchange, place, profile, employees and business.
 * It gives no listing dates: it speaks of listings on its own date only, so one of after `day` gives none.
 */
export function profileRecords(file: RegistryFile, day: string): RegistryRecord[] {
  const table = requireTable(
    sheetRows(file.bytes, file.path),
    ['ts_code', '公司名称', '交易所', '公司简介'],
    file.path,
  );
  return table.map((row) =>
    recordOf(file, row, '公司名称', () => [
      ...rowFacts(row, [
        ['legalName', '公司名称'],
        ['province', '省份'],
        ['city', '城市'],
        ['description', '公司简介'],
        ['description', '主营业务'],
        ['staff', '公司员工数', exactStaff],
      ]),
      ...listing(row, 'ts_code', row.cell('交易所'), file.at.slice(0, 10) <= day),
    ]),
  );
}

function recordOf(
  file: RegistryFile,
  row: TableRow,
  name: string,
  facts: RegistryRecord['facts'],
): RegistryRecord {
  const { url, at, digest } = file;
  return {
    legalName: row.cell(name),
    formerNames: [],
    askedAs: [],
    uscc: null,
    facts,
    origin: { url, at, digest },
  };
}

/** Codes may have lost their leading zeros in a spreadsheet, and may bear a suffix (`000001.SZ`). */
function listing(row: TableRow, column: string, exchange: string, listed: boolean): RecordFact[] {
  const code = row.cell(column).split('.')[0] ?? '';
  if (!listed || code === '' || exchange === '') return [];
  const path = `row ${row.number}, column ${column}`;
  return [{ field: 'listing', value: `${exchange}:${code.padStart(6, '0')}`, path }];
}

/** @param from `YYYYMMDD` or `YYYY-MM-DD`, as is `to`; an empty `to` is never. */
function wasListed(from: string, to: string, day: string): boolean {
  const on = day.replaceAll('-', '');
  const [first, last] = [from.replaceAll('-', ''), to.replaceAll('-', '')];
  return first !== '' && first <= on && (last === '' || on < last);
}
