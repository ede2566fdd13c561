import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a browser that is there: Playwright's own, or one of the system; undefined without one. */
export const browserPath: string | undefined = [chromium.executablePath(), ...INSTALLED].find(existsSync);
if (browserPath === undefined) {
  console.warn('skipped: no Chromium here; get one with "npx playwright install chromium"');
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(browserPath !== undefined && { executablePath: browserPath }),
    args: ['--no-sandbox'],
  });
}
