import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { renderSummaryHtml, renderSummaryMarkdown } from '../../src/report/index.ts';
import { HOSTILE_NAMES, hostileSummary } from './hostile.ts';

const summary = hostileSummary();

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
    expect(page('#members tbody th').first().text()).toBe(HOSTILE_NAMES[0]);
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
