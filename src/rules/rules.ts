import type { AnnotatedField } from '../model/vocabulary.ts';
import { categoryRule } from './category.ts';
import { focusRule } from './focus.ts';
import { foreignRule } from './foreign.ts';
import { cityRule, provinceRule } from './location.ts';
import { exchangeRule, publicRule, tickerRule } from './public.ts';
import type { Rule } from './rule.ts';
import { sizeRule } from './size.ts';
import { stateOwnedRule } from './state-owned.ts';
import {
  commonNameEnRule,
  commonNameZhRule,
  crunchbaseUrlRule,
  industryAffiliationsRule,
  keyProductsRule,
  nameEnRule,
  websiteRule,
} from './texts.ts';
import { typeRule } from './type.ts';

/** The rule of every annotated field, in the order of the published columns. */
export const RULES: Readonly<Record<AnnotatedField, Rule>> = {
  nameEn: nameEnRule,
  commonNameEn: commonNameEnRule,
  commonNameZh: commonNameZhRule,
  type: typeRule,
  website: websiteRule,
  crunchbaseUrl: crunchbaseUrlRule,
  city: cityRule,
  province: provinceRule,
  size: sizeRule,
  focus: focusRule,
  industryAffiliations: industryAffiliationsRule,
  category: categoryRule,
  keyProducts: keyProductsRule,
  stateOwned: stateOwnedRule,
  foreign: foreignRule,
  public: publicRule,
  exchange: exchangeRule,
  ticker: tickerRule,
};

const FALLBACKS: ReadonlySet<string> = new Set(
  Object.values(RULES).flatMap(({ field, indicators }) =>
    indicators.filter(({ fallback }) => fallback === true).map(({ id }) => `${field}.${id}`),
  ),
);

/** Does this `Annotation.by` name a fallback, which speaks where nothing is known? */
export function isFallback(by: string): boolean {
  return FALLBACKS.has(by);
}
