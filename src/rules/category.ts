import type { EvidenceField } from '../model/evidence.ts';
import type { Category } from '../model/vocabulary.ts';
import { firstThatSpeaks } from './combine.ts';
import type { Match } from './lexicon.ts';
import type { BusinessKey } from './lexicons/business.ts';
import type { Item, Reading } from './reading.ts';
import type { Indicator, Rule } from './rule.ts';
import { idsOf, quoted } from './signs.ts';

/** What a business word says of the category, by the notes of Appendix 2. */
type Speaks = Partial<Record<BusinessKey, Category>>;

/** Words that name one category and no other. */
const SPECIFIC: Speaks = {
  aiChip: 'AI Chips',
  chip: 'AI Chips',
  face: 'Facial Recognition',
  driving: 'Autonomous Vehicles',
  aiService: 'Business Solutions',
  customerService: 'Business Solutions',
  speech: 'Voice Recognition and Natural Language Processing',
  language: 'Voice Recognition and Natural Language Processing',
  aiData: 'Data Storage and Processing',
  aiOther: 'Other',
  vision: 'Other Visual Recognition',
  aiot: 'AIoT',
  industrialRobot: 'Industrial Robots',
  serviceRobot: 'Service Robots',
  general: 'General Purpose',
};

/** Words that fit a category where nothing more specific is named. */
const BROAD: Speaks = {
  recognition: 'Other Visual Recognition',
  picture: 'Other Visual Recognition',
  voice: 'Voice Recognition and Natural Language Processing',
  chat: 'Voice Recognition and Natural Language Processing',
  iot: 'AIoT',
  robot: 'Service Robots',
  drone: 'Service Robots',
  dataWork: 'Data Storage and Processing',
  bigData: 'Data Storage and Processing',
  cloud: 'Data Storage and Processing',
  marketing: 'Business Solutions',
  lidar: 'Other',
  arVr: 'Other',
};

/** Businesses that AI is sold to: AI for them is a business solution. */
const BUSINESSES: Speaks = {
  finance: 'Business Solutions',
  medicine: 'Business Solutions',
  law: 'Business Solutions',
  consulting: 'Business Solutions',
  commerce: 'Business Solutions',
  education: 'Business Solutions',
  humanResources: 'Business Solutions',
};

const WORDS = { specific: SPECIFIC, broad: BROAD, business: BUSINESSES } as const;
type Kind = keyof typeof WORDS;

interface Spoken {
  readonly value: Category;
  readonly words: readonly string[];
}

/** Between two words, what tells that the second says what the first is for. */
const IS_FOR = /\s(?:for|in|of|on|with|to|by|from|based|including|such as)\s|[(]|应用于|用于/iu;
/** Between two words, what tells that another thing begins. */
const COORDINATE = /\s(?:and|&|or)\s|[,、]|以及|和|与|及/iu;

/**
 * The words that name things in an item, qualifiers left out: of "cloud robot operators for hospitals and
 * data platforms" they are "robot" and "data platforms". Both languages put the thing last.
 */
function heads(item: Item, speaks: Speaks): readonly Match<BusinessKey>[] {
  const speaking = item.matches.filter(({ key }) => speaks[key] !== undefined);
  const [first] = speaking;
  if (first === undefined || speaking.length === 1) return speaking;
  const found: Match<BusinessKey>[] = [];
  let head = first;
  let settled = false;
  let end = first.at + first.words.length;
  for (const match of speaking.slice(1)) {
    const between = item.text.slice(end, match.at);
    if (COORDINATE.test(between)) {
      found.push(head);
      head = match;
      settled = false;
    } else {
      settled ||= IS_FOR.test(between);
      if (!settled) head = match;
    }
    end = match.at + match.words.length;
  }
  found.push(head);
  return found;
}

/** The category that most things named belong to; at a tie, the one that is named first. */
function mostNamed(matches: readonly Match<BusinessKey>[], speaks: Speaks): Spoken | null {
  const words = new Map<Category, string[]>();
  for (const match of matches) {
    const category = speaks[match.key];
    if (category === undefined) continue;
    const known = words.get(category);
    if (known) known.push(match.words);
    else words.set(category, [match.words]);
  }
  // "Other" visual recognition is what is left when faces are taken out.
  if (words.has('Facial Recognition')) words.delete('Other Visual Recognition');
  let best: Spoken | null = null;
  for (const [value, own] of words) {
    if (best === null || own.length > best.words.length) best = { value, words: own };
  }
  return best;
}

function inTexts(field: EvidenceField, where: string, kind: Kind, strength: number): Indicator<Category> {
  const speaks = WORDS[kind];
  const keys: ReadonlySet<BusinessKey> = new Set(Object.keys(speaks) as BusinessKey[]);
  return {
    id: `${kind}-in-${where.replace(' ', '-')}`,
    title: `${kind} words in its ${where}`,
    look: (reading) => {
      if (!reading.bears(field, keys)) return null;
      const items = reading.itemsOf(field);
      const named: Match<BusinessKey>[] = [];
      for (const item of items) if (item.matches.length > 0) named.push(...heads(item, speaks));
      const spoken = mostNamed(named, speaks);
      if (spoken === null) return null;
      const bearing = items.filter(({ matches }) =>
        matches.some(({ words }) => spoken.words.includes(words)),
      );
      return {
        value: factoryRobots(spoken.value, kind, reading),
        strength,
        because: `named in its ${where}: ${quoted(spoken.words)}`,
        evidence: idsOf(bearing.map(({ evidence }) => evidence)),
      };
    },
  };
}

/** Robots of a maker of industrial goods are industrial robots, also where the word alone is "robots". */
function factoryRobots(category: Category, kind: Kind, reading: Reading): Category {
  if (category !== 'Service Robots' || kind !== 'broad') return category;
  const items = [...reading.itemsOf('products'), ...reading.itemsOf('industryTags')];
  return items.some(({ matches }) => matches.some(({ key }) => key === 'factory'))
    ? 'Industrial Robots'
    : category;
}

function inName(kind: Kind, strength: number): Indicator<Category> {
  return {
    id: `${kind}-in-name`,
    title: `${kind} words in its name`,
    look: (reading) => {
      const spoken = mostNamed(reading.businessInName(), WORDS[kind]);
      return (
        spoken && {
          value: spoken.value,
          strength,
          because: `named in its own name: ${quoted(spoken.words)}`,
          evidence: [],
        }
      );
    },
  };
}

const fallback: Indicator<Category> = {
  id: 'most-are-solutions',
  fallback: true,
  title: 'AI of no named kind',
  look: () => ({
    value: 'Business Solutions',
    strength: 0.35,
    because: 'nothing names another category, and AI sold to business is the broadest',
    evidence: [],
  }),
};

/** Appendix 2: one category for the company as a whole. */
export const categoryRule: Rule<Category> = {
  field: 'category',
  version: 3,
  title: 'AI product/service category',
  precedence:
    'Words that name one category alone speak first, in the products, then in the industry tags; then words that fit ' +
    'one broadly, in the same order; then the description. Then comes the business that AI is sold to, and last the ' +
    'name. In a text, the category of most of the things named wins, at a tie the first; faces before other things ' +
    'seen; robots of a maker of industrial goods are industrial.',
  reads: ['products', 'industryTags', 'description'],
  indicators: [
    inTexts('products', 'products', 'specific', 0.85),
    inTexts('industryTags', 'industry tags', 'specific', 0.75),
    inTexts('products', 'products', 'broad', 0.7),
    inTexts('industryTags', 'industry tags', 'broad', 0.6),
    inTexts('description', 'description', 'specific', 0.7),
    inTexts('description', 'description', 'broad', 0.55),
    inTexts('products', 'products', 'business', 0.55),
    inTexts('description', 'description', 'business', 0.5),
    inName('specific', 0.6),
    inName('broad', 0.5),
    fallback,
  ],
  combine: firstThatSpeaks,
};
