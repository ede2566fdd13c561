import type { Evidence, EvidenceField } from '../model/evidence.ts';
import { type NameAnatomy, nameAnatomy } from '../model/name-anatomy.ts';
import type { Facts } from './facts.ts';
import { Finder, type Match } from './lexicon.ts';
import { BUSINESS, type BusinessKey } from './lexicons/business.ts';

const businessFinder = new Finder<BusinessKey>(BUSINESS);
const NOTHING: readonly Evidence[] = [];

/** A statement of evidence with the business words that were found in it. */
export interface ReadStatement {
  readonly evidence: Evidence;
  readonly matches: readonly Match<BusinessKey>[];
}

/**
 * What the rules read of one organization: its evidence by field, its name, and the business words in its
 * texts. Each text is searched once, when a rule first asks.
 */
export class Reading {
  /** The name that it is listed under, NFKC, brackets half-width. */
  readonly name: string;
  private readonly byField = new Map<EvidenceField, Evidence[]>();
  private readonly read = new Map<EvidenceField, readonly ReadStatement[]>();
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

  /** The parts of the listed name. */
  get anatomy(): NameAnatomy {
    this.parts ??= nameAnatomy(this.name);
    return this.parts;
  }

  /** The statements about a field, in the order in which the sources were asked. */
  all(field: EvidenceField): readonly Evidence[] {
    return this.byField.get(field) ?? NOTHING;
  }

  /** The first statement about a field. */
  first(field: EvidenceField): Evidence | undefined {
    return this.byField.get(field)?.[0];
  }

  /** The business words in each statement about a field. */
  businessIn(field: EvidenceField): readonly ReadStatement[] {
    const known = this.read.get(field);
    if (known) return known;
    const statements = this.all(field).map((evidence) => ({
      evidence,
      matches: businessFinder.find(evidence.value),
    }));
    this.read.set(field, statements);
    return statements;
  }

  /** The business words in the listed name. */
  businessInName(): readonly Match<BusinessKey>[] {
    this.nameMatches ??= businessFinder.find(this.name);
    return this.nameMatches;
  }
}
