import type { SnapshotContent } from '../../src/diff/edition.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Membership } from '../../src/model/membership.ts';
import type { Organization } from '../../src/model/organization.ts';
import { registerOrganizations } from '../../src/model/organizations.ts';
import { TIERS, type Tier } from '../../src/model/vocabulary.ts';
import { randomNumbers } from '../support/random.ts';

/** What really happened to one member in a month; names are those on the list. */
export interface Truth {
  readonly joined: string[];
  readonly left: string[];
  readonly renamed: { from: string; to: string }[];
  readonly moved: { name: string; fromTier: Tier; toTier: Tier }[];
  readonly moreCities: string[];
  readonly newRules: string[];
  readonly decided: string[];
}

export interface Month {
  readonly content: SnapshotContent;
  readonly truth: Truth;
  /** Names that are members and that the site does not show this month. */
  readonly hidden: readonly string[];
}

interface Member {
  name: string;
  tier: Tier;
  brand: string;
  website: string | null;
  city: string;
  evidence: number;
  size: string;
  ruleVersion: number;
  decided: boolean;
}

const CITIES = [
  '北京',
  '上海',
  '深圳',
  '广州',
  '杭州',
  '南京',
  '成都',
  '武汉',
  '西安',
  '苏州',
  '天津',
  '合肥',
];
const TRADES = [
  '科技',
  '智能科技',
  '信息技术',
  '机器人',
  '数据',
  '软件',
  '网络科技',
  '电子',
  '医疗科技',
  '智能装备',
];
const FORMS = ['有限公司', '股份有限公司', '有限责任公司'];
const SYLLABLES = [...'安博成达恩方冠海恒华汇嘉金景凯蓝乐联明诺鹏启瑞盛思腾通维欣亚银云泽智中卓'];
const SIZES = { 'vice-chair': 28, board: 189, ordinary: 350 };

/** A year of the alliance: a list of 567 that lives, and what the pipeline would have stored of it each month. */
export class SimulatedYear {
  readonly #random: () => number;
  #members: Member[] = [];
  #registry: Organization[] = [];
  readonly #names = new Set<string>();

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
    for (const tier of TIERS) {
      for (let count = 0; count < SIZES[tier]; count++) this.#members.push(this.#newMember(tier));
    }
  }

  /** The months, first to last. In `cutMonth` the site shows only half of the ordinary members. */
  months(count: number, cutMonth: number): Month[] {
    return Array.from({ length: count }, (_, index) => {
      const truth = index === 0 ? emptyTruth() : this.#liveOneMonth();
      const ordinary = this.#members.filter(({ tier }) => tier === 'ordinary');
      const hidden = index === cutMonth ? ordinary.slice(Math.ceil(ordinary.length / 2)) : [];
      const snapshot = `2025-${String(index + 1).padStart(2, '0')}-01`;
      const content = this.#observe(snapshot, new Set(hidden));
      return { content, truth, hidden: hidden.map(({ name }) => name) };
    });
  }

  #liveOneMonth(): Truth {
    const truth = emptyTruth();
    this.#repeat(1, 5, () => truth.left.push(this.#remove()));
    this.#repeat(1, 3, () => truth.renamed.push(this.#rename(truth)));
    this.#repeat(0, 2, () => this.#promote(truth));
    this.#repeat(2, 7, () => truth.joined.push(this.#join()));
    this.#repeat(0, 4, () => this.#touch(truth, truth.moreCities, (member) => this.#relocate(member)));
    this.#repeat(0, 4, () => this.#touch(truth, truth.newRules, (member) => this.#reread(member)));
    this.#repeat(0, 2, () => this.#touch(truth, truth.decided, (member) => this.#decide(member)));
    return truth;
  }

  #repeat(least: number, most: number, step: () => void): void {
    const times = least + Math.floor(this.#random() * (most - least + 1));
    for (let time = 0; time < times; time++) step();
  }

  #pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)] as T;
  }

  #newBrand(): string {
    const length = this.#random() < 0.6 ? 2 : 3;
    return Array.from({ length }, () => this.#pick(SYLLABLES)).join('');
  }

  #newMember(tier: Tier): Member {
    const [brand, city] = [this.#newBrand(), this.#pick(CITIES)];
    const name = `${city}${brand}${this.#pick(TRADES)}${this.#pick(FORMS)}`;
    if (this.#names.has(name)) return this.#newMember(tier);
    this.#names.add(name);
    const website = this.#random() < 0.8 ? `http://www.site${this.#names.size}.example/` : null;
    return { name, tier, brand, website, city, evidence: 0, size: 'Medium', ruleVersion: 1, decided: false };
  }

  #remove(): string {
    const member = this.#pick(this.#members);
    this.#members = this.#members.filter((other) => other !== member);
    return member.name;
  }

  /** New members stand at the end of their tier, now and then somewhere in it. */
  #join(): string {
    const tier = this.#pick(['board', 'ordinary', 'ordinary', 'ordinary'] as const);
    const member = this.#newMember(tier);
    const own = this.#members.filter((other) => other.tier === tier);
    const at = this.#random() < 0.9 ? own.length : Math.floor(this.#random() * own.length);
    const next = own[at];
    this.#members.splice(next === undefined ? this.#members.length : this.#members.indexOf(next), 0, member);
    return member.name;
  }

  /** In place: another form, another trade, another city, or a new name altogether. */
  #rename(truth: Truth): { from: string; to: string } {
    const member = this.#untouched(truth);
    const from = member.name;
    const kind = this.#random();
    if (kind >= 0.6) member.brand = this.#newBrand();
    if (kind >= 0.9) member.website = `http://www.new${this.#names.size}.example/`;
    if (kind >= 0.45 && kind < 0.6) member.city = this.#pick(CITIES);
    do member.name = `${member.city}${member.brand}${this.#pick(TRADES)}${this.#pick(FORMS)}`;
    while (this.#names.has(member.name));
    this.#names.add(member.name);
    return { from, to: member.name };
  }

  #promote(truth: Truth): void {
    const member = this.#untouched(truth);
    const at = TIERS.indexOf(member.tier);
    const toTier = TIERS[at === 0 ? 1 : at - 1] ?? 'board';
    truth.moved.push({ name: member.name, fromTier: member.tier, toTier });
    member.tier = toTier;
    this.#members = [...this.#members.filter((other) => other !== member), member];
  }

  #touch(truth: Truth, list: string[], change: (member: Member) => void): void {
    const member = this.#untouched(truth);
    change(member);
    list.push(member.name);
  }

  #relocate(member: Member): void {
    member.city = this.#pick(CITIES.filter((city) => city !== member.city));
    member.evidence++;
  }

  #reread(member: Member): void {
    member.size = member.size === 'Medium' ? 'Big' : 'Medium';
    member.ruleVersion++;
  }

  #decide(member: Member): void {
    member.size = member.size === 'Medium' ? 'Big' : 'Medium';
    member.decided = true;
  }

  /** A member to whom nothing else happened this month, and on whom nobody decided. */
  #untouched(truth: Truth): Member {
    const names = new Set([...truth.joined, ...truth.moreCities, ...truth.newRules, ...truth.decided]);
    for (const { to } of truth.renamed) names.add(to);
    for (const { name } of truth.moved) names.add(name);
    return this.#pick(this.#members.filter(({ name, decided }) => !names.has(name) && !decided));
  }

  #observe(snapshot: string, hidden: ReadonlySet<Member>): SnapshotContent {
    const shown = TIERS.flatMap((tier) =>
      this.#members
        .filter((member) => member.tier === tier && !hidden.has(member))
        .map((member, index) => ({ member, name: member.name, order: index + 1 })),
    );
    const { organizations, idOf } = registerOrganizations(this.#registry, shown, snapshot);
    this.#registry = organizations;
    const idOfName = (name: string) => idOf.get(name) ?? '';
    const memberships = shown.map(({ member, name, order }): Membership => {
      const { tier } = member;
      return {
        snapshot,
        organization: idOfName(name),
        name,
        tier,
        label: tier,
        order,
        url: 'http://list.example/',
        digest: 'd',
      };
    });
    const annotations = shown.flatMap(({ member }) => annotationsOf(member, idOfName(member.name)));
    return { snapshot, memberships, organizations, annotations };
  }
}

function emptyTruth(): Truth {
  return { joined: [], left: [], renamed: [], moved: [], moreCities: [], newRules: [], decided: [] };
}

function annotationsOf(member: Member, organization: string): Annotation[] {
  const cell = (
    field: 'website' | 'city' | 'size',
    value: string | null,
    more: Partial<Annotation> = {},
  ): Annotation => ({
    organization,
    field,
    value,
    absence: value === null ? 'not found' : null,
    origin: 'rule',
    by: `${field}.rule`,
    version: 1,
    confidence: 0.8,
    explanation: 'as simulated',
    evidence: [],
    rejected: [],
    basis: `${field} ${member.name} ${member.evidence}`,
    ...more,
  });
  const decision: Partial<Annotation> = member.decided
    ? { origin: 'decision', by: 'd-000000000001', version: null }
    : {};
  return [
    cell('website', member.website),
    cell('city', member.city),
    cell('size', member.size, { version: member.ruleVersion, basis: `size ${member.name}`, ...decision }),
  ];
}
