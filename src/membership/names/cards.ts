import type { Element } from 'domhandler';
import type { Line } from '../line.ts';
import { parentOf } from '../tree.ts';
import type { Places } from './places.ts';

/** Cards of one kind that a page must have. */
const MIN_CARDS = 5;
/** Fields of a card that could be names, at most: more are a list. */
const MOST_FIELDS = 3;

/**
 * Tells the fields of a card (a city, a line of trade) from its name where the name alone is bold. A bold word
 * over a list is none of a card: names stand below it, and more of them.
 */
export function markFields(lines: readonly Line[], places: Places): Line[] {
  const fields = new Set<Line>();
  for (const cards of cardsByPlace(lines, places)) {
    const names = cards.map(([first]) => first).filter((line) => line !== undefined);
    const others = cards.flatMap(([, ...rest]) => rest);
    const share = (of: readonly Line[]) =>
      of.filter((line) => line.shape === 'organization').length / Math.max(1, of.length);
    const wide = cards.filter((card) => card.length === 1).length;
    if (cards.length < MIN_CARDS || others.length === 0 || wide * 2 > cards.length) continue;
    if (share(names) >= 0.2 && share(others) <= 0.05) for (const line of others) fields.add(line);
  }
  return fields.size === 0
    ? [...lines]
    : lines.map((line) => (fields.has(line) ? { ...line, shape: 'note' } : line));
}

/** Descriptions that a place must have, for names to be told from descriptions by it. */
const MIN_DESCRIPTIONS = 5;

/** What says that a description comes next. */
const INTRODUCTION =
  /^(?:(?:企业|公司|单位|会员|机构)?(?:简介|介绍)|about|profile|introduction|description|overview)$/iu;

/**
 * Tells short descriptions from names: they stand below a word that says so, card by card; or where most of the
 * lines are sentences, each below a name that is bold or stands at another place of its card.
 */
export function markDescriptions(lines: readonly Line[], places: Places): Line[] {
  const above = new Map(lines.map((line, index) => [line, lines[index - 1]]));
  const found = new Set(
    places
      .textByPlace(lines)
      .flatMap((place) => [...introduced(place, above), ...belowNames(place, above, places)]),
  );
  return found.size === 0
    ? [...lines]
    : lines.map((line) => (found.has(line) && couldBeName(line) ? { ...line, shape: 'note' } : line));
}

type Above = ReadonlyMap<Line, Line | undefined>;

function introduced(place: readonly Line[], above: Above): Line[] {
  const below = place.filter((line) => {
    const word = above.get(line);
    return word !== undefined && INTRODUCTION.test(word.text) && word.block !== line.block;
  });
  return below.length >= MIN_DESCRIPTIONS ? below : [];
}

function belowNames(place: readonly Line[], above: Above, places: Places): Line[] {
  const sentences = place.filter((line) => line.shape === 'sentence').length;
  if (sentences < MIN_DESCRIPTIONS || sentences * 2 < place.length) return [];
  const below = place.filter((line) => {
    const name = above.get(line);
    if (name === undefined || name.block === line.block) return false;
    return (name.bold && !line.bold) || isInItsCard(name, line, places);
  });
  return below.length * 10 >= place.length * 8 ? below : [];
}

/** Does a name stand at another place of the card in which a text is the next one? */
function isInItsCard(name: Line, text: Line, places: Places): boolean {
  const around = parentOf(text.block);
  const card = around === null ? null : parentOf(around);
  return (
    couldBeName(name) && card !== null && card === parentOf(name.block) && places.sizeOf(card) <= MOST_FIELDS
  );
}

function couldBeName({ shape }: Line): boolean {
  return shape === 'organization' || shape === 'name';
}

/** The lines that could be names of each card: the first is bold, the others are not. */
function cardsByPlace(lines: readonly Line[], places: Places): Line[][][] {
  const cards = new Map<Element, Line[]>();
  for (const line of lines) {
    if (line.source !== 'text' || !couldBeName(line)) continue;
    const card = parentOf(line.block);
    if (card === null) continue;
    const known = cards.get(card);
    if (known) known.push(line);
    else cards.set(card, [line]);
  }
  const kinds = new Map<number, Line[][]>();
  for (const [card, members] of cards) {
    const path = places.pathOf(card);
    const kind = kinds.get(path);
    if (kind) kind.push(members);
    else kinds.set(path, [members]);
  }
  return [...kinds.values()].filter((kind) => kind.every(isCard));
}

function isCard([name, ...others]: readonly Line[]): boolean {
  return name?.bold === true && others.length <= MOST_FIELDS && others.every((line) => !line.bold);
}
