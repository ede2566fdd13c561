import { claims } from '../claim.ts';
import { count, type Definition, share } from '../definition.ts';
import { counted, handful, majority, nearly, percent, positive } from '../expectation.ts';
import { firmsThat } from '../firms.ts';
import { repeated } from '../repeats.ts';
import { aiFocused, all, any, diversified, has, industry, is, type Select } from '../select.ts';

const FOCUS = 'Diversified and AI-focused companies';
const CATEGORIES = 'AI product and service categories';

const withCategory = all(aiFocused, has('category'));

/** A category's share of the AI-focused companies, or of those that have a category. */
function categoryShare(...categories: readonly string[]): Definition[] {
  const select = is('category', ...categories);
  return [share(select, aiFocused), share(select, withCategory)];
}

const notSmall = (whole: Select) => share(is('size', 'Medium', 'Big'), whole);

/** By how many points more of the diversified companies than of the AI-focused are medium-sized or big. */
const diversifiedAreLarger: Definition = {
  ...notSmall(diversified),
  name: 'percent of diversified companies that are not small, less that of AI-focused ones',
  compute: (view) => {
    const [one, other] = [notSmall(diversified).compute(view), notSmall(aiFocused).compute(view)];
    return typeof one === 'number' && typeof other === 'number' ? one - other : null;
  },
};

/** What the companies do: text, Figures 3 and 4, endnote 51. */
export const COMPANIES = [
  ...claims('Executive summary', majority, [
    ['ES04', 'most companies are diversified', 'majority', share(diversified, industry)],
    [
      'ES05',
      'diversified companies are typically large',
      'typical',
      share(is('size', 'Big'), diversified),
      notSmall(diversified),
    ],
    [
      'ES06',
      'AI-focused companies are predominantly small or startups',
      'predominant',
      share(is('size', 'Small/startup'), aiFocused),
    ],
  ]),
  ...claims('Executive summary', percent, [
    [
      'ES07',
      'percent of AI-focused companies in business solutions, or data storage and processing',
      63,
      ...categoryShare('Business Solutions', 'Data Storage and Processing'),
    ],
  ]),
  ...claims(FOCUS, counted, [
    ['DV01', 'companies with a focus assigned', 511, count(any(diversified, aiFocused))],
    [
      'DV03',
      'of seven diversified companies named in the text: those that are so labelled',
      7,
      firmsThat(diversified, [
        ['Baidu', '百度'],
        ['Alibaba', '阿里巴巴'],
        ['Tencent', '腾讯'],
        ['Huawei', '华为'],
        ['ByteDance', '字节跳动'],
        ['Sinovation Ventures', '创新工场'],
        ['Phicomm', '斐讯'],
      ]),
    ],
  ]),
  ...claims(FOCUS, nearly(70), [
    ['DV02', 'nearly 70 percent of the companies are diversified', 'nearly 70', share(diversified, industry)],
  ]),
  ...claims('Figure 3', positive, [
    ['DV04', 'diversified companies are larger than AI-focused ones', 'larger', diversifiedAreLarger],
  ]),
  ...claims(CATEGORIES, counted, [
    ['CA01', 'AI-focused companies', 158, count(aiFocused), count(withCategory)],
    [
      'CA02',
      'companies in business solutions',
      45,
      count(all(aiFocused, is('category', 'Business Solutions'))),
    ],
  ]),
  ...claims(CATEGORIES, percent, [
    ['CA03', 'percent in Business Solutions', 29, ...categoryShare('Business Solutions')],
    ['CA04', 'percent in Data Storage and Processing', 18, ...categoryShare('Data Storage and Processing')],
    ['CA05', 'percent in Service Robots', 12, ...categoryShare('Service Robots')],
    [
      'CA06',
      'percent in Voice Recognition and Natural Language Processing',
      8,
      ...categoryShare('Voice Recognition and Natural Language Processing'),
    ],
    ['CA07', 'percent in Facial Recognition', 7, ...categoryShare('Facial Recognition')],
    ['CA08', 'percent in Other Visual Recognition', 4, ...categoryShare('Other Visual Recognition')],
    ['CA09', 'percent in General Purpose', 2, ...categoryShare('General Purpose')],
  ]),
  ...claims(CATEGORIES, handful, [
    [
      'CA10',
      'only a handful are in General Purpose',
      'handful',
      count(all(aiFocused, is('category', 'General Purpose'))),
    ],
  ]),
  ...claims(CATEGORIES, counted, [
    [
      'CA11',
      'AI-focused companies listed twice in one tier (endnote 51)',
      1,
      repeated(aiFocused, 'in one tier'),
    ],
    [
      'CA12',
      'AI-focused companies listed in two tiers (endnote 51)',
      1,
      repeated(aiFocused, 'in several tiers'),
    ],
  ]),
];
