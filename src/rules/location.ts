import { type Division, divisionByName, divisionOfAddress, leadingDivision } from '../model/divisions.ts';
import { firstThatSpeaks } from './combine.ts';
import { type EnglishPlace, englishPlace } from './english-places.ts';
import type { Reading } from './reading.ts';
import type { Indicator, Rule } from './rule.ts';
import { saidBy } from './signs.ts';

interface Located {
  readonly place: EnglishPlace;
  readonly strength: number;
  readonly because: string;
  readonly evidence: readonly string[];
}

/** One way to locate an organization; a city is read from it for one field, a province for the other. */
interface Locator {
  readonly id: string;
  readonly title: string;
  /** As in {@link Indicator}. */
  readonly fallback?: boolean;
  readonly locate: (reading: Reading) => Located | null;
}

/** Capitals of provinces: where an organization sits whose name gives no more than the province. */
const CAPITALS: ReadonlyMap<string, string> = new Map(
  (
    '河北省 石家庄市 山西省 太原市 内蒙古自治区 呼和浩特市 辽宁省 沈阳市 吉林省 长春市 黑龙江省 哈尔滨市 江苏省 南京市 ' +
    '浙江省 杭州市 安徽省 合肥市 福建省 福州市 江西省 南昌市 山东省 济南市 河南省 郑州市 湖北省 武汉市 湖南省 长沙市 ' +
    '广东省 广州市 广西壮族自治区 南宁市 海南省 海口市 四川省 成都市 贵州省 贵阳市 云南省 昆明市 西藏自治区 拉萨市 ' +
    '陕西省 西安市 甘肃省 兰州市 青海省 西宁市 宁夏回族自治区 银川市 新疆维吾尔自治区 乌鲁木齐市'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, name, index, all) => {
      const capital = all[index + 1];
      if (index % 2 === 0 && capital !== undefined) pairs.push([name, capital]);
      return pairs;
    }, []),
);

/** The character that stands for a province in ICP filing numbers (京ICP备…). */
const ICP_PROVINCES: ReadonlyMap<string, string> = new Map(
  (
    '京 北京市 津 天津市 沪 上海市 渝 重庆市 冀 河北省 晋 山西省 蒙 内蒙古自治区 辽 辽宁省 吉 吉林省 黑 黑龙江省 苏 江苏省 ' +
    '浙 浙江省 皖 安徽省 闽 福建省 赣 江西省 鲁 山东省 豫 河南省 鄂 湖北省 湘 湖南省 粤 广东省 桂 广西壮族自治区 琼 海南省 ' +
    '蜀 四川省 川 四川省 贵 贵州省 黔 贵州省 滇 云南省 云 云南省 藏 西藏自治区 陕 陕西省 甘 甘肃省 陇 甘肃省 青 青海省 宁 宁夏回族自治区 新 新疆维吾尔自治区'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, name, index, all) => {
      const province = all[index + 1];
      if (index % 2 === 0 && province !== undefined) pairs.push([name, province]);
      return pairs;
    }, []),
);

const stated: Locator = {
  id: 'stated-place',
  title: 'a source states its city or province',
  locate: (reading) => {
    const city = reading.all('city').find(({ about }) => about === 'self');
    const province = reading.all('province').find(({ about }) => about === 'self');
    const division = (city && placeNamed(city.value)) ?? (province && placeNamed(province.value)) ?? null;
    const said = city ?? province;
    if (division === null || said === undefined) return null;
    return located(division, 0.93, saidBy(said), [said.id]);
  },
};

const address: Locator = {
  id: 'address',
  title: 'its address',
  locate: (reading) => {
    const said = reading.all('address').find(({ about }) => about === 'self');
    const division = said && divisionOfAddress(said.value);
    return said && division ? located(division, 0.9, saidBy(said), [said.id]) : null;
  },
};

const name: Locator = {
  id: 'place-in-name',
  title: 'the division in its legal name',
  locate: ({ anatomy }) =>
    anatomy.division && anatomy.division.city !== null
      ? located(anatomy.division, 0.9, 'its legal name gives the place where it is registered', [])
      : null,
};

const placeInside: Locator = {
  id: 'place-within-name',
  title: 'a place within its name',
  locate: ({ name: text, anatomy }) => {
    if (anatomy.division !== null && anatomy.division.city !== null) return null;
    for (let at = 1; at < text.length - 3; at++) {
      const found = leadingDivision(text.slice(at));
      if (found && found.division.city !== null) {
        const words = text.slice(at, at + found.length);
        return located(found.division, 0.7, `its name holds the place “${words}”`, []);
      }
    }
    return null;
  },
};

const icp: Locator = {
  id: 'icp-province',
  title: 'the province in the filing number of its website',
  locate: (reading) => {
    const number = reading.first('icpNumber');
    const province = number && ICP_PROVINCES.get(number.value.trim().charAt(0));
    return number && province ? capitalOf(province, 0.6, saidBy(number), [number.id]) : null;
  },
};

const provinceInName: Locator = {
  id: 'province-in-name',
  title: 'the province in its legal name; its capital is the likeliest city',
  locate: ({ anatomy }) =>
    anatomy.division && anatomy.division.city === null
      ? capitalOf(
          anatomy.division.province,
          0.6,
          `its legal name gives the province ${anatomy.division.province}`,
          [],
        )
      : null,
};

const national: Locator = {
  id: 'national-name',
  title: 'a national body without a place in its name sits in the capital',
  locate: ({ anatomy }) =>
    anatomy.national !== ''
      ? capitalOf(
          '北京市',
          0.6,
          `its name begins with “${anatomy.national}”, and national bodies sit in the capital`,
          [],
        )
      : null,
};

/** Companies without a place in the name are registered nationally, and more of them sit in the capital than elsewhere. */
const nationalRegistration: Locator = {
  id: 'national-registration',
  title: 'no place in its name: the capital is the likeliest',
  fallback: true,
  locate: ({ anatomy }) =>
    anatomy.division === null
      ? capitalOf(
          '北京市',
          0.3,
          'nothing says where it sits; of names without a place, most are in the capital',
          [],
        )
      : null,
};

const LOCATORS: readonly Locator[] = [
  stated,
  address,
  name,
  icp,
  provinceInName,
  placeInside,
  national,
  nationalRegistration,
];

function placeNamed(text: string): Division | null {
  return divisionByName(text.trim()) ?? leadingDivision(text.trim())?.division ?? null;
}

function located(
  division: Division,
  strength: number,
  because: string,
  evidence: readonly string[],
): Located {
  if (division.city === null) return capitalOf(division.province, Math.min(strength, 0.6), because, evidence);
  return { place: englishPlace(division), strength, because, evidence };
}

function capitalOf(
  province: string,
  strength: number,
  because: string,
  evidence: readonly string[],
): Located {
  const city = CAPITALS.get(province) ?? province;
  return { place: englishPlace({ city, province }), strength, because, evidence };
}

type FoundBy = ReadonlyMap<Locator, Located | null>;

/** What every locator finds: worked out once, for the city and the province. */
function foundBy(reading: Reading): FoundBy {
  return reading.once(LOCATORS, () => new Map(LOCATORS.map((locator) => [locator, locator.locate(reading)])));
}

function placeRule(field: 'city' | 'province', title: string): Rule {
  const indicators = LOCATORS.map(
    (locator): Indicator => ({
      id: locator.id,
      title: locator.title,
      fallback: locator.fallback ?? false,
      look: (reading) => {
        const found = foundBy(reading).get(locator);
        const value = found?.place[field];
        if (!found || !value) return null;
        return { value, strength: found.strength, because: found.because, evidence: found.evidence };
      },
    }),
  );
  return {
    field,
    version: 1,
    title,
    precedence:
      'What a source states, then an address, then the place in the legal name, then the province of the website’s ' +
      'filing or of the name (its capital), then a place inside the name, then the capital: for national bodies, and ' +
      'as the likeliest guess for a name without a place.',
    reads: ['city', 'province', 'address', 'icpNumber'],
    indicators,
    combine: firstThatSpeaks,
  };
}

export const cityRule = placeRule('city', 'Location (city)');
export const provinceRule = placeRule('province', 'Location (province)');
