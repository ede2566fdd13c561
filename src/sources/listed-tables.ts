import type { RegistryFile } from './define.ts';
import { type RecordFact, type RegistryRecord, rowFacts } from './records.ts';
import { exactStaff } from './staff.ts';
import { csvRows, requireTable, sheetRows, type TableRow } from './tables.ts';
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
