import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFileWhole } from '../../src/files/write.ts';
import { openPngRenderer, renderFigures, renderSummaryHtml } from '../../src/report/index.ts';
import { browserPath, launchBrowser } from './browser.ts';
import { hostileSummary } from './hostile.ts';
import { hasPublished, publishedRows } from './published.ts';
import { sampleRows, sampleSummary } from './sample.ts';

/** Pictures for people to look at; the folder is not kept in git. */
const ARTIFACTS = resolve(import.meta.dirname, '../.artifacts/report');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const summary = sampleSummary(hasPublished ? publishedRows() : sampleRows());
const html = renderSummaryHtml(summary);
/** The same parts with fewer rows: what a check finds in a row it finds in the first. */
const short = sampleSummary(sampleRows(30));
const shortHtml = renderSummaryHtml(short);
const figures = renderFigures(summary);

describe.skipIf(browserPath === undefined)('the report in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(ARTIFACTS, { recursive: true });
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function open(content: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('dialog', (dialog) => problems.push(dialog.message()));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && !request.url().startsWith('about:'))
        problems.push(request.url());
    });
    await page.setContent(content);
    expect(problems).toEqual([]);
    return page;
  }

  async function faults(page: Page): Promise<string[]> {
    await page.evaluate(AXE);
    const results: AxeResults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
    return results.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
  }

  const views = [
    { colorScheme: 'light', language: 'en', width: 1100 },
    { colorScheme: 'dark', language: 'zh', width: 380 },
  ] as const;

  for (const { colorScheme, language, width } of views) {
    it(`has no serious accessibility fault: ${colorScheme}, ${language}, ${width} px wide`, async () => {
      const page = await open(shortHtml, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      await page.check(`#language-${language}`);
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      expect(await faults(page)).toEqual([]);
      await page.context().close();
    });
  }

  for (const width of [1100, 380]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`needs no sideways scrolling: ${colorScheme}, ${width} px wide`, async () => {
        const page = await open(html, { colorScheme, viewport: { width, height: 900 } });
        await page.check(colorScheme === 'dark' ? '#language-zh' : '#language-en');
        await page.screenshot({ path: `${ARTIFACTS}/summary-${colorScheme}-${width}.png`, fullPage: true });
        expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
        await page.context().close();
      });
    }
  }

  it('keeps its layout, and runs and fetches nothing, with names that try to do harm', async () => {
    const page = await open(renderSummaryHtml(hostileSummary()), { viewport: { width: 700, height: 900 } });
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
    await page.screenshot({ path: `${ARTIFACTS}/summary-hostile.png`, fullPage: true });
    expect(await page.evaluate(OVERFLOW)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('shows one language at a time, and switches without scripts', async () => {
    const page = await open(shortHtml, { javaScriptEnabled: false });
    expect(await page.locator('h1 .t:visible').textContent()).toContain('Members of China');
    await page.check('#language-zh');
    expect(await page.locator('h1 .t:visible').textContent()).toMatch(/^中国人工智能产业发展联盟成员/);
    expect(await page.locator('figure svg:visible').count()).toBe(6);
    await page.screenshot({ path: `${ARTIFACTS}/summary-no-script.png` });
    await page.context().close();
  });

  it('shows no control that needs scripts where there are none', async () => {
    const page = await open(shortHtml, { javaScriptEnabled: false });
    expect(await page.locator('button, input[type="search"]').count()).toBe(0);
    expect(await page.locator('#members tbody tr').count()).toBe(short.members.length);
    await page.context().close();
  });

  it('sorts and searches its long tables under its own policy', async () => {
    const page = await open(shortHtml);
    await page.locator('#members summary').click();
    const first = page.locator('#members tbody tr:visible th').first();
    const order = page.locator('#members thead th').nth(3);
    await order.getByRole('button').click();
    expect(await order.getAttribute('aria-sort')).toBe('ascending');
    await order.getByRole('button').click();
    expect(await order.getAttribute('aria-sort')).toBe('descending');
    const highest = Math.max(...short.members.map((member) => member.order));
    expect(await page.locator('#members tbody tr:visible td').nth(2).textContent()).toBe(String(highest));
    const [member] = short.members;
    await page.locator('#members input[type="search"]').fill(member?.name ?? '');
    expect(await first.textContent()).toBe(member?.name);
    expect(await page.locator('#members tbody tr:visible').count()).toBeLessThan(5);
    await page.context().close();
  });

  it('prints in light colours, with nothing that only a screen can use', async () => {
    const page = await open(html, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    expect(await page.locator('.language').isVisible()).toBe(false);
    await page.pdf({ path: `${ARTIFACTS}/summary.pdf`, format: 'A4' });
    await page.context().close();
  });

  it('writes every label of every figure inside it, at 12 pixels or more, and none over another', async () => {
    const page = await open('<!doctype html><body></body>');
    for (const [name, svg] of figures) {
      await page.setContent(`<!doctype html><body style="margin:0">${svg}</body>`);
      await page.locator('svg').screenshot({ path: `${ARTIFACTS}/${name}.png` });
      const labels = (await page.evaluate(MEASURE_LABELS)) as Label[];
      expect(labels.length).toBeGreaterThan(0);
      const height = Number(/height="(\d+)/.exec(svg)?.[1]);
      for (const { text, left, right, top, bottom, size } of labels) {
        const inside = left >= 0 && right <= 760 && top >= 0 && bottom <= height && size >= 12;
        expect([name, text, inside]).toEqual([name, text, true]);
      }
      expect([name, collisions(labels)]).toEqual([name, []]);
    }
    await page.context().close();
  });

  it('is drawn as PNG without a browser, too', async (context) => {
    const renderer = await openPngRenderer();
    if ('unavailable' in renderer) return context.skip(renderer.unavailable);
    for (const name of ['figure-1-tier-type', 'figure-2-cities.zh']) {
      const png = renderer.render(figures.get(name) ?? '');
      expect(png.length).toBeGreaterThan(5000);
      await writeFileWhole(`${ARTIFACTS}/${name}.resvg.png`, png);
    }
  });
});

/** Runs in the page: by how many pixels it is wider than the window. */
const OVERFLOW = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

interface Label {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly size: number;
}

/** Runs in the page: where the browser puts each label. The box of a line is taller than its signs; 3 px are taken off. */
const MEASURE_LABELS = `[...document.querySelectorAll('svg text')].map((label) => {
  const box = label.getBoundingClientRect();
  return {
    text: label.textContent,
    left: box.left,
    right: box.right,
    top: box.top + 3,
    bottom: box.bottom - 3,
    size: parseFloat(getComputedStyle(label).fontSize),
  };
})`;

function collisions(labels: readonly Label[]): string[] {
  return labels.flatMap((a, i) =>
    labels
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}
