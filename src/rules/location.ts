import { firstThatSpeaks } from './combine.ts';
import type { Located } from './located.ts';
import { LOCATORS } from './locators.ts';
import type { Reading } from './reading.ts';
import type { Indicator, Rule } from './rule.ts';

/** What every locator finds: worked out once, for the city and the province. */
function foundBy(reading: Reading): readonly (Located | null)[] {
  return reading.once(LOCATORS, () => LOCATORS.map((locator) => locator.locate(reading)));
}

function placeRule(field: 'city' | 'province', title: string): Rule {
  const indicators = LOCATORS.map(
    (locator, at): Indicator => ({
      id: locator.id,
      title: locator.title,
      fallback: locator.fallback ?? false,
      look: (reading) => {
        const found = foundBy(reading)[at];
        const value = found?.place[field];
        if (!found || !value) return null;
        return { value, strength: found.strength, because: found.because, evidence: found.evidence };
      },
    }),
  );
  return {
    field,
    version: 3,
    title,
    precedence:
      'The city that a source states, then an address, then the place behind a university’s name, then a stated ' +
      'province (unless the name holds a city in it), then the place in the legal name, a zone in it, a place inside ' +
      'it, a byname that it begins with; then the seat of the group or university whose name it bears; then a ' +
      'province (of the website’s filing, in the name) with its capital; then the capital: for national bodies, and ' +
      'as the likeliest guess for a name without a place.',
    reads: ['city', 'province', 'address', 'icpNumber', 'stateGroup'],
    indicators,
    combine: firstThatSpeaks,
  };
}

export const cityRule = placeRule('city', 'Location (city)');
export const provinceRule = placeRule('province', 'Location (province)');
