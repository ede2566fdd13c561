import { z } from 'zod';
import { parseUscc } from '../model/uscc.ts';
import { type Enterprise, type EnterpriseCandidate, isStruckOff, told } from './enterprise.ts';
import type { RecordOrigin } from './records.ts';
import { exactStaff, staffRange } from './staff.ts';
import { aShareListing, websiteUrl } from './values.ts';

const text = z.union([z.string(), z.number()]).nullish();

/** A company of interfaces 410 and 2001, as far as it is read. Numbers may come as texts, and nothing as `-`. */
export const qichachaCompany = z.object({
  Name: z.string(),
  CreditCode: text,
  EconKind: text,
  EnglishName: text,
  Address: text,
  Scope: text,
  PersonScope: text,
  InsuredCount: text,
  IsOnStock: text,
  StockNumber: text,
  StockInfo: z.object({ StockNumber: text, StockType: text }).nullish(),
  Area: z.object({ Province: text, City: text }).nullish(),
  Industry: z.object({ Industry: text, SubIndustry: text }).nullish(),
  OriginalName: z.array(z.object({ Name: z.string() })).nullish(),
  ContactInfo: z
    .object({ WebSiteList: z.array(z.union([z.string(), z.object({ Url: text })])).nullish() })
    .nullish(),
});
type QichachaCompany = z.infer<typeof qichachaCompany>;

/** A company in the answer of interface 886. */
export const qichachaItem = z.object({ KeyNo: text, Name: z.string(), CreditCode: text, Status: text });

/** It does not say by which of its names a company was found: any may have borne the one that was searched for. */
export function qichachaCandidate({
  Name,
  CreditCode,
  Status,
}: z.infer<typeof qichachaItem>): EnterpriseCandidate {
  return {
    key: parseUscc(told(CreditCode)) ?? Name,
    name: Name,
    isGone: isStruckOff(told(Status)),
    mayHaveBorneTheName: true,
  };
}

export function qichachaEnterprise(company: QichachaCompany, origin: RecordOrigin): Enterprise {
  const at = (below: string) => `$.Result.Data.${below}`;
  const [site] = company.ContactInfo?.WebSiteList ?? [];
  const stock = told(company.StockInfo?.StockNumber ?? company.StockNumber);
  const { Province, City } = company.Area ?? {};
  const { Industry, SubIndustry } = company.Industry ?? {};
  const formerNames = (company.OriginalName ?? [])
    .map(({ Name }) => told(Name))
    .filter((name) => name !== '');
  const uscc = parseUscc(told(company.CreditCode));
  return {
    name: company.Name,
    formerNames,
    uscc,
    origin,
    facts: [
      { field: 'legalName', value: company.Name, path: at('Name') },
      ...formerNames.map((value) => ({ field: 'formerName' as const, value, path: at('OriginalName') })),
      { field: 'uscc', value: uscc ?? '', path: at('CreditCode') },
      { field: 'enterpriseType', value: told(company.EconKind), path: at('EconKind') },
      { field: 'nameEn', value: told(company.EnglishName), path: at('EnglishName') },
      { field: 'staffRange', value: staffRange(told(company.PersonScope)), path: at('PersonScope') },
      { field: 'staff', value: exactStaff(told(company.InsuredCount)), path: at('InsuredCount') },
      { field: 'listing', value: aShareListing(stock), path: at('StockInfo.StockNumber') },
      { field: 'province', value: told(Province), path: at('Area.Province') },
      { field: 'city', value: told(City), path: at('Area.City') },
      { field: 'address', value: told(company.Address), path: at('Address') },
      {
        field: 'website',
        value: websiteUrl(told(typeof site === 'object' ? site.Url : site)),
        path: at('ContactInfo.WebSiteList[0]'),
      },
      {
        field: 'industryTags',
        value: [told(Industry), told(SubIndustry)].filter((tag) => tag !== '').join(', '),
        path: at('Industry'),
      },
      { field: 'description', value: told(company.Scope), path: at('Scope') },
    ],
  };
}
