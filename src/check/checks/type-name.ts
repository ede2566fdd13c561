import { nameAnatomy } from '../../model/name-anatomy.ts';
import type { NameKind } from '../../model/name-lexicon.ts';
import type { Check, Problem } from '../check.ts';
import { cellValue } from '../table.ts';

/** What the ending of a name says of the type, where it says it clearly. */
const TYPE_OF_KIND: Partial<Record<NameKind, string>> = {
  company: 'Industry',
  partnership: 'Industry',
  university: 'Academia',
  government: 'Government',
};

/** The type is another than the name says: a university as industry, a company as government. */
export const typeName: Check = {
  id: 'type-name',
  title: 'The type is another than the ending of the name says.',
  severity: 'warning',
  *look(table): Iterable<Problem> {
    for (const row of table.rows) {
      const type = cellValue(row, 'type');
      const { kind, form } = nameAnatomy(row.name);
      const expected = TYPE_OF_KIND[kind];
      if (type === null || expected === undefined || type === expected) continue;
      yield { row, field: 'type', message: `a name that ends in ${form} is that of ${expected}, as a rule` };
    }
  },
};
