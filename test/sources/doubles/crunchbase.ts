import type { Answering } from './body.ts';

export const CRUNCHBASE_KEY = 'key-0123456789';

/** Crunchbase: records by permalink, suggestions by name, search by website with the last record as place mark. */
export const answerAsCrunchbase: Answering =
  ({ bodies }) =>
  ({ path, query, headers, body }) => {
    if (headers['x-cb-user-key'] !== CRUNCHBASE_KEY)
      return { status: 401, json: { error: 'unauthorized', code: 'LA401' } };
    const all = bodies.map(({ name, former = [] }, nth) => {
      const permalink = `body-${nth}`;
      const uuid = `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`;
      const identifier = { uuid, value: `Body ${nth}`, permalink, entity_def_id: 'organization' };
      return { uuid, properties: { identifier, permalink, legal_name: name, aliases: former } };
    });
    if (path.endsWith('/searches/organizations')) {
      const { limit, after_id: after } = JSON.parse(body) as { limit: number; after_id?: string };
      const from = after === undefined ? 0 : all.findIndex(({ uuid }) => uuid === after) + 1;
      return { json: { count: all.length, entities: all.slice(from, from + limit) } };
    }
    if (path.endsWith('/autocompletes')) {
      const shown = all.slice(0, Number(query.get('limit') ?? 10));
      const entities = shown.map(({ properties: { identifier } }) => ({
        facet_ids: ['company'],
        identifier,
      }));
      return { json: { count: entities.length, entities } };
    }
    const one = all.find(({ properties }) => path.endsWith(`/${properties.permalink}`));
    return one === undefined
      ? { status: 404, json: { error: 'requested resource could not be found', code: 'CS404' } }
      : { json: { properties: one.properties, cards: {} } };
  };
