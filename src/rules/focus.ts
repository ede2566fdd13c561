import type { Focus } from '../model/vocabulary.ts';
import { greatestSum } from './combine.ts';
import { AI } from './lexicons/ai.ts';
import type { BusinessKey } from './lexicons/business.ts';
import { TRADES } from './lexicons/trades.ts';
import type { Claim, Item, Reading } from './reading.ts';
import type { Indicator, Rule, Sign } from './rule.ts';
import { idsOf, quoted, saidBy, wordsOf } from './signs.ts';

type Keys = ReadonlySet<BusinessKey>;

const AI_KEYS: Keys = new Set(Object.keys(AI) as (keyof typeof AI)[]);
/** Things that AI firms make and others make too. */
const ROBOTS: Keys = new Set<BusinessKey>(['robot', 'serviceRobot', 'industrialRobot']);
const INTELLIGENT: Keys = new Set<BusinessKey>(['intelligent']);
const DATA: Keys = new Set<BusinessKey>(['bigData', 'dataWork']);
const AI_OR_ROBOTS: Keys = new Set<BusinessKey>([...AI_KEYS, ...ROBOTS, ...INTELLIGENT]);
const AI_MAYBE: Keys = new Set<BusinessKey>([...AI_KEYS, ...ROBOTS, ...INTELLIGENT, ...DATA]);
/** Words that every firm of the trade uses, and that say nothing for or against. */
const NEUTRAL: Keys = new Set<BusinessKey>(['software', 'consulting']);
const TRADE_KEYS: Keys = new Set<BusinessKey>([
  ...(Object.keys(TRADES) as BusinessKey[]).filter((key) => !NEUTRAL.has(key)),
  'vehicle',
]);

/** The texts that tell what a company does, as they are called in explanations. */
const TEXTS = { products: 'products', industryTags: 'industry tags', description: 'description' } as const;
type TextField = keyof typeof TEXTS;

function bears({ matches }: Item, keys: Keys): boolean {
  return matches.some(({ key }) => keys.has(key));
}

/** The sentences of its description that are about customers alone, and not about what it makes for them. */
function onCustomers(reading: Reading): ReadonlySet<Item> {
  return reading.once(onCustomers, () => {
    const items = new Set<Item>();
    for (const { key, item } of reading.claims()) if (key === 'customers') items.add(item);
    for (const { key, item } of reading.claims()) if (key === 'makes') items.delete(item);
    return items;
  });
}

/**
 * The share of some things among all that tell something. Generic words tell nothing; a product that no word is
 * known for is one more product, but a sentence without business words is about the company’s founding or fame,
 * and one on customers about theirs.
 */
function shareOf(some: readonly Item[], field: TextField, reading: Reading): number {
  const all = reading.itemsOf(field);
  const isText = field === 'description';
  let telling = 0;
  for (const item of all) {
    const tells = item.matches.length === 0 ? !isText : item.matches.some(({ key }) => !NEUTRAL.has(key));
    if (tells && (!isText || some.includes(item) || !onCustomers(reading).has(item))) telling++;
  }
  return Math.min(1, some.length / (telling || all.length));
}

function signOn(
  bearing: readonly Item[],
  keys: Keys,
  value: Focus,
  strength: number,
  says: string,
): Sign<Focus> {
  const words: string[] = [];
  for (const { matches } of bearing) words.push(...wordsOf(matches, keys));
  const evidence = idsOf(bearing.map((item) => item.evidence));
  return { value, strength, because: `${says} ${quoted(words)}`, evidence };
}

/** Words in a text: the more of what it names bears them, the more they count, for all products must involve AI. */
function growing(
  id: string,
  field: TextField,
  keys: Keys,
  floor: number,
  ceiling: number,
  what: string,
): Indicator<Focus> {
  const where = TEXTS[field];
  return {
    id,
    title: `how much of its ${where} is ${what}`,
    look: (reading) => {
      if (!reading.bears(field, keys)) return null;
      const items = reading.itemsOf(field);
      const bearing = items.filter((item) => bears(item, keys));
      const strength = floor + (ceiling - floor) * shareOf(bearing, field, reading);
      return signOn(bearing, keys, 'Focused on AI', strength, `${what} in its ${where}:`);
    },
  };
}

function inName(id: string, keys: Keys, strength: number, what: string): Indicator<Focus> {
  return {
    id,
    title: `its name says ${what}`,
    look: (reading) => {
      const words = wordsOf(reading.businessInName(), keys);
      return words.length > 0
        ? {
            value: 'Focused on AI',
            strength,
            because: `${what} in its name: ${quoted(words)}`,
            evidence: [],
          }
        : null;
    },
  };
}

/** `Some AI`, `some.ai`: who calls itself so means to be known for it. */
const AI_WORD = /(?<![a-z])a\.?i(?![a-z])|artificial intelligence/iu;
const AI_HOST = /^(?:[a-z]+:\/\/)?[^/?#]*(?:\.ai|-ai\.[a-z.]+)(?::\d+)?(?:[/?#]|$)/iu;

const callsItselfAi: Indicator<Focus> = {
  id: 'calls-itself-ai',
  title: 'its common name or the address of its website says AI',
  look: (reading) => {
    const found =
      reading.all('commonNameEn').find(({ value }) => AI_WORD.test(value)) ??
      reading.all('website').find(({ value }) => AI_HOST.test(value.trim()));
    return found
      ? {
          value: 'Focused on AI',
          strength: 0.75,
          because: `it calls itself so: ${saidBy(found)}`,
          evidence: [found.id],
        }
      : null;
  },
};

/** Products without any sign of AI speak against: the more of them, the more. */
const otherProducts: Indicator<Focus> = {
  id: 'other-products',
  title: 'how many of its products show no sign of AI',
  look: (reading: Reading) => {
    const items = reading.itemsOf('products');
    const others = items.filter((item) => !bears(item, AI_MAYBE));
    if (others.length === 0) return null;
    return {
      value: 'Diversified',
      strength: 0.3 * (others.length / items.length),
      because: `it has products that show no sign of AI: ${quoted(others.map(({ text }) => text))}`,
      evidence: idsOf(others.map(({ evidence }) => evidence)),
    };
  },
};

const base: Indicator<Focus> = {
  id: 'most-are-diversified',
  fallback: true,
  title: 'without a sign of AI, a company is taken as diversified',
  look: () => ({
    value: 'Diversified',
    strength: 0.4,
    because: 'most companies have products without AI, so that AI has to show',
    evidence: [],
  }),
};

/**
 * Sentences on other trades, and without a sign of AI, describe a company that does more. A trade in a
 * sentence on AI or on customers is whom the AI is sold to.
 */
const tradesInDescription: Indicator<Focus> = {
  id: 'trades-in-description',
  title: 'how much of its description is on other trades',
  look: (reading) => {
    if (!reading.bears('description', TRADE_KEYS)) return null;
    const items = reading.itemsOf('description');
    const theirs = onCustomers(reading);
    const bearing = items.filter(
      (item) => bears(item, TRADE_KEYS) && !bears(item, AI_OR_ROBOTS) && !theirs.has(item),
    );
    if (bearing.length === 0) return null;
    const strength = 0.1 + 0.4 * shareOf(bearing, 'description', reading);
    return signOn(bearing, TRADE_KEYS, 'Diversified', strength, 'other trades in its description:');
  },
};

/** A group that the state set up over whole industries has more than one business. */
const isStateGroup: Indicator<Focus> = {
  id: 'is-a-state-group',
  title: 'it is itself a state-owned group in a list of them',
  look: (reading) => {
    const group = reading.all('stateGroup').find(({ about }) => about === 'self');
    return group
      ? {
          value: 'Diversified',
          strength: 0.4,
          because: `it is itself a group of many firms: ${saidBy(group)}`,
          evidence: [group.id],
        }
      : null;
  },
};

/** The definition in the company’s own words. */
const saysOnlyAi: Indicator<Focus> = {
  id: 'says-only-ai',
  title: 'it says that AI is all it does',
  look: (reading) => {
    const claim = reading
      .claims()
      .find(({ key, item }) => key === 'onlyThis' && (bears(item, AI_KEYS) || bears(item, ROBOTS)));
    return claim ? claimed(claim, 'Focused on AI', 0.5, 'it says that AI is all it does') : null;
  },
};

const saysMany: Indicator<Focus> = {
  id: 'says-many-businesses',
  title: 'it says that it does many things',
  look: (reading) => {
    const claim = reading.claims().find(({ key }) => key === 'manyThings');
    return claim ? claimed(claim, 'Diversified', 0.4, 'it says that it does many things') : null;
  },
};

const investsOrHouses: Indicator<Focus> = {
  id: 'invests-or-houses',
  title: 'it says that it invests in other firms, or houses them',
  look: (reading) => {
    const claim = reading.claims().find(({ key }) => key === 'others');
    return claim ? claimed(claim, 'Diversified', 0.5, 'it says that it serves what others make') : null;
  },
};

function claimed({ words, item }: Claim, value: Focus, strength: number, says: string): Sign<Focus> {
  return {
    value,
    strength,
    because: `${says}: ${quoted([words])} in ${quoted([item.text])}`,
    evidence: [item.evidence.id],
  };
}

/** Appendix 1, Estimated focus: AI-focused means that all products involve AI. */
export const focusRule: Rule<Focus> = {
  field: 'focus',
  version: 3,
  title: 'Estimated focus',
  precedence:
    'Signs add up: how much of its products, its industry tags and its description is AI, whether it calls itself ' +
    'AI, and whether it says that it does nothing else; then robots, then intelligence in its name. Against them: ' +
    'products that show no sign of AI, a description of other trades, of many businesses, or of what others make, and ' +
    'being itself a group of the state.',
  reads: ['products', 'industryTags', 'description', 'commonNameEn', 'website', 'stateGroup'],
  indicators: [
    base,
    growing('ai-in-products', 'products', AI_KEYS, 0.3, 0.9, 'AI'),
    growing('ai-in-tags', 'industryTags', AI_KEYS, 0.3, 1.2, 'AI'),
    growing('ai-in-description', 'description', AI_KEYS, 0.1, 0.7, 'AI'),
    saysOnlyAi,
    saysMany,
    investsOrHouses,
    growing('robots-in-products', 'products', ROBOTS, 0.2, 0.5, 'robots'),
    growing('robots-in-tags', 'industryTags', ROBOTS, 0.2, 0.4, 'robots'),
    growing('robots-in-description', 'description', ROBOTS, 0.2, 0.5, 'robots'),
    callsItselfAi,
    inName('ai-in-name', AI_KEYS, 0.6, 'AI'),
    inName('intelligence-in-name', INTELLIGENT, 0.15, 'intelligence'),
    otherProducts,
    tradesInDescription,
    isStateGroup,
  ],
  combine: greatestSum,
};
