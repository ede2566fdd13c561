import { distance } from 'fastest-levenshtein';
import type { Check, Problem } from '../check.ts';
import { cellValue } from '../table.ts';

/** A tag that so many rows have is taken to be spelled rightly. */
const USUAL = 3;
/** Shorter tags are too like each other to call one a typo of another. */
const SHORTEST = 6;

/** Tags with typos, two tags glued together, and tags given twice. */
export const tags: Check = {
  id: 'tags',
  title: 'An industry tag has a typo, is glued to another, or is given twice.',
  severity: 'note',
  *look(table): Iterable<Problem> {
    const field = 'industryAffiliations';
    const counts = new Map<string, number>();
    for (const row of table.rows)
      for (const tag of tagsOf(cellValue(row, field))) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    const usual = [...counts].filter(([, count]) => count >= USUAL).map(([tag]) => tag);
    for (const row of table.rows) {
      const own = tagsOf(cellValue(row, field));
      const twice = own.find((tag, index) => own.indexOf(tag) !== index);
      if (twice !== undefined) yield { row, field, message: `"${twice}" stands twice` };
      for (const tag of own) {
        const message = (counts.get(tag) ?? 0) >= USUAL ? null : tagProblem(tag, usual);
        if (message !== null) yield { row, field, message };
      }
    }
  },
};

function tagsOf(text: string | null): string[] {
  return (text ?? '')
    .split(',')
    .map((tag) => tag.trim().toLowerCase())
    .filter((tag) => tag !== '');
}

function tagProblem(tag: string, usual: readonly string[]): string | null {
  const glued = usual.find((first) => tag.startsWith(first) && usual.includes(tag.slice(first.length)));
  if (glued !== undefined) return `"${tag}" is "${glued}" and "${tag.slice(glued.length)}" without a comma`;
  const meant = tag.length < SHORTEST ? undefined : usual.find((other) => distance(tag, other) === 1);
  return meant === undefined ? null : `"${tag}" is one letter away from the usual tag "${meant}"`;
}
