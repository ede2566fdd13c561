import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { renderSummaryHtml, renderSummaryMarkdown, summarise } from '../../src/report/index.ts';
import { row } from './rows.ts';

const NAMES = [
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
const rows = NAMES.map((name, i) => ({
  ...row(name, 'ordinary', i + 1, {
    type: 'Industry',
    city: name,
    commonNameEn: name,
    focus: 'Focused on AI',
    category: name,
  }),
  name,
}));
const summary = summarise({
  snapshot: '2024-01-01',
  rows: [...rows, ...rows],
  queue: NAMES.map((name) => ({
    organization: name,
    name,
    field: 'city',
    value: name,
    confidence: 0.4,
    reason: name,
  })),
  lookups: NAMES.map((name) => ({ organization: name, source: name, outcome: 'found', reason: name })),
  findings: NAMES.map((name) => ({
    rule: name,
    severity: 'error',
    row: 1,
    column: name,
    value: name,
    message: name,
  })),
});

describe('names that try to do harm', () => {
  it('become text and nothing else in the page', () => {
    const page = load(renderSummaryHtml(summary));
    expect(page('script').length).toBe(1);
    expect(page('style').length).toBe(1);
    expect(page('img, iframe, object, link, base').length).toBe(0);
    page('*').each((_, element) => {
      for (const name of Object.keys('attribs' in element ? element.attribs : {})) {
        expect(name.startsWith('on')).toBe(false);
      }
    });
    expect(page('#members tbody th').first().text()).toBe(NAMES[0]);
  });

  it('cannot turn the text around them, nor smuggle characters that XML forbids', () => {
    for (const text of [renderSummaryHtml(summary), renderSummaryMarkdown(summary)]) {
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff\p{Cs}]/u);
      expect(text).not.toContain('\u0000');
    }
  });

  it('stay in their cell in Markdown', () => {
    const markdown = renderSummaryMarkdown(summary);
    expect(markdown).not.toMatch(/<script|<img|<\/table|\]\(javascript/);
    for (const block of markdown.split('\n\n').filter((part) => part.startsWith('|'))) {
      const widths = block
        .trim()
        .split('\n')
        .map((line) => line.split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('do not change what the policy of the page allows', () => {
    const policy = load(renderSummaryHtml(summary))('meta[http-equiv]').attr('content') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';/);
    expect(policy).not.toContain('unsafe');
  });
});
