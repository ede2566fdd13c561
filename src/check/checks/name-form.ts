import type { Check, Problem } from '../check.ts';

const DOUBLED = /([\p{Script=Han}]{2,4})\1/u;
const CUT_ENDINGS = /(?:有限|有限公|有限责任|有限责任公|股份|股份有限|股份有限公|[（(][^）)]*)$/u;

/** Words written twice, brackets that do not close, endings that were cut off. */
export const nameForm: Check = {
  id: 'name-form',
  title: 'A name has doubled words, brackets that do not fit, or a cut ending.',
  severity: 'warning',
  *look(table): Iterable<Problem> {
    for (const row of table.rows) {
      const message = nameProblem(row.name.trim());
      if (message !== null) yield { row, field: 'nameZh', message };
    }
  },
};

function nameProblem(name: string): string | null {
  const doubled = DOUBLED.exec(name)?.[1];
  if (doubled !== undefined) return `"${doubled}" stands twice`;
  const count = (pattern: RegExp) => name.match(pattern)?.length ?? 0;
  if (count(/[（(]/g) !== count(/[）)]/g)) return 'a bracket is not closed, or not opened';
  if (/（[^（）()]*\)|\([^（）()]*）/.test(name))
    return 'a bracket is opened in one width and closed in another';
  const cut = CUT_ENDINGS.exec(name)?.[0];
  return cut === undefined ? null : `ends in "${cut}", as if it were cut off`;
}
