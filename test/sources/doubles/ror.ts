import { type Answering, pageOf } from './body.ts';

/** Records on a page. */
const PAGE_SIZE = 20;
const MOST_PAGES = 500;

/** The Research Organization Registry, API 2: what it has against a question comes with status 200. */
export const answerAsRor: Answering =
  ({ bodies, total = bodies.length }) =>
  ({ query }) => {
    const illegal = [...query.keys()].filter(
      (key) => !['query', 'page', 'filter', 'all_status'].includes(key),
    );
    const page = Number(query.get('page') ?? 1);
    const errors = [
      ...illegal.map((key) => `query parameter '${key}' is illegal`),
      ...(page > MOST_PAGES ? [`page '${page}' outside of range 1-${MOST_PAGES}`] : []),
    ];
    if (errors.length > 0) return { json: { errors } };
    return {
      json: {
        number_of_results: total,
        time_taken: 7,
        items: pageOf(bodies, page, PAGE_SIZE).map(({ name, former = [] }, nth) =>
          rorRecord(`https://ror.org/0${page}aaaaa${String(nth).padStart(2, '0')}`, [
            { value: name, lang: 'zh', types: ['label'] },
            ...former.map((value) => ({ value, lang: null, types: ['alias'] })),
          ]),
        ),
        meta: { types: [], countries: [], continents: [], statuses: [] },
      },
    };
  };

/** A record with every field of the schema, as the API sends it: nulls and empty lists where there is no value. */
export function rorRecord(id: string, names: readonly object[], over: object = {}) {
  return {
    admin: {
      created: { date: '2018-11-14', schema_version: '1.0' },
      last_modified: { date: '2024-12-11', schema_version: '2.1' },
    },
    domains: [],
    established: null,
    external_ids: [],
    id,
    links: [{ type: 'website', value: 'https://mingyan.example/' }],
    locations: [
      {
        geonames_id: 1808722,
        geonames_details: {
          continent_code: 'AS',
          continent_name: 'Asia',
          country_code: 'CN',
          country_name: 'China',
          country_subdivision_code: 'AH',
          country_subdivision_name: 'Anhui',
          lat: 31.86389,
          lng: 117.28083,
          name: 'Hefei',
        },
      },
    ],
    names,
    relationships: [],
    status: 'active',
    types: ['facility'],
    ...over,
  };
}
