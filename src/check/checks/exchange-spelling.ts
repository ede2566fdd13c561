import type { Check } from '../check.ts';
import { eachCell } from '../each-cell.ts';
import { EXCHANGES, exchangeNamed, splitList } from '../exchanges.ts';
import { isAbsent } from '../table.ts';

/** An exchange by another name than its usual code, or several parted by something else than semicolons. */
export const exchangeSpelling: Check = {
  id: 'exchange-spelling',
  title: 'A stock exchange is not written by its code.',
  severity: 'warning',
  look: eachCell(['exchange'], (text) => {
    if (isAbsent(text)) return null;
    const names = splitList(text);
    const codes = names.map(exchangeNamed);
    const unknown = names.filter((_, index) => codes[index] === undefined);
    if (unknown.length > 0) {
      return {
        message: `"${unknown.join('", "')}" is no exchange that we know. Codes are: ${Object.keys(EXCHANGES).join(', ')}`,
      };
    }
    const suggestion = codes.join('; ');
    return suggestion === text.trim() ? null : { message: `usually written ${suggestion}`, suggestion };
  }),
};
