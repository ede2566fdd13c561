import { z } from 'zod';
import { parseUscc } from '../model/uscc.ts';
import { type Enterprise, type EnterpriseCandidate, isStruckOff, told } from './enterprise.ts';
import type { RecordOrigin } from './records.ts';
import { exactStaff, staffRange } from './staff.ts';
import { aShareListing, websiteUrl } from './values.ts';

const text = z.union([z.string(), z.number()]).nullish();

/** A company of basic information, as far as it is read. */
export const tianyanchaCompany = z.object({
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
  /** The same in one text, parted by semicolons. */
  historyNames: text,
});
type TianyanchaCompany = z.infer<typeof tianyanchaCompany>;

/** A company in the answer of a search. */
export const tianyanchaItem = z.object({
  id: z.union([z.string(), z.number()]),
  /** The words that were searched for stand in `<em>`. */
  name: z.string(),
  regStatus: text,
  /** What of the company the words were found in: such as 公司名称匹配 or 曾用名匹配. */
  matchType: text,
});

export function tianyanchaCandidate({
  id,
  name,
  regStatus,
  matchType,
}: z.infer<typeof tianyanchaItem>): EnterpriseCandidate {
  return {
    key: String(id),
    name: name.replace(/<\/?em>/giu, ''),
    isGone: isStruckOff(told(regStatus)),
    mayHaveBorneTheName: /曾用|历史/u.test(told(matchType)),
  };
}

export function tianyanchaEnterprise(found: TianyanchaCompany, origin: RecordOrigin): Enterprise {
  const at = (below: string) => `$.result.${below}`;
  const isAShare = /A\s*股/u.test(told(found.bondType));
  const formerNames = (found.historyNameList ?? told(found.historyNames).split(/[;；]/u))
    .map(told)
    .filter((name) => name !== '');
  const uscc = parseUscc(told(found.creditCode));
  return {
    name: found.name,
    formerNames,
    uscc,
    origin,
    facts: [
      { field: 'legalName', value: found.name, path: at('name') },
      ...formerNames.map((value) => ({ field: 'formerName' as const, value, path: at('historyNameList') })),
      { field: 'uscc', value: uscc ?? '', path: at('creditCode') },
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
