import type { Evidence, EvidenceField } from '../model/evidence.ts';
import type { PUBLIC } from '../model/vocabulary.ts';
import { firstThatSpeaks } from './combine.ts';
import type { Reading } from './reading.ts';
import type { Indicator, Rule } from './rule.ts';
import { askedSources, idsOf, quoted } from './signs.ts';

type Public = (typeof PUBLIC)[number];

/** Listings of the company itself or, where it has none, of its group: both are never mixed. */
function listingsOf(reading: Reading): readonly Evidence[] {
  const listings = reading.all('listing');
  const own = listings.filter(({ about }) => about === 'self');
  return own.length > 0 ? own : listings;
}

function listed(
  id: string,
  whose: string,
  strength: number,
  find: (reading: Reading) => readonly Evidence[],
): Indicator<Public> {
  return {
    id,
    title: `${whose} is listed`,
    look: (reading) => {
      const listings = find(reading);
      if (listings.length === 0) return null;
      const because = `${whose} is listed: ${quoted(listings.map(({ value }) => value))}`;
      return { value: 'Yes', strength, because, evidence: idsOf(listings) };
    },
  };
}

/** Below this, a match says that names are alike and no more. */
const NAMESAKE = 0.6;

const ownListing = listed('own-listing', 'the company itself', 0.97, (reading) =>
  reading.all('listing').filter(({ about }) => about === 'self'),
);

const groupListing = listed('group-listing', 'its group', 0.85, (reading) =>
  reading.all('listing').filter(({ about, match }) => about === 'group' && match.score >= NAMESAKE),
);

/**
 * A listed company of the same 字号 is most often the head of the group. Not so in a state-owned group: its
 * members share its name, and each is listed, or not, by itself.
 */
const namesakeListing = listed('namesake-listing', 'a company of the same 字号', 0.55, (reading) =>
  reading.first('stateGroup') !== undefined
    ? []
    : reading.all('listing').filter(({ about, match }) => about === 'group' && match.score < NAMESAKE),
);

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

/** Fields by which a source could have told of a listing. */
const TOLD_BY: readonly EvidenceField[] = ['listing', 'enterpriseType'];

const none: Indicator<Public> = {
  id: 'no-listing-known',
  fallback: true,
  title: 'no list of listed companies holds it or its group',
  look: (reading) => ({
    value: 'No',
    strength: reading.wasAskedOn(TOLD_BY) ? 0.85 : 0.6,
    because: `no list of listed companies holds it or its group${askedSources(reading, TOLD_BY)}`,
    evidence: [],
  }),
};

/** Appendix 1, Public company. In the published data the group's listing counts; the explanation says whose it is. */
export const publicRule: Rule<Public> = {
  field: 'public',
  version: 1,
  title: 'Public company',
  precedence:
    'Its own listing, then a registered type that says so, then its group’s listing, then that of a company of ' +
    'the same 字号 (for members of a state-owned group this counts for nothing); else it is not public.',
  reads: ['listing', 'enterpriseType', 'stateGroup'],
  indicators: [ownListing, registered, groupListing, namesakeListing, none],
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
