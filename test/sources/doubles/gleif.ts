import { type Answering, pageOf } from './body.ts';

/** The LEI register: JSON:API, pages of the size that is asked for, the next one under `links`. */
export const answerAsGleif: Answering =
  ({ bodies, total = bodies.length }) =>
  ({ path, query, headers }) => {
    const size = Number(query.get('page[size]') ?? 15);
    const page = Number(query.get('page[number]') ?? 1);
    const shown = pageOf(bodies, page, size);
    const address = (number: number) => {
      const parameters = new URLSearchParams(query);
      parameters.set('page[number]', String(number));
      return `http://${headers.host}${path}?${parameters}`;
    };
    const first = (page - 1) * size + 1;
    return {
      headers: { 'content-type': 'application/vnd.api+json' },
      json: {
        meta: {
          goldenCopy: { publishDate: '2020-03-26T00:00:00Z' },
          pagination: {
            currentPage: page,
            perPage: size,
            from: shown.length === 0 ? null : first,
            to: shown.length === 0 ? null : first + shown.length - 1,
            total,
            lastPage: Math.max(1, Math.ceil(total / size)),
          },
        },
        links: { first: address(1), ...(page * size < total ? { next: address(page + 1) } : {}) },
        data: shown.map(({ name, former = [] }, nth) => leiRecord(`LEI${first + nth}`, name, former)),
      },
    };
  };

function leiRecord(lei: string, name: string, former: readonly string[]) {
  return {
    type: 'lei-records',
    id: lei,
    attributes: {
      lei,
      entity: {
        legalName: { name, language: 'zh' },
        otherNames: former.map((one) => ({ name: one, language: 'zh', type: 'PREVIOUS_LEGAL_NAME' })),
        headquartersAddress: { addressLines: ['示例路1号'], city: '合肥市', region: 'CN-AH', country: 'CN' },
        registeredAs: null,
        jurisdiction: 'CN',
        category: null,
        legalForm: { id: '8888', other: null },
        associatedEntity: { lei: null, name: null },
        status: 'ACTIVE',
        successorEntity: { lei: null, name: null },
      },
      registration: { status: 'ISSUED' },
      bic: null,
    },
    relationships: {},
  };
}
