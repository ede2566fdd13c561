import type { Check } from '../check.ts';
import { eachCell } from '../each-cell.ts';
import { isAbsent } from '../table.ts';

/** White space around a value, or more than one blank in it. Line breaks are another check's. */
export const strayWhitespace: Check = {
  id: 'stray-whitespace',
  title: 'A cell has white space around its value, or several blanks in a row.',
  severity: 'warning',
  look: eachCell('all', (text) => {
    if (!/^[^\S\r\n]|[^\S\r\n]$| {2,}/.test(text)) return null;
    const tidy = text.trim().replace(/ {2,}/g, ' ');
    if (tidy === '') return { message: 'nothing but white space' };
    return {
      message: 'white space around the value or doubled in it',
      ...(isAbsent(text) ? {} : { suggestion: tidy }),
    };
  }),
};
