import { FIELD_LABELS } from '../../model/vocabulary.ts';
import type { Check, Problem } from '../check.ts';
import { cellValue } from '../table.ts';

const COMPANY = /\b(?:Co\.|Ltd|Inc|Corp|Company|Technology|Group|University|Institute)\b|公司|大学|集团/iu;
const URL_FIELDS = new Set(['website', 'crunchbaseUrl', 'notes']);
const ENGLISH = ['nameEn', 'commonNameEn', 'city', 'province', 'location'];
const ALL_LABELS = new Set(Object.values(FIELD_LABELS).flat());
const FREE = ['exchange', 'ticker', 'city', 'province', 'website'];

/** A value that belongs to another column: a company's name as a city, an address as a product, a label as an exchange. */
export const misplacedValue: Check = {
  id: 'misplaced-value',
  title: 'A cell holds a value that belongs to another column.',
  severity: 'error',
  *look(table): Iterable<Problem> {
    for (const row of table.rows) {
      for (const field of table.columns.keys()) {
        const value = cellValue(row, field);
        const message = value === null ? null : misplaced(field, value);
        if (message !== null) yield { row, field, message };
      }
    }
  },
};

function misplaced(field: string, value: string): string | null {
  if ((field === 'city' || field === 'province') && isOrganizationName(value))
    return 'the name of an organization, not of a place';
  if (FREE.includes(field) && ALL_LABELS.has(value)) return `"${value}" is a label of another column`;
  if (/^https?:\/\//i.test(value) && !URL_FIELDS.has(field)) return 'an address where none belongs';
  if (ENGLISH.includes(field) && /\p{Script=Han}/u.test(value)) return 'Chinese in a column of English';
  if (field === 'crunchbaseUrl' && !/crunchbase\.com\//i.test(value)) return 'not an address in Crunchbase';
  if (field === 'website' && /crunchbase\.com\//i.test(value))
    return 'an address in Crunchbase, not the organization’s own';
  return null;
}

/** Does a text look like the name of an organization, in English or Chinese? */
export function isOrganizationName(text: string): boolean {
  return COMPANY.test(text);
}
