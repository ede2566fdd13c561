import type { Check } from '../check.ts';
import { eachCell } from '../each-cell.ts';

const INVISIBLE = /[\p{Cf}\u{115F}\u{1160}\u{3164}]|(?![\n\r\t])\p{Cc}|(?![ \n\r\t\u3000])\s/gu;

/** Characters that show nothing, or look like a blank and are none. */
export const invisibleCharacters: Check = {
  id: 'invisible-characters',
  title:
    'A cell holds characters that cannot be seen: soft hyphens, zero-width ones, odd blanks, control characters.',
  severity: 'error',
  look: eachCell('all', (text) => {
    const found = [...new Set(text.match(INVISIBLE) ?? [])];
    if (found.length === 0) return null;
    const codes = found.map(
      (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
    const suggestion = text.replace(INVISIBLE, (one) => (/\s/u.test(one) ? ' ' : '')).trim();
    return { message: `invisible: ${codes.join(', ')}`, ...(suggestion === '' ? {} : { suggestion }) };
  }),
};
