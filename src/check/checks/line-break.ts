import type { Check } from '../check.ts';
import { eachCell } from '../each-cell.ts';

/** Fields of prose, in which a line break can be meant. */
const PROSE = new Set(['notes']);

/** A line break inside a cell: many programs take it for the end of the row. */
export const lineBreak: Check = {
  id: 'line-break',
  title: 'A cell holds a line break.',
  severity: 'warning',
  look: eachCell('all', (text, _row, field) => {
    if (!/[\r\n]/.test(text)) return null;
    const suggestion = text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
    return {
      message: 'a line break inside the cell',
      ...(PROSE.has(field) || suggestion === '' ? {} : { suggestion }),
    };
  }),
};
