import type { Line } from '../lines.ts';
import { hasForm, shapeOf } from '../shape.ts';
import type { Places } from './places.ts';

/** Names with a person before them, for a place to be a list of both. */
const MIN_PERSONS = 3;
/** A person, a gap, and what the person stands for. */
const PERSON_BEFORE = /^(\p{Script=Han}\s?\p{Script=Han}{1,2}|\p{Script=Han}{4})\s+(\S.{3,})$/u;

/**
 * Takes off the persons that stand before the names of one place, `范某 砾原厨具有限公司`, where most of the
 * organizations there have one before them.
 */
export function withoutPersonsInFront(lines: readonly Line[], places: Places): Line[] {
  const changed = new Map<Line, Line>();
  for (const place of places.textByPlace(lines)) {
    const fronted = place.flatMap((line) => {
      const named = withoutPerson(line);
      return named === null ? [] : [[line, named] as const];
    });
    const sure = fronted.filter(([, { text }]) => hasForm(text)).length;
    // Behind a wide gap, the person was told from the name before.
    const organizations = place.filter(
      ({ shape, note }) => shape === 'organization' && (note === null || shapeOf(note) !== 'person'),
    ).length;
    if (sure < MIN_PERSONS || fronted.length * 10 < organizations * 6) continue;
    for (const [line, named] of fronted) changed.set(line, named);
  }
  return changed.size === 0 ? [...lines] : lines.map((line) => changed.get(line) ?? line);
}

function withoutPerson(line: Line): Line | null {
  const [, person = '', text = ''] = PERSON_BEFORE.exec(line.text) ?? [];
  const shape = shapeOf(text);
  return shapeOf(person) === 'person' && (shape === 'organization' || shape === 'name')
    ? { ...line, text, shape, note: line.note ?? person }
    : null;
}
