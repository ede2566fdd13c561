import type { Element } from 'domhandler';
import type { Line } from '../line.ts';
import { isWholeOf } from '../runs.ts';
import { shapeOf } from '../shape.ts';
import { parentOf } from '../tree.ts';
import type { Places } from './places.ts';

/** Lines between two that say the same of one member, and lines that its card has, at most. */
const REACH = 4;
const LARGEST_CARD = 8;
/** Lines of a card in which two that say the same are the only ones that count. */
const SMALLEST_CARD = 3;
/** Elements between a line and its card at most. */
const LEVELS = 5;

/**
 * Leaves one of two lines that say the same in one item: a text and the title or alt beside it, a text cut
 * with an ellipsis and the whole one, a name and the same name for small screens.
 */
export function withoutDoubles(lines: readonly Line[], places: Places): Line[] {
  const kept: (Line | null)[] = [...lines];
  const said = lines.map(({ text }) => text.replace(/\s+/gu, '').toLowerCase());
  for (const [at, line] of lines.entries()) {
    for (let back = 1; back <= REACH; back++) {
      const other = kept[at - back];
      const own = kept[at];
      if (!other || !own) continue;
      const same = sameSaid(other, own, said[at - back] === said[at]);
      if (same === null || !isOneItem(other, line, places)) continue;
      const [keep, drop] =
        own.source !== 'text' || other.source === 'text' ? [at - back, at] : [at, at - back];
      const survivor = kept[keep];
      const whole = kept[drop]?.element;
      if (survivor && survivor.text !== same && whole)
        kept[keep] = { ...survivor, text: same, shape: shapeOf(same), whole };
      kept[drop] = null;
    }
  }
  return kept.filter((line) => line !== null);
}

/** What both lines say, whole; null where they say different things. */
function sameSaid(a: Line, b: Line, alike: boolean): string | null {
  if (a.text.length < 2 || b.text.length < 2) return null;
  if (alike) return a.source === 'text' ? a.text : b.text;
  if (isWholeOf(a.text, b.text)) return a.text;
  return isWholeOf(b.text, a.text) ? b.text : null;
}

/**
 * Do two lines stand in one item? An attribute belongs to the card around it; two texts must be in one cell or
 * item, or be all that their block says, for a list can name a member twice.
 */
function isOneItem(a: Line, b: Line, places: Places): boolean {
  if (a.source === 'text' && b.source === 'text') {
    const item = places.itemOf(a.block);
    if (item !== null && item === places.itemOf(b.block)) return true;
    const around = a.block === b.block ? a.block : parentOf(a.block);
    return around !== null && holds(around, b.block) && places.sizeOf(around) <= SMALLEST_CARD;
  }
  // Two pictures of one name can be two members, but not a picture and the link around it.
  if (a.source !== 'text' && a.source === b.source)
    return holds(a.element, b.element) || holds(b.element, a.element);
  let card: Element | null = a.element;
  for (let level = 0; card !== null && level < LEVELS && places.sizeOf(card) <= LARGEST_CARD; level++) {
    if (holds(card, b.element)) return true;
    card = parentOf(card);
  }
  return false;
}

function holds(card: Element, element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at !== null && level < LEVELS; level++) {
    if (at === card) return true;
    at = parentOf(at);
  }
  return false;
}
