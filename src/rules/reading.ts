import type { Evidence, EvidenceField } from '../model/evidence.ts';
import { type NameAnatomy, nameAnatomy } from '../model/name-anatomy.ts';
import type { Facts } from './facts.ts';
import { Finder, type Match } from './lexicon.ts';
import { BUSINESS, type BusinessKey } from './lexicons/business.ts';

const businessFinder = new Finder<BusinessKey>(BUSINESS);
const NOTHING: readonly Evidence[] = [];

/** Fields whose values are lists of things; the others are prose. */
const LISTS: ReadonlySet<EvidenceField> = new Set(['products', 'industryTags']);
const BETWEEN_THINGS = /[,，;；、\n]/u;
const BETWEEN_SENTENCES = /[。；;！!？?\n]|\.\s/u;

/** One thing of a list, or one sentence of a text, and the business words in it. */
export interface Item {
  readonly evidence: Evidence;
  /** As written, NFKC. */
  readonly text: string;
  readonly matches: readonly Match<BusinessKey>[];
}

/**
 * What the rules read of one organization: its evidence by field, its name, and the business words in its
 * texts. Each text is searched once, when a rule first asks.
 */
export class Reading {
  /** The name that it is listed under, NFKC, brackets half-width, without white space. */
  readonly name: string;
  private readonly byField = new Map<EvidenceField, Evidence[]>();
  private readonly items = new Map<EvidenceField, readonly Item[]>();
  private nameMatches: readonly Match<BusinessKey>[] | undefined;
  private parts: NameAnatomy | undefined;

  constructor(readonly facts: Facts) {
    this.name = facts.organization.name.normalize('NFKC').replace(/\s+/g, '');
    for (const evidence of facts.evidence) {
      const list = this.byField.get(evidence.field);
      if (list) list.push(evidence);
      else this.byField.set(evidence.field, [evidence]);
    }
  }

  /** The parts of the listed name. */
  get anatomy(): NameAnatomy {
    this.parts ??= nameAnatomy(this.name);
    return this.parts;
  }

  /** Was any source asked about the organization, with an answer? */
  wasAsked(): boolean {
    return this.askedSources().length > 0;
  }

  /** Names of the sources that answered, with a find or without. */
  askedSources(): readonly string[] {
    const answered = this.facts.lookups.filter(
      ({ outcome }) => outcome === 'found' || outcome === 'not found',
    );
    return answered.map(({ source }) => source);
  }

  /** The statements about a field, in the order in which the sources were asked. */
  all(field: EvidenceField): readonly Evidence[] {
    return this.byField.get(field) ?? NOTHING;
  }

  /** The first statement about a field. */
  first(field: EvidenceField): Evidence | undefined {
    return this.byField.get(field)?.[0];
  }

  /** The things that the statements about a list field name, or the sentences of a text field. */
  itemsOf(field: EvidenceField): readonly Item[] {
    const known = this.items.get(field);
    if (known) return known;
    const between = LISTS.has(field) ? BETWEEN_THINGS : BETWEEN_SENTENCES;
    const items = this.all(field).flatMap((evidence) => itemsOf(evidence, between));
    this.items.set(field, items);
    return items;
  }

  /** The business words in the listed name. */
  businessInName(): readonly Match<BusinessKey>[] {
    this.nameMatches ??= businessFinder.find(this.name);
    return this.nameMatches;
  }
}

function itemsOf(evidence: Evidence, between: RegExp): Item[] {
  return evidence.value
    .split(between)
    .map((text) => text.normalize('NFKC').trim())
    .filter((text) => text !== '')
    .map((text) => ({ evidence, text, matches: businessFinder.find(text) }));
}
