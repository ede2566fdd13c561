/** What a robots.txt says to one crawler. */
export interface RobotsRules {
  /** May this path (with its query) be fetched? */
  allows(path: string): boolean;
  /** Seconds between two requests that the site asks for, or null. */
  readonly crawlDelay: number | null;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  crawlDelay: number | null;
}

/** RFC 9309, 2.5: at least this much of a file must be read; the rest may be passed over. */
const MOST_BYTES = 512_000;

/** The rules of a site that says nothing: everything is allowed. */
export const ALLOW_ALL: RobotsRules = { allows: () => true, crawlDelay: null };

/**
 * Reads a robots.txt by RFC 9309, with `Crawl-delay`, which the RFC leaves out and many sites use.
 *
 * @param text the file.
 * @param product the crawler's product token, such as `aiia-pipeline`.
 */
export function parseRobots(text: string, product: string): RobotsRules {
  const groups = readGroups(text.slice(0, MOST_BYTES));
  const own = groups.filter(({ agents }) => agents.includes(product.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  const delays = chosen.flatMap(({ crawlDelay }) => (crawlDelay === null ? [] : [crawlDelay]));
  return {
    allows: (path) => path === '/robots.txt' || allows(rules, normalizePath(path)),
    crawlDelay: delays.length > 0 ? Math.max(...delays) : null,
  };
}

function readGroups(text: string): Group[] {
  const groups: Group[] = [];
  let readingAgents = false;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*(.*?)\s*$/.exec(line.replace(/#.*$/, '')) ?? [];
    const field = key.toLowerCase();
    if (field === 'user-agent') {
      const agent = agentToken(value);
      if (readingAgents) groups.at(-1)?.agents.push(agent);
      else groups.push({ agents: [agent], rules: [], crawlDelay: null });
      readingAgents = true;
    } else if (field === 'allow' || field === 'disallow' || field === 'crawl-delay') {
      readingAgents = false;
      addTo(groups.at(-1), field, value);
    }
  }
  return groups;
}

/** `Bot/1.0 (…)` as `bot`: some sites write a version after the product. */
function agentToken(value: string): string {
  return value === '*' ? '*' : (/^[A-Za-z_-]+/.exec(value)?.[0] ?? '').toLowerCase();
}

function addTo(group: Group | undefined, field: string, value: string): void {
  if (!group) return;
  if (field === 'crawl-delay') {
    const seconds = Number(value);
    if (value !== '' && seconds >= 0) group.crawlDelay = Math.max(group.crawlDelay ?? 0, seconds);
  } else if (value !== '') {
    group.rules.push({ allow: field === 'allow', pattern: normalizePath(value) });
  }
}

/** The longest matching pattern decides; of two that are as long, the one that allows. */
function allows(rules: readonly Rule[], path: string): boolean {
  let best: Rule | null = null;
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue;
    const length = rule.pattern.length - (best?.pattern.length ?? 0);
    if (best === null || length > 0 || (length === 0 && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** `*` stands for any text, `$` at the end for the end. Runs in linear time for each star, whatever the pattern. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const [first = '', ...parts] = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = parts.pop();
  if (last === undefined) return !anchored || at === path.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (anchored) return path.length - last.length >= at && path.endsWith(last);
  return path.indexOf(last, at) >= 0;
}

/** One spelling for each path: signs outside ASCII percent-encoded, encoded ASCII letters and digits decoded. */
function normalizePath(path: string): string {
  const encoded = path.replace(/[^\x21-\x7e]+/gu, (signs) =>
    [...Buffer.from(signs)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  );
  return encoded.replace(/%[0-9a-fA-F]{2}/g, (code) => {
    const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(sign) ? sign : code.toUpperCase();
  });
}
