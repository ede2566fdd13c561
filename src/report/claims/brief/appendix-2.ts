import { CATEGORIES, type Category } from '../../../model/vocabulary.ts';
import { cellValue } from '../../rows.ts';
import { claims } from '../claim.ts';
import { distinct, fact } from '../definition.ts';
import { counted } from '../expectation.ts';
import { type Firm, firmsThat } from '../firms.ts';
import { is } from '../select.ts';

/** The example firms of each category, as Appendix 2 names them, in its order. */
const EXAMPLES: Record<Category, readonly Firm[]> = {
  'AI Chips': [['Cambricon', '寒武纪'], ['Bitmain'], ['Corerain', '鲲云科技']],
  'Business Solutions': [
    ['JD Cloud & AI', '京东云'],
    ['12 Sigma', '图玛深维'],
  ],
  AIoT: [
    ['Terminus', '特斯联'],
    ['Pensees', '澎思'],
    ['AIWinn', '爱华盈通'],
  ],
  'Autonomous Vehicles': [
    ['Pony.ai', '小马智行'],
    ['UISEE', '驭势科技'],
    ['TuSimple', '图森未来'],
  ],
  'Data Storage and Processing': [
    ['Shuzhi.AI', '数知科技'],
    ['Hydata', '海云数据'],
    ['OneFlow', '一流科技'],
  ],
  'Facial Recognition': [
    ['SenseTime', '商汤科技'],
    ['MEGVII', '旷视'],
    ['CloudWalk Technology', '云从科技'],
  ],
  'Industrial Robots': [['Yuanshan AI', '远舢智能'], ['Siasun', '新松机器人'], ['Shanghai Fanuc']],
  'General Purpose': [
    ['iDeepWise', '深思考人工智能'],
    ['ReadSense', '阅面科技'],
    ['R2.ai', '机颖智能'],
  ],
  'Other Visual Recognition': [
    ['Deepwise', '深睿医疗'],
    ['Moviebook', '影谱科技'],
    ['Interjoy', '盛开互动'],
  ],
  'Service Robots': [
    ['Roobo', '儒博科技'],
    ['GI AI', '泛化智能'],
    ['Puppy Robot', '小狗'],
  ],
  'Voice Recognition and Natural Language Processing': [
    ['YITU', '依图科技'],
    ['iFlyTek', '科大讯飞'],
    ['d-Ear Technologies', '得意音通'],
    ['AISpeech', '思必驰'],
  ],
  Other: [
    ['SIMINICS', '星秒科技'],
    ['HiScene', '亮风台'],
  ],
};

const WHERE = 'Appendix 2';

/** The categories, and the firms that stand for each. */
export const APPENDIX_2 = [
  ...claims(WHERE, counted, [
    [
      'A201',
      'categories',
      12,
      distinct((row) => cellValue(row, 'category'), 'different categories in the file'),
      fact('categories that the appendix defines', () => CATEGORIES.length),
    ],
  ]),
  ...claims(
    WHERE,
    counted,
    CATEGORIES.map((category, i) => [
      `A2${String(i + 2).padStart(2, '0')}`,
      `example firms of ${category} that have this category`,
      EXAMPLES[category].length,
      firmsThat(is('category', category), EXAMPLES[category]),
    ]),
  ),
];
