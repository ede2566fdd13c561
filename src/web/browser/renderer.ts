import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright';
import type { Log } from '../../log.ts';
import type { Capture } from '../../model/capture.ts';
import type { Effects } from '../effects.ts';
import { HostGate, hostKey } from '../politeness/host-gate.ts';
import type { Refusal } from '../politeness/permission.ts';
import type { WebSettings } from '../settings.ts';
import { type FailedPlace, INSTALL_HINT, type LaunchedBrowser } from './launch.ts';
import { type PageRequest, PageRouter } from './router.ts';

/** Pages that are open at once: each is a process of its own, and waits most of the time. */
const CONCURRENCY = 4;
/** How long a page that has had its time may take to hand over its DOM, in ms. */
const HANDOVER_MS = 5_000;

/** The DOM of a page after its scripts ran, or why there is none. */
export type Rendering =
  | {
      readonly html: string;
      /** Scripts and data that the page had to do without. */
      readonly refusals: readonly Refusal[];
    }
  | { readonly problem: string };

export interface RendererOptions {
  readonly settings: WebSettings;
  /** Gets what a page asks for until a moment on the clock; see `Subresources`. */
  readonly ask: (request: PageRequest, deadline: number) => Promise<Capture | Refusal>;
  /** Starts a browser; see `launchBrowser`. */
  readonly launch: () => Promise<LaunchedBrowser | { readonly failed: readonly FailedPlace[] }>;
  readonly effects: Effects;
  readonly log: Log;
}

/**
 * Opens pages in a browser, which is started when the first page needs it. The browser reaches nothing by
 * itself: see {@link PageRouter}.
 */
export class Renderer {
  readonly #options: RendererOptions;
  /** One page of a host at a time, so that the next finds its scripts archived. Requests pass another gate. */
  readonly #pages: HostGate;
  #started: Promise<Browser | null> | null = null;

  constructor(options: RendererOptions) {
    this.#options = options;
    this.#pages = new HostGate({ concurrency: CONCURRENCY, gapMs: 0, effects: options.effects });
  }

  /**
   * @param capture the page as it was sent.
   * @throws what asking for its scripts and data throws.
   */
  async render(capture: Capture): Promise<Rendering> {
    if (this.#options.settings.browser.use === 'never') {
      return { problem: 'The configuration says that no browser is to be used.' };
    }
    this.#started ??= this.#start();
    const browser = await this.#started;
    if (!browser) return { problem: `No browser was found. ${INSTALL_HINT}` };
    return this.#pages.run(hostKey(capture.finalUrl), () => this.#open(browser, capture));
  }

  /** Closes the browser, if one was started. */
  async close(): Promise<void> {
    const browser = await this.#started;
    await browser?.close();
  }

  async #start(): Promise<Browser | null> {
    const launched = await this.#options.launch();
    if ('browser' in launched) {
      // One that has crashed is started again for the next page.
      launched.browser.on('disconnected', () => {
        this.#started = null;
      });
      this.#options.log.info(
        { place: launched.place, version: launched.browser.version() },
        'browser started',
      );
      return launched.browser;
    }
    this.#options.log.warn({ tried: launched.failed }, `no browser was found. ${INSTALL_HINT}`);
    return null;
  }

  async #open(browser: Browser, capture: Capture): Promise<Rendering> {
    const { settings, effects, ask } = this.#options;
    // Its time begins when the page is opened, and not when the browser starts to make ready for it.
    let deadline = Number.POSITIVE_INFINITY;
    const router = new PageRouter(capture, (request) => ask(request, deadline), settings.browser.requests);
    const rendering = await this.#domOf(browser, router, (page) => {
      deadline = effects.clock() + settings.browser.seconds * 1000;
      return this.#run(page, capture.finalUrl, deadline);
    });
    if (router.failure) throw router.failure.cause;
    return rendering;
  }

  async #domOf(browser: Browser, router: PageRouter, run: (page: Page) => Promise<void>): Promise<Rendering> {
    const { userAgent, caps } = this.#options.settings;
    let context: BrowserContext | null = null;
    let page: Page | null = null;
    try {
      context = await browser.newContext({
        userAgent,
        locale: 'zh-CN',
        serviceWorkers: 'block',
        acceptDownloads: false,
      });
      page = await openPage(context, router);
      await run(page);
      const html = await inTime(page.content(), HANDOVER_MS);
      return { html: html.slice(0, caps.page * 1e6), refusals: router.refusals };
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      return { problem: `The browser could not open it: ${reason}` };
    } finally {
      router.close();
      if (page !== null) await orGone(page.unrouteAll({ behavior: 'ignoreErrors' }));
      await context?.close();
    }
  }

  /** Opens the page and waits until it is still; one that is not, when its time is over, is taken as it is. */
  async #run(page: Page, url: string, deadline: number): Promise<void> {
    const left = () => Math.max(1, deadline - this.#options.effects.clock());
    await page.goto(url, { waitUntil: 'commit', timeout: left() });
    await orTimeOver(page.waitForLoadState('load', { timeout: left() }));
    await orTimeOver(page.waitForLoadState('networkidle', { timeout: left() }));
  }
}

async function openPage(context: BrowserContext, router: PageRouter): Promise<Page> {
  // Windows that the page opens get nothing.
  await context.route('**/*', (route) => orGone(route.abort()));
  const page = await context.newPage();
  page.on('dialog', (dialog) => dialog.dismiss());
  await page.route('**/*', (route) => router.answer(route));
  return page;
}

/**
 * Waits for what is done to a page or to one of its requests. A page can be gone by then, and a request that its
 * router was at when it was left has been answered: either way it goes nowhere, and there is nobody left to tell.
 */
async function orGone(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!/already handled|closed|crashed/i.test(String(error))) throw error;
  }
}

async function orTimeOver(state: Promise<void>): Promise<void> {
  try {
    await state;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
  }
}

/** What a page hands over. One whose scripts run for ever never does. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  const timer = new AbortController();
  const late = delay(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new Error('its scripts do not come to an end');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}
