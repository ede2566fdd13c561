import { z } from 'zod';

const seconds = z.number().positive();
const megabytes = z.number().positive();

/** The part of the configuration that says how pages are got from the live web. */
export const webSettings = z.strictObject({
  /**
   * What the fetcher says it is, in every request; the word before the slash is what it looks for in
   * robots.txt. Put an address there at which you can be reached.
   */
  userAgent: z
    .string()
    .regex(
      /^[A-Za-z_-]+\/[\x20-\x7e]+$/,
      'expected a product and a version, such as aiia-pipeline/0.1 (+https://…)',
    )
    .default('aiia-pipeline/0.1 (+https://example.org/contact)'),
  /** Requests that may be under way at once, over all hosts. A host never has more than one. */
  concurrency: z.int().min(1).max(256).default(32),
  /** Least time between the end of a request to a host and the next request to it; jitter is added. */
  gapSeconds: z.number().min(0).default(2),
  /**
   * A longer wait than this between two requests, or until the next, ends the URL as `rate limited`,
   * whether robots.txt asks for it (Crawl-delay) or an answer does (Retry-After).
   */
  longestWaitSeconds: seconds.default(300),
  timeouts: z
    .strictObject({
      connectSeconds: seconds.default(15),
      headersSeconds: seconds.default(30),
      /** Longest silence within a body. */
      bodySeconds: seconds.default(30),
      /** Longest time for one request in all. */
      totalSeconds: seconds.default(120),
    })
    .prefault({}),
  /** Longest body, in megabytes, after decompression. A longer page is cut there and marked so. */
  caps: z
    .strictObject({
      page: megabytes.default(5),
      json: megabytes.default(20),
      file: megabytes.default(100),
    })
    .prefault({}),
  /** How often a request is tried again where another answer is possible (time-out, 429, 5xx, cut body). */
  retries: z.int().min(0).max(10).default(2),
  /** First wait before trying again; it doubles each time and is drawn at random up to that. */
  backoffSeconds: seconds.default(2),
  /** After this many failed requests in a row a host is left alone for the rest of the crawl. */
  failuresPerHost: z.int().min(1).default(5),
  /** Is an address without the `s` (or with it) tried where the other cannot be reached? */
  schemeFallback: z.boolean().default(true),
  /** Is robots.txt obeyed? Only the owner of a site should say no, for that site. */
  robots: z.enum(['obey', 'ignore']).default('obey'),
  /** Pages of these hosts are taken from the Wayback Machine, as they were on a day. */
  wayback: z
    .strictObject({
      hosts: z.array(z.string().min(1)).min(1),
      /** The day that is wanted, such as 2020-03-26. */
      date: z.iso.date(),
      /** How many days before or after it a capture may be from. */
      days: z.int().min(0).default(31),
      server: z.url().default('https://web.archive.org'),
    })
    .optional(),
  browser: z
    .strictObject({
      /** `auto`: for pages that come back as an empty shell, where a browser is found. `never`: not at all. */
      use: z.enum(['auto', 'never']).default('auto'),
      /** Hosts whose pages are always opened in the browser. */
      hosts: z.array(z.string()).default([]),
      /** The browser's program; default: looked for in the usual places. */
      path: z.string().optional(),
      /** Longest time for one page. Its scripts and data are asked for as politely as pages are, and take a while. */
      seconds: seconds.default(60),
      /** Most scripts and pieces of data that one page may ask for. */
      requests: z.int().min(1).default(40),
    })
    .prefault({}),
});
export type WebSettings = z.infer<typeof webSettings>;
