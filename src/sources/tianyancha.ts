import { z } from 'zod';
import type { Organization } from '../model/organization.ts';
import { parseUscc } from '../model/uscc.ts';
import { ApiClient, apiSettings, shaped, type Verdict, without } from './api.ts';
import { defineSource, type LookupResult } from './define.ts';
import {
  ENTERPRISE_FIELDS,
  ENTERPRISE_TERMS,
  type Enterprise,
  enterpriseResult,
  told,
} from './enterprise.ts';
import { namesToMatch, type RecordOrigin } from './records.ts';
import { exactStaff, staffRange } from './staff.ts';
import { aShareListing, websiteUrl } from './values.ts';

/** How the open API of Tianyancha is asked. */
export const tianyanchaSettings = z.strictObject({
  ...apiSettings,
  baseUrl: z.url().default('https://open.api.tianyancha.com/services/open').describe('address of the API'),
  tokenVariable: z.string().default('TIANYANCHA_TOKEN').describe('environment variable that holds the token'),
});
type TianyanchaSettings = z.infer<typeof tianyanchaSettings>;

/** Tianyancha (天眼查), basic information (https://open.tianyancha.com/open/1116). */
export const tianyancha = defineSource<TianyanchaSettings>({
  name: 'tianyancha',
  title: 'Tianyancha (open API)',
  fields: ENTERPRISE_FIELDS,
  publishable: false,
  terms: ENTERPRISE_TERMS,
  settings: tianyanchaSettings,
  async open(context) {
    const { settings, secret } = context;
    const token = secret(settings.tokenVariable);
    if (!token)
      return { unusable: 'needs a key', reason: `the environment has no ${settings.tokenVariable}` };
    const api = new ApiClient({
      source: 'tianyancha',
      context,
      judge,
      callsPerMinute: 100,
      forbidden: 'blocked',
      againParameter: '_',
    });
    return { lookup: (organization) => lookup(api, settings.baseUrl, token, organization) };
  },
});

const envelope = z.object({ error_code: z.number(), reason: z.string().nullish() });
const LATER = new Set([300001, 300004, 300012]);
const SECONDS_LATER = 3;
/** Account, balance or quota: no later call can do better. */
const ACCOUNT = new Set([300002, 300003, 300005, 300006, 300007, 300009]);

/** Business errors come with HTTP status 200. */
function judge(json: unknown): Verdict {
  const parsed = envelope.safeParse(json);
  if (!parsed.success || parsed.data.error_code === 0) return { kind: 'answer' };
  const { error_code: code } = parsed.data;
  const reason = `Tianyancha answered ${code}: ${parsed.data.reason ?? ''}`;
  if (code === 300000) return { kind: 'none', reason };
  if (LATER.has(code)) return { kind: 'later', seconds: SECONDS_LATER, reason };
  if (ACCOUNT.has(code)) return { kind: 'over', outcome: 'needs a key', reason };
  if (code === 300011) return { kind: 'over', outcome: 'blocked', reason };
  return { kind: 'failed', outcome: 'unavailable', reason };
}

const text = z.union([z.string(), z.number()]).nullish();
const company = z.object({
  name: z.string(),
  creditCode: text,
  companyOrgType: text,
  property3: text,
  alias: text,
  staffNumRange: text,
  socialStaffNum: text,
  bondNum: text,
  bondType: text,
  city: text,
  regLocation: text,
  industry: text,
  businessScope: text,
  websiteList: text,
  historyNameList: z.array(z.string()).nullish(),
});
const baseInfoAnswer = z.object({ result: company.nullish() });

async function lookup(
  api: ApiClient,
  baseUrl: string,
  token: string,
  organization: Organization,
): Promise<LookupResult> {
  const [name = organization.name] = namesToMatch(organization);
  const url = new URL(`${baseUrl}/ic/baseinfo/normal`);
  url.searchParams.set('keyword', organization.uscc ?? name);
  const found = shaped(await api.ask(url.href, { secretHeaders: { Authorization: token } }), baseInfoAnswer);
  if ('outcome' in found) return without(found);
  const { result } = found.data;
  if (!result) return { outcome: 'not found', reason: 'no company of its name', statements: [] };
  return enterpriseResult(organization, tianyanchaEnterprise(result, found.origin));
}

function tianyanchaEnterprise(found: z.infer<typeof company>, origin: RecordOrigin): Enterprise {
  const at = (below: string) => `$.result.${below}`;
  const isAShare = /A\s*股/u.test(told(found.bondType));
  const formerNames = (found.historyNameList ?? []).map(told).filter((name) => name !== '');
  return {
    name: found.name,
    formerNames,
    origin,
    facts: [
      { field: 'legalName', value: found.name, path: at('name') },
      ...formerNames.map((value) => ({ field: 'formerName' as const, value, path: at('historyNameList') })),
      { field: 'uscc', value: parseUscc(told(found.creditCode)) ?? '', path: at('creditCode') },
      { field: 'enterpriseType', value: told(found.companyOrgType), path: at('companyOrgType') },
      { field: 'nameEn', value: told(found.property3), path: at('property3') },
      { field: 'commonNameZh', value: told(found.alias), path: at('alias') },
      { field: 'staffRange', value: staffRange(told(found.staffNumRange)), path: at('staffNumRange') },
      { field: 'staff', value: exactStaff(told(found.socialStaffNum)), path: at('socialStaffNum') },
      { field: 'listing', value: isAShare ? aShareListing(told(found.bondNum)) : '', path: at('bondNum') },
      { field: 'city', value: told(found.city), path: at('city') },
      { field: 'address', value: told(found.regLocation), path: at('regLocation') },
      { field: 'website', value: websiteUrl(told(found.websiteList)), path: at('websiteList') },
      { field: 'industryTags', value: told(found.industry), path: at('industry') },
      { field: 'description', value: told(found.businessScope), path: at('businessScope') },
    ],
  };
}
