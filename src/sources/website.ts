import { z } from 'zod';
import type { Evidence } from '../model/evidence.ts';
import { normalizeName } from '../model/names.ts';
import type { Organization } from '../model/organization.ts';
import type { Web } from '../web/types.ts';
import { defineSource, type LookupResult, type Statement } from './define.ts';
import { fetchOutcome } from './outcomes.ts';
import { namesToMatch } from './records.ts';
import { bearsBrand, bearsName } from './website-names.ts';
import { type ReadPage, readPage } from './website-page.ts';
import { choosePages } from './website-pages.ts';
import { type Match, readWebsite } from './website-read.ts';

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
        const address = knownAddress(organization, known);
        if (address === null) {
          return {
            outcome: 'not found',
            reason: 'no source before this one gives its website',
            statements: [],
          };
        }
        return visit(organization, address, web, settings.maxPages);
      },
    };
  },
});

/** An address, and who gave it. */
interface KnownAddress {
  readonly url: string;
  readonly givenBy: string;
}

function knownAddress(organization: Organization, known: readonly Evidence[]): KnownAddress | null {
  const stated = known.find(({ field, about }) => field === 'website' && about === 'self');
  if (stated) return { url: stated.value, givenBy: stated.source };
  const [domain] = organization.domains;
  return domain === undefined ? null : { url: `http://${domain}/`, givenBy: 'the register of organizations' };
}

async function visit(
  organization: Organization,
  address: KnownAddress,
  web: Web,
  maxPages: number,
): Promise<LookupResult> {
  const got = await web.get(address.url);
  if (got.outcome !== 'ok') {
    const reason = `${address.url} (given by ${address.givenBy}): ${got.outcome}; ${got.reason}`;
    return { outcome: fetchOutcome(got.outcome), reason, statements: [] };
  }
  const home = readPage('home', got.capture);
  const further = await furtherPages(home, web, maxPages - 1);
  const pages = [home, ...further.pages];
  const names = namesToMatch(organization);
  const match = confirmation(pages, names, address);
  const statements = [websiteStatement(home, match), ...readWebsite(pages, names, match)];
  const missing = further.missing.length === 0 ? '' : `; not had: ${further.missing.join(', ')}`;
  return { outcome: 'found', reason: `${match.reason}${missing}`, statements };
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

/** How sure it is that the site is the organization's: it bears the legal name, its own name (字号), or neither. */
function confirmation(
  pages: readonly ReadPage[],
  names: readonly string[],
  { url, givenBy }: KnownAddress,
): Match {
  const from = `${url}, which ${givenBy} gives as its website`;
  if (bearsName(pages, names)) return { key: 'domain', score: 0.95, reason: `${from}, bears its legal name` };
  if (bearsBrand(pages, names))
    return { key: 'domain', score: 0.8, reason: `${from}, bears its own name (字号)` };
  return { key: 'domain', score: 0.5, reason: `${from}; no page that was read bears its name` };
}

function websiteStatement(home: ReadPage, match: Match): Statement {
  const { finalUrl, at, digest } = home.capture;
  const title =
    normalizeName(home.dom('title').first().text()) === ''
      ? undefined
      : home.dom('title').first().text().trim();
  return {
    field: 'website',
    value: finalUrl,
    about: 'self',
    url: finalUrl,
    at,
    digest,
    ...(title === undefined ? {} : { quote: title }),
    path: 'home page, title',
    match,
  };
}
