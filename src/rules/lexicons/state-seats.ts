/**
 * Central state-owned groups that do not sit in the capital, and the cities that they sit in, as of early 2020, by the
 * beginning of their names. From the addresses in the directory of the SASAC (央企名录, www.sasac.gov.cn) and on the
 * groups' own sites. Groups whose members sit elsewhere as a rule, such as those of Hong Kong, are left out.
 */
export const STATE_SEATS: readonly (readonly [city: string, groups: readonly string[]])[] = [
  ['上海市', ['中国宝武', '宝钢集团', '中国远洋海运', '中国东方航空', '中国商用飞机']],
  ['广州市', ['中国南方电网', '中国南方航空']],
  ['深圳市', ['中国广核', '中国广东核电', '华侨城']],
  ['长春市', ['中国第一汽车']],
  ['武汉市', ['东风汽车']],
  ['成都市', ['中国东方电气']],
  ['鞍山市', ['鞍钢']],
  ['哈尔滨市', ['哈尔滨电气']],
  ['齐齐哈尔市', ['中国第一重型']],
  ['西安市', ['中国西电']],
  ['大连市', ['中国华录']],
];
