import type { Check } from '../check.ts';
import { eachCell } from '../each-cell.ts';
import { isAbsent } from '../table.ts';

/** An address without a scheme, with a fragment, or that is none. */
export const url: Check = {
  id: 'url',
  title: 'A web address has no scheme, a fragment, or is none at all.',
  severity: 'warning',
  look: eachCell(['website', 'crunchbaseUrl'], (text, _row, field) => {
    if (isAbsent(text)) return null;
    const written = text.trim();
    const complete = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `http://${written}`;
    if (/\s/.test(written) || !URL.canParse(complete) || !new URL(complete).hostname.includes('.')) {
      return { message: 'not an address' };
    }
    const withoutFragment = complete.replace(/#.*$/, '');
    const suggestion = field === 'crunchbaseUrl' ? withoutFragment.replace(/\?.*$/, '') : withoutFragment;
    if (suggestion === written) return null;
    // Behind #/ or #! an application keeps its pages: without it, the address may lead elsewhere.
    if (/#[/!]/.test(written)) return { message: 'a fragment that is a page of an application' };
    if (complete !== written) return { message: 'no scheme (http:// or https://)', suggestion };
    return { message: 'a part that is of no use to others (a fragment or a query)', suggestion };
  }),
};
