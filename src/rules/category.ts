import type { Category } from '../model/vocabulary.ts';
import { greatestSum } from './combine.ts';
import type { BusinessKey } from './lexicons/business.ts';
import type { Indicator, Rule } from './rule.ts';
import { foundIn, quoted, wordsOf } from './signs.ts';

/** Which business words speak for which category, by the notes of Appendix 2; first in order of precedence. */
const WORDS: readonly (readonly [id: string, Category, readonly BusinessKey[], strength: number])[] = [
  ['chips', 'AI Chips', ['aiChip', 'chip'], 0.9],
  ['face', 'Facial Recognition', ['face'], 0.9],
  ['driving', 'Autonomous Vehicles', ['driving'], 0.9],
  ['services', 'Business Solutions', ['aiService', 'customerService', 'marketing', 'humanResources'], 0.8],
  ['speech-and-language', 'Voice Recognition and Natural Language Processing', ['speech', 'language'], 0.75],
  ['vision', 'Other Visual Recognition', ['vision'], 0.7],
  ['aiot', 'AIoT', ['aiot', 'iot'], 0.65],
  ['industrial-robots', 'Industrial Robots', ['industrialRobot'], 0.7],
  ['robots', 'Service Robots', ['robot', 'drone'], 0.6],
  ['data', 'Data Storage and Processing', ['dataWork', 'bigData', 'cloud'], 0.55],
  ['general', 'General Purpose', ['general'], 0.6],
  [
    'trades',
    'Business Solutions',
    ['finance', 'medicine', 'law', 'consulting', 'commerce', 'education'],
    0.4,
  ],
  ['ar', 'Other', ['arVr'], 0.5],
];

function wordsIndicator(
  [id, value, keys, strength]: (typeof WORDS)[number],
  where: 'products' | 'industryTags' | 'description',
  share: number,
): Indicator<Category> {
  const set = new Set(keys);
  const label = where === 'industryTags' ? 'industry tags' : where;
  return {
    id: `${label.replace(' ', '-')}-${id}`,
    title: `${label} speak of ${value}`,
    look: (reading) => {
      const found = foundIn(reading.businessIn(where), set);
      return found
        ? {
            value,
            strength: strength * share,
            because: `its ${label} say ${quoted(found.words)}`,
            evidence: found.evidence,
          }
        : null;
    },
  };
}

function nameIndicator([id, value, keys, strength]: (typeof WORDS)[number]): Indicator<Category> {
  const set = new Set(keys);
  return {
    id: `name-${id}`,
    title: `the name speaks of ${value}`,
    look: (reading) => {
      const words = wordsOf(reading.businessInName(), set);
      return words.length > 0
        ? { value, strength: strength * 0.3, because: `its name says ${quoted(words)}`, evidence: [] }
        : null;
    },
  };
}

const fallback: Indicator<Category> = {
  id: 'most-are-solutions',
  title: 'AI for business of no named kind',
  look: () => ({
    value: 'Business Solutions',
    strength: 0.2,
    because: 'nothing names another category, and AI sold to business is the broadest',
    evidence: [],
  }),
};

/** Appendix 2: one category for the company as a whole. */
export const categoryRule: Rule<Category> = {
  field: 'category',
  version: 1,
  title: 'AI product/service category',
  precedence:
    'What the products are counts in full, the industry tags half, the description and the name a third; a ' +
    'specific thing (chip, face, vehicle) before the business that it is sold to.',
  reads: ['products', 'industryTags', 'description'],
  indicators: [
    ...WORDS.map((words) => wordsIndicator(words, 'products', 1)),
    ...WORDS.map((words) => wordsIndicator(words, 'industryTags', 0.5)),
    ...WORDS.map((words) => wordsIndicator(words, 'description', 0.35)),
    ...WORDS.map(nameIndicator),
    fallback,
  ],
  combine: greatestSum,
};
