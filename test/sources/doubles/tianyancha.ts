import { type Answering, pageOf } from './body.ts';

export const TIANYANCHA_TOKEN = 'token-abcdef';

const NOTHING = { error_code: 300000, reason: '无数据', result: null };

/** Tianyancha: basic information by present name or id, search by anything alike. */
export const answerAsTianyancha: Answering =
  ({ bodies, total = bodies.length }) =>
  ({ path, query, headers }) => {
    if (headers.authorization !== TIANYANCHA_TOKEN)
      return { json: { error_code: 300002, reason: '账号失效', result: null } };
    const all = bodies.map(({ name, former = [] }, nth) => ({ id: 1000 + nth, name, former }));
    if (path.endsWith('/search/2.0')) {
      const size = Math.min(20, Number(query.get('pageSize') ?? 20));
      const word = query.get('word') ?? '';
      const items = pageOf(all, Number(query.get('pageNum') ?? 1), size).map(({ id, name, former }) => ({
        id,
        name: name.replace(word, `<em>${word}</em>`),
        regStatus: '存续',
        estiblishTime: '2010-01-01 00:00:00.0',
        type: 1,
        matchType: former.includes(word) ? '曾用名匹配' : '公司名称匹配',
        base: 'ah',
      }));
      return { json: total === 0 ? NOTHING : { error_code: 0, reason: 'ok', result: { total, items } } };
    }
    const wanted = query.get('keyword');
    const one = all.find(({ id, name }) => String(id) === wanted || name === wanted);
    if (one === undefined) return { json: NOTHING };
    const { id, name, former } = one;
    const result = { id, name, historyNameList: former, estiblishTime: 1262275200000 };
    return { json: { error_code: 0, reason: 'ok', result } };
  };
