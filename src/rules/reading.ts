import { sha256 } from '../files/hash.ts';
import type { Evidence, EvidenceField } from '../model/evidence.ts';
import { type NameAnatomy, nameAnatomy } from '../model/name-anatomy.ts';
import { businessWords } from './business-words.ts';
import type { Facts } from './facts.ts';
import { Finder, type Match } from './lexicon.ts';
import type { BusinessKey } from './lexicons/business.ts';
import { CLAIMS, type ClaimKey } from './lexicons/claims.ts';

const claimFinder = new Finder<ClaimKey>(CLAIMS);
const NOTHING: readonly Evidence[] = [];

/** Fields whose values are lists of things; the others are prose. Texts are parted after NFKC. */
const LISTS: ReadonlySet<EvidenceField> = new Set(['products', 'industryTags']);
const BETWEEN_THINGS = /[,;、\n]/;
const BETWEEN_SENTENCES = /[。;!?\n]|\.\s/;

/** One thing of a list, or one sentence of a text, and the business words in it. */
export interface Item {
  readonly evidence: Evidence;
  /** As written, NFKC. */
  readonly text: string;
  readonly matches: readonly Match<BusinessKey>[];
}

/** All that the statements about a field say: its things or sentences, and the keys of the words in them. */
interface Text {
  readonly items: readonly Item[];
  readonly keys: readonly BusinessKey[];
}

/** Words by which an organization claims something of itself. */
export interface Claim {
  readonly key: ClaimKey;
  readonly words: string;
  /** The sentence that holds them. */
  readonly item: Item;
}

/**
 * What the rules read of one organization: its evidence by field, its name, and the business words in its
 * texts. Each text is searched once, when a rule first asks.
 */
export class Reading {
  /** The name that it is listed under, NFKC, brackets half-width, without white space. */
  readonly name: string;
  private readonly byField = new Map<EvidenceField, Evidence[]>();
  private readonly texts = new Map<EvidenceField, Text>();
  private readonly known = new Map<unknown, unknown>();
  private readonly bases = new Map<string, string>();
  private knownAnatomy: NameAnatomy | undefined;
  private knownClaims: readonly Claim[] | undefined;
  private knownBusiness: readonly Match<BusinessKey>[] | undefined;

  constructor(readonly facts: Facts) {
    this.name = facts.organization.name.normalize('NFKC').replace(/\s+/g, '');
    for (const evidence of facts.evidence) {
      const list = this.byField.get(evidence.field);
      if (list) list.push(evidence);
      else this.byField.set(evidence.field, [evidence]);
    }
  }

  /**
   * A value that several rules need, worked out when the first asks.
   *
   * @param key stands for the work: the same key must always come with the same work.
   */
  once<Value>(key: unknown, work: () => Value): Value {
    if (this.known.has(key)) return this.known.get(key) as Value;
    const value = work();
    this.known.set(key, value);
    return value;
  }

  /**
   * Hash of everything that a cell is decided on: the listed name, and the evidence that its rule reads. Times
   * and the rule's version are left out, so it changes when the world does, and not when the code does.
   *
   * @param reads the evidence fields that the cell's rule looks at (`Rule.reads`).
   */
  basisOf(reads: readonly EvidenceField[]): string {
    const ids: string[] = [];
    for (const field of reads) for (const { id } of this.all(field)) ids.push(id);
    const key = ids.length > 1 ? ids.sort().join('\n') : (ids[0] ?? '');
    // Most cells of an organization stand on its name alone, and some on the same statement.
    const known = this.bases.get(key);
    if (known !== undefined) return known;
    const basis = `sha256:${sha256(`${this.facts.organization.name}\n${key}`)}`;
    this.bases.set(key, basis);
    return basis;
  }

  /** The parts of the listed name. */
  get anatomy(): NameAnatomy {
    this.knownAnatomy ??= nameAnatomy(this.name);
    return this.knownAnatomy;
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
    return this.textOf(field).items;
  }

  /** What the descriptions of the organization itself claim, with the sentence that claims it. */
  claims(): readonly Claim[] {
    this.knownClaims ??= claimsOf(this.itemsOf('description'));
    return this.knownClaims;
  }

  /** Do the statements about a field bear a word of these keys? Tells at once where most indicators have nothing to say. */
  bears(field: EvidenceField, keys: ReadonlySet<BusinessKey>): boolean {
    for (const key of this.textOf(field).keys) if (keys.has(key)) return true;
    return false;
  }

  private textOf(field: EvidenceField): Text {
    const known = this.texts.get(field);
    if (known) return known;
    const isList = LISTS.has(field);
    const items: Item[] = [];
    for (const evidence of this.all(field)) addItems(items, evidence, isList);
    const keys = new Set<BusinessKey>();
    for (const { matches } of items) for (const { key } of matches) keys.add(key);
    const text = { items, keys: [...keys] };
    this.texts.set(field, text);
    return text;
  }

  /** The business words in the listed name. */
  businessInName(): readonly Match<BusinessKey>[] {
    this.knownBusiness ??= businessWords(this.name);
    return this.knownBusiness;
  }
}

function claimsOf(items: readonly Item[]): Claim[] {
  const claims: Claim[] = [];
  for (const item of items) {
    if (item.evidence.about !== 'self') continue;
    for (const { key, words } of claimFinder.find(item.text)) claims.push({ key, words, item });
  }
  return claims;
}

/** Lists are short and typed by hand; prose is long, and written with more care. */
function addItems(items: Item[], evidence: Evidence, isList: boolean): void {
  const between = isList ? BETWEEN_THINGS : BETWEEN_SENTENCES;
  for (const part of evidence.value.normalize('NFKC').split(between)) {
    const text = part.trim();
    if (text !== '') items.push({ evidence, text, matches: businessWords(text, isList) });
  }
}
