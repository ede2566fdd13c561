import { divisionByName, divisionOfAddress } from '../model/divisions.ts';
import type { EvidenceField } from '../model/evidence.ts';
import { hongKongTicker } from './values.ts';

/** Something that a text says in fixed words, and the words. */
export interface Sign {
  readonly field: EvidenceField;
  readonly value: string;
  readonly quote: string;
}

const PROVINCE_LETTER = '[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕秦甘陇青宁新]';
const ICP = new RegExp(
  String.raw`(${PROVINCE_LETTER})\s*ICP\s*([备證证])\s*(?:字第?\s*)?(\d{5,10})\s*号?(?:-\d{1,4})?`,
  'iu',
);
const SECURITY_FILING = new RegExp(String.raw`(${PROVINCE_LETTER})\s*公网安备\s*(\d{13,14})\s*号?`, 'u');

/** ICP filing (备案) number of the owner: `京ICP备12345678号`, without the number of the site. */
export function icpSign(text: string): Sign[] {
  const found = ICP.exec(text.normalize('NFKC'));
  if (found === null) return [];
  return [{ field: 'icpNumber', value: `${found[1]}ICP${found[2]}${found[3]}号`, quote: found[0] }];
}

/** Public-security filing (公网安备) number; its first six digits are the county's GB/T 2260 code. */
export function securityFilingSign(text: string): Sign[] {
  const found = SECURITY_FILING.exec(text.normalize('NFKC'));
  if (found === null) return [];
  return [{ field: 'securityFiling', value: `${found[1]}公网安备${found[2]}号`, quote: found[0] }];
}

/** Provinces by the letter of their filings; 蜀, 黔, 滇 and 陇 are usual, 川, 贵, 云 and 甘 occur. */
const PROVINCE_BY_LETTER: ReadonlyMap<string, string> = new Map(
  (
    '京北京 津天津 沪上海 渝重庆 冀河北 晋山西 蒙内蒙古 辽辽宁 吉吉林 黑黑龙江 苏江苏 浙浙江 皖安徽 闽福建 赣江西 鲁山东 豫河南 鄂湖北 湘湖南 ' +
    '粤广东 桂广西 琼海南 蜀四川 川四川 黔贵州 贵贵州 滇云南 云云南 藏西藏 陕陕西 秦陕西 陇甘肃 甘甘肃 青青海 宁宁夏 新新疆'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 1), entry.slice(1)]),
);

/** Official name of the province in which the owner of a footer's ICP filing is registered; null without one. */
export function filingProvince(text: string): string | null {
  const letter = ICP.exec(text.normalize('NFKC'))?.[1] ?? '';
  return divisionByName(PROVINCE_BY_LETTER.get(letter) ?? '')?.province ?? null;
}

const ADDRESS =
  /(?:总部地址|公司总部|办公地址|公司地址|通[讯信]地址|联系地址|地\s*址)\s*[:：]\s*([^\n|｜]{6,80})/u;
/** What follows an address in one line: telephone, post code, filing. */
const AFTER_ADDRESS =
  /\s*(?:[(（]?邮编|电\s*话|传\s*真|邮\s*箱|联系电话|客服|tel\b|e-?mail\b|版权|©|copyright|[京津沪渝粤浙苏]\s*ICP).*$/iu;

/** The address that a text gives by name (地址：…), and the city and province that it lies in. */
export function addressSigns(text: string): Sign[] {
  const found = ADDRESS.exec(text);
  const address = found?.[1]?.replace(AFTER_ADDRESS, '').trim() ?? '';
  if (found === null || address.length < 6) return [];
  const quote = found[0].replace(AFTER_ADDRESS, '').trim();
  const division = divisionOfAddress(address);
  const places: Sign[] = [];
  if (division?.city) places.push({ field: 'city', value: division.city, quote });
  if (division) places.push({ field: 'province', value: division.province, quote });
  return [{ field: 'address', value: address, quote }, ...places];
}

/** How each exchange is written before a stock code. A bare six-digit code names Shanghai or Shenzhen itself. */
const LISTINGS: readonly { readonly exchange: string | null; readonly pattern: RegExp }[] = [
  { exchange: 'NASDAQ', pattern: /(?:NASDAQ|纳斯达克)[^。\n]{0,12}?[:：]\s*([A-Z]{1,5})\b/u },
  { exchange: 'NYSE', pattern: /(?:NYSE|纽交所|纽约证券交易所)[^。\n]{0,12}?[:：]\s*([A-Z]{1,5})\b/u },
  {
    exchange: 'HKEX',
    pattern: /(?:HKEX|SEHK|港交所|联交所|香港交易所|港股)[^。\n]{0,16}?[:：]\s*(\d{1,5})\b/u,
  },
  { exchange: 'HKEX', pattern: /(?<![\d.])(\d{4,5})\s?\.HK\b/iu },
  {
    exchange: null,
    pattern:
      /(?:股票|证券|A\s*股)(?:交易)?(?:代[码号]|简称)[^。\n\d]{0,16}?[:：]?\s*(?:SZ|SH)?\s*((?:60|68|00|30)\d{4})(?!\d)/u,
  },
];

/** Stock codes that a text gives with the words for them, as `EXCHANGE:TICKER`. */
export function listingSigns(text: string): Sign[] {
  const signs = LISTINGS.flatMap(({ exchange, pattern }) => {
    const found = pattern.exec(text);
    const code = found?.[1];
    if (!found || code === undefined) return [];
    const where = exchange ?? (code.startsWith('6') ? 'SSE' : 'SZSE');
    const ticker = where === 'HKEX' ? hongKongTicker(code) : code;
    return [{ field: 'listing' as const, value: `${where}:${ticker}`, quote: found[0] }];
  });
  return [...new Map(signs.map((sign) => [sign.value, sign])).values()];
}

const PARENT = [
  /(?:隶属于|从属于)\s*([\p{Script=Han}A-Za-z0-9()（）]{2,30}?(?:集团|公司|大学|研究院|科学院))/u,
  /是\s*([\p{Script=Han}A-Za-z0-9()（）]{2,30}?(?:集团|公司|大学|研究院|科学院))(?:的|旗下|下属)?(?:全资|控股|直属)?(?:子公司|控股公司|全资企业|成员单位|成员企业|下属企业)/u,
  /([\p{Script=Han}A-Za-z0-9()（）]{2,30}?集团(?:有限公司|股份有限公司|公司)?)(?:旗下|下属|全资|控股)(?:的)?[^。，,\n]{0,16}(?:公司|企业|品牌|平台)/u,
] as const;

/** The parent that a text names as such: 隶属于…, 是…的全资子公司, …集团旗下. */
export function parentSign(text: string): Sign[] {
  for (const pattern of PARENT) {
    const found = pattern.exec(text);
    const parent = found?.[1]?.replace(/^(?:我们|我司|公司|目前|现)?(?:隶属于|是|系|为)?/u, '') ?? '';
    if (found && parent.length >= 2) return [{ field: 'parent', value: parent, quote: found[0] }];
  }
  return [];
}
