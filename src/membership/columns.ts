import type { Cell } from './grid.ts';
import { NAME_HEADERS, OTHER_HEADERS } from './lexicons/everyday.ts';
import { simplified } from './lexicons/traditional.ts';

/** A column of a table, and what its cells look like. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly cells: readonly Cell[];
  readonly organizations: number;
  readonly names: number;
  readonly persons: number;
  readonly latin: number;
  readonly labels: number;
  readonly filled: number;
}

/** The columns that hold the names of members. None where the table is a plain grid of names or holds no names. */
export function nameColumns(columns: readonly Column[], headed: boolean): Column[] {
  const likely = columns.filter((column) => column.names * 2 > column.filled && column.names >= 1);
  if (headed) {
    const titled = likely.filter((column) => NAME_HEADERS.test(column.header));
    if (titled.length > 0) return sameHeader(chineseFirst(titled));
    const untold = likely.filter((column) => column.organizations > 0 && !OTHER_HEADERS.test(column.header));
    const told = likely.filter(
      (column) => column.organizations > 0 && /工作单位|所在单位/u.test(column.header),
    );
    return chineseFirst(untold.length > 0 ? untold : told).slice(0, 1);
  }
  // A grid of nothing but names, as logos are set in, has no other columns.
  const filled = columns.filter((column) => column.filled > 0);
  const logos = filled.every(({ cells }) => cells.every((cell) => cell.lines[0]?.source !== 'text'));
  const isPlain = (column: Column) =>
    column.organizations * 2 >= column.filled || (likely.includes(column) && !areTrades(column));
  const plainGrid = logos || filled.every(isPlain);
  if (plainGrid && chineseFirst(filled).length === filled.length) return [];
  const plain = likely.filter((column) => column.organizations * 2 > column.filled);
  const isOne = (column: Column) => plain.includes(column) || isOfNames(column);
  const organizations = plain.length > 1 ? likely.filter(isOne) : plain;
  const others = columns.filter((column) => column.filled > 1 && !organizations.includes(column));
  const chosen = chineseFirst(organizations);
  return others.length > 0 || chosen.length < organizations.length ? chosen : [];
}

/** Does a column hold a few short words again and again: the trade of what stands beside? */
function areTrades({ cells, organizations, filled }: Column): boolean {
  const texts = cells.map(textOf);
  return (
    organizations === 0 &&
    new Set(texts).size < filled &&
    texts.every((text) => /^[\p{Script=Han}、/]{2,6}$/u.test(text))
  );
}

/** Beside two columns of organizations, a third with nothing but names, each another, is one more. */
function isOfNames({ cells, names, filled }: Column): boolean {
  return names * 5 >= filled * 4 && new Set(cells.map(textOf)).size === filled;
}

/** `序号 | 名称 | 序号 | 名称`: all columns with the head of the best one. */
function sameHeader(titled: readonly Column[]): Column[] {
  const best = titled.reduce((a, b) => (b.organizations > a.organizations ? b : a));
  return titled.filter((column) => column.header === best.header);
}

/** Where Chinese and Latin names stand side by side, the Latin ones are translations. */
function chineseFirst(columns: readonly Column[]): Column[] {
  const chinese = columns.filter((column) => column.latin * 2 <= column.filled);
  return chinese.length > 0 && chinese.some((column) => column.latin * 5 < column.filled)
    ? chinese
    : [...columns];
}

/** What a cell says, as it is read. */
export function textOf(cell: Cell | undefined): string {
  return simplified(
    (cell?.lines ?? [])
      .map((line) => line.text)
      .join('')
      .normalize('NFKC'),
  )
    .replace(/\s+/gu, ' ')
    .trim();
}
