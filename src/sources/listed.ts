import { z } from 'zod';
import { type NameAnatomy, nameAnatomy } from '../model/name-anatomy.ts';
import type { Organization } from '../model/organization.ts';
import { type BulkList, bulkList, downloadSetting, recordsOfLists } from './bulk.ts';
import { defineSource, type LookupResult, type OpenSource } from './define.ts';
import { joinKey } from './join-key.ts';
import {
  type Company,
  companiesOf,
  groupByBrand,
  groupBySite,
  groupResult,
  siteResult,
} from './listed-groups.ts';
import {
  profileRecords,
  sseRecords,
  stockBasicRecords,
  szseFormerNames,
  szseRecords,
} from './listed-tables.ts';
import {
  indexRecords,
  type Match,
  namesToMatch,
  type RegistryRecord,
  resultOf,
  statementsOf,
} from './records.ts';

/** Where the lists of listed companies lie below the registry folders. */
export const listedSettings = z.strictObject({
  enabled: z.boolean().default(true).describe('ask this source'),
  ...downloadSetting,
  stockBasic: z
    .string()
    .default('listed/sse_szse_stock_basic*.csv')
    .describe('Shanghai and Shenzhen: CSV in Tushare’s stock_basic layout with Chinese headers')
    .meta({ examples: ['listed/sse_szse_stock_basic*.csv'] }),
  sse: z
    .string()
    .default('listed/sse_*.json')
    .describe('answers of the Shanghai exchange’s list of stocks')
    .meta({ examples: ['listed/sse_*.json'] }),
  szse: z
    .string()
    .default('listed/szse_a_share_list*.xlsx')
    .describe('the Shenzhen exchange’s own list of A shares')
    .meta({ examples: ['listed/szse_a_share_list*.xlsx'] }),
  szseNameChanges: z
    .string()
    .default('listed/szse_name_changes*.xlsx')
    .describe('the Shenzhen exchange’s list of changed full names: who is found by a former name')
    .meta({ examples: ['listed/szse_name_changes*.xlsx'] }),
  profiles: z
    .string()
    .default('listed/listed_company_profiles*.xlsx')
    .describe('profiles with head counts and what the company does')
    .meta({ examples: ['listed/listed_company_profiles*.xlsx'] }),
});
type ListedSettings = z.infer<typeof listedSettings>;

/** Main board and STAR board. The exchange answers only who comes from its own site. */
const SSE_LISTS = ['1', '8'].map((stockType) => ({
  url:
    'https://query.sse.com.cn/sseQuery/commonQuery.do?sqlId=COMMON_SSE_CP_GPJCTPZ_GPLB_GP_L&type=inParams' +
    `&STOCK_TYPE=${stockType}&COMPANY_STATUS=2,4,5,7,8&REG_PROVINCE=&CSRC_CODE=&STOCK_CODE=&isPagination=true` +
    '&pageHelp.cacheSize=1&pageHelp.beginPage=1&pageHelp.pageNo=1&pageHelp.endPage=1&pageHelp.pageSize=10000',
  headers: { Referer: 'https://www.sse.com.cn/' },
}));
const SZSE_LISTS = [
  { url: 'https://www.szse.cn/api/report/ShowReport?SHOWTYPE=xlsx&CATALOGID=1110&TABKEY=tab1' },
];

const SZSE_NAME_CHANGES = [
  { url: 'https://www.szse.cn/api/report/ShowReport?SHOWTYPE=xlsx&CATALOGID=SSGSGMXX&TABKEY=tab1' },
];

const REGISTRY = 'the lists of the Shanghai and Shenzhen exchanges';

/** Companies that are listed in Shanghai or Shenzhen, joined by legal name. */
export const listed = defineSource<ListedSettings>({
  name: 'listed',
  title: 'Lists of the Shanghai and Shenzhen stock exchanges',
  fields: [
    'legalName',
    'nameEn',
    'commonNameZh',
    'listing',
    'website',
    'address',
    'city',
    'province',
    'industryTags',
    'description',
    'staff',
  ],
  publishable: true,
  terms: 'Public information of the exchanges; attribution, no bulk redistribution.',
  settings: listedSettings,
  async open(context) {
    const { settings } = context;
    const day = context.snapshot.slice(0, 10);
    const list = (pattern: string, published: BulkList['published']) =>
      bulkList(context, { pattern, published });
    const read = recordsOfLists([
      { bulk: await list(settings.stockBasic, []), read: (file) => stockBasicRecords(file, day) },
      { bulk: await list(settings.sse, SSE_LISTS), read: (file) => sseRecords(file, day) },
      { bulk: await list(settings.szse, SZSE_LISTS), read: (file) => szseRecords(file, day) },
      { bulk: await list(settings.profiles, []), read: (file) => profileRecords(file, day) },
    ]);
    if (!('records' in read)) return read;
    const changes = await list(settings.szseNameChanges, SZSE_NAME_CHANGES);
    const formerNames = szseFormerNames('files' in changes ? changes.files : []);
    return openListed(
      read.records.map((record) => ({
        ...record,
        formerNames: formerNames.get(joinKey(record.legalName)) ?? record.formerNames,
      })),
    );
  },
});

/** The look-up over records that have been read. */
export function openListed(records: readonly RegistryRecord[]): OpenSource {
  const named = records.filter(({ legalName }) => legalName !== '');
  const index = indexRecords(named);
  const companies = companiesOf(named);
  const byBrand = groupByBrand(companies);
  const bySite = groupBySite(companies);
  return {
    async lookup(organization, known) {
      const exact = index.find(organization);
      if (exact.length > 0) return resultOf(exact, REGISTRY);
      return (
        renamedResult(organization, byBrand) ??
        siteResult(organization, known, bySite) ??
        groupResult(organization, byBrand, REGISTRY)
      );
    },
  };
}

/**
 * A name that differs from the listed one in exactly one of two ways is the same company's: the place in
 * front was dropped (as companies do when they grow), or 有限公司 became 股份有限公司 (which listing requires). A
 * subsidiary differs in both, or in its trade.
 */
function renamedResult(
  organization: Organization,
  byBrand: ReadonlyMap<string, readonly Company[]>,
): LookupResult | null {
  for (const name of namesToMatch(organization)) {
    const own = nameAnatomy(name);
    const same = (byBrand.get(own.brand) ?? []).flatMap((company) => {
      const reason = renaming(own, company.anatomy);
      return reason === null ? [] : [{ company, reason }];
    });
    const [first] = same;
    if (first === undefined || same.length > 1) continue;
    const match: Match = {
      key: 'former name',
      score: 0.85,
      reason: `${first.company.legalName} is ${name} ${first.reason}`,
    };
    return {
      outcome: 'found',
      reason: match.reason,
      statements: first.company.records.flatMap((record) => statementsOf(record, match)),
    };
  }
  return null;
}

function renaming(own: NameAnatomy, listedName: NameAnatomy): string | null {
  if (own.trade !== listedName.trade || own.isGroup !== listedName.isGroup) return null;
  // 中国某某有限公司 is as a rule a subsidiary beside the listed 中国某某股份有限公司: such names stand side by side.
  if (own.national !== '' || listedName.national !== '') return null;
  const samePlace = own.division?.code === listedName.division?.code;
  const oneHasNoPlace = own.division === null || listedName.division === null;
  const sameForm = own.form === listedName.form;
  if (!samePlace && oneHasNoPlace && sameForm && own.form.includes('股份')) {
    return 'but for the place in front';
  }
  if (samePlace && !sameForm && /^有限(?:责任)?公司$/u.test(own.form))
    return 'after it became a 股份有限公司';
  return null;
}
