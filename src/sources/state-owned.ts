import { z } from 'zod';
import type { Log } from '../log.ts';
import type { Evidence } from '../model/evidence.ts';
import { nameAnatomy } from '../model/name-anatomy.ts';
import type { Organization } from '../model/organization.ts';
import { bulkList, downloadSetting, recordsOfLists } from './bulk.ts';
import { defineSource, type OpenSource, type RegistryFile, type Statement } from './define.ts';
import { joinKey } from './join-key.ts';
import { type Match, namesToMatch } from './records.ts';
import { type StateGroup, stateGroups } from './state-owned-lists.ts';
import { siteOf } from './values.ts';

/** Where the lists of state-owned groups lie below the registry folders. */
export const stateOwnedSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
  ...downloadSetting,
  files: z
    .array(z.string())
    .default(['sasac/*.csv', 'sasac/*.html', 'sasac/*.md'])
    .describe('lists of state-owned groups as CSV, HTML or Markdown')
    .meta({ examples: [['sasac/*.csv']] }),
});

/** The directory of central enterprises (央企名录) of the SASAC. */
const DIRECTORY = { url: 'http://www.sasac.gov.cn/n2588035/n2641579/n2641645/index.html' };

/** About a hundred groups are under the SASAC: a page that gives far fewer or more was not read as it is. */
const FEWEST_ENTRIES = 90;
const MOST_ENTRIES = 110;

/** State-owned groups under the SASAC and the Ministry of Finance, and members that bear their names or share their sites. */
export const stateOwned = defineSource({
  name: 'state-owned',
  title: 'Lists of state-owned groups (SASAC, Ministry of Finance)',
  fields: ['stateGroup'],
  publishable: true,
  terms: 'Public government information; attribution.',
  settings: stateOwnedSettings,
  async open(context) {
    const lists = context.settings.files.map(async (pattern) => ({
      bulk: await bulkList(context, { pattern, published: pattern.endsWith('.html') ? [DIRECTORY] : [] }),
      read: (file: RegistryFile) => {
        const groups = stateGroups(file);
        if (pattern.endsWith('.html')) warnOfCount(file.url, groups.length, context.log);
        return groups;
      },
    }));
    const read = recordsOfLists(await Promise.all(lists));
    return 'records' in read ? openStateOwned(read.records) : read;
  },
});

/** Warns where the directory's page does not hold about as many groups as there are. */
function warnOfCount(url: string, count: number, log: Log): void {
  if (count >= FEWEST_ENTRIES && count <= MOST_ENTRIES) return;
  log.warn(
    { url, count },
    `The directory of central enterprises gave ${count} entries; ${FEWEST_ENTRIES} to ${MOST_ENTRIES} were expected. ` +
      'Compare it with its page: its layout may have changed.',
  );
}

/** A text that names a group, and how strongly a name that begins with it says that its bearer is a member. */
interface GroupKey {
  readonly text: string;
  readonly kind: 'full name' | 'name without its form' | 'short name' | 'abbreviation';
  readonly group: StateGroup;
}

const SCORES: Readonly<Record<GroupKey['kind'], number>> = {
  'full name': 0.95,
  'name without its form': 0.9,
  'short name': 0.85,
  abbreviation: 0.7,
};

/** The look-up over lists that have been read. */
export function openStateOwned(groups: readonly StateGroup[]): OpenSource {
  const keys = groups.flatMap(keysOf);
  const byFullName = new Map<string, StateGroup>();
  for (const { text, kind, group } of keys) {
    if (kind === 'full name' && !byFullName.has(text)) byFullName.set(text, group);
  }
  const prefixes = distinctKeys(keys);
  const bySite = new Map(groups.filter(({ site }) => site !== '').map((group) => [group.site, group]));
  return {
    async lookup(organization, known) {
      const statement =
        itself(organization, byFullName) ??
        member(organization, prefixes) ??
        atItsSite(organization, known, bySite);
      return statement === null
        ? {
            outcome: 'not found',
            reason: 'neither its name nor its website is that of a listed group, or begins with it',
            statements: [],
          }
        : { outcome: 'found', reason: statement.match.reason, statements: [statement] };
    },
  };
}

/**
 * Texts that a group goes by: its full name; that without its form (中国电子科技 of 中国电子科技集团有限公司); its short
 * name (中国电科); and the usual contraction of a short name that begins with 中国 or 国家 (中电科, 国网).
 */
function keysOf(group: StateGroup): GroupKey[] {
  const full = [group.name, ...group.otherNames].filter((name) => name !== '').map(joinKey);
  const bare = full.map(withoutForm);
  const short = joinKey(group.shortName).replace(/(?:集团|公司)$/u, '');
  const contractions = [short, ...bare].flatMap(contraction);
  return [
    ...full.map((text) => ({ text, kind: 'full name' as const, group })),
    ...bare.filter(isTelling).map((text) => ({ text, kind: 'name without its form' as const, group })),
    ...[short].filter(isTelling).map((text) => ({ text, kind: 'short name' as const, group })),
    ...contractions.map((text) => ({ text, kind: 'abbreviation' as const, group })),
  ];
}

function withoutForm(name: string): string {
  return name.replace(/(?:\(集团\)|集团|控股|股份|有限责任公司|有限公司|总公司|公司|总局)+$/u, '');
}

/** Long enough, or with a national prefix, not to be any company's own name: 中粮 and 华润 are, 中国一重 is not. */
function isTelling(text: string): boolean {
  return text.length >= 4;
}

/** 中国电科 → 中电科, 国家电网 → 国网. Only of four characters: that is where the contraction is fixed usage. */
function contraction(text: string): string[] {
  const parts = /^(?:(中)国|(国)家)(.)(.)$/u.exec(text);
  if (parts === null) return [];
  const [, national, state, first, second] = parts;
  return state === undefined ? [`${national}${first}${second}`] : [`${state}${second}`];
}

/**
 * Longest first, without texts that two groups share. An abbreviation belongs to the group that was on a list
 * first: it was in use before the other group was founded.
 */
function distinctKeys(keys: readonly GroupKey[]): GroupKey[] {
  const byText = new Map<string, GroupKey | null>();
  const oldestFirst = [...keys].sort((a, b) => compareText(a.group.origin.at, b.group.origin.at));
  for (const key of oldestFirst) {
    const known = byText.get(key.text);
    if (known === undefined) byText.set(key.text, key);
    else if (known !== null && key.kind !== 'abbreviation' && !sameGroup(known.group, key.group)) {
      byText.set(key.text, null);
    }
  }
  return [...byText.values()]
    .filter((key) => key !== null)
    .sort((a, b) => b.text.length - a.text.length || compareText(a.text, b.text));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lists of different years name one group with other forms; a list that has its short name only matches any. */
function sameGroup(a: StateGroup, b: StateGroup): boolean {
  if (a.name === '' || b.name === '') return a.shortName === b.shortName;
  return withoutForm(joinKey(a.name)) === withoutForm(joinKey(b.name));
}

function itself(organization: Organization, byFullName: ReadonlyMap<string, StateGroup>): Statement | null {
  for (const name of namesToMatch(organization)) {
    const group = byFullName.get(joinKey(name));
    if (group) return statement(group, { key: 'legal name', score: 1, reason: `${name} is on the list` });
  }
  return null;
}

function member(organization: Organization, prefixes: readonly GroupKey[]): Statement | null {
  for (const name of namesToMatch(organization)) {
    const own = joinKey(name);
    const { division, kind } = nameAnatomy(name);
    if (kind === 'association' || kind === 'government') continue;
    const key = prefixes.find((one) => bears(own, one, division === null));
    if (key) {
      const reason = `${name} begins with ${key.text}, the ${key.kind} of ${key.group.name || key.group.shortName}`;
      return statement(key.group, { key: 'name part', score: SCORES[key.kind], reason });
    }
  }
  return null;
}

/** Members of a group have their websites below the group’s: `sgitg.sgcc.com.cn`. */
function atItsSite(
  organization: Organization,
  known: readonly Evidence[],
  bySite: ReadonlyMap<string, StateGroup>,
): Statement | null {
  const website = known.find(({ field, about }) => field === 'website' && about === 'self');
  const site = siteOf(website?.value ?? '') || (organization.domains[0] ?? '');
  const labels = site.split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const group = bySite.get(labels.slice(at).join('.'));
    if (group === undefined) continue;
    const reason = `its website ${site} is part of ${group.site}, that of ${group.name || group.shortName}`;
    return statement(group, { key: 'domain', score: 0.85, reason });
  }
  return null;
}

/** An abbreviation must be the whole 字号 and have no place before it; anything longer may simply begin the name. */
function bears(own: string, key: GroupKey, hasNoPlace: boolean): boolean {
  if (key.kind !== 'abbreviation') return own.startsWith(key.text);
  return hasNoPlace && nameAnatomy(own).brand === key.text;
}

function statement(group: StateGroup, match: Match): Statement {
  const { url, at, digest } = group.origin;
  const value = group.name === '' ? group.shortName : group.name;
  return {
    field: 'stateGroup',
    value,
    about: 'self',
    url,
    at,
    digest,
    quote: value,
    path: group.path,
    match,
  };
}
