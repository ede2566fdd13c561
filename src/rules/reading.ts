import { sha256 } from '../files/hash.ts';
import type { Evidence, EvidenceField, Lookup } from '../model/evidence.ts';
import { type NameAnatomy, nameAnatomy } from '../model/name-anatomy.ts';
import { businessWords } from './business-words.ts';
import type { Facts } from './facts.ts';
import { Finder, type Match, PlainText } from './lexicon.ts';
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
  readonly plain: PlainText;
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
  /** Fields that there are statements about. */
  private readonly fields: EvidenceField[] = [];
  private readonly known = new Map<unknown, unknown>();
  /** By the fields that they stand on, as a sum of powers of two: places in {@link fields}. */
  private readonly bases = new Map<number, string>();
  /** The evidence in the order of its ids, in which it is hashed. */
  private inOrder: readonly Evidence[] | undefined;
  private knownAnatomy: NameAnatomy | undefined;
  private knownClaims: readonly Claim[] | undefined;
  private knownBusiness: readonly Match<BusinessKey>[] | undefined;

  constructor(readonly facts: Facts) {
    this.name = facts.organization.name.normalize('NFKC').replace(/\s+/g, '');
    for (const evidence of facts.evidence) {
      const list = this.byField.get(evidence.field);
      if (list) list.push(evidence);
      else {
        this.byField.set(evidence.field, [evidence]);
        this.fields.push(evidence.field);
      }
    }
  }

  /**
   * A value that several rules need, worked out when the first asks.
   *
   * @param key stands for the work: the same key must always come with the same work.
   */
  once<Value extends object>(key: unknown, work: () => Value): Value {
    const known = this.known.get(key);
    if (known !== undefined) return known as Value;
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
    // Most cells of an organization stand on its name alone, and some on the same statements.
    let stood = 0;
    let bit = 1;
    for (const field of this.fields) {
      if (reads.includes(field)) stood += bit;
      bit *= 2;
    }
    const known = this.bases.get(stood);
    if (known !== undefined) return known;
    this.inOrder ??= [...this.facts.evidence].sort(byId);
    let basis = `${this.facts.organization.name}\n`;
    let between = '';
    for (const { field, id } of this.inOrder) {
      if (!reads.includes(field)) continue;
      basis += between + id;
      between = '\n';
    }
    basis = `sha256:${sha256(basis)}`;
    this.bases.set(stood, basis);
    return basis;
  }

  /** The parts of the listed name. */
  get anatomy(): NameAnatomy {
    this.knownAnatomy ??= nameAnatomy(this.name);
    return this.knownAnatomy;
  }

  /** Did a source that can speak on one of these fields answer, with a find or without? */
  wasAskedOn(fields: readonly EvidenceField[]): boolean {
    return this.facts.lookups.some((lookup) => this.answersOn(lookup, fields));
  }

  /** Names of the sources that can speak on one of these fields and answered, with a find or without. */
  askedOn(fields: readonly EvidenceField[]): readonly string[] {
    return this.facts.lookups.filter((lookup) => this.answersOn(lookup, fields)).map(({ source }) => source);
  }

  private answersOn({ source, outcome }: Lookup, fields: readonly EvidenceField[]): boolean {
    if (outcome !== 'found' && outcome !== 'not found') return false;
    const own = this.facts.speaksOn?.get(source);
    return own === undefined || fields.some((field) => own.includes(field));
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
    const known = this.known.get(field);
    if (known !== undefined) return known as Text;
    const text = textOf(this.all(field), LISTS.has(field));
    this.known.set(field, text);
    return text;
  }

  /** The business words in the listed name. */
  businessInName(): readonly Match<BusinessKey>[] {
    this.knownBusiness ??= businessWords(new PlainText(this.name));
    return this.knownBusiness;
  }
}

function byId(a: Evidence, b: Evidence): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function textOf(statements: readonly Evidence[], isList: boolean): Text {
  const items: Item[] = [];
  const keys: BusinessKey[] = [];
  for (const evidence of statements) addItems(items, evidence, isList);
  for (const { matches } of items) for (const { key } of matches) if (!keys.includes(key)) keys.push(key);
  return { items, keys };
}

function claimsOf(items: readonly Item[]): Claim[] {
  const claims: Claim[] = [];
  for (const item of items) {
    if (item.evidence.about !== 'self') continue;
    for (const { key, words } of claimFinder.find(item.plain)) claims.push({ key, words, item });
  }
  return claims;
}

/** Lists are short and typed by hand; prose is long, and written with more care. */
function addItems(items: Item[], evidence: Evidence, isList: boolean): void {
  const between = isList ? BETWEEN_THINGS : BETWEEN_SENTENCES;
  for (const part of evidence.value.normalize('NFKC').split(between)) {
    const text = part.trim();
    if (text === '') continue;
    const plain = new PlainText(text);
    items.push({ evidence, text, plain, matches: businessWords(plain, isList) });
  }
}
