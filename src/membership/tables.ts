import type { Element } from 'domhandler';
import { type Column, nameColumns, textOf } from './columns.ts';
import { type Cell, type Grid, gridOf } from './grid.ts';
import { kindReading, readKindOfMember } from './kinds.ts';
import type { Label, LineLabels } from './label.ts';
import { readLabel } from './labels.ts';
import { HEADER_WORDS } from './lexicons/everyday.ts';
import type { Line, Lines } from './line.ts';
import type { TierWords } from './settings.ts';

/** What the tables of a page say of their lines. */
export interface TableReading extends LineLabels {
  /** Lines in a column of names. */
  readonly names: ReadonlySet<Line>;
  /** Lines in a column of something else, with the reason. */
  readonly others: ReadonlyMap<Line, string>;
  /** Lines of rows that say what the columns hold. */
  readonly headers: ReadonlySet<Line>;
}

const TIER_HEADERS =
  /类别|(?<!医院|信用|资质|评估|学校|景区)(?:级别|等级)|类型|性质|会员身份|(?:联盟|协会|学会|商会|理事会|分会|专委会|本会|我会|会内|会员)(?:内)?(?:职务|职位|任职)|tier|level|class|membership|member type|type of member/iu;

/** Heads of columns that hold tiers and nothing else. */
const LEVEL_HEADERS =
  /(?<!医院|信用|资质|评估|学校|景区)(?:级别|等级)|^(?:member(?:ship)? )?(?:level|tier|class|type)$|^membership$/iu;

/** Reads every table that holds no other table. */
export function readTables(lines: Lines, tables: readonly Element[], words: TierWords): TableReading {
  const reading = {
    names: new Set<Line>(),
    others: new Map<Line, string>(),
    labels: new Map<Line, Label>(),
    used: new Set<Line>(),
    headers: new Set<Line>(),
  };
  for (const table of tables) readTable(gridOf(table, lines), words, reading);
  return reading;
}

interface Collected {
  names: Set<Line>;
  others: Map<Line, string>;
  labels: Map<Line, Label>;
  used: Set<Line>;
  headers: Set<Line>;
}

function readTable(grid: Grid, words: TierWords, into: Collected): void {
  const headerRow = findHeader(grid, words);
  const body = grid.slice(headerRow + 1);
  const width = Math.max(0, ...grid.map((row) => row.length));
  if (width < 2 || body.length === 0) return;
  const headers = Array.from({ length: width }, (_, column) => textOf(grid[headerRow]?.[column]));
  if (readColumnLabels(grid, headerRow, headers, words, into)) return;
  for (const cell of grid[headerRow] ?? []) for (const line of cell?.lines ?? []) into.headers.add(line);
  const columns = headers.map((header, index) => columnOf(index, header, body, words));
  // Beside the kind of each body, a column whose cells name tiers is the one that says them.
  const [tier] = columns
    .filter((column) => isTierColumn(column, body, words))
    .sort((a, b) => b.labels - a.labels);
  if (tier) readRowLabels(grid, headerRow, tier, words, into);
  const named = nameColumns(
    columns.filter((column) => column !== tier),
    headerRow >= 0,
  );
  if (named.length === 0) return;
  const persons = personsFirst(columns, named) && !(tier && areSeats(tier, named));
  const reason = persons ? 'stands in a table of persons' : 'stands in another column of the table';
  const isName = new Set(persons ? [] : named.map((column) => column.index));
  for (const row of body) {
    for (const [index, cell] of row.entries()) {
      if (!cell?.first || (cell.wide && index !== named[0]?.index)) continue;
      for (const line of cell.lines) {
        if (isName.has(index)) into.names.add(line);
        else into.others.set(line, reason);
      }
    }
  }
}

/** Lines of a table's head: a cell of more is a part of a page that a table lays out. */
const LONGEST_HEAD = 6;

/** The row that says what the columns hold: at least two of its cells are words of table heads. -1 where there is none. */
function findHeader(grid: Grid, words: TierWords): number {
  return grid.slice(0, 4).findIndex((row) => {
    if (row.some((cell) => cell !== undefined && cell.lines.length > LONGEST_HEAD)) return false;
    const texts = row
      .filter((cell) => cell?.first)
      .map(textOf)
      .filter((text) => text !== '');
    const known = texts.filter((text) => HEADER_WORDS.test(text) || TIER_HEADERS.test(text));
    const tiers = texts.filter((text) => readLabel(text, words) !== null);
    const told = known.length > 0 && known.length + tiers.length >= texts.length;
    if (known.length > 0 && isRowOfHeads(row)) return true;
    return texts.length >= 2 && (known.length * 2 > texts.length || told || tiers.length === texts.length);
  });
}

/** Are all cells marked as heads, several of them, and none of them names an organization? */
function isRowOfHeads(row: Grid[number]): boolean {
  const cells = row.filter((cell) => cell?.first);
  return (
    cells.length >= 3 &&
    cells.every(
      (cell) => cell?.element.name === 'th' && cell.lines.every(({ shape }) => shape !== 'organization'),
    )
  );
}

/** A head whose cells are tiers: each column is the list of one. */
function readColumnLabels(
  grid: Grid,
  headerRow: number,
  headers: readonly string[],
  words: TierWords,
  into: Collected,
): boolean {
  const labels = headers.map((_, column) => labelOf(grid[headerRow]?.[column], words));
  const found = labels.filter((label) => label !== null);
  if (found.length < 2 || new Set(found.map((label) => label.line.text)).size < 2) return false;
  for (const cell of grid[headerRow] ?? []) for (const line of cell?.lines ?? []) into.used.add(line);
  for (const row of grid.slice(headerRow + 1)) {
    for (const [column, cell] of row.entries()) {
      const label = labels[column];
      if (label && cell?.first) for (const line of cell.lines) into.labels.set(line, label);
    }
  }
  return true;
}

/** Does a column say the tiers of what stands beside? In a table for the layout, they head what comes below. */
function isTierColumn(column: Column, body: Grid, words: TierWords): boolean {
  if (column.filled === 0) return false;
  if (LEVEL_HEADERS.test(column.header) && isOfFewValues(column)) return true;
  if (column.labels * 2 < column.filled) return false;
  const labelled = body.filter((row) => row[column.index]?.first && labelOf(row[column.index], words));
  const beside = labelled.filter((row) =>
    row.some((cell) => cell && cell.element !== row[column.index]?.element && cell.lines.some(isContent)),
  );
  if (beside.length * 2 < labelled.length) return false;
  return TIER_HEADERS.test(column.header) || column.labels >= 2 || (column.labels === 1 && body.length === 1);
}

/** Beside a heading, how many stand below it is no row of a table. */
function isContent({ shape }: Line): boolean {
  return shape !== 'count' && shape !== 'number';
}

/** Do the same few words stand in a column again and again, and no names? */
function isOfFewValues({ cells, organizations, filled }: Column): boolean {
  return organizations * 10 < filled && new Set(cells.map(textOf)).size * 4 <= filled;
}

/** Gives every row the label of its cell in the tier's column; a row without one has that of the row above. */
function readRowLabels(grid: Grid, headerRow: number, tier: Column, words: TierWords, into: Collected): void {
  let current: Label | null = null;
  for (const row of grid.slice(headerRow + 1)) {
    const own = labelOf(row[tier.index], words) ?? namedTier(row[tier.index], tier, words);
    current = own ?? current;
    if (own) for (const line of row[tier.index]?.lines ?? []) into.used.add(line);
    if (current === null) continue;
    for (const [index, cell] of row.entries()) {
      if (index !== tier.index && cell?.first) for (const line of cell.lines) into.labels.set(line, current);
    }
  }
}

/** In a column of tiers, every value is the name of one, also one that nobody knows. */
function namedTier(cell: Cell | undefined, column: Column, words: TierWords): Label | null {
  const line = cell?.lines[0];
  const titled = line !== undefined && cell?.element.name === 'th' && column.labels >= 2;
  if (line === undefined || !(titled || TIER_HEADERS.test(column.header))) return null;
  const text = textOf(cell);
  const reading = readLabel(`${text} members`, words) ?? readKindOfMember(text) ?? kindReading(text, null);
  return { line, reading: { ...reading, core: text } };
}

/** The label that a cell is; it can be broken into lines, as narrow cells are. */
function labelOf(cell: Cell | undefined, words: TierWords): Label | null {
  const [line] = cell?.lines ?? [];
  if (line === undefined) return null;
  const reading = readLabel(textOf(cell), words);
  return reading && { line, reading };
}

function columnOf(index: number, header: string, body: Grid, words: TierWords): Column {
  const cells = body
    .map((row) => row[index])
    .filter((cell) => cell?.first && !cell.wide && cell.lines.length > 0) as Cell[];
  const lines = cells.map((cell) => cell.lines[0]).filter((line) => line !== undefined);
  return {
    index,
    header,
    cells,
    organizations: lines.filter((line) => line.shape === 'organization').length,
    names: lines.filter((line) => line.shape === 'organization' || line.shape === 'name').length,
    persons: lines.filter((line) => line.shape === 'person').length,
    latin: lines.filter((line) => !/\p{Script=Han}/u.test(line.text)).length,
    labels: cells.filter((cell) => labelOf(cell, words) !== null).length,
    filled: lines.length,
  };
}

/** Does the table give the seats of the tiers to bodies, each its own? Who sits there for them is said beside. */
function areSeats(tier: Column, [column]: readonly Column[]): boolean {
  const bodies = new Set(column?.cells.flatMap(({ lines }) => lines.map(({ text }) => text)));
  return column !== undefined && tier.labels * 10 >= tier.filled * 8 && bodies.size * 10 >= column.filled * 9;
}

/** Do persons stand before the organizations? Then the table is of persons, and says where they work. */
function personsFirst(columns: readonly Column[], named: readonly Column[]): boolean {
  const at = named[0]?.index ?? 0;
  const header = named[0]?.header ?? '';
  return (
    !/会员|成员|理事|企业|名称|全称/u.test(header) &&
    columns.some(
      (column) =>
        column.index < at &&
        (/^(?:姓\s*名|专家)/u.test(column.header) ||
          (column.persons * 3 > column.filled * 2 && column.filled > 1)),
    )
  );
}
