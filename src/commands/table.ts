import stringWidth from 'string-width';

type Row = readonly (string | number)[];

/**
 * Rows as a table of plain text, columns two spaces apart. Widths are those on a terminal, where a
 * Chinese character takes two columns.
 *
 * @param rows cells as text; numbers are set to the right, everything else to the left.
 */
export function textTable(rows: readonly Row[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => stringWidth(String(row[column] ?? '')))),
  );
  return rows.map((row) => `${textRow(row, widths)}\n`).join('');
}

function textRow(row: Row, widths: readonly number[]): string {
  const cells = row.map((cell, column) => pad(cell, widths[column] ?? 0));
  return cells.join('  ').trimEnd();
}

function pad(cell: string | number, width: number): string {
  const filling = ' '.repeat(Math.max(0, width - stringWidth(String(cell))));
  return typeof cell === 'number' ? `${filling}${cell}` : `${cell}${filling}`;
}
