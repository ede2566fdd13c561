import { createHash } from 'node:crypto';
import type { Asked, Said } from '../double.ts';
import { type Answering, pageOf } from './body.ts';

export const QICHACHA_SECRETS = { QICHACHA_KEY: 'appkey-123456', QICHACHA_SECRET: 'secretkey-654321' };

/** Answers as the platform does: the signature is computed again, and a wrong one is status 107. */
export function signed(answer: (asked: Asked) => object) {
  return (asked: Asked): Said => {
    const { token, timespan } = asked.headers;
    const { QICHACHA_KEY: key, QICHACHA_SECRET: secret } = QICHACHA_SECRETS;
    const right = createHash('md5').update(`${key}${timespan}${secret}`).digest('hex').toUpperCase();
    const isRight = token === right && asked.query.get('key') === key;
    return { json: isRight ? answer(asked) : { Status: '107', Message: '签名错误', Result: null } };
  };
}

const NOTHING = { Status: '201', Message: '查询无结果', OrderNumber: 'ECI1', Result: null };
/** Companies on a page of interface 886. */
const PAGE_SIZE = 5;

/** Qichacha: interface 2001 by present name, interface 886 by anything alike. */
export const answerAsQichacha: Answering = ({ bodies, total = bodies.length }) =>
  signed(({ path, query }) => {
    const wanted = query.get('searchKey');
    if (path.endsWith('/FuzzySearch/GetList')) {
      const page = Number(query.get('pageIndex') ?? 1);
      const Result = pageOf(bodies, page, PAGE_SIZE).map(({ name }, nth) => ({
        KeyNo: `key${page}${nth}`,
        Name: name,
        CreditCode: '-',
        Status: '存续（在营、开业、在册）',
      }));
      const Paging = { PageSize: PAGE_SIZE, PageIndex: page, TotalRecords: total };
      return total === 0 ? NOTHING : { Status: '200', Message: '查询成功', Paging, Result };
    }
    const Data = bodies
      .filter(({ name }) => name === wanted)
      .map(({ name, former = [] }) => ({
        Name: name,
        CreditCode: null,
        OriginalName: former.map((one) => ({ Name: one, ChangeDate: '2014-04-18' })),
      }));
    if (Data.length === 0) return NOTHING;
    return { Status: '200', Message: '查询成功', OrderNumber: 'ECI1', Result: { VerifyResult: 1, Data } };
  });
