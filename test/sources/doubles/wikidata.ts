import { type Answering, pageOf } from './body.ts';

/** Wikidata: search by name, items by id, and the query service, which knows no identifier here. */
export const answerAsWikidata: Answering =
  ({ bodies, total = bodies.length }) =>
  ({ path, query, headers }) => {
    // Programs that do not say who they are, are turned away.
    if (!/\S+\/\S+ \(.*(?:https?:|@)/u.test(headers['user-agent'] ?? ''))
      return { status: 403, text: 'Please set a user-agent and respect our robot policy' };
    if (path.endsWith('/sparql')) return { json: { head: { vars: ['item'] }, results: { bindings: [] } } };
    if (query.get('action') === 'wbsearchentities') {
      const limit = Number(query.get('limit') ?? 7);
      const from = Number(query.get('continue') ?? 0);
      const shown = pageOf(bodies, from / limit + 1, limit);
      const next = from + limit < total ? { 'search-continue': from + limit } : {};
      return {
        json: {
          searchinfo: { search: query.get('search') },
          search: shown.map(({ name }, nth) => ({ id: `Q${from + nth + 1}`, label: name })),
          ...next,
          success: 1,
        },
      };
    }
    const entities = (query.get('ids') ?? '').split('|').map((id) => {
      const body = bodies[Number(id.slice(1)) - 1];
      return [id, body === undefined ? { id, missing: '' } : item(id, body.name, body.former ?? [])] as const;
    });
    return { json: { entities: Object.fromEntries(entities), success: 1 } };
  };

function item(id: string, name: string, former: readonly string[]) {
  const officialName = (text: string) => ({
    mainsnak: {
      snaktype: 'value',
      property: 'P1448',
      datavalue: { type: 'monolingualtext', value: { text, language: 'zh' } },
    },
    type: 'statement',
    rank: 'normal',
  });
  return {
    type: 'item',
    id,
    labels: { zh: { language: 'zh', value: name } },
    aliases: {},
    descriptions: {},
    claims: { P1448: former.map(officialName) },
  };
}
