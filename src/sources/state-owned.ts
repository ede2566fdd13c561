import { z } from 'zod';
import type { Log } from '../log.ts';
import type { Evidence } from '../model/evidence.ts';
import { nameAnatomy } from '../model/name-anatomy.ts';
import type { Organization } from '../model/organization.ts';
import { bulkList, downloadSetting, recordsOfLists } from './bulk.ts';
import { defineSource, type OpenSource, type RegistryFile, type Statement } from './define.ts';
import { joinKey } from './join-key.ts';
import { type Match, namesToMatch } from './records.ts';
import { bears, type GroupKey, groupKeys, isOwnNameKind } from './state-owned-keys.ts';
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

const SCORES: Readonly<Record<GroupKey['kind'], number>> = {
  'full name': 0.95,
  'name without its form': 0.9,
  'short name': 0.85,
  字号: 0.75,
  abbreviation: 0.7,
  contraction: 0.7,
};
/** A group's name in the middle of another says less than one in front. */
const SCORE_WITHIN = 0.7;

/** The look-up over lists that have been read. */
export function openStateOwned(groups: readonly StateGroup[]): OpenSource {
  const keys = groupKeys(groups);
  const byFullName = new Map<string, StateGroup>();
  // The last one set is the first on the lists.
  for (const group of [...groups].reverse()) {
    for (const name of [group.name, ...group.otherNames])
      if (name !== '') byFullName.set(joinKey(name), group);
  }
  const bySite = new Map(groups.filter(({ site }) => site !== '').map((group) => [group.site, group]));
  return {
    async lookup(organization, known) {
      const statement =
        itself(organization, byFullName) ??
        member(organization, keys) ??
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

function itself(organization: Organization, byFullName: ReadonlyMap<string, StateGroup>): Statement | null {
  for (const name of namesToMatch(organization)) {
    const group = byFullName.get(joinKey(name));
    if (group) return statement(group, { key: 'legal name', score: 1, reason: `${name} is on the list` });
  }
  return null;
}

/** A member of a group by the part of its name that is the group's. */
function member(organization: Organization, keys: readonly GroupKey[]): Statement | null {
  for (const name of namesToMatch(organization)) {
    const own = joinKey(name);
    const anatomy = nameAnatomy(name);
    const key = keys.find((one) => bears(own, anatomy, one));
    if (key === undefined) continue;
    const { text, kind, group } = key;
    const isInFront = own.startsWith(text);
    const verb = isOwnNameKind(kind) ? 'has for its 字号' : isInFront ? 'begins with' : 'holds';
    const reason = `${name} ${verb} ${text}, the ${kind} of ${group.name || group.shortName}`;
    const score = isInFront ? SCORES[kind] : SCORE_WITHIN;
    return statement(group, { key: 'name part', score, reason });
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
