/** Invented organizations, made of parts so that fixtures can have as many as they need. None of them exists. */
const PLACES = [
  '北京',
  '上海',
  '深圳市',
  '杭州',
  '成都',
  '武汉',
  '西安',
  '南京',
  '苏州',
  '合肥',
  '广州',
  '青岛',
  '重庆',
  '天津',
];
const BRANDS = [
  '鲲澜',
  '启衡',
  '远穹',
  '澄砾',
  '墨弧',
  '霁川',
  '拓岳',
  '朔曜',
  '砚舟',
  '芯麓',
  '翎光',
  '沐槿',
  '珩瑞',
  '烁原',
  '钧梧',
  '溯湾',
  '桓屿',
  '苇杭',
  '栖桐',
  '泊嵘',
  '昕砚',
  '禹杉',
  '骁岑',
  '蔚峤',
];
const TRADES = [
  '信息技术',
  '智能科技',
  '机器人',
  '数据科技',
  '软件',
  '半导体',
  '网络科技',
  '电子',
  '医疗科技',
  '自动化设备',
];
const FORMS = ['有限公司', '股份有限公司', '有限责任公司', '集团有限公司'];

/** `count` companies with legal names; different `from` give different names. */
export function companies(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, step) => {
    const n = from + step;
    const place = PLACES[(n * 5 + Math.floor(n / 24)) % PLACES.length];
    const brand = BRANDS[n % BRANDS.length];
    const trade = TRADES[Math.floor(n / 24 + n * 3) % TRADES.length];
    const form = FORMS[Math.floor(n / 7) % FORMS.length];
    if (n % 9 === 4) return `${brand}${trade}（${place}）${form}`;
    if (n % 11 === 7) return `${brand}${trade}${form}`;
    return `${place}${brand}${trade}${form}`;
  });
}

/** Bodies that are no companies: universities, institutes, associations, law firms, authorities. */
export const BODIES = [
  '华澜大学',
  '滨岳工业大学',
  '西麓电子科技学院',
  '中国远穹信息研究院',
  '澄砾先进技术研究所',
  '启衡实验室',
  '北京砚舟律师事务所',
  '霁川省人工智能行业协会',
  '溯湾市大数据产业联盟',
  '沐槿银行',
  '朔曜人民医院',
  '拓岳经济技术开发区管理委员会',
  '墨弧出版社',
  '翎光新能源汽车国家创新中心',
  '苇杭标准化技术服务中心',
];

/** Names that organizations go by, without any form. */
export const BRAND_NAMES = [
  '鲲澜智驾',
  '启衡',
  '远穹云',
  '墨弧AI',
  '霁川',
  '拓岳智行',
  '朔曜医疗',
  '砚舟',
  'Lumeq',
  '翎光科技',
  '沐槿',
  'Ortovia',
];

/** Latin-script names with a form. */
export const ENGLISH_COMPANIES = [
  'Arbolite Systems, Inc.',
  'Quenswick Networks',
  'Nordhaven University',
  'Tessaro Semiconductor Corp.',
  'Brackwell & Oames LLP',
  'Institute of Applied Inference',
  'Sunmere Technologies Co., Ltd.',
  'Kalder Robotics GmbH',
  'Vantorra Group plc',
  'Ministry of Digital Affairs of Eastmark',
  'University of South Fenmoor',
  'Orrin Cloud Solutions Pte. Ltd.',
];

/** Latin-script names without one. */
export const ENGLISH_BRANDS = [
  'Veltrix',
  'Omnisage',
  'Bluefennel',
  'Krayden',
  'Novaquill',
  'Tandemly',
  'Hexalyte',
  'Palomarq',
  '7Sigma',
  'deepwharf',
];

/** Persons, for the lists that are not of organizations. */
export const PERSONS = ['王砚秋', '李澄', '欧阳翎光', '赵墨', '陈启明', '周远', '吴霁月', '郑朔方'];
