import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { RegistryFile } from './define.ts';
import type { RecordOrigin } from './records.ts';
import { requireTable, sheetRows } from './tables.ts';
import { decodeText } from './text.ts';
import { hongKongTicker } from './values.ts';

/** A security of an exchange outside the mainland: its company's name in English, and its listing. */
export interface ForeignListing {
  readonly name: string;
  /** `EXCHANGE:TICKER`. */
  readonly listing: string;
  readonly path: string;
  readonly origin: RecordOrigin;
}

/** The Hong Kong exchange's list of securities: equities, short names. Rows of other securities are passed over. */
export function hkexListings(file: RegistryFile): ForeignListing[] {
  const table = requireTable(
    sheetRows(file.bytes, file.path),
    ['Stock Code', 'Name of Securities', 'Category', 'Sub-Category'],
    file.path,
  );
  return table
    .filter(
      (row) => row.cell('Category') === 'Equity' && /^Equity Securities/u.test(row.cell('Sub-Category')),
    )
    .map((row) => ({
      // The suffix tells shares with other votes, secondary listings, H shares and counters in renminbi.
      name: row.cell('Name of Securities').replace(/\s*-\s*(?:[WSBRZ]{1,3}|H SHARES)$/u, ''),
      listing: `HKEX:${hongKongTicker(row.cell('Stock Code'))}`,
      path: `row ${row.number}, column Name of Securities`,
      origin: originOf(file),
    }));
}

/** Exchanges of `otherlisted.txt` (http://www.nasdaqtrader.com/trader.aspx?id=symboldirdefs). */
const OTHER_EXCHANGES: Readonly<Record<string, string>> = {
  N: 'NYSE',
  A: 'NYSE American',
  P: 'NYSE Arca',
  Z: 'Cboe BZX',
};

/** Nasdaq Trader's symbol directory, `nasdaqlisted.txt` or `otherlisted.txt`; test issues and funds are passed over. */
export function nasdaqTraderListings(file: RegistryFile): ForeignListing[] {
  const [header = '', ...lines] = decodeText(file.bytes).split(/\r?\n/u);
  const columns = header.split('|');
  const at = (name: string) => columns.indexOf(name);
  if (at('Security Name') < 0) {
    throw new UserError(
      `${file.path}: the first line does not name the column "Security Name". Is it a symbol directory?`,
    );
  }
  return lines.flatMap((line, index) => {
    const cells = line.split('|');
    const cell = (name: string) => cells[at(name)] ?? '';
    const exchange = at('Exchange') < 0 ? 'NASDAQ' : OTHER_EXCHANGES[cell('Exchange')];
    const symbol = cell('Symbol') || cell('ACT Symbol');
    const counts =
      cell('Test Issue') === 'N' && cell('ETF') !== 'Y' && !line.startsWith('File Creation Time');
    if (!counts || exchange === undefined || symbol === '') return [];
    return [
      {
        name: companyOf(cell('Security Name')),
        listing: `${exchange}:${symbol}`,
        path: `line ${index + 2}, Security Name`,
        origin: originOf(file),
      },
    ];
  });
}

/** `Example Inc. - American Depositary Shares, each …` is a security of Example Inc. */
function companyOf(security: string): string {
  return security
    .replace(/\s+-\s+.*$/u, '')
    .replace(
      /\s+(?:Common|Ordinary|Capital|American Depositary|AD[SR]s?\b|Depositary|Class [A-Z]\b|Sponsored|Warrants?|Units?|Rights?|Preferred).*$/u,
      '',
    )
    .trim();
}

const tickerObject = z.record(z.string(), z.object({ ticker: z.string(), title: z.string() }));
const tickerTable = z.object({
  fields: z.array(z.string()),
  data: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});
const SEC_EXCHANGES: Readonly<Record<string, string>> = { Nasdaq: 'NASDAQ', NYSE: 'NYSE', CBOE: 'Cboe BZX' };

/**
 * The SEC's `company_tickers_exchange.json`. Its sister `company_tickers.json` names no exchange: what it says of
 * listings cannot be written, and it is refused with the name of the file to get instead.
 */
export function secListings(file: RegistryFile): ForeignListing[] {
  const json = parseJson(file);
  const table = tickerTable.safeParse(json);
  if (!table.success) {
    const hint = tickerObject.safeParse(json).success
      ? ' It is company_tickers.json, which names no exchange.'
      : '';
    throw new UserError(`${file.path} is not the SEC's company_tickers_exchange.json.${hint}`);
  }
  const at = (name: string) => table.data.fields.indexOf(name);
  return table.data.data.flatMap((cells, index) => {
    const exchange = SEC_EXCHANGES[String(cells[at('exchange')])];
    if (exchange === undefined) return [];
    return [
      {
        name: String(cells[at('name')]),
        listing: `${exchange}:${cells[at('ticker')]}`,
        path: `$.data[${index}]`,
        origin: originOf(file),
      },
    ];
  });
}

function parseJson(file: RegistryFile): unknown {
  try {
    return JSON.parse(decodeText(file.bytes));
  } catch (cause) {
    throw new UserError(`${file.path} is not JSON. Download it again.`, { cause });
  }
}

function originOf({ url, at, digest }: RegistryFile): RecordOrigin {
  return { url, at, digest };
}
