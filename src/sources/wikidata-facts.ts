import type { RecordFact } from './records.ts';
import { exactStaff } from './staff.ts';
import { hongKongTicker } from './values.ts';
import {
  bestStatements,
  heldOn,
  labelOf,
  latest,
  P,
  qualifierText,
  statementValue,
  type WikidataItem,
  type WikidataStatement,
} from './wikidata-claims.ts';

/** Exchanges by their English label on Wikidata, as we write them. Others are written by that label. */
const EXCHANGES: Readonly<Record<string, string>> = {
  'Shanghai Stock Exchange': 'SSE',
  'Shenzhen Stock Exchange': 'SZSE',
  'Beijing Stock Exchange': 'BSE',
  'Hong Kong Stock Exchange': 'HKEX',
  'Hong Kong Exchanges and Clearing': 'HKEX',
  Nasdaq: 'NASDAQ',
  NASDAQ: 'NASDAQ',
  'New York Stock Exchange': 'NYSE',
  'Taiwan Stock Exchange': 'TWSE',
  'London Stock Exchange': 'LSE',
  'Tokyo Stock Exchange': 'TSE',
};

/** Ids of the items that the facts of an item name, as far as they are known. */
export function relatedIds(item: WikidataItem, related: ReadonlyMap<string, WikidataItem>): string[] {
  const parents = bestStatements(item, P.parent).map(statementValue);
  const countries = parents.flatMap((id) => {
    const parent = related.get(id);
    return parent === undefined ? [] : bestStatements(parent, P.country).map(statementValue);
  });
  const own = [P.stockExchange, P.headquarters].flatMap((property) =>
    bestStatements(item, property).map(statementValue),
  );
  return [...new Set([...own, ...parents, ...countries])];
}

/**
 * What an item says.
 *
 * @param related the items that its statements name, by id.
 * @param day `YYYY-MM-DD`; listings that had ended by then, or had not begun, are left out.
 */
export function itemFacts(
  item: WikidataItem,
  related: ReadonlyMap<string, WikidataItem>,
  day: string,
): RecordFact[] {
  const staff = latest(bestStatements(item, P.employees));
  const facts: RecordFact[] = [
    { field: 'wikidata', value: item.id, path: `$.entities.${item.id}.id` },
    { field: 'commonNameEn', value: labelOf(item, ['en']), path: `$.entities.${item.id}.labels.en` },
    {
      field: 'description',
      value: item.descriptions?.en?.value ?? '',
      path: `$.entities.${item.id}.descriptions.en`,
    },
    ...texts(item, P.website, 'website').slice(0, 1),
    ...texts(item, P.uscc, 'uscc'),
    ...texts(item, P.lei, 'lei'),
    ...texts(
      item,
      P.crunchbase,
      'crunchbaseUrl',
      (permalink) => `https://www.crunchbase.com/organization/${permalink}`,
    ),
    {
      field: 'staff',
      value: staff ? exactStaff(statementValue(staff)) : '',
      path: claimPath(item, P.employees),
    },
    ...heldOn(bestStatements(item, P.stockExchange), day).flatMap((one) => listing(item, one, related)),
    ...labels(item, P.headquarters, 'city', related),
    ...parentFacts(item, related),
  ];
  return facts.filter(({ value }) => value !== '');
}

function claimPath(item: WikidataItem, property: string): string {
  return `$.entities.${item.id}.claims.${property}`;
}

function texts(
  item: WikidataItem,
  property: string,
  field: RecordFact['field'],
  write: (text: string) => string = (text) => text,
): RecordFact[] {
  return bestStatements(item, property).map((one) => ({
    field,
    value: write(statementValue(one)),
    path: claimPath(item, property),
  }));
}

function labels(
  item: WikidataItem,
  property: string,
  field: RecordFact['field'],
  related: ReadonlyMap<string, WikidataItem>,
): RecordFact[] {
  return bestStatements(item, property).flatMap((one) => {
    const target = related.get(statementValue(one));
    return target === undefined ? [] : [{ field, value: labelOf(target), path: claimPath(item, property) }];
  });
}

/** A listing without its ticker is no listing that can be written. */
function listing(
  item: WikidataItem,
  one: WikidataStatement,
  related: ReadonlyMap<string, WikidataItem>,
): RecordFact[] {
  const target = related.get(statementValue(one));
  const label = target === undefined ? '' : labelOf(target, ['en']);
  const exchange = EXCHANGES[label] ?? label;
  const ticker = qualifierText(one, P.ticker);
  if (exchange === '' || ticker === '') return [];
  const written = exchange === 'HKEX' ? hongKongTicker(ticker) : ticker;
  return [{ field: 'listing', value: `${exchange}:${written}`, path: claimPath(item, P.stockExchange) }];
}

function parentFacts(item: WikidataItem, related: ReadonlyMap<string, WikidataItem>): RecordFact[] {
  return bestStatements(item, P.parent).flatMap((one): RecordFact[] => {
    const parent = related.get(statementValue(one));
    if (parent === undefined) return [];
    const countries = bestStatements(parent, P.country).flatMap((country) => {
      const target = related.get(statementValue(country));
      return target === undefined ? [] : bestStatements(target, P.iso3166).map(statementValue);
    });
    return [
      { field: 'parent', value: labelOf(parent), path: claimPath(item, P.parent) },
      ...countries
        .slice(0, 1)
        .map((value) => ({ field: 'parentCountry' as const, value, path: claimPath(item, P.parent) })),
    ];
  });
}
