import { cellValue, type ReportRow } from '../rows.ts';
import { countInList, type Definition } from './definition.ts';
import type { Select } from './select.ts';

/** A firm as the brief names it: in English, and in Chinese where it does. */
export type Firm = readonly [en: string, zh?: string];

/** How many of the firms that the brief names meet a condition; null where the file has none of them. */
export function firmsThat(select: Select, firms: readonly Firm[]): Definition {
  const names = firms.map(([en]) => en).join(', ');
  return countInList(`of ${names}: number with ${select.name}`, ({ listings }) => {
    const found = firms.map((firm) => listings.filter((row) => isFirm(row, firm)));
    if (found.every((rows) => rows.length === 0)) return null;
    return found.filter((rows) => rows.some(select.test)).length;
  });
}

/** Is the membership this firm's, by one of its common names or its name in English? */
function isFirm(row: ReportRow, [en, zh]: Firm): boolean {
  if (zh !== undefined && cellValue(row, 'commonNameZh') === zh) return true;
  const english = bareWord(en);
  const names = [cellValue(row, 'commonNameEn'), cellValue(row, 'nameEn')];
  return names.some((name) => name !== null && bareWord(name) === english);
}

/** Letters and digits alone, in lower case, without the words for the form of the firm. */
function bareWord(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:co|ltd|inc|corp|corporation|group|technology|technologies)\b\.?/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
