import stringWidth from 'string-width';

/**
 * Rows as a table of plain text, columns two spaces apart. Widths are those on a terminal, where a
 * Chinese character takes two columns.
 *
 * @param rows cells as text; numbers are set to the right, everything else to the left.
 */
export function textTable(rows: readonly (readonly (string | number)[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.map((row) => stringWidth(String(row[column] ?? '')))),
  );
  return rows.map((row) => `${row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ').trimEnd()}\n`).join('');
}

function pad(cell: string | number, width: number): string {
  const filling = ' '.repeat(Math.max(0, width - stringWidth(String(cell))));
  return typeof cell === 'number' ? `${filling}${cell}` : `${cell}${filling}`;
}
