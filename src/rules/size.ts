import type { Evidence } from '../model/evidence.ts';
import type { Size } from '../model/vocabulary.ts';
import { firstThatSpeaks } from './combine.ts';
import type { Indicator, Rule, Sign } from './rule.ts';
import { saidBy } from './signs.ts';

/**
 * The bands of Appendix 1. The brief says "fewer than 50", "between 51 and 249" and "more than 250", and so
 * leaves 50 and 250 open: here 50 is medium and 250 is big.
 */
export function sizeOf(employees: number): Size {
  if (employees < 50) return 'Small/startup';
  return employees < 250 ? 'Medium' : 'Big';
}

/** The band of a range such as `51-100` or `10001+`, by its lower and upper end; null where it is no range. */
export function sizeOfRange(range: string): Size | null {
  const [low, high] = [...range.replace(/[,，\s]/gu, '').matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  if (low === undefined) return null;
  if (high === undefined) return sizeOf(/\+|以上|more|over|>/u.test(range) ? low : Math.max(0, low - 1));
  return sizeOf((low + high) / 2);
}

function sign(size: Size, strength: number, because: string, evidence: readonly Evidence[] = []): Sign<Size> {
  return { value: size, strength, because, evidence: evidence.map(({ id }) => id) };
}

/** A head count is no estimate of the size years before or after; what a person collected for the cell is. */
const YEARS_OFF = 3;

function isOfTheTime(staff: Evidence, snapshot: string | undefined): boolean {
  if (snapshot === undefined || staff.match.key === 'given') return true;
  return Math.abs(Number(staff.at.slice(0, 4)) - Number(snapshot.slice(0, 4))) <= YEARS_OFF;
}

function staffed(about: 'self' | 'group'): Indicator<Size> {
  return {
    id: about === 'self' ? 'staff' : 'group-staff',
    title: about === 'self' ? 'its number of employees' : 'its group’s number of employees',
    look: (reading) => {
      const { snapshot } = reading.facts;
      const staff = reading.all('staff').find((one) => one.about === about && isOfTheTime(one, snapshot));
      const employees = Number(staff?.value.replace(/[,\s]/gu, ''));
      if (staff === undefined || !Number.isFinite(employees)) return null;
      return sign(sizeOf(employees), about === 'self' ? 0.95 : 0.6, saidBy(staff), [staff]);
    },
  };
}

const range: Indicator<Size> = {
  id: 'staff-range',
  title: 'its number of employees as a range',
  look: (reading) => {
    const [stated] = reading.all('staffRange');
    const size = stated && sizeOfRange(stated.value);
    return stated && size ? sign(size, 0.88, saidBy(stated), [stated]) : null;
  },
};

const multinational: Indicator<Size> = {
  id: 'multinational-group',
  title: 'belongs to a group with headquarters outside China',
  look: (reading) => {
    const parent = reading.first('parentCountry');
    return parent && parent.value !== 'CN'
      ? sign('Big', 0.7, `it belongs to a multinational group: ${saidBy(parent)}`, [parent])
      : null;
  },
};

const stateGroup: Indicator<Size> = {
  id: 'state-group-itself',
  title: 'is a state-owned group itself',
  look: (reading) => {
    const group = reading.first('stateGroup');
    return group?.match.key === 'legal name' && group.about === 'self'
      ? sign('Big', 0.9, `it is a state-owned group: ${saidBy(group)}`, [group])
      : null;
  },
};

const HOME_EXCHANGES = /^(?:SSE|SZSE|BSE):/u;

/** New York and Hong Kong take companies far above 250 people, and who is called big there is the group. */
const listedAbroad: Indicator<Size> = {
  id: 'listed-abroad',
  title: 'it or its group is listed outside the mainland',
  look: (reading) => {
    const listing = reading.all('listing').find(({ value }) => !HOME_EXCHANGES.test(value));
    return listing
      ? sign('Big', 0.55, `it or its group is listed outside the mainland: ${saidBy(listing)}`, [listing])
      : null;
  },
};

/**
 * Listed at home, or a member of a state-owned group: not small. That such a company is big would need its
 * own head count, for a group's members are of all sizes.
 */
const listedOrState: Indicator<Size> = {
  id: 'listed-or-state',
  title: 'listed at home, or of a state-owned group',
  look: (reading) => {
    const sources = [reading.first('listing'), reading.first('stateGroup')].filter(
      (one) => one !== undefined,
    );
    const [first] = sources;
    return first
      ? sign(
          'Medium',
          0.5,
          `companies that are listed or of a state group are not small: ${saidBy(first)}`,
          sources,
        )
      : null;
  },
};

/**
 * A company's name has a place in front unless the national administration registered it, which asked for
 * 50 million yuan of capital (企业名称登记管理实施办法, 2004, article 13).
 */
const nationalRegistration: Indicator<Size> = {
  id: 'national-registration',
  title: 'its name has no place: it was registered nationally',
  look: ({ anatomy, name }) =>
    anatomy.kind === 'company' && anatomy.division === null
      ? sign(
          'Medium',
          0.55,
          `its name, “${name}”, has no place: only larger companies are registered nationally`,
        )
      : null,
};

const small: Indicator<Size> = {
  id: 'most-are-small',
  fallback: true,
  title: 'without a sign of size, a company is taken as small',
  look: () => sign('Small/startup', 0.5, 'no source gives its staff, and most members of its kind are small'),
};

/** Appendix 1, Estimated size. */
export const sizeRule: Rule<Size> = {
  field: 'size',
  version: 1,
  title: 'Estimated size',
  precedence:
    'Its own number of employees, then a range (a number of three or more years away counts for nothing); ' +
    'without any, what it belongs to: a multinational, a state group itself, its group’s number, a listing abroad, ' +
    'a listing at home or a state group; then whether it is registered nationally.',
  reads: ['staff', 'staffRange', 'parentCountry', 'listing', 'stateGroup'],
  indicators: [
    staffed('self'),
    range,
    multinational,
    stateGroup,
    staffed('group'),
    listedAbroad,
    listedOrState,
    nationalRegistration,
    small,
  ],
  combine: firstThatSpeaks,
};
