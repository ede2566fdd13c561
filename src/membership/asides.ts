import type { Line, Lines } from './lines.ts';
import type { Structure } from './tree.ts';

/**
 * Members without the headings that sort them: `整车企业`, and below it names at another place, then the next
 * heading. Each is followed by two names or more on the average, and by one at least.
 *
 * @param members in page order
 */
export function withoutSubheadings(members: readonly Line[], structure: Structure): Line[] {
  const placeOf = (line: Line) => structure.pathOf(line.element);
  const counts = new Map<number, number>();
  for (const line of members) counts.set(placeOf(line), (counts.get(placeOf(line)) ?? 0) + 1);
  const [fullest] = [...counts].sort(([, a], [, b]) => b - a);
  if (fullest === undefined || counts.size < 2) return [...members];
  const [main, size] = fullest;
  const isHeading = (line: Line | undefined) => line !== undefined && placeOf(line) !== main;
  const headings = members.filter(isHeading);
  const places = new Set(headings.map(placeOf));
  const sorting =
    places.size === 1 &&
    headings.length >= 2 &&
    size >= headings.length * 2 &&
    isHeading(members[0]) &&
    members.every((line, at) => !isHeading(line) || (at + 1 < members.length && !isHeading(members[at + 1])));
  return sorting ? members.filter((line) => !isHeading(line)) : [...members];
}

/**
 * Members without the body that signs the list: it stands last, a day stands below it, and none stands below
 * any other.
 *
 * @param members in page order
 */
export function withoutSignature(members: readonly Line[], lines: Lines): Line[] {
  const signed = members.filter((line) => lines.all[line.index + 1]?.shape === 'date');
  const last = members.at(-1);
  return members.length > 1 && signed.length === 1 && signed[0] === last
    ? members.slice(0, -1)
    : [...members];
}
