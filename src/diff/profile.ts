import { nameAnatomy } from '../model/name-anatomy.ts';
import { normalizeName } from '../model/names.ts';
import type { Edition, Listing } from './edition.ts';

/** What one organization can be recognised by under another name. */
export interface Profile {
  readonly organization: string;
  readonly listings: readonly Listing[];
  /** Name as listed, normalised. */
  readonly name: string;
  /** All names it bears or bore, normalised. */
  readonly names: ReadonlySet<string>;
  readonly uscc: string | null;
  /** Host of its website, without `www.`. */
  readonly host: string | null;
  readonly crunchbase: string | null;
  readonly commonName: string | null;
  /** 字号, and the province of the name's 行政区划. */
  readonly brand: string;
  readonly province: string | null;
}

/** The profile of an organization in one edition. */
export function profileOf(organization: string, listings: readonly Listing[], edition: Edition): Profile {
  const identity = edition.identities.get(organization);
  const name = listings[0]?.name ?? organization;
  const cell = (field: string): string | null => {
    const found = listings
      .map(({ cells }) => cells.get(field))
      .find((one) => one !== undefined && !one.absent);
    return found?.text.trim() || null;
  };
  const website = cell('website');
  const { brand, division } = nameAnatomy(name);
  return {
    organization,
    listings,
    name: normalizeName(name),
    names: new Set([name, ...(identity?.names ?? [])].map(normalizeName)),
    uscc: identity?.uscc ?? null,
    host: (website === null ? null : hostOf(website)) ?? identity?.domains[0] ?? null,
    crunchbase:
      cell('crunchbaseUrl')
        ?.replace(/[?#].*$/, '')
        .replace(/\/$/, '')
        .toLowerCase() ?? null,
    commonName: cell('commonNameZh'),
    brand,
    province: division?.province ?? null,
  };
}

/** The host of an address as people write it, with or without a scheme, without `www.`; null where there is none. */
export function hostOf(address: string): string | null {
  const text = address.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host.includes('.') ? host : null;
}
