import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { openListed } from '../../src/sources/listed.ts';
import { stockBasicRecords } from '../../src/sources/listed-tables.ts';
import type { RegistryRecord } from '../../src/sources/records.ts';
import { organizationNamed, registryFile, valuesOf } from './helpers.ts';

const HEADER = '股票代码,股票名称,所在地域,所属行业,股票全称,英文全称,交易所代码,上市日期,退市日期';
const list = (...rows: string[]) => registryFile('listed/list.2020-06-24.csv', [HEADER, ...rows].join('\n'));
const DAY = '2020-03-26';
const lookup = (name: string, ...rows: string[]) =>
  openListed(stockBasicRecords(list(...rows), DAY)).lookup(organizationNamed(name), []);

const SOFTWARE =
  '300001,鸣雁软件,北京,软件服务,鸣雁软件股份有限公司,"Mingyan Software Co.,Ltd.",SZSE,20101010,';

describe('a company in the lists of the exchanges', () => {
  it('is found by its exact legal name, brackets of any width', async () => {
    const row = '600001,鸣雁医药,上海,医药,上海鸣雁医药(集团)股份有限公司,,SSE,19980807,';
    const { outcome, statements } = await lookup('上海鸣雁医药（集团）股份有限公司', row);
    expect(outcome).toBe('found');
    expect(valuesOf(statements, 'listing')).toEqual(['SSE:600001']);
    expect(statements[0]).toMatchObject({ about: 'self', match: { key: 'legal name', score: 1 } });
    expect(statements.find(({ field }) => field === 'listing')?.path).toBe('row 2, column 股票代码');
  });

  it('gets back the zeros that a spreadsheet took from its code', async () => {
    const { statements } = await lookup(
      '鸣雁股份有限公司',
      '42,鸣雁A,深圳,电子,鸣雁股份有限公司,,SZSE,19980807,',
    );
    expect(valuesOf(statements, 'listing')).toEqual(['SZSE:000042']);
    expect(valuesOf(statements, 'commonNameZh')).toEqual(['鸣雁']);
    expect(valuesOf(statements, 'city')).toEqual(['深圳']);
  });

  it.each([
    ['listed later', '20200701,'],
    ['delisted before', '20000101,20191231'],
  ])('has no listing on the day of the snapshot if it was %s, but its other facts', async (_, dates) => {
    const { statements } = await lookup(
      '鸣雁股份有限公司',
      `300002,鸣雁,浙江,电子,鸣雁股份有限公司,,SZSE,${dates}`,
    );
    expect(valuesOf(statements, 'listing')).toEqual([]);
    expect(valuesOf(statements, 'province')).toEqual(['浙江']);
  });

  it.each([
    ['北京鸣雁软件股份有限公司', 'the place in front was dropped'],
    ['鸣雁软件有限公司', 'it became a 股份有限公司'],
  ])('is found as %s: %s', async (name) => {
    const { statements } = await lookup(name, SOFTWARE);
    expect(statements[0]).toMatchObject({ about: 'self', match: { key: 'former name' } });
  });

  it.each(['北京鸣雁软件有限公司', '鸣雁教育科技有限公司', '鸣雁软件（北京）有限公司'])(
    'is no more than the group of %s, which only bears its 字号',
    async (name) => {
      const { statements } = await lookup(name, SOFTWARE);
      expect(statements.map(({ field, about }) => [field, about])).toEqual([
        ['legalName', 'group'],
        ['listing', 'group'],
        ['city', 'group'],
      ]);
      expect(statements.every(({ match }) => match.key === 'name part' && match.score <= 0.5)).toBe(true);
    },
  );

  it('is not the group of a body that is no company, nor of one whose 字号 is an ordinary word', async () => {
    expect((await lookup('鸣雁研究院', SOFTWARE)).outcome).toBe('not found');
    const ordinary = '600002,智能,上海,电子,智能股份有限公司,,SSE,19980807,';
    expect((await lookup('智能软件有限公司', ordinary)).outcome).toBe('not found');
  });

  it('is not the group of a company elsewhere with the same 字号 of two characters', async () => {
    const elsewhere = '600003,雁鸣,四川,电子,成都雁鸣电子股份有限公司,,SSE,19980807,';
    expect((await lookup('广州雁鸣科技有限公司', elsewhere)).outcome).toBe('not found');
    expect((await lookup('成都雁鸣科技有限公司', elsewhere)).outcome).toBe('found');
  });

  it('is of the group that bears its 字号 without a place, if nobody else listed does', async () => {
    const row = '600005,红雁股份,江苏,纺织,江苏红雁实业股份有限公司,,SSE,19980807,';
    const other = '600006,红雁电子,四川,电子,四川红雁电子股份有限公司,,SSE,19980807,';
    expect((await lookup('红雁集团有限公司', row)).outcome).toBe('found');
    expect((await lookup('红雁集团有限公司', row, other)).outcome).toBe('not found');
    expect((await lookup('红雁科技有限公司', row)).outcome).toBe('not found');
  });

  it('is not the group of an insurer or a bank with the same 字号 of two characters, unless it is one too', async () => {
    const bicycles = '600007,鸣雁,上海,自行车,鸣雁股份有限公司,,SSE,19980807,';
    expect((await lookup('鸣雁财产保险股份有限公司', bicycles)).outcome).toBe('not found');
    const trust = '600008,鸣雁信托,上海,金融,鸣雁信托股份有限公司,,SSE,19980807,';
    expect((await lookup('鸣雁财产保险股份有限公司', trust)).outcome).toBe('found');
    const threeLong = '600009,鸣雁飞,上海,自行车,鸣雁飞股份有限公司,,SSE,19980807,';
    expect((await lookup('鸣雁飞财产保险股份有限公司', threeLong)).outcome).toBe('found');
  });

  describe('with a website', () => {
    const company = (legalName: string, listing: string): RegistryRecord => ({
      legalName,
      formerNames: [],
      askedAs: [],
      uscc: null,
      facts: () => [
        { field: 'listing', value: listing, path: 'row 2' },
        { field: 'city', value: '苏州市', path: 'row 2' },
        { field: 'staff', value: '1200', path: 'row 2' },
        { field: 'website', value: 'http://www.mingyan.example/', path: 'row 2' },
      ],
      origin: { url: 'file:list', at: '2020-03-26', digest: 'sha256:0' },
    });
    const at = (website: string) =>
      [{ field: 'website', value: website, about: 'self', source: 'given' }] as unknown as Evidence[];
    const one = openListed([company('鸣雁电子股份有限公司', 'SZSE:300001')]);

    it('is the group of who has a website on it or below it, whatever its name', async () => {
      for (const website of ['https://mingyan.example/about', 'http://cloud.mingyan.example']) {
        const { statements } = await one.lookup(organizationNamed('飞鸿科技有限公司'), at(website));
        expect(statements.map(({ field, about }) => [field, about])).toEqual([
          ['listing', 'group'],
          ['city', 'group'],
        ]);
        expect(statements[0]?.match).toMatchObject({ key: 'domain', score: 0.75 });
      }
    });

    it('is the group of nobody whose website only ends alike, nor of all who share a host with others', async () => {
      const alike = await one.lookup(organizationNamed('飞鸿科技有限公司'), at('http://notmingyan.example'));
      expect(alike.outcome).toBe('not found');
      const shared = openListed([
        company('鸣雁电子股份有限公司', 'SZSE:300001'),
        company('孤雁电子股份有限公司', 'SZSE:300002'),
      ]);
      const found = await shared.lookup(organizationNamed('飞鸿科技有限公司'), at('http://mingyan.example'));
      expect(found.outcome).toBe('not found');
    });
  });

  it('is told apart from 中国…有限公司 that stands beside it', async () => {
    const row = '600004,鸣雁通信,北京,通信,中国鸣雁通信股份有限公司,,SSE,20021009,';
    const { statements } = await lookup('中国鸣雁通信有限公司', row);
    expect(statements.every(({ about }) => about === 'group')).toBe(true);
  });
});
