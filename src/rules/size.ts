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

function staffed(about: 'self' | 'group'): Indicator<Size> {
  return {
    id: about === 'self' ? 'staff' : 'group-staff',
    title: about === 'self' ? 'its number of employees' : 'its group’s number of employees',
    look: (reading) => {
      const staff = reading.all('staff').find((one) => one.about === about);
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
  title: 'belongs to a foreign group that is listed',
  look: (reading) => {
    const parent = reading.first('parentCountry');
    return parent && parent.value !== 'CN'
      ? sign('Big', 0.7, `it belongs to a multinational group: ${saidBy(parent)}`, [parent])
      : null;
  },
};

const stateOrListed: Indicator<Size> = {
  id: 'listed-or-state',
  title: 'listed, or of a state-owned group',
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

const jointStock: Indicator<Size> = {
  id: 'joint-stock-form',
  title: 'the name ends in the form of a joint-stock company or a group',
  look: ({ anatomy }) =>
    anatomy.isGroup || anatomy.form.includes('股份')
      ? sign(
          'Medium',
          0.5,
          `its form, “${anatomy.form}”, is that of a company with many shareholders or members`,
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
    'Its own number of employees, then a range, then its group’s number; without any, what it belongs to and the form of its name.',
  reads: ['staff', 'staffRange', 'parentCountry', 'listing', 'stateGroup'],
  indicators: [staffed('self'), range, multinational, staffed('group'), stateOrListed, jointStock, small],
  combine: firstThatSpeaks,
};
