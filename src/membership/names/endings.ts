import { REGIONS } from '../lexicons/everyday.ts';
import { LEGAL_FORMS } from '../lexicons/organizations.ts';
import type { Line } from '../line.ts';
import { isProper, type Shape, shapeOf } from '../shape.ts';
import { bracketBehind, contactBehind, type Noted, withoutNotes } from './notes.ts';
import { changedAt, type Places } from './places.ts';

/** Names with a person behind, for brackets at one place to be of persons. */
const MIN_PERSONS = 3;
const MIN_FOLLOWED = 2;
/** Names with a town behind, for a place to be a list with towns. */
const MIN_SEATS = 5;
/** Names with a sign behind, for the sign to point to a legend, and the different signs of a legend at most. */
const MIN_SIGNS = 5;
const MOST_SIGNS = 8;
/** A sign that a legend explains: a letter, a small number, a star. */
const SIGN = /^(?:[A-Za-z]|[\d０-９]{1,2}|[Ａ-Ｚａ-ｚ]|[①-⑳ⅠⅡⅢⅣⅤ★☆▲△◆●※*]+)$/u;
/** What belongs to a name though it is as short as a person's. */
const OF_THE_NAME = /集团|控股|合伙|中国|[省市县区州]$|公司|总部|有限|股份|筹|[A-Za-z\d]/u;

/** Lines with a contact behind the name, for a place to be a list with contacts. */
const MIN_CONTACTS = 3;
const NAMED: ReadonlySet<Shape> = new Set(['organization', 'name']);

interface Ending {
  readonly line: Line;
  readonly name: string;
  readonly note: string;
}

/**
 * Takes off what the names of one place end in, where most of them do: brackets that hold persons, signs that a
 * legend explains, contacts, towns.
 */
export function withoutListedNotes(lines: readonly Line[], places: Places): Line[] {
  const seated = changedAt(lines, places, (place) =>
    renamed(seatsAmong(endingsOf(place, seatBehind), place)),
  );
  const named = changedAt(seated, places, (place) => renamed(contactsAmong(endingsOf(place, contactBehind))));
  const unsigned = changedAt(named, places, (place) => {
    const changed = renamed(signsAmong(endingsOf(place, bracketBehind)));
    takeLoneSigns(place, changed);
    return changed;
  });
  return changedAt(unsigned, places, (place) =>
    renamed(personsAmong(endingsOf(place, bracketBehind), place)),
  );
}

function renamed(endings: readonly Ending[]): Map<Line, Line | null> {
  return new Map(
    endings.map(({ line, name, note }) => {
      const text = withoutNotes(name).name;
      return [line, { ...line, text, shape: shapeOf(text), note: line.note ?? note }];
    }),
  );
}

function endingsOf(place: readonly Line[], read: (text: string) => Noted | null): Ending[] {
  return place.flatMap((line): Ending[] => {
    const { name, note } = read(line.text) ?? { name: '', note: null };
    return note === null ? [] : [{ line, name, note }];
  });
}

/** `Bauwerk GmbH, Stuttgart`: a legal form, and what could be a town; `Rivet Works - Dayton, OH`: one that can be nothing else. */
function seatBehind(text: string): Noted | null {
  const [, works = '', town] = TOWN_AND_STATE.exec(text) ?? [];
  if (town !== undefined) return { name: works, note: town };
  const [, name = '', note = ''] = LIKE_A_TOWN.exec(text) ?? [];
  return LEGAL_FORMS.test(name) && !LEGAL_FORMS.test(note) ? { name, note } : null;
}

const TOWN_AND_STATE = /^(.{3,}?)\s+[-–—]\s+(\p{Lu}[\p{L}'’. ]{1,30}, [A-Z]{2})$/u;
const LIKE_A_TOWN = /^(.+?),\s+(\p{Lu}[\p{L}’'./ -]{1,30}(?:\s\([A-Z]{1,3}\))?)$/u;

/** Endings with the town of a body, where most names have one. */
function seatsAmong(endings: readonly Ending[], place: readonly Line[]): Ending[] {
  const sure = endings.filter(({ note }) => /, [A-Z]{2}$/u.test(note));
  const bodies = place.filter(({ shape }) => shape === 'organization').length;
  const many = endings.length >= MIN_SEATS && endings.length * 10 >= bodies * 6;
  return many ? [...endings] : sure.length >= MIN_SEATS ? sure : [];
}

/** Endings that say how to reach a body. */
function contactsAmong(endings: readonly Ending[]): Ending[] {
  const bodies = endings.filter(({ name }) => shapeOf(name) === 'organization');
  const named = endings.filter(({ name }) => NAMED.has(shapeOf(name)) && isProper(name));
  return bodies.length >= MIN_CONTACTS ? named : [];
}

/**
 * Endings with the one who stands for the body: most of the short brackets hold somebody's name, each another's,
 * and stand in lines that follow each other. A short name of the body stands behind some of the names.
 */
function personsAmong(endings: readonly Ending[], place: readonly Line[]): Ending[] {
  const short = endings.filter(({ name, note }) => isShort(note) && !name.includes(note));
  const persons = short.filter(({ note }) => shapeOf(note) === 'person');
  if (persons.length < MIN_PERSONS || persons.length * 10 < short.length * 6) return [];
  const lines = new Set(short.map(({ line }) => line));
  const names = place.filter((line) => line.shape === 'organization');
  const followed = names.filter((line, at) => {
    const next = names[at + 1];
    return lines.has(line) && next !== undefined && lines.has(next);
  });
  const distinct = new Set(short.map(({ note }) => note)).size;
  return followed.length >= MIN_FOLLOWED && distinct * 10 >= short.length * 6 ? short : [];
}

function isShort(note: string): boolean {
  return (
    /^\p{Script=Han}\s?\p{Script=Han}(?:[\s·]?\p{Script=Han}){0,2}$/u.test(note) &&
    !OF_THE_NAME.test(note) &&
    !REGIONS.test(note)
  );
}

/** Endings with one of a few signs, behind most of the names of the place. */
function signsAmong(endings: readonly Ending[]): Ending[] {
  const signed = endings.filter(({ note }) => SIGN.test(note));
  const signs = new Set(signed.map(({ note }) => note)).size;
  const named = endings.filter(({ line }) => line.shape === 'organization' || line.shape === 'name').length;
  const few = signs <= MOST_SIGNS && signs * 2 <= signed.length;
  return signed.length >= MIN_SIGNS && few && signed.length * 10 >= named * 6 ? signed : [];
}

/** A sign on a line of its own behind a name of the same block belongs to that name. */
function takeLoneSigns(place: readonly Line[], changed: Map<Line, Line | null>): void {
  const signs = new Set([...changed.values()].map((line) => line?.note));
  for (const [at, line] of place.entries()) {
    const sign = /^[(（]\s*(.{1,2}?)\s*[)）]$/u.exec(line.text)?.[1];
    const before = place[at - 1];
    if (sign === undefined || !signs.has(sign) || before?.block !== line.block) continue;
    changed.set(before, { ...(changed.get(before) ?? before), note: sign });
    changed.set(line, null);
  }
}
