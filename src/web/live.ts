import { existsSync } from 'node:fs';
import type { Log } from '../log.ts';
import { chainOf } from './archive/captures.ts';
import { withoutFragment } from './archive/cdxj.ts';
import { openWacz } from './archive/wacz-reader.ts';
import { invalidUrl, requestKey } from './asked.ts';
import { fillShell, needsBrowser } from './browser/fill-shell.ts';
import { launchBrowser } from './browser/launch.ts';
import { Renderer } from './browser/renderer.ts';
import { Subresources } from './browser/subresources.ts';
import { CrawlArchive, earlierOf, type OpenFile, type Verdict } from './crawl-archive.ts';
import { type Effects, realEffects } from './effects.ts';
import { type Archived, type EarlierCapture, type Fetched, Fetcher } from './fetch/fetcher.ts';
import { otherScheme } from './fetch/other-scheme.ts';
import { PatientSender } from './fetch/patient-sender.ts';
import { Transport } from './fetch/transport.ts';
import { HostGate, hostKey } from './politeness/host-gate.ts';
import { Permissions } from './politeness/permission.ts';
import { replay } from './replay.ts';
import type { WebSettings } from './settings.ts';
import type { FetchResult, GetOptions, Web } from './types.ts';

/** What a crawl is doing, for a line of progress. */
export interface WebProgress {
  /** URLs that have ended, in this crawl and the one it goes on from. */
  readonly done: number;
  /** URLs that were asked for and have not ended. */
  readonly underWay: number;
}

export interface LiveOptions {
  readonly settings: WebSettings;
  /** Where the archive of the crawl goes. */
  readonly archivePath: string;
  /** Where WARC and journal lie until then, such as `raw/<snapshot>/.crawl`. */
  readonly workFolder: string;
  /** May loopback and private addresses be reached? */
  readonly allowPrivate: boolean;
  /** Go on with what a crawl of this snapshot left, finished or not? Otherwise it is begun anew. */
  readonly resume: boolean;
  /** Archives of earlier snapshots, newest first: what has not changed since is not archived again. */
  readonly earlier?: readonly string[];
  /** What the archive says of itself. */
  readonly title: string;
  readonly software: string;
  readonly log: Log;
  readonly effects?: Effects;
  /** How WARC and journal are opened; default: on the disk. */
  readonly openFile?: OpenFile;
  readonly onProgress?: (progress: WebProgress) => void;
}

/**
 * The live web, politely: robots.txt, one request a host, everything archived as it comes. A URL that this
 * crawl got before, even before it was killed, is answered from its archive.
 *
 * @throws UserError where the archive cannot be written or an earlier one cannot be read.
 */
export async function openLive(options: LiveOptions): Promise<Web> {
  const effects = options.effects ?? realEffects;
  const readers = await Promise.all((options.earlier ?? []).map((path) => openWacz(path)));
  const archive = await CrawlArchive.open({
    ...options,
    earlier: chainOf(readers),
    description: { title: options.title, software: options.software, created: effects.now().toISOString() },
  });
  const web = new LiveWeb(options, effects, archive);
  return {
    get: (url, get) => web.get(url, get),
    async close() {
      await web.close();
      await archive.finish();
      for (const reader of readers) reader.close();
    },
  };
}

class LiveWeb {
  readonly #archive: CrawlArchive;
  readonly #options: LiveOptions;
  readonly #effects: Effects;
  readonly #pages: Fetcher;
  readonly #unruled: Fetcher;
  readonly #transport: Transport;
  readonly #renderer: Renderer;
  readonly #subresources: Subresources;
  readonly #underWay = new Map<string, Promise<FetchResult>>();

  constructor(options: LiveOptions, effects: Effects, archive: CrawlArchive) {
    const { settings } = options;
    this.#archive = archive;
    this.#options = options;
    this.#effects = effects;
    const transport = new Transport({ ...options, effects });
    this.#transport = transport;
    const gate = new HostGate({
      concurrency: settings.concurrency,
      gapMs: settings.gapSeconds * 1000,
      effects,
    });
    for (const { url, retryAt } of archive.lines.values()) {
      if (retryAt !== undefined) gate.hold(hostKey(url), Date.parse(retryAt) - effects.now().getTime());
    }
    const permissions = new Permissions({
      get: (url) => this.#once(url, { expect: 'robots' }, this.#unruled),
      userAgent: settings.userAgent,
      onRules: (origin, { crawlDelay }) => {
        if (crawlDelay !== null) gate.slowDown(hostKey(origin), crawlDelay * 1000);
      },
    });
    const obeys = settings.robots === 'obey';
    const shared = {
      sender: new PatientSender({ transport, gate, settings, effects, room: () => archive.room() }),
      settings,
      archived: (url: string) => this.#archived(url),
      earlier: (url: string) => this.#earlier(url),
    };
    // Nothing permits or forbids the asking for robots.txt itself, or for what an API answers.
    this.#unruled = new Fetcher({ ...shared, refusal: async () => null });
    this.#pages = new Fetcher({
      ...shared,
      refusal: async (url) => (obeys ? permissions.refusal(url) : null),
    });
    this.#subresources = new Subresources({
      fetcher: this.#pages,
      keep: (key, fetched) => this.#keep(key, fetched),
    });
    this.#renderer = new Renderer({
      ...options,
      effects,
      ask: (request, deadline) => this.#subresources.get(request, deadline),
      launch: () => launchFor(settings),
    });
  }

  /** Ends what is under way and closes everything but the archive. */
  async close(): Promise<void> {
    await this.#renderer.close();
    await this.#subresources.settled();
    await Promise.allSettled(this.#underWay.values());
    await this.#transport.close();
  }

  async get(url: string, options: GetOptions = {}): Promise<FetchResult> {
    const invalid = invalidUrl(url);
    if (invalid) return invalid;
    // An API for programs is asked as its terms allow: robots.txt is for crawlers.
    return this.#once(url, options, options.api === true ? this.#unruled : this.#pages);
  }

  /** Gets a URL, or takes it from the archive, or waits for the one who is getting it. */
  async #once(url: string, options: GetOptions, fetcher: Fetcher): Promise<FetchResult> {
    const key = requestKey(url, options);
    const pending = this.#underWay.get(key);
    if (pending) return pending;
    const { lines, captures } = this.#archive;
    if (lines.has(key)) return replay(captures, lines, url, options);
    const fetching = this.#fetch(key, url, options, fetcher).finally(() => {
      this.#underWay.delete(key);
      this.#tell();
    });
    this.#underWay.set(key, fetching);
    this.#tell();
    return fetching;
  }

  async #fetch(key: string, url: string, options: GetOptions, fetcher: Fetcher): Promise<FetchResult> {
    const got = await this.#eitherWay(url, options, fetcher);
    // Only pages are opened in a browser: what comes as an empty page in place of a robots.txt or of data is neither.
    const isPage = fetcher === this.#pages && (options.expect ?? 'page') === 'page';
    const fetched =
      isPage && needsBrowser(got, this.#options.settings)
        ? await fillShell(got, (capture) => this.#renderer.render(capture))
        : got;
    await this.#keep(key, fetched);
    const { result } = fetched;
    this.#options.log.debug({ url, outcome: result.outcome }, 'got');
    return result;
  }

  /** Fetches an address and, where it cannot be reached, the same with or without the `s`. */
  async #eitherWay(url: string, options: GetOptions, fetcher: Fetcher): Promise<Fetched> {
    const first = await fetcher.fetch(url, options);
    if (!this.#options.settings.schemeFallback) return first;
    const other = otherScheme(url, first.result.outcome, options);
    if (other === null || fetcher === this.#unruled) return first;
    const second = await fetcher.fetch(other, options);
    if (second.result.outcome !== 'ok') return first;
    const capture = { ...second.result.capture, url: withoutFragment(url) };
    return { ...second, result: { outcome: 'ok', capture } };
  }

  #keep(key: string, fetched: Fetched): Promise<void> {
    return this.#archive.add(this.#verdict(key, fetched), fetched.exchanges, fetched.answeredBy);
  }

  async #archived(url: string): Promise<Archived | null> {
    const entry = this.#archive.captures.find(url);
    return entry ? { entry, capture: await this.#archive.captures.read(entry) } : null;
  }

  /** What the newest earlier snapshot that has the URL says of it. */
  async #earlier(url: string): Promise<EarlierCapture | null> {
    for (const captures of this.#archive.captures.earlier) {
      const entry = captures.find(url);
      if (!entry) continue;
      // A body that lies in an archive which is not at hand cannot be relied on: then the page is got anew.
      const original = captures.findPayload(entry.digest ?? '');
      return original ? { capture: await captures.read(entry), original: earlierOf(original) } : null;
    }
    return null;
  }

  #verdict(key: string, { result, reading, waitMs }: Fetched): Verdict {
    const now = this.#effects.now();
    const at = now.toISOString();
    if (result.outcome === 'ok') {
      const { url, status } = result.capture;
      return { key, url, outcome: 'ok', at, status, ...reading };
    }
    const { outcome, reason, status, url } = result;
    return {
      key,
      url: withoutFragment(url),
      outcome,
      at,
      reason,
      ...(status === undefined ? {} : { status }),
      ...(waitMs === undefined ? {} : { retryAt: new Date(now.getTime() + waitMs).toISOString() }),
    };
  }

  #tell(): void {
    this.#options.onProgress?.({ done: this.#archive.lines.size, underWay: this.#underWay.size });
  }
}

function launchFor({ browser: { path } }: WebSettings) {
  const isRoot = process.getuid?.() === 0;
  return launchBrowser({ ...(path === undefined ? {} : { path }), isRoot, fileExists: existsSync });
}
