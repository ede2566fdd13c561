import type { Browser, LaunchOptions } from 'playwright';

/** A browser that runs, and how it was found. */
export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Which of the places it was found in. */
  readonly place: string;
  /** Places that come before it and have none. */
  readonly passedOver: readonly FailedPlace[];
}

/** A place where no browser was to be had, and why. */
export interface FailedPlace {
  readonly place: string;
  readonly problem: string;
}

/** Programs that are looked for where Playwright finds none of its own. */
const PROGRAMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** How to get a browser, for messages. */
export const INSTALL_HINT =
  'Install one with "npx playwright install chromium" (in China set PLAYWRIGHT_DOWNLOAD_HOST), or name one as web.browser.path in the configuration.';

/**
 * Everything goes through the page's router, which asks on its behalf. What would pass it by (sockets of
 * the web, peer connections, prefetching) meets a proxy that is not there.
 */
export const NO_NETWORK_OF_ITS_OWN: LaunchOptions = {
  proxy: { server: 'http://127.0.0.1:1' },
  args: ['--force-webrtc-ip-handling-policy=disable_non_proxied_udp', '--disable-background-networking'],
};

/**
 * Starts the first browser that can be started: the one that the configuration names; else Playwright's
 * own, then Chrome, Edge and Chromium in their usual places. Only trying tells: the path that Playwright
 * names is not always the one that it starts.
 *
 * @param options.path the program that the configuration names; then nothing else is tried.
 * @param options.isRoot Chromium's sandbox does not work for the super-user, and is on for everybody else.
 * @param options.fileExists tells whether a program is there at all.
 * @param start further options of the start.
 */
export async function launchBrowser(
  options: {
    readonly path?: string;
    readonly isRoot: boolean;
    readonly fileExists: (path: string) => boolean;
  },
  start: LaunchOptions = NO_NETWORK_OF_ITS_OWN,
): Promise<LaunchedBrowser | { readonly failed: readonly FailedPlace[] }> {
  // Loaded only here: most runs need no browser, and it takes a while.
  const { chromium } = await import('playwright');
  const failed: FailedPlace[] = [];
  for (const { place, launch } of placesOf(options)) {
    try {
      const browser = await chromium.launch({
        ...start,
        ...launch,
        chromiumSandbox: !options.isRoot,
      });
      return { browser, place, passedOver: failed };
    } catch (error) {
      failed.push({ place, problem: firstLine(error) });
    }
  }
  return { failed };
}

function placesOf({
  path,
  fileExists,
}: {
  path?: string;
  fileExists: (path: string) => boolean;
}): { place: string; launch: LaunchOptions }[] {
  if (path !== undefined) return [{ place: `web.browser.path, ${path}`, launch: { executablePath: path } }];
  const programs = PROGRAMS.filter(fileExists);
  return [
    { place: 'the browser of Playwright', launch: {} },
    { place: 'Google Chrome', launch: { channel: 'chrome' } },
    { place: 'Microsoft Edge', launch: { channel: 'msedge' } },
    ...programs.map((program) => ({ place: program, launch: { executablePath: program } })),
  ];
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^browserType\.launch: /, '').split('\n', 1)[0] ?? '';
}
