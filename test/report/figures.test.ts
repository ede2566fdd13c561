import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from '../../src/report/figures/drawing.ts';
import { placeLabels } from '../../src/report/figures/label-placement.ts';
import { FILLS } from '../../src/report/figures/palette.ts';
import {
  openPngRenderer,
  type ReportRow,
  renderFigures,
  renderSummaryMarkdown,
  summarise,
} from '../../src/report/index.ts';
import { row } from './rows.ts';
import { sampleRows, sampleSummary } from './sample.ts';

const figures = renderFigures(sampleSummary());
const xml = (svg: string) => load(svg, { xml: true });

describe('figures', () => {
  it('are the brief’s four and the two of change, in English and Chinese', () => {
    expect([...figures.keys()].filter((name) => !name.endsWith('.zh'))).toEqual([
      'figure-1-tier-type',
      'figure-2-cities',
      'figure-3-size-focus',
      'figure-4-categories',
      'figure-5-members-over-time',
      'figure-6-tier-flows',
    ]);
    expect(figures.size).toBe(12);
  });

  it('are the same bytes for the same summary', () => {
    expect(renderFigures(sampleSummary())).toEqual(figures);
  });

  it('name themselves and say their numbers to readers who do not see them', () => {
    for (const svg of figures.values()) {
      const page = xml(svg);
      const ids = page('svg').attr('aria-labelledby')?.split(' ') ?? [];
      expect(ids).toHaveLength(2);
      for (const id of ids) expect(page(`[id="${id}"]`).text().length).toBeGreaterThan(5);
      expect(page('svg > desc').text()).toMatch(/\d/);
    }
  });

  it('are linked from the report in Markdown by the names of their files', () => {
    const links = [...renderSummaryMarkdown(sampleSummary()).matchAll(/\]\(figures\/(.+)\.svg\)/g)];
    expect(links.map(([, name]) => name)).toEqual(
      [...figures.keys()].filter((name) => !name.endsWith('.zh')),
    );
  });

  it('use ids that no other figure uses', () => {
    const ids = [...figures.values()].flatMap((svg) =>
      [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('draw the members of a tier as segments that fill the bar', () => {
    const page = xml(figures.get('figure-1-tier-type') ?? '');
    const bars = new Map<string, number>();
    page('rect.fig-edge[height="34"]').each((_, element) => {
      const { y = '', width = '' } = element.attribs;
      bars.set(y, (bars.get(y) ?? 0) + Number(width));
    });
    const widths = [...bars.values()].map((width) => Math.round(width));
    expect(widths).toHaveLength(3);
    expect(new Set(widths).size).toBe(1);
  });

  it('draw no borders on the map, and give a city without coordinates no dot', () => {
    const page = xml(figures.get('figure-2-cities') ?? '');
    expect(page('path')).toHaveLength(1);
    expect(page('circle title').text()).not.toContain('Atlantis');
    expect(page('svg > desc').text()).toContain('Atlantis');
  });

  it('keep every label within the figure, however long the names are', () => {
    const long = sampleRows(60).map((one) =>
      row(one.organization, one.tier, one.order, {
        type: '长'.repeat(300),
        city: 'Very long city name '.repeat(20),
        focus: 'Focused on AI',
        size: 'W'.repeat(300),
        category: '类'.repeat(120),
      }),
    );
    const industry = long.map((one) =>
      row(one.organization, one.tier, one.order, {
        type: 'Industry',
        category: '类'.repeat(120),
        focus: 'Focused on AI',
        size: 'W'.repeat(300),
      }),
    );
    for (const svg of [
      ...figures.values(),
      ...renderFigures(sampleSummary(long)).values(),
      ...renderFigures(sampleSummary(industry)).values(),
    ]) {
      for (const [start, end, text] of labelExtents(svg)) {
        expect([text, start >= 0]).toEqual([text, true]);
        expect([text, end <= 760]).toEqual([text, true]);
      }
    }
  });

  it('are left out where there is nobody to show, and none is drawn with numbers that are none', () => {
    const summary = (rows: ReportRow[]) => summarise({ snapshot: '2024-01-01', rows });
    expect(renderFigures(summary([])).size).toBe(0);
    const academia = renderFigures(summary([row('a', 'board', 1, { type: 'Academia' })]));
    expect([...academia.keys()].filter((name) => !name.endsWith('.zh'))).toEqual([
      'figure-1-tier-type',
      'figure-2-cities',
    ]);
    for (const svg of [...academia.values(), ...figures.values()])
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('are not broken by names that try to do harm', () => {
    const name = '"/></text><script>alert(1)</script>\u202E\u0000';
    const rows = sampleRows(20).map((one) =>
      row(one.organization, one.tier, one.order, {
        type: 'Industry',
        city: name,
        focus: 'Focused on AI',
        category: name,
        size: name,
      }),
    );
    for (const svg of renderFigures(sampleSummary(rows)).values()) {
      expect(xml(svg)('script')).toHaveLength(0);
      for (const sign of ['\u0000', '\u202e']) expect(svg).not.toContain(sign);
    }
  });
});

/** Left and right end of every label, by the estimate of text widths, in pixels of the figure. */
function labelExtents(svg: string): [start: number, end: number, text: string][] {
  const page = xml(svg);
  const MARGIN = 20;
  return page('text')
    .toArray()
    .map((element) => {
      const text = page(element).text();
      const width = textWidth(text, Number(element.attribs['font-size']));
      const anchor = { start: 0, middle: 0.5, end: 1 }[element.attribs['text-anchor'] ?? 'start'] ?? 0;
      const inside = page(element).parent().is('svg') ? 0 : MARGIN;
      const start = Number(element.attribs.x) + inside - anchor * width;
      return [start, start + width, text];
    });
}

describe('labels of the map', () => {
  it('never lie over each other, over a dot, or outside the frame', () => {
    const frame = { x: 0, y: 0, width: 400, height: 300 };
    const dot = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 2, max: 25 }),
      width: fc.integer({ min: 10, max: 120 }),
      height: fc.constant(14),
      reach: fc.constantFrom(4, 60),
    });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 25 }), (dots) => {
        const boxes = placeLabels(dots, frame).filter((box) => box !== null);
        boxes.forEach((a, i) => {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 400 && a.y + a.height <= 300).toBe(true);
          for (const b of boxes.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
          for (const { x, y, radius } of dots) {
            const dx = Math.max(a.x - x, 0, x - a.x - a.width);
            const dy = Math.max(a.y - y, 0, y - a.y - a.height);
            expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius);
          }
        });
      }),
    );
  });
});

describe('text in a figure', () => {
  it('is cut so that it fits, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 30, max: 300 }),
        (text, width) => {
          expect(textWidth(fitText(text, 12, width), 12)).toBeLessThanOrEqual(width);
          for (const line of wrapText(text, 12, width))
            expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('stands out from its ground by 4.5 to 1 at least', () => {
    for (const { fill, label } of Object.values(FILLS))
      expect(contrast(fill, label)).toBeGreaterThanOrEqual(4.5);
  });

  it('lies on fills that differ in lightness, so that neighbours can be told apart in grey', () => {
    const neighbours = [
      [FILLS.pale, FILLS.light],
      [FILLS.light, FILLS.deep],
      [FILLS.sand, FILLS.deep],
      [FILLS.sand, FILLS.blank],
    ] as const;
    for (const [a, b] of neighbours) expect(contrast(a.fill, b.fill)).toBeGreaterThanOrEqual(1.3);
  });
});

/** Contrast of two colours by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((i) => {
      const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe('figures as PNG', () => {
  const svg = figures.get('figure-4-categories.zh') ?? '';

  it('have their text in them, the same bytes each time', async (context) => {
    const renderer = await openPngRenderer();
    if ('unavailable' in renderer) return context.skip(renderer.unavailable);
    const png = renderer.render(svg);
    expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
    const withoutText = renderer.render(svg.replace(/<text[\s\S]*?<\/text>/g, ''));
    expect(png.length).toBeGreaterThan(2 * withoutText.length);
    expect(renderer.render(svg)).toEqual(png);
  });

  it('are not made where no font has Chinese, and it is said what to install', async () => {
    const nowhere = [{ family: 'None', files: ['/nowhere/none.ttc'] }];
    expect(await openPngRenderer(nowhere)).toEqual({
      unavailable: expect.stringContaining('fonts-noto-cjk'),
    });
  });
});
