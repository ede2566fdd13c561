/** Stock exchanges that members are listed on, by code: how else they are written, and how their tickers look. */
export const EXCHANGES = {
  SSE: {
    names: ['SHSE', 'SHA', 'Shanghai'],
    ticker: /^(?:6\d{5}|900\d{3})$/,
    form: 'six digits that begin with 6 or 900',
  },
  SZSE: {
    names: ['SHE', 'SZ', 'Shenzhen'],
    ticker: /^(?:00|20|30)\d{4}$/,
    form: 'six digits that begin with 00, 20 or 30',
  },
  BSE: {
    names: ['BJSE', 'Beijing'],
    ticker: /^(?:[48]\d{5}|920\d{3})$/,
    form: 'six digits that begin with 4, 8 or 920',
  },
  NEEQ: { names: ['新三板'], ticker: /^[48]\d{5}$/, form: 'six digits that begin with 4 or 8' },
  HKEX: { names: ['HK', 'HKG', 'HKSE', 'SEHK', 'Hong Kong'], ticker: /^\d{1,5}$/, form: 'up to five digits' },
  TWSE: { names: ['TPE', 'TSEC', 'Taiwan'], ticker: /^\d{4,6}$/, form: 'four to six digits' },
  NASDAQ: { names: ['NasdaqGS', 'NASDAQ GS'], ticker: /^[A-Z]{1,5}$/, form: 'up to five capital letters' },
  NYSE: { names: ['New York'], ticker: /^[A-Z]{1,5}(?:\.[A-Z])?$/, form: 'up to five capital letters' },
  LSE: {
    names: ['LON', 'London'],
    ticker: /^[A-Z0-9]{2,5}\.?$/,
    form: 'two to five capital letters or digits',
  },
  TSE: { names: ['TYO', 'JPX', 'Tokyo'], ticker: /^\d{3}[\dA-Z]$/, form: 'four characters' },
  KRX: { names: ['KOSDAQ', 'KOSPI', 'Korea'], ticker: /^\d{6}$/, form: 'six digits' },
  FWB: {
    names: ['FRA', 'XETRA', 'Frankfurt'],
    ticker: /^[A-Z0-9]{3,5}$/,
    form: 'three to five capital letters or digits',
  },
  EURONEXT: {
    names: ['EPA', 'AMS', 'Euronext Paris'],
    ticker: /^[A-Z0-9]{1,6}$/,
    form: 'up to six capital letters or digits',
  },
  SIX: { names: ['SWX', 'Zurich'], ticker: /^[A-Z0-9]{2,6}$/, form: 'two to six capital letters or digits' },
} as const satisfies Record<string, { names: readonly string[]; ticker: RegExp; form: string }>;
export type Exchange = keyof typeof EXCHANGES;

const BY_NAME: ReadonlyMap<string, Exchange> = new Map(
  (Object.keys(EXCHANGES) as Exchange[]).flatMap((code) =>
    [code, ...EXCHANGES[code].names].map((name) => [name.toLowerCase(), code] as const),
  ),
);

/** The code of an exchange by any of its names. */
export function exchangeNamed(name: string): Exchange | undefined {
  return BY_NAME.get(name.trim().toLowerCase());
}

/** The parts of a cell with several values; commas and slashes part them too. */
export function splitList(text: string): string[] {
  return text
    .split(/[;,、，；/]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
