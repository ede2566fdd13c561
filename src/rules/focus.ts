import type { EvidenceField } from '../model/evidence.ts';
import type { Focus } from '../model/vocabulary.ts';
import { greatestSum } from './combine.ts';
import { AI } from './lexicons/ai.ts';
import type { BusinessKey } from './lexicons/business.ts';
import { TRADES } from './lexicons/trades.ts';
import type { Indicator, Rule } from './rule.ts';
import { foundIn, quoted, wordsOf } from './signs.ts';

const AI_KEYS: ReadonlySet<BusinessKey> = new Set(Object.keys(AI) as (keyof typeof AI)[]);
const TRADE_KEYS: ReadonlySet<BusinessKey> = new Set(Object.keys(TRADES) as (keyof typeof TRADES)[]);
const ROBOT_KEYS: ReadonlySet<BusinessKey> = new Set(['robot', 'industrialRobot']);
const DATA_KEYS: ReadonlySet<BusinessKey> = new Set(['bigData', 'dataWork']);
const INTELLIGENT: ReadonlySet<BusinessKey> = new Set(['intelligent']);

function speaks(
  id: string,
  title: string,
  field: EvidenceField,
  keys: ReadonlySet<BusinessKey>,
  value: Focus,
  strength: number,
): Indicator<Focus> {
  return {
    id,
    title,
    look: (reading) => {
      const found = foundIn(reading.businessIn(field), keys);
      return found
        ? { value, strength, because: `${title}: ${quoted(found.words)}`, evidence: found.evidence }
        : null;
    },
  };
}

function nameSpeaks(
  id: string,
  title: string,
  keys: ReadonlySet<BusinessKey>,
  value: Focus,
  strength: number,
): Indicator<Focus> {
  return {
    id,
    title,
    look: (reading) => {
      const words = wordsOf(reading.businessInName(), keys);
      return words.length > 0
        ? { value, strength, because: `${title}: ${quoted(words)}`, evidence: [] }
        : null;
    },
  };
}

const base: Indicator<Focus> = {
  id: 'most-are-diversified',
  title: 'without a sign of AI, a company is taken as diversified',
  look: () => ({
    value: 'Diversified',
    strength: 0.45,
    because: 'nothing shows that all its products involve AI',
    evidence: [],
  }),
};

/** Appendix 1, Estimated focus: AI-focused means that all products involve AI. */
export const focusRule: Rule<Focus> = {
  field: 'focus',
  version: 1,
  title: 'Estimated focus',
  precedence:
    'AI in the products counts most, then in the industry tags, then in the name and the description; a company ' +
    'whose texts name ordinary trades and no AI is diversified.',
  reads: ['products', 'industryTags', 'description'],
  indicators: [
    speaks('products-name-ai', 'its products name AI', 'products', AI_KEYS, 'Focused on AI', 0.8),
    speaks('tags-name-ai', 'its industry tags name AI', 'industryTags', AI_KEYS, 'Focused on AI', 0.7),
    speaks('description-names-ai', 'its description names AI', 'description', AI_KEYS, 'Focused on AI', 0.6),
    nameSpeaks('name-names-ai', 'its name names AI', AI_KEYS, 'Focused on AI', 0.6),
    speaks('products-name-robots', 'its products are robots', 'products', ROBOT_KEYS, 'Focused on AI', 0.5),
    nameSpeaks('name-says-intelligent', 'its name says “intelligent”', INTELLIGENT, 'Focused on AI', 0.3),
    speaks(
      'products-are-intelligent',
      'its products are called intelligent',
      'products',
      INTELLIGENT,
      'Focused on AI',
      0.3,
    ),
    speaks('products-are-data', 'its products are data', 'products', DATA_KEYS, 'Focused on AI', 0.2),
    speaks(
      'products-name-trades',
      'its products name ordinary trades',
      'products',
      TRADE_KEYS,
      'Diversified',
      0.3,
    ),
    base,
  ],
  combine: greatestSum,
};
