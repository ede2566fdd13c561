import { describe, expect, it } from 'vitest';
import { silentLog } from '../../src/log.ts';
import type { Source } from '../../src/sources/define.ts';
import { listed } from '../../src/sources/listed.ts';
import { sseRecords, szseFormerNames, szseRecords } from '../../src/sources/listed-tables.ts';
import { shortMemory } from '../../src/sources/memory.ts';
import { stateOwned } from '../../src/sources/state-owned.ts';
import { universities } from '../../src/sources/universities.ts';
import type { GetOptions, Web } from '../../src/web/types.ts';
import { organizationNamed, registryFile, valuesOf, webOf } from './helpers.ts';
import { workbook } from './registries.ts';

const DAY = '2020-03-26';
const answer = (...result: object[]) => JSON.stringify({ pageHelp: {}, result });
const ROW = {
  A_STOCK_CODE: '600999',
  FULL_NAME: '鸣雁科技股份有限公司',
  FULL_NAME_IN_ENGLISH: 'Mingyan Technology Co.,Ltd.',
  COMPANY_ABBR: '鸣雁科技',
  LIST_DATE: '20100101',
  DELIST_DATE: '-',
  AREA_NAME_DESC: '安徽',
};

describe('the Shanghai exchange’s list of stocks', () => {
  const listings = (text: string) =>
    sseRecords(registryFile('listed/sse_main.json', text), DAY).map(
      ({ facts }) => facts().find(({ field }) => field === 'listing')?.value,
    );

  it('is read as JSON and as JSONP, with - for nothing', () => {
    expect(listings(answer(ROW))).toEqual(['SSE:600999']);
    expect(listings(`jsonpCallback123(${answer(ROW)})`)).toEqual(['SSE:600999']);
    expect(listings(answer({ ...ROW, A_STOCK_CODE: '-' }))).toEqual(['']);
  });

  it('has no listing of who was delisted by the day, or listed later', () => {
    expect(listings(answer({ ...ROW, DELIST_DATE: '20200101' }, { ...ROW, LIST_DATE: '20200401' }))).toEqual([
      '',
      '',
    ]);
  });

  it('has the STAR board’s companies', () => {
    expect(listings(answer({ ...ROW, A_STOCK_CODE: '688999', LIST_DATE: '20190722' }))).toEqual([
      'SSE:688999',
    ]);
  });

  it('that is something else is refused by name', () => {
    expect(() => listings('<html>403</html>')).toThrow(/sse_main\.json is no answer/);
  });
});

const SZSE_HEADER = [
  '板块',
  '公司全称',
  '英文名称',
  'A股代码',
  'A股简称',
  'A股上市日期',
  '地      区',
  '省    份',
  '城     市',
];

describe('the Shenzhen exchange’s list of A shares', () => {
  const read = (...rows: (string | number)[][]) =>
    szseRecords(registryFile('listed/szse.xlsx', workbook([SZSE_HEADER, ...rows])), DAY).map(({ facts }) =>
      Object.fromEntries(facts().map(({ field, value }) => [field, value])),
    );
  const row = (code: string | number, date: string | number = '2010-01-01') => [
    '主板',
    '鸣雁科技股份有限公司',
    '-',
    code,
    '鸣  雁',
    date,
    '华东',
    '安徽',
    '合肥市',
  ];

  it('is read under headers with spaces in them, with codes as numbers and as texts', () => {
    for (const code of [999, '000999', '999.0']) {
      expect(read(row(code))[0]).toMatchObject({
        listing: 'SZSE:000999',
        province: '安徽',
        city: '合肥市',
        commonNameZh: '鸣雁',
      });
    }
    expect(read(row('000999', '2020-04-01'))[0]).not.toHaveProperty('listing');
  });

  it('without the table, and a page in its place, are refused by name', () => {
    const empty = registryFile('listed/szse.xlsx', workbook([[]]));
    expect(() => szseRecords(empty, DAY)).toThrow(/listed\/szse\.xlsx: no header/);
    const page = registryFile('listed/szse.xlsx', '<html><body>系统繁忙</body></html>');
    expect(() => szseRecords(page, DAY)).toThrow(/listed\/szse\.xlsx is not a workbook/);
  });

  it('of changed names leads from every earlier name to the present one', () => {
    const names = ['变更日期', '证券代码', '证券简称', '变更前全称', '变更后全称'];
    const changes = workbook([
      names,
      ['2020-02-07', '000999', '鸣雁', '鸣雁电器股份有限公司', '鸣雁科技股份有限公司'],
      ['2010-01-04', '000999', '鸣雁', '合肥鸣雁股份有限公司', '鸣雁电器股份有限公司'],
      ['2001-01-04', '000998', '飞雁', '飞雁股份有限公司', '飞雁股份有限公司'],
    ]);
    const former = szseFormerNames([registryFile('listed/changes.xlsx', changes)]);
    expect(former.get('鸣雁科技股份有限公司')).toEqual(['鸣雁电器股份有限公司', '合肥鸣雁股份有限公司']);
    expect(former.get('飞雁股份有限公司')).toEqual([]);
  });
});

/** Opens a source whose registry folders are empty. */
async function openWithout<Settings>(source: Source<Settings>, settings: object, web: Web) {
  return source.open({
    settings: source.settings.parse(settings),
    snapshot: DAY,
    web,
    files: async () => [],
    secret: () => undefined,
    now: () => new Date(0),
    wait: async () => {},
    memory: shortMemory(),
    log: silentLog,
  });
}

describe('a list that is in no registry folder', () => {
  it('is not got unless the settings say so', async () => {
    const web = webOf({});
    expect(await openWithout(listed, {}, web)).toMatchObject({ unusable: 'not checked' });
    expect(web.asked).toEqual([]);
  });

  it('is got from its publisher, in the way that he asks for', async () => {
    const options: (GetOptions | undefined)[] = [];
    const empty = webOf({});
    const web: Web = {
      close: empty.close,
      async get(url, get) {
        options.push(get);
        if (!url.includes('query.sse.com.cn')) return empty.get(url);
        // Without the Referer the exchange turns the asker away.
        const isFromSite = get?.headers?.Referer === 'https://www.sse.com.cn/';
        return isFromSite
          ? webOf({ [url]: answer(ROW) }).get(url)
          : { outcome: 'http error', url, reason: '403', status: 403 };
      },
    };
    const ready = await openWithout(listed, { download: true }, web);
    if (!('lookup' in ready)) throw new Error(ready.reason);
    const { statements } = await ready.lookup(organizationNamed(ROW.FULL_NAME), []);
    expect(valuesOf(statements, 'listing')).toContain('SSE:600999');
    expect(statements[0]?.url).toMatch(/^https:\/\/query\.sse\.com\.cn\//);
    expect(options.every((get) => get?.expect === 'file')).toBe(true);
  });

  it('whose publisher turns us away leaves the source unusable, and says why', async () => {
    const web: Web = {
      close: async () => {},
      get: async (url) => ({ outcome: 'http error', url, reason: 'status 412', status: 412 }),
    };
    expect(await openWithout(stateOwned, { download: true }, web)).toMatchObject({
      unusable: 'blocked',
      reason: expect.stringContaining('412'),
    });
  });

  it('whose publisher sends a notice in its place is not taken for an empty list', async () => {
    const notice = (url: string) => webOf({ [url]: '<html><body>访问被拦截</body></html>' }).get(url);
    const web: Web = { close: async () => {}, get: notice };
    const pageOnly = { download: true, files: ['sasac/*.html'] };
    expect(await openWithout(stateOwned, pageOnly, web)).toMatchObject({ unusable: 'unavailable' });
    await expect(openWithout(universities, { download: true }, web)).rejects.toThrow(/not a workbook/);
  });
});
