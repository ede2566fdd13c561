import { listedAbroad } from '../../src/sources/listed-abroad.ts';
import { type FileRegistry, workbook } from './registries.ts';

/** Lists that have no Chinese names: they are joined by the name in English that sources before them gave. */
export const ENGLISH_REGISTRIES: readonly Pick<FileRegistry, 'title' | 'source' | 'path' | 'write'>[] = [
  {
    title: 'Hong Kong',
    source: listedAbroad,
    path: 'listed/hkex_list_of_securities.2020-03-26.xlsx',
    write: (rows) =>
      workbook([
        ['List of Securities'],
        ['Updated as at 26/03/2020'],
        ['Stock Code', 'Name of Securities', 'Category', 'Sub-Category', 'ISIN'],
        ...rows.map(({ name }) => ['00999', `${name}-W`, 'Equity', 'Equity Securities (Main Board)', '']),
      ]),
  },
  {
    title: 'Nasdaq',
    source: listedAbroad,
    path: 'listed/nasdaqlisted.2020-03-26.txt',
    write: (rows) =>
      [
        'Symbol|Security Name|Market Category|Test Issue|Financial Status|Round Lot Size|ETF|NextShares',
        ...rows.map(({ name }) => `MYAN|${name} Inc. - American Depositary Shares|Q|N|N|100|N|N`),
        'File Creation Time: 0326202018:00|||||||',
      ].join('\r\n'),
  },
  {
    title: 'New York',
    source: listedAbroad,
    path: 'listed/otherlisted.2020-03-26.txt',
    write: (rows) =>
      [
        'ACT Symbol|Security Name|Exchange|CQS Symbol|ETF|Round Lot Size|Test Issue|NASDAQ Symbol',
        ...rows.map(({ name }) => `MYAN|${name}  SE ADS|N|MYAN|N|100|N|MYAN`),
        'File Creation Time: 0326202018:00|||||||',
      ].join('\r\n'),
  },
  {
    title: 'the SEC',
    source: listedAbroad,
    path: 'listed/company_tickers_exchange.2020-03-26.json',
    write: (rows) =>
      JSON.stringify({
        fields: ['cik', 'name', 'ticker', 'exchange'],
        data: rows.map(({ name }, nth) => [nth, `${name} Inc.`, 'MYAN', 'Nasdaq']),
      }),
  },
];
