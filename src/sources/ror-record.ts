import { z } from 'zod';
import { joinKey } from './join-key.ts';
import type { Match, RecordFact } from './records.ts';

const text = z.string().nullish();

/**
 * A record of the registry in its schema 2, as far as it is read (https://ror.readme.io/docs/ror-data-structure,
 * https://ror.readme.io/docs/fields). Fields without a value come as null or as an empty list.
 */
export const rorRecord = z.object({
  /** `https://ror.org/` and nine characters. */
  id: z.string(),
  /** `active`, `inactive` or `withdrawn`. */
  status: z.string(),
  names: z.array(
    z.object({
      value: z.string(),
      /** ISO 639-1; null where it is not known. */
      lang: text,
      /** Of `acronym`, `alias`, `label` and `ror_display`. */
      types: z.array(z.string()),
    }),
  ),
  /** `website` and `wikipedia`. */
  links: z.array(z.object({ type: z.string(), value: z.string() })).nullish(),
  locations: z.array(
    z.object({ geonames_details: z.object({ name: text, country_subdivision_name: text }) }),
  ),
  /** `fundref`, `grid`, `isni` and `wikidata`. */
  external_ids: z.array(z.object({ type: z.string(), all: z.array(z.string()), preferred: text })).nullish(),
  /** `related`, `parent`, `child`, `predecessor` and `successor`. */
  relationships: z.array(z.object({ type: z.string(), label: z.string() })).nullish(),
});
export type RorRecord = z.infer<typeof rorRecord>;

/** A page of a search. What the API has against a question stands under `errors`, with status 200. */
export const rorAnswer = z.object({ number_of_results: z.number(), items: z.array(rorRecord) });

/**
 * How a record bears a name. Its labels are equal forms of the name; an alias may be one that it had before, since
 * the registry does not tell the two apart.
 */
export function rorMatch({ id, names }: RorRecord, wanted: string): Match | null {
  const same = names.filter(
    ({ value, types }) => !types.includes('acronym') && joinKey(value) === joinKey(wanted),
  );
  if (same.length === 0) return null;
  const isLabel = same.some(({ types }) => types.includes('label') || types.includes('ror_display'));
  return isLabel
    ? { key: 'legal name', score: 0.95, reason: `${id} bears the name ${wanted}` }
    : { key: 'alias', score: 0.85, reason: `${wanted} is another or an earlier name of ${id}` };
}

/** @param path JSON path of the record in its answer. */
export function rorFacts(record: RorRecord, path: string): RecordFact[] {
  const english = record.names.find(({ lang, types }) => lang === 'en' && types.includes('label'));
  const website = record.links?.find(({ type }) => type === 'website');
  const parents = record.relationships?.filter(({ type }) => type === 'parent') ?? [];
  const items = record.external_ids?.find(({ type }) => type === 'wikidata');
  const [place] = record.locations;
  const at = (below: string) => `${path}.${below}`;
  return [
    { field: 'nameEn', value: english?.value ?? '', path: at('names') },
    { field: 'website', value: website?.value ?? '', path: at('links') },
    { field: 'city', value: place?.geonames_details.name ?? '', path: at('locations[0]') },
    {
      field: 'province',
      value: place?.geonames_details.country_subdivision_name ?? '',
      path: at('locations[0]'),
    },
    ...parents.map(({ label }) => ({ field: 'parent' as const, value: label, path: at('relationships') })),
    { field: 'wikidata', value: items?.preferred ?? items?.all[0] ?? '', path: at('external_ids') },
  ];
}
