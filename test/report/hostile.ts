import { type Summary, summarise } from '../../src/report/index.ts';
import { row } from './rows.ts';

/** Names that try to become markup, script, formulas, or to turn or push aside the text around them. */
export const HOSTILE_NAMES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '\u202Egnp.exe\u202C',
  '\u2067rtl\u2069\u0000\uFFFF\uD800',
  '=HYPERLINK("http://example.invalid","x")',
  '| [x](javascript:alert(1)) `code` </table>',
  `${'长'.repeat(300)}`,
  '</style><style>*{display:none}',
  '<!-- {{y}} -->',
];
const rows = HOSTILE_NAMES.map((name, i) => ({
  ...row(name, 'ordinary', i + 1, {
    type: 'Industry',
    city: name,
    commonNameEn: name,
    focus: 'Focused on AI',
    category: name,
  }),
  name,
}));
/** A summary with such names wherever text of others can stand. */
export function hostileSummary(): Summary {
  return summarise({
    snapshot: '2024-01-01',
    rows: [...rows, ...rows],
    queue: HOSTILE_NAMES.map((name) => ({
      organization: name,
      name,
      field: 'city',
      value: name,
      confidence: 0.4,
      reason: name,
    })),
    lookups: HOSTILE_NAMES.map((name) => ({
      organization: name,
      source: name,
      outcome: 'found',
      reason: name,
    })),
    findings: HOSTILE_NAMES.map((name) => ({
      rule: name,
      severity: 'error',
      row: 1,
      column: name,
      value: name,
      message: name,
    })),
  });
}
