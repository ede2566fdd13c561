import type { Absence, AnnotatedField, Tier } from '../model/vocabulary.ts';
import type { CityTier } from './cities/city-line.ts';
import { OUTSIDE_THE_RANKING } from './cities/city-tier.ts';
import type { Counting } from './statistics/counting.ts';
import { OTHER_INDUSTRY, STATE_OWNED_INDUSTRY } from './statistics/statistics.ts';
import type { Population } from './statistics/tables.ts';
import type { HeadlineName } from './summary/headlines.ts';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the report. */
export type Text = Readonly<Record<Language, string>>;

export const TIER_NAMES: Record<Tier, Text> = {
  'vice-chair': { en: 'Vice-chairs', zh: '副理事长单位' },
  board: { en: 'Board members', zh: '理事单位' },
  ordinary: { en: 'Ordinary members', zh: '普通会员单位' },
};

export const COUNTING_NAMES: Record<Counting, Text> = {
  listings: { en: 'all listings', zh: '全部名单条目' },
  brief: { en: 'the brief’s rule', zh: '原报告的计数法' },
  briefCities: { en: 'the brief’s rule for cities', zh: '原报告的城市计数法' },
  organizations: { en: 'organizations', zh: '机构（去重）' },
};

export const POPULATION_NAMES: Record<Population, Text> = {
  members: { en: 'all members', zh: '全部成员' },
  industry: { en: 'industry members', zh: '企业成员' },
  aiFocused: { en: 'AI-focused companies', zh: '专注人工智能的企业' },
};

export const HEADLINE_NAMES: Record<HeadlineName, Text> = {
  listings: { en: 'Listings', zh: '名单条目' },
  organizations: { en: 'Organizations', zh: '机构' },
  industry: { en: 'Companies', zh: '企业' },
  stateOwned: { en: 'State-owned', zh: '国有企业' },
  aiFocused: { en: 'AI-focused', zh: '专注人工智能' },
  public: { en: 'Publicly traded', zh: '上市公司' },
  cities: { en: 'Cities', zh: '城市' },
};

export const FIELD_NAMES: Record<AnnotatedField, Text> = {
  nameEn: { en: 'Name in English', zh: '英文名称' },
  commonNameEn: { en: 'Common name, English', zh: '英文简称' },
  commonNameZh: { en: 'Common name, Chinese', zh: '中文简称' },
  type: { en: 'Type', zh: '类型' },
  website: { en: 'Website', zh: '网站' },
  crunchbaseUrl: { en: 'Crunchbase record', zh: 'Crunchbase 记录' },
  city: { en: 'City', zh: '城市' },
  province: { en: 'Province', zh: '省份' },
  size: { en: 'Size', zh: '规模' },
  focus: { en: 'Focus', zh: '业务重心' },
  industryAffiliations: { en: 'Industry affiliations', zh: '行业标签' },
  category: { en: 'AI product category', zh: '人工智能产品类别' },
  keyProducts: { en: 'Key products', zh: '主要产品' },
  stateOwned: { en: 'State-owned', zh: '国有' },
  foreign: { en: 'Not Chinese', zh: '非中国企业' },
  public: { en: 'Publicly traded', zh: '上市' },
  exchange: { en: 'Exchange', zh: '交易所' },
  ticker: { en: 'Ticker', zh: '股票代码' },
};

export const ABSENCE_NAMES: Record<Absence | 'unknown', Text> = {
  'not found': { en: 'not found', zh: '未找到' },
  'not applicable': { en: 'not applicable', zh: '不适用' },
  'not checked': { en: 'not checked', zh: '未核查' },
  unknown: { en: 'not given', zh: '未注明' },
};

/** Labels of the dataset in Chinese; a label that is not here is shown as it is. */
const LABELS_ZH: Readonly<Record<string, string>> = {
  Industry: '企业',
  Academia: '学术机构',
  Government: '政府机构',
  'Other/unknown': '其他／未知',
  [STATE_OWNED_INDUSTRY]: '国有企业',
  [OTHER_INDUSTRY]: '非国有企业',
  'Small/startup': '小型／初创',
  Medium: '中型',
  Big: '大型',
  'Focused on AI': '专注人工智能',
  Diversified: '多元化',
  Yes: '是',
  No: '否',
  Partially: '部分',
  'JV (Chinese and Foreign)': '中外合资',
  'AI Chips': '人工智能芯片',
  'Business Solutions': '商业解决方案',
  AIoT: '智能物联网',
  'Autonomous Vehicles': '自动驾驶',
  'Data Storage and Processing': '数据存储与处理',
  'Facial Recognition': '人脸识别',
  'Industrial Robots': '工业机器人',
  'General Purpose': '通用人工智能技术',
  'Other Visual Recognition': '其他视觉识别',
  'Service Robots': '服务机器人',
  'Voice Recognition and Natural Language Processing': '语音识别与自然语言处理',
  Other: '其他',
};

const CITY_TIER_NAMES: Record<CityTier | typeof OUTSIDE_THE_RANKING, Text> = {
  first: { en: 'First-tier', zh: '一线城市' },
  'new first': { en: 'New first-tier', zh: '新一线城市' },
  second: { en: 'Second-tier', zh: '二线城市' },
  third: { en: 'Third-tier', zh: '三线城市' },
  fourth: { en: 'Fourth-tier', zh: '四线城市' },
  fifth: { en: 'Fifth-tier', zh: '五线城市' },
  [OUTSIDE_THE_RANKING]: { en: 'Outside the ranking', zh: '未列入排名' },
};

const NO_VALUE: Text = { en: '(no value)', zh: '（无）' };

/** A label as readers of each language see it; null stands for no value. */
export function labelText(label: string | null): Text {
  if (label === null) return NO_VALUE;
  const named = NAMED_LABELS.get(label);
  return named ?? { en: label, zh: LABELS_ZH[label] ?? label };
}

const NAMED_LABELS: ReadonlyMap<string, Text> = new Map([
  ...Object.entries(TIER_NAMES),
  ...Object.entries(CITY_TIER_NAMES),
]);
