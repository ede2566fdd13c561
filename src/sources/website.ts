import { z } from 'zod';
import type { Evidence } from '../model/evidence.ts';
import { nameAnatomy } from '../model/name-anatomy.ts';
import type { Organization } from '../model/organization.ts';
import type { Web } from '../web/types.ts';
import { defineSource, type LookupResult, type Statement } from './define.ts';
import { fetchOutcome } from './outcomes.ts';
import { namesToMatch } from './records.ts';
import { siteOf } from './values.ts';
import { bearsBrand, bearsName } from './website-names.ts';
import { footerText, type ReadPage, readPage } from './website-page.ts';
import { choosePages } from './website-pages.ts';
import { type Match, readWebsite } from './website-read.ts';
import { filingProvince } from './website-signs.ts';

/** How members' own websites are read. */
export const websiteSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
  maxPages: z
    .int()
    .min(1)
    .max(20)
    .default(5)
    .describe('pages of one website to get at most, the home page counted')
    .meta({ examples: [5] }),
});
type WebsiteSettings = z.infer<typeof websiteSettings>;

/** The member's own website, at the address that sources before this one gave. */
export const website = defineSource<WebsiteSettings>({
  name: 'website',
  title: 'The member’s own website',
  fields: [
    'website',
    'legalName',
    'nameEn',
    'commonNameZh',
    'commonNameEn',
    'description',
    'products',
    'staff',
    'staffRange',
    'listing',
    'parent',
    'address',
    'city',
    'province',
    'icpNumber',
    'securityFiling',
  ],
  publishable: true,
  terms: 'Facts from public pages, cited; robots.txt is obeyed. Texts are quoted in short only.',
  settings: websiteSettings,
  async open({ settings, web }) {
    return {
      async lookup(organization, known) {
        let best: LookupResult | null = null;
        const names = namesOf(organization, known);
        for (const address of knownAddresses(organization, known)) {
          const result = await visit(names, address, web, settings.maxPages);
          if (scoreOf(result) >= CONFIRMED) return result;
          if (best === null || scoreOf(result) > scoreOf(best)) best = result;
        }
        return (
          best ?? {
            outcome: 'not found',
            reason: 'no source before this one gives its website',
            statements: [],
          }
        );
      },
    };
  },
});

/** Names that a page of the organization's site would bear. */
interface Names {
  readonly legal: readonly string[];
  /** Its own name (字号) and the common names that sources before this one gave. */
  readonly brands: readonly string[];
}

function namesOf(organization: Organization, known: readonly Evidence[]): Names {
  const legal = namesToMatch(organization);
  const common = known.filter(
    ({ field, about }) => about === 'self' && (field === 'commonNameZh' || field === 'commonNameEn'),
  );
  const brands = [...legal.map((name) => nameAnatomy(name).brand), ...common.map(({ value }) => value)];
  return { legal, brands };
}

/** An address, and who gave it. */
interface KnownAddress {
  readonly url: string;
  readonly givenBy: string;
}

/** Sites that are tried at most, where sources disagree and none that was visited bears the name. */
const MOST_SITES = 3;
/** A site that is at least so surely the organization's ends the search. */
const CONFIRMED = 0.8;

function scoreOf({ statements: [first] }: LookupResult): number {
  return first?.match.score ?? 0;
}

/** Addresses of different sites, as the sources before this one and then the register give them. */
function knownAddresses(organization: Organization, known: readonly Evidence[]): KnownAddress[] {
  const stated = known
    .filter(({ field, about }) => field === 'website' && about === 'self')
    .map(({ value, source }) => ({ url: value, givenBy: source }));
  const registered = organization.domains.map((domain) => ({
    url: `http://${domain}/`,
    givenBy: 'the register of organizations',
  }));
  const bySite = new Map<string, KnownAddress>();
  for (const address of [...stated, ...registered]) {
    const site = siteOf(address.url) || address.url;
    if (!bySite.has(site)) bySite.set(site, address);
  }
  return [...bySite.values()].slice(0, MOST_SITES);
}

async function visit(names: Names, address: KnownAddress, web: Web, maxPages: number): Promise<LookupResult> {
  const got = await web.get(address.url);
  if (got.outcome !== 'ok') {
    const reason = `${address.url} (given by ${address.givenBy}): ${got.outcome}; ${got.reason}`;
    return { outcome: fetchOutcome(got), reason, statements: [] };
  }
  const home = readPage('home', got.capture);
  const further = await furtherPages(home, web, maxPages - 1);
  const pages = [home, ...further.pages];
  const match = confirmation(pages, names, address);
  const site = websiteStatement(home, match);
  // A domain can have been sold, and a group's site speaks of the group: a person can look.
  if (match.score < CONFIRMED) return { outcome: 'needs a person', reason: match.reason, statements: [site] };
  const missing = further.missing.length === 0 ? '' : `; not had: ${further.missing.join(', ')}`;
  return {
    outcome: 'found',
    reason: `${match.reason}${missing}`,
    statements: [site, ...readWebsite(pages, names.legal, match)],
  };
}

async function furtherPages(
  home: ReadPage,
  web: Web,
  most: number,
): Promise<{ readonly pages: ReadPage[]; readonly missing: string[] }> {
  const pages: ReadPage[] = [];
  const missing: string[] = [];
  // One after the other: they are on one host, and politeness would make them wait anyway.
  for (const { kind, url } of choosePages(home.dom, home.capture.finalUrl, most)) {
    const got = await web.get(url);
    if (got.outcome === 'ok') pages.push(readPage(kind, got.capture));
    else missing.push(`${kind} page (${got.outcome})`);
  }
  return { pages, missing };
}

/**
 * How sure it is that the site is the organization's: it bears the legal name; or a name that it is known by, better
 * still with a filing in the footer of the province that the legal name begins with; or neither.
 */
function confirmation(
  pages: readonly ReadPage[],
  { legal, brands }: Names,
  { url, givenBy }: KnownAddress,
): Match {
  const match = (score: number, found: string): Match => ({
    key: 'domain',
    score,
    reason: `${url}, which ${givenBy} gives as its website${found}`,
  });
  if (bearsName(pages, legal)) return match(0.95, ', bears its legal name');
  if (!bearsBrand(pages, brands)) {
    return match(0.5, '; no page that was read bears a name of it, and what it says is not taken over');
  }
  const provinces = legal.map((name) => nameAnatomy(name).division?.province);
  const filed = filingProvince(pages.map(footerText).join('\n'));
  return filed !== null && provinces.includes(filed)
    ? match(0.9, `, bears a name that it is known by, and is filed in ${filed}`)
    : match(CONFIRMED, ', bears a name that it is known by');
}

function websiteStatement(home: ReadPage, match: Match): Statement {
  const { finalUrl, at, digest } = home.capture;
  const title = home.dom('title').first().text().replace(/\s+/gu, ' ').trim();
  return {
    field: 'website',
    value: finalUrl,
    about: 'self',
    url: finalUrl,
    at,
    digest,
    ...(title === '' ? {} : { quote: title }),
    path: 'home page, title',
    match,
  };
}
