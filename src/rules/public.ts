import type { Evidence } from '../model/evidence.ts';
import type { PUBLIC } from '../model/vocabulary.ts';
import { firstThatSpeaks } from './combine.ts';
import type { Reading } from './reading.ts';
import type { Indicator, Rule } from './rule.ts';
import { askedSources, idsOf, quoted } from './signs.ts';

type Public = (typeof PUBLIC)[number];

/** Listings of the company itself where it has any, else of its group: both are never mixed. */
export function listingsOf(reading: Reading): readonly Evidence[] {
  const listings = reading.all('listing');
  const own = listings.filter(({ about }) => about === 'self');
  return own.length > 0 ? own : listings;
}

function listed(about: 'self' | 'group'): Indicator<Public> {
  const whose = about === 'self' ? 'the company itself' : 'its group';
  return {
    id: about === 'self' ? 'own-listing' : 'group-listing',
    title: `${whose} is listed`,
    look: (reading) => {
      const listings = reading.all('listing').filter((listing) => listing.about === about);
      return listings.length > 0
        ? {
            value: 'Yes',
            strength: about === 'self' ? 0.97 : 0.85,
            because: `${whose} is listed: ${quoted(listings.map(({ value }) => value))}`,
            evidence: idsOf(listings),
          }
        : null;
    },
  };
}

const registered: Indicator<Public> = {
  id: 'listed-enterprise-type',
  title: 'its registered type says that it is listed',
  look: (reading) => {
    const type = reading.all('enterpriseType').find(({ value }) => /[(（、]\s*上市/u.test(value));
    return type
      ? { value: 'Yes', strength: 0.9, because: `it is registered as “${type.value}”`, evidence: [type.id] }
      : null;
  },
};

const none: Indicator<Public> = {
  id: 'no-listing-known',
  fallback: true,
  title: 'no list of listed companies holds it or its group',
  look: (reading) => ({
    value: 'No',
    strength: reading.wasAsked() ? 0.85 : 0.6,
    because: `no list of listed companies holds it or its group${askedSources(reading)}`,
    evidence: [],
  }),
};

/** Appendix 1, Public company. In the published data the group's listing counts; the explanation says whose it is. */
export const publicRule: Rule<Public> = {
  field: 'public',
  version: 1,
  title: 'Public company',
  precedence:
    'Its own listing, then a registered type that says so, then its group’s listing; else it is not public.',
  reads: ['listing', 'enterpriseType'],
  indicators: [listed('self'), registered, listed('group'), none],
  combine: firstThatSpeaks,
};

function listingPart(field: 'exchange' | 'ticker', title: string, part: 0 | 1): Rule {
  return {
    field,
    version: 1,
    title,
    precedence:
      'Own listings before the group’s; several listings in the order of the sources, parted by semicolons.',
    reads: ['listing'],
    indicators: [
      {
        id: 'listing',
        title: 'the listings that make it a public company',
        look: (reading) => {
          const listings = listingsOf(reading);
          const parts = [...new Set(listings.map(({ value }) => value.split(':')[part] ?? ''))].filter(
            Boolean,
          );
          const [first] = listings;
          if (first === undefined || parts.length === 0) return null;
          return {
            value: parts.join('; '),
            strength: first.about === 'self' ? 0.95 : 0.8,
            because: `${first.about === 'self' ? 'the company itself' : 'its group'} is listed: ${quoted(
              listings.map(({ value }) => value),
            )}`,
            evidence: idsOf(listings),
          };
        },
      },
    ],
    combine: firstThatSpeaks,
  };
}

export const exchangeRule = listingPart('exchange', 'Exchange', 0);
export const tickerRule = listingPart('ticker', 'Ticker', 1);
