import type { Element } from 'domhandler';
import { type Line, type Lines, linesIn } from './line.ts';
import { childElements, descendants } from './tree.ts';

/** One cell, with the lines in it. */
export interface Cell {
  readonly element: Element;
  readonly lines: readonly Line[];
  /** The cell begins here; a cell over several rows or columns is at every one of its places. */
  readonly first: boolean;
  readonly wide: boolean;
}

/** Cells by row and column. */
export type Grid = (Cell | undefined)[][];

/** More columns than any table of members has; rows end with the table. */
const MAX_SPAN = 2000;
const MAX_PLACES = 200_000;

/** The cells of a table by row and column, cells over several rows or columns at every one of their places. */
export function gridOf(table: Element, lines: Lines): Grid {
  const rows = descendants(table, 'tr');
  let places = 0;
  const grid: Grid = rows.map(() => []);
  for (const [r, row] of rows.entries()) {
    let column = 0;
    for (const element of childElements(row)) {
      if (element.name !== 'td' && element.name !== 'th') continue;
      while (grid[r]?.[column] !== undefined) column++;
      // A hostile table can span more places than memory holds; past the budget, every cell has one.
      const spans = places < MAX_PLACES;
      const width = spans ? spanOf(element.attribs.colspan) : 1;
      const height = spans ? Math.min(spanOf(element.attribs.rowspan), rows.length - r) : 1;
      places += width * height;
      const cellLines = shownIn(element, lines);
      for (let down = 0; down < height; down++) {
        for (let right = 0; right < width; right++) {
          const target = grid[r + down];
          if (target)
            target[column + right] = {
              element,
              lines: cellLines,
              first: down === 0 && right === 0,
              wide: width > 1,
            };
        }
      }
      column += width;
    }
  }
  return grid;
}

/** What a cell says: the words of an image only where there are no others. */
function shownIn(element: Element, lines: Lines): Line[] {
  const held = linesIn(element, lines);
  return held.filter((line) => line.source === 'text' || held.length === 1);
}

function spanOf(value: string | undefined): number {
  const span = Number.parseInt(value ?? '1', 10);
  return span >= 1 ? Math.min(span, MAX_SPAN) : 1;
}
