import type { Line } from '../line.ts';
import { hasForm, shapeOf } from '../shape.ts';
import { changedAt, type Places } from './places.ts';

/** Names with something before them, for a place to be a list of both. */
const MIN_FRONTED = 3;
/** A person, a gap, and what the person stands for. */
const PERSON_BEFORE = /^(\p{Script=Han}\s?\p{Script=Han}{1,2}|\p{Script=Han}{4})\s+(\S.{3,})$/u;
/** The number of a membership, the day that it began, or both. */
const ENTRY_BEFORE =
  /^((?:[A-Za-z]{1,8}[-A-Za-z]*\d{2,8}|(?:19|20)\d\d(?:[-./年]\d{1,2}(?:[-./月]\d{1,2})?)?[月日]?)(?:\s+(?:19|20)\d\d[-./年]\d{1,2}(?:[-./月]\d{1,2})?[月日]?)?)\s+(\S.{3,})$/u;

/**
 * Takes off what stands before the names of one place where most of the organizations there have it before them:
 * persons, `范某 砾原厨具有限公司`, numbers of members and days, `LY-A0001 2015年2月 砾原厨具有限公司`.
 */
export function withoutFronts(lines: readonly Line[], places: Places): Line[] {
  return changedAt(lines, places, (place) => {
    const fronted = new Map(
      place.flatMap((line) => {
        const named = withoutEntry(line) ?? withoutPerson(line);
        return named === null ? [] : [[line, named] as const];
      }),
    );
    const sure = [...fronted.values()].filter(({ text }) => hasForm(text)).length;
    // Behind a wide gap, the person was told from the name before.
    const organizations = place.filter(
      ({ shape, note }) => shape === 'organization' && (note === null || shapeOf(note) !== 'person'),
    ).length;
    return sure >= MIN_FRONTED && fronted.size * 10 >= organizations * 6 ? fronted : new Map();
  });
}

function withoutEntry(line: Line): Line | null {
  const [, entry = '', text = ''] = ENTRY_BEFORE.exec(line.text) ?? [];
  const shape = shapeOf(text);
  return entry !== '' && (shape === 'organization' || shape === 'name')
    ? { ...line, text, shape, note: line.note ?? entry }
    : null;
}

function withoutPerson(line: Line): Line | null {
  const [, person = '', text = ''] = PERSON_BEFORE.exec(line.text) ?? [];
  const shape = shapeOf(text);
  return shapeOf(person) === 'person' && (shape === 'organization' || shape === 'name')
    ? { ...line, text, shape, note: line.note ?? person }
    : null;
}
