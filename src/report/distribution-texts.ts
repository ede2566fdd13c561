import { cityOfLabel } from './cities/city-label.ts';
import { PROVINCES_ZH } from './cities/province-names.ts';
import type { Counting } from './statistics/counting.ts';
import type { CrossName, DistributionName, Observed } from './statistics/statistics.ts';
import { FIELD_NAMES, labelText, type Text } from './texts.ts';

/** The distributions in the order of Appendix 1, with their titles. */
export const DISTRIBUTION_NAMES: Record<DistributionName, Text> = {
  tier: { en: 'Tier', zh: '层级' },
  type: FIELD_NAMES.type,
  website: { en: 'Has a website', zh: '有网站' },
  crunchbase: { en: 'Has a Crunchbase record', zh: '有 Crunchbase 记录' },
  city: FIELD_NAMES.city,
  province: FIELD_NAMES.province,
  cityTier: { en: 'Tier of the city (Yicai 2020)', zh: '城市等级（第一财经2020）' },
  size: FIELD_NAMES.size,
  focus: FIELD_NAMES.focus,
  category: FIELD_NAMES.category,
  stateOwned: FIELD_NAMES.stateOwned,
  foreign: FIELD_NAMES.foreign,
  public: FIELD_NAMES.public,
};

/** The ways of counting that are shown side by side; the brief counts cities in a way of its own (endnote 40). */
export function shownCountings(name: DistributionName): Counting[] {
  const isPlace = name === 'city' || name === 'province' || name === 'cityTier';
  return ['listings', isPlace ? 'briefCities' : 'brief', 'organizations'];
}

/** A value of a distribution as readers of each language see it; null stands for no value. */
export function valueText(name: DistributionName, value: string | null): Text {
  const label = labelText(value);
  if (value === null) return label;
  if (name === 'city') return { en: value, zh: cityOfLabel(value)?.zh ?? value };
  if (name === 'province') return { en: value, zh: PROVINCES_ZH[value] ?? value };
  return label;
}

/** The tables of two fields at once, with their titles. */
export const CROSS_NAMES: Record<CrossName, Text> = {
  tierByType: { en: 'Tier and type', zh: '层级与类型' },
  focusBySize: { en: 'Focus and size', zh: '业务重心与规模' },
};

/** What Appendix 1 counts as observations. */
export const OBSERVED_NAMES: Record<Observed, Text> = {
  name: { en: 'Name', zh: '名称' },
  commonName: { en: 'Common name', zh: '简称' },
  city: FIELD_NAMES.city,
  province: FIELD_NAMES.province,
  industryAffiliations: FIELD_NAMES.industryAffiliations,
  keyProducts: FIELD_NAMES.keyProducts,
  category: FIELD_NAMES.category,
};
