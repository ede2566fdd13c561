import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatHtml } from '../../src/diff/html.ts';
import { tableChanges } from '../../src/diff/table/table-changes.ts';
import { browserPath, launchBrowser } from '../report/browser.ts';

const CHANGES = tableChanges(
  {
    added: ['</script><img src=x onerror=alert(1)>', '新公司'],
    removed: ['旧公司'],
    changed: [
      { key: '甲公司', column: 'city', from: 'Beijing', to: 'Wuhan' },
      { key: '乙公司', column: 'size', from: 'Big', to: 'Medium' },
    ],
    columns: { added: [], removed: [] },
    rows: { before: 3, after: 4, changed: 2 },
  },
  'old.csv',
  'new.csv',
  [],
);

describe.skipIf(browserPath === undefined)('the diff page in a browser', () => {
  let folder = '';
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'page-'));
    const file = join(folder, 'diff.html');
    await writeFile(file, formatHtml(CHANGES));
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('dialog', (dialog) => problems.push(dialog.message()));
    page.on('request', (request) => {
      if (request.url() !== pathToFileURL(file).href) problems.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const shown = () => page.locator('#rows tr:visible').count();

  it.each([
    ['#kind', 'changed', 2],
    ['#field', 'city', 1],
    ['#cause', 'unknown', 2],
  ])('shows only what is chosen by %s', async (filter, value, count) => {
    await page.selectOption(filter, value);
    expect([await shown(), await page.textContent('#count')]).toEqual([count, `${count} of 5`]);
    await page.selectOption(filter, '');
    expect(await shown()).toBe(5);
  });

  it('finds words', async () => {
    await page.fill('#words', '甲 wuhan');
    expect(await shown()).toBe(1);
    await page.fill('#words', '');
  });

  it('ran nothing of what stands in the data, and asked for nothing', () => {
    expect(problems).toEqual([]);
  });
});
