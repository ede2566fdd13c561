import { z } from 'zod';

const snak = z.object({ snaktype: z.string(), datavalue: z.object({ value: z.unknown() }).optional() });
const statement = z.object({
  mainsnak: snak,
  rank: z.string(),
  qualifiers: z.record(z.string(), z.array(snak)).optional(),
});
const term = z.object({ language: z.string(), value: z.string() });

/** An item as `wbgetentities` gives it (https://www.wikidata.org/w/api.php?action=help&modules=wbgetentities). */
export const wikidataItem = z.object({
  id: z.string(),
  missing: z.string().optional(),
  labels: z.record(z.string(), term).optional(),
  aliases: z.record(z.string(), z.array(term)).optional(),
  descriptions: z.record(z.string(), term).optional(),
  claims: z.record(z.string(), z.array(statement)).optional(),
});
export type WikidataItem = z.infer<typeof wikidataItem>;
export type WikidataStatement = z.infer<typeof statement>;
type Snak = z.infer<typeof snak>;

/** The properties that are read. */
export const P = {
  country: 'P17',
  parent: 'P749',
  headquarters: 'P159',
  iso3166: 'P297',
  stockExchange: 'P414',
  ticker: 'P249',
  website: 'P856',
  startTime: 'P580',
  endTime: 'P582',
  pointInTime: 'P585',
  employees: 'P1128',
  lei: 'P1278',
  officialName: 'P1448',
  crunchbase: 'P2088',
  uscc: 'P6795',
} as const;

/**
 * The statements of a property that hold: deprecated ones are dropped, preferred ones stand for all where there
 * are any, and those with an unknown or no value say nothing.
 */
export function bestStatements(item: WikidataItem, property: string): WikidataStatement[] {
  const all = (item.claims?.[property] ?? []).filter(
    ({ rank, mainsnak }) => rank !== 'deprecated' && mainsnak.snaktype === 'value',
  );
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : all;
}

/** Statements that held on a day, by their start and end. */
export function heldOn(statements: readonly WikidataStatement[], day: string): WikidataStatement[] {
  return statements.filter((one) => {
    const start = qualifierTime(one, P.startTime);
    const end = qualifierTime(one, P.endTime);
    return (start === '' || start <= day) && (end === '' || end > day);
  });
}

/** The latest by its point in time; one without a time is the current one. */
export function latest(statements: readonly WikidataStatement[]): WikidataStatement | undefined {
  const time = (one: WikidataStatement) => qualifierTime(one, P.pointInTime) || '9999';
  return statements.reduce<WikidataStatement | undefined>(
    (best, one) => (best === undefined || time(one) > time(best) ? one : best),
    undefined,
  );
}

/** The value as text: a string, the id of an item, an amount without its sign, the text of a name. */
export function statementValue({ mainsnak }: Pick<WikidataStatement, 'mainsnak'>): string {
  return snakText(mainsnak);
}

/** The first value of a qualifier as text; empty where there is none. */
export function qualifierText(one: WikidataStatement, property: string): string {
  const [first] = one.qualifiers?.[property] ?? [];
  return first === undefined ? '' : snakText(first);
}

/** `YYYY-MM-DD` of a qualifier's time; empty where there is none. */
function qualifierTime(one: WikidataStatement, property: string): string {
  return qualifierText(one, property).replace(/^\+/u, '').slice(0, 10);
}

const valueShapes = z.union([
  z.string(),
  z.object({ id: z.string() }).transform(({ id }) => id),
  z.object({ amount: z.string() }).transform(({ amount }) => amount.replace(/^\+/u, '')),
  z.object({ time: z.string() }).transform(({ time }) => time),
  z.object({ text: z.string() }).transform(({ text }) => text),
]);

function snakText({ datavalue }: Snak): string {
  const parsed = valueShapes.safeParse(datavalue?.value);
  return parsed.success ? parsed.data : '';
}

/** Codes in which Chinese labels are written; Han of any of them is compared as it is. */
const CHINESE = ['zh', 'zh-hans', 'zh-cn', 'zh-hant', 'zh-tw', 'zh-hk'] as const;

/** The label in Chinese, else in English; empty where it has neither. */
export function labelOf(item: WikidataItem, languages: readonly string[] = [...CHINESE, 'en']): string {
  for (const language of languages) {
    const label = item.labels?.[language]?.value;
    if (label !== undefined) return label;
  }
  return '';
}

/** All names in Chinese: labels and aliases. */
export function chineseNames(item: WikidataItem): string[] {
  return CHINESE.flatMap((language) => [
    ...(item.labels?.[language] ? [item.labels[language].value] : []),
    ...(item.aliases?.[language] ?? []).map(({ value }) => value),
  ]);
}
