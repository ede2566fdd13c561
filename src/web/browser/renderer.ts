import PQueue from 'p-queue';
import type { Browser, BrowserContext } from 'playwright';
import type { Log } from '../../log.ts';
import type { Capture } from '../../model/capture.ts';
import type { Transport } from '../fetch/transport.ts';
import type { WebSettings } from '../settings.ts';
import { type FailedPlace, INSTALL_HINT, type LaunchedBrowser } from './launch.ts';
import { answerRoute } from './router.ts';

/** Pages that are open at once: each is a process of its own. */
const CONCURRENCY = 2;
/** How long a page that has loaded may go on loading before it is taken as it is, in ms. */
const SETTLING_MS = 4_000;

/** The DOM of a page after its scripts ran, or why there is none. */
export type Rendering = { readonly html: string } | { readonly problem: string };

export interface RendererOptions {
  readonly settings: WebSettings;
  readonly transport: Pick<Transport, 'send'>;
  /** Starts a browser; see `launchBrowser`. */
  readonly launch: () => Promise<LaunchedBrowser | { readonly failed: readonly FailedPlace[] }>;
  readonly log: Log;
}

/**
 * Opens pages in a browser, which is started when the first page needs it. A page's own requests for
 * scripts and data are those that a reader's browser makes, and are answered by {@link answerRoute}.
 */
export class Renderer {
  readonly #options: RendererOptions;
  readonly #queue = new PQueue({ concurrency: CONCURRENCY });
  #started: Promise<Browser | null> | null = null;

  constructor(options: RendererOptions) {
    this.#options = options;
  }

  /** @param capture the page as it was sent. */
  async render(capture: Capture): Promise<Rendering> {
    if (this.#options.settings.browser.use === 'never') {
      return { problem: 'The configuration says that no browser is to be used.' };
    }
    this.#started ??= this.#start();
    const browser = await this.#started;
    if (!browser) return { problem: `No browser was found. ${INSTALL_HINT}` };
    return this.#queue.add(() => this.#open(browser, capture));
  }

  /** Closes the browser, if one was started. */
  async close(): Promise<void> {
    const browser = await this.#started;
    await browser?.close();
  }

  async #start(): Promise<Browser | null> {
    const launched = await this.#options.launch();
    if ('browser' in launched) {
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
    const { settings } = this.#options;
    const context = await browser.newContext({
      userAgent: settings.userAgent,
      locale: 'zh-CN',
      serviceWorkers: 'block',
      acceptDownloads: false,
    });
    try {
      return { html: await this.#domOf(context, capture) };
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      return { problem: `The browser could not open it: ${reason}` };
    } finally {
      await context.close();
    }
  }

  async #domOf(context: BrowserContext, capture: Capture): Promise<string> {
    const { settings, transport } = this.#options;
    const { finalUrl, status, headers, body, truncated } = capture;
    const cap = settings.caps.page * 1e6;
    const answer = { status, headers, body, truncated };
    await context.route('**/*', (route) =>
      answerRoute(route, { transport, page: { url: finalUrl, answer }, cap }),
    );
    const page = await context.newPage();
    page.on('dialog', (dialog) => dialog.dismiss());
    await page.goto(finalUrl, { waitUntil: 'load', timeout: settings.browser.seconds * 1000 });
    await settled(page.waitForLoadState('networkidle', { timeout: SETTLING_MS }));
    return (await page.content()).slice(0, cap);
  }
}

/** Waits for a page to be still; one that never is, is taken as it is. */
async function settled(idle: Promise<void>): Promise<void> {
  try {
    await idle;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
  }
}
