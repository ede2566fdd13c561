import { z } from 'zod';
import type { Evidence } from '../model/evidence.ts';
import { bulkList, downloadSetting, recordsOfLists } from './bulk.ts';
import { defineSource, type OpenSource, type Statement } from './define.ts';
import {
  brandKey,
  companyKey,
  firstWord,
  inTrade,
  isCutShort,
  SHORTEST_FIRST_WORD,
} from './english-names.ts';
import {
  type ForeignListing,
  hkexListings,
  nasdaqTraderListings,
  secListings,
} from './listed-abroad-tables.ts';

/** Where the lists of exchanges outside the mainland lie below the registry folders. */
export const listedAbroadSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
  ...downloadSetting,
  hkex: z.string().default('listed/hkex_list_of_securities*.xlsx').describe('HKEX, ListOfSecurities.xlsx'),
  nasdaq: z.string().default('listed/nasdaqlisted*.txt').describe('Nasdaq Trader, nasdaqlisted.txt'),
  otherUs: z.string().default('listed/otherlisted*.txt').describe('Nasdaq Trader, otherlisted.txt'),
  sec: z
    .string()
    .default('listed/company_tickers_exchange*.json')
    .describe('SEC, company_tickers_exchange.json'),
});
type ListedAbroadSettings = z.infer<typeof listedAbroadSettings>;

const HKEX_LIST =
  'https://www.hkex.com.hk/eng/services/trading/securities/securitieslists/ListOfSecurities.xlsx';
const SYMBOL_DIRECTORY = 'https://www.nasdaqtrader.com/dynamic/SymDir';
const SEC_LIST = 'https://www.sec.gov/files/company_tickers_exchange.json';

/**
 * Companies listed in Hong Kong and New York. These lists have no Chinese legal names: they are joined by the
 * name in English that sources before this one gave, and what is listed there is as a rule the group.
 */
export const listedAbroad = defineSource<ListedAbroadSettings>({
  name: 'listed-abroad',
  title: 'Lists of HKEX, Nasdaq Trader and the SEC',
  fields: ['listing'],
  publishable: true,
  terms: 'Public information of the exchanges; attribution.',
  settings: listedAbroadSettings,
  async open(context) {
    const { settings } = context;
    const list = (pattern: string, url: string) => bulkList(context, { pattern, published: [{ url }] });
    const read = recordsOfLists([
      { bulk: await list(settings.hkex, HKEX_LIST), read: hkexListings },
      {
        bulk: await list(settings.nasdaq, `${SYMBOL_DIRECTORY}/nasdaqlisted.txt`),
        read: nasdaqTraderListings,
      },
      {
        bulk: await list(settings.otherUs, `${SYMBOL_DIRECTORY}/otherlisted.txt`),
        read: nasdaqTraderListings,
      },
      { bulk: await list(settings.sec, SEC_LIST), read: secListings },
    ]);
    return 'records' in read ? openListedAbroad(read.records) : read;
  },
});

/** How sure a name joins: a full name by which others may hardly go, or the name of a brand. */
const SCORES = { nameEn: 0.8, commonNameEn: 0.6 } as const;
/** So much less sure is a name that lacks a word of the company's: Example, for Example Technologies Inc. */
const SHORTER = 0.1;

/** How the name of a list is like the one that is looked for. */
interface Likeness {
  /** Taken off the score. */
  readonly less: number;
  readonly is: string;
}
const SAME: Likeness = { less: 0, is: 'is' };
const LACKING: Likeness = { less: SHORTER, is: 'but for a word of trade is' };
const CUT_SHORT: Likeness = { less: 0, is: 'is, cut short,' };

/** The look-up over lists that have been read. */
export function openListedAbroad(listings: readonly ForeignListing[]): OpenSource {
  const byName = indexBy(listings, companyKey, 2);
  const byBrand = indexBy(listings, brandKey, 4);
  const byFirstWord = indexBy(listings, firstWord, SHORTEST_FIRST_WORD);
  const byTrade = indexBy(listings, (name) => inTrade(name)?.key ?? '', 4);
  return {
    async lookup(_organization, known) {
      const names = known.filter(isEnglishName);
      if (names.length === 0) {
        return {
          outcome: 'not checked',
          reason: 'no source before this one gives its name in English',
          statements: [],
        };
      }
      // One that is listed on the mainland itself has its H shares or depositary receipts there too.
      const about = known.some((one) => one.field === 'listing' && one.about === 'self') ? 'self' : 'group';
      const statements = names.flatMap((name) => {
        const key = companyKey(name.value);
        const exact = byName.get(key) ?? [];
        // A full name would have the word of trade: one that lacks it is another company's.
        if (exact.length > 0 || name.field === 'nameEn') {
          return onePerExchange(exact, name, about, SAME);
        }
        const lacking = byBrand.get(key) ?? inItsTrade(byTrade.get(key) ?? [], known);
        if (lacking.length > 0) return onePerExchange(ofOneCompany(lacking), name, 'group', LACKING);
        const alike = byFirstWord.get(firstWord(name.value)) ?? [];
        const short = alike.filter((one) => isCutShort(one.name, name.value));
        return onePerExchange(ofOneCompany(short), name, 'group', CUT_SHORT);
      });
      const [first] = statements;
      return first === undefined
        ? { outcome: 'not found', reason: 'no listed company bears its name in English', statements }
        : { outcome: 'found', reason: first.match.reason, statements };
    },
  };
}

/** @param shortest shorter keys are left out: too many companies share them. */
function indexBy(
  listings: readonly ForeignListing[],
  keyOf: (name: string) => string,
  shortest: number,
): ReadonlyMap<string, readonly ForeignListing[]> {
  const index = new Map<string, ForeignListing[]>();
  for (const listing of listings) {
    const key = keyOf(listing.name);
    if (key.length < shortest) continue;
    const known = index.get(key);
    if (known) known.push(listing);
    else index.set(key, [listing]);
  }
  return index;
}

/** Listings of one company alone: a brand that several companies begin with is none's. */
function ofOneCompany(found: readonly ForeignListing[]): readonly ForeignListing[] {
  return new Set(found.map(({ name }) => companyKey(name))).size === 1 ? found : [];
}

/** Those whose trade, as the list writes it, is one that the organization says it is in. */
function inItsTrade(found: readonly ForeignListing[], known: readonly Evidence[]): readonly ForeignListing[] {
  const texts = known.filter(({ field, about }) => about === 'self' && TELLING_TRADE.has(field));
  return found.filter(({ name }) => {
    const says = inTrade(name)?.says;
    return says !== undefined && texts.some(({ value }) => says.test(value));
  });
}

const TELLING_TRADE: ReadonlySet<Evidence['field']> = new Set([
  'nameEn',
  'industryTags',
  'products',
  'description',
]);

function isEnglishName({ field }: Evidence): boolean {
  return field === 'nameEn' || field === 'commonNameEn';
}

/** Of several securities on one exchange (classes, counters in renminbi) the first by its ticker is meant. */
function onePerExchange(
  found: readonly ForeignListing[],
  name: Evidence,
  about: Statement['about'],
  { less, is }: Likeness,
): Statement[] {
  const byExchange = new Map<string, ForeignListing>();
  for (const one of [...found].sort((a, b) => (a.listing < b.listing ? -1 : 1))) {
    const exchange = one.listing.split(':')[0] ?? '';
    if (!byExchange.has(exchange)) byExchange.set(exchange, one);
  }
  const score = (name.field === 'nameEn' ? SCORES.nameEn : SCORES.commonNameEn) - less;
  return [...byExchange.values()].map(({ listing, path, origin, name: listedName }) => ({
    field: 'listing',
    value: listing,
    about,
    ...origin,
    quote: listedName,
    path,
    match: {
      key: 'alias',
      score,
      reason: `${listedName} ${is} the name in English that ${name.source} gives: ${name.value}`,
    },
  }));
}
