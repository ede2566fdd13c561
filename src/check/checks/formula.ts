import type { Check } from '../check.ts';
import { eachCell } from '../each-cell.ts';

/** Texts that a spreadsheet takes for a formula (OWASP, CSV injection). */
export const formula: Check = {
  id: 'formula',
  title: 'A cell begins with a sign that a spreadsheet takes for a formula.',
  severity: 'note',
  look: eachCell('all', (text) =>
    /^[=+\-@\t\r]./.test(text) && !/^-\d+(?:\.\d+)?$/.test(text)
      ? {
          message: `begins with "${text[0]}": harmless here, and guarded against in the copy for spreadsheets`,
        }
      : null,
  ),
};
